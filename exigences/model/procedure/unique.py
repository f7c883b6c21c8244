"""The word that changes with each replay: `{{ unique }}`, in the values of a sosie or of a step."""

import re

NOM = "unique"
UNIQUE = re.compile(r"\{\{\s*unique\s*\}\}")
"""How an author writes it."""

"""Finds words and turns of phrase, which stand as data with their examples in `donnees/mots/`.

`notion("…")` is all that the rest of the program needs: it finds the turns of one notion in a
folded text. This package knows neither pages, nor YAML, nor what a notion is used for.
"""

from exigences.mots.notions import Notion, Trouve, notion

__all__ = ["Notion", "Trouve", "notion"]

"""Draws all the forms of a seed."""

from collections.abc import Mapping
from random import Random

from outils.exploration.cas_agenda import AGENDA
from outils.exploration.cas_champs import CHAMPS
from outils.exploration.cas_chemins import CHEMINS
from outils.exploration.cas_comptes import COMPTES
from outils.exploration.cas_fins import FINS
from outils.exploration.cas_formats import FORMATS
from outils.exploration.cas_gestes import GESTES
from outils.exploration.cas_mots import MOTS
from outils.exploration.formes import Forme

GRAINES = (2,)
"""The seeds that are measured: the mechanisms were mended on another."""


def draw(graine: int) -> Mapping[str, Forme]:
    """Draw each hard case once; a case draws the same whatever the others are."""
    cases = (*FORMATS, *CHAMPS, *CHEMINS, *FINS, *COMPTES, *MOTS, *GESTES, *AGENDA)
    formes = [cas(Random(f"{graine}-{cas.__name__}")) for cas in cases]  # noqa: S311
    return {forme.nom: forme for forme in formes}

"""Judges facts by one exigence, by its name."""

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.catalogue.exigence import Constat
from exigences.model.facts.facts import ParcoursFacts


def judged(identifiant: str, faits: ParcoursFacts) -> Constat:
    """What an exigence of the catalogue says of a journey."""
    (detector,) = (d for d in load_catalogue() if d.exigence.id == identifiant)
    return judge(detector, faits)

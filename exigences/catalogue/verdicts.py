"""The verdict on every exigence of the catalogue, with the thresholds of a bareme."""

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge_all
from exigences.model.catalogue.exigence import Constat
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.score.bareme import Bareme


def judge(faits: ParcoursFacts, bareme: Bareme) -> tuple[Constat, ...]:
    """The verdict on every exigence of the catalogue."""
    seuils = {i: e.seuil for i, e in bareme.exigences.items() if e.seuil is not None}
    return judge_all(load_catalogue(), faits, seuils)

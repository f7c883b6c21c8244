"""Navigation: no short way to the content, or an order that confuses."""

from collections.abc import Iterator

from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts

_THEME = 12
_QUESTION = "Peut-on aller au contenu sans parcourir tous les liens qui précèdent ?"


@detector(
    Exigence(
        id="navigation",
        categorie=Categorie.ACCESSIBILITE,
        titre="Navigation",
        demande="Traverser toute la page pour atteindre le contenu.",
        instruction=(
            "Au clavier, prévois de passer par tous les menus avant d'arriver au formulaire."
        ),
        pourquoi=(
            "Sans lien d'évitement, il faut des dizaines d'appuis à chaque écran, pour qui n'a pas"
            " de souris."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("12.7", "12.8"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation="Ajouter un lien d'accès direct au contenu, et suivre l'ordre de lecture.",
        limites=(
            "axe cherche des titres, des repères et un lien d'évitement ; que l'ordre de lecture "
            "ait un sens, ou que le menu reste le même d'un écran à l'autre, n'est pas jugé."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA."""
    yield from theme_evidence(parcours, _THEME, _QUESTION)

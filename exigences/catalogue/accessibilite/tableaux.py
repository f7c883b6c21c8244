"""Tables: cells that are not tied to their headers."""

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

_THEME = 5
_QUESTION = "Chaque case de ce tableau se rattache-t-elle à un en-tête déclaré ?"


@detector(
    Exigence(
        id="tableaux",
        categorie=Categorie.ACCESSIBILITE,
        titre="Tableaux",
        demande="Comprendre un tableau par sa seule disposition à l'écran.",
        instruction=(
            "Il te faut voir le tableau d'un coup d'œil pour savoir à quoi chaque case se rapporte."
        ),
        pourquoi=(
            "Lu à voix haute case par case, un tableau sans en-têtes n'est qu'une suite de mots."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("5.4", "5.7"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Déclarer les en-têtes et le titre du tableau, et réserver les tableaux aux données."
        ),
        limites=(
            "axe vérifie les en-têtes déclarés ; un tableau qui n'est que dessiné, sans balises "
            "de tableau, est manqué."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA."""
    yield from theme_evidence(parcours, _THEME, _QUESTION)

"""Colours: text that stands out too little from its background."""

from collections.abc import Iterator
from dataclasses import replace

from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.facts.langue.texte import counted
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts

_THEME = 3
_QUESTION = "Le contraste de ce texte avec son fond atteint-il 4,5, ou 3 pour un grand texte ?"


@detector(
    Exigence(
        id="couleurs",
        categorie=Categorie.ACCESSIBILITE,
        titre="Couleurs",
        demande="Distinguer des textes peu contrastés.",
        instruction=(
            "Le texte est pâle par endroits : grossis la page ou règle le contraste de ton écran."
        ),
        pourquoi=(
            "Une vue qui baisse, un vieil écran ou le soleil suffisent à effacer un texte pâle."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("3.2"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation="Porter le contraste à 4,5 pour le texte courant et à 3 pour le grand texte.",
        limites=(
            "Sur une image ou un dégradé, les pixels tranchent là où l'écran est pris en image, "
            "hors cadres ; ailleurs c'est une question, comme d'un texte net ici et pâle là. Une "
            "information donnée par la couleur seule est manquée."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme; all the backgrounds that it cannot measure are one doubt.

    A style sheet draws them alike everywhere: to look at one is to look at all.
    """
    doubts: list[Preuve] = []
    for preuve in theme_evidence(parcours, _THEME, _QUESTION):
        if preuve.certitude is Certitude.CERTAINE:
            yield preuve
        else:
            doubts.append(preuve)
    if doubts:
        others = len(doubts) - 1
        more = f" Et celui de {counted(others, 'autre texte', 'autres textes')} ?" if others else ""
        yield replace(doubts[0], question=f"{doubts[0].question}{more}")

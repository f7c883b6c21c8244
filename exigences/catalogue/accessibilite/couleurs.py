"""Colours: text that stands out too little from its background."""

import re
from collections.abc import Iterator
from dataclasses import replace

from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.facts.langue.texte import counted
from exigences.facts.page.calendriers import days_shown, is_a_day
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
from exigences.model.facts.axe import IssueAxe
from exigences.model.facts.facts import PageFacts, ParcoursFacts

_THEME = 3
_CLOSED = "Peut-on choisir ces jours pâles ? La norme n'excepte que ceux qui ne se prennent pas."
_TAG = re.compile(r"<[^>]*>")
_SHUT = re.compile(r'^<[^>]*\bclass="[^"]*disabled\b')
"""A day that its script says nobody takes."""
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
            "hors cadres ; ailleurs c'est une question, comme d'un texte net ici et pâle là, ou "
            "des jours pâles d'un calendrier qui en montre d'autres. Une information donnée par la "
            "couleur seule est manquée."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme; all the backgrounds that it cannot measure are one doubt.

    A style sheet draws them alike everywhere: to look at one is to look at all.
    """
    doubts: list[Preuve] = []
    closed = {page.indice for page in parcours.etats if _hides_days(page)}
    told = False
    for preuve in theme_evidence(parcours, _THEME, _QUESTION):
        if _is_a_day(preuve.extrait) and (preuve.page in closed or _SHUT.search(preuve.extrait)):
            if not told:
                yield preuve.doubted(_CLOSED)
            told = True
        elif preuve.certitude is Certitude.CERTAINE:
            yield preuve
        else:
            doubts.append(preuve)
    if doubts:
        others = len(doubts) - 1
        more = f" Et celui de {counted(others, 'autre texte', 'autres textes')} ?" if others else ""
        yield replace(doubts[0], question=f"{doubts[0].question}{more}")


def _is_a_day(extrait: str) -> bool:
    """Whether an element, as it is written, holds the number of a day alone."""
    return is_a_day(_TAG.sub("", extrait))


def _hides_days(page: PageFacts) -> bool:
    """Whether days of a calendar are pale where others are not: the norm excepts the closed."""
    shown = days_shown(page)
    pale = [
        node
        for finding in page.axe or ()
        if shown and finding.theme == _THEME and finding.issue is IssueAxe.VIOLATION
        for node in finding.noeuds
        if _is_a_day(node.extrait)
    ]
    return 0 < len(pale) < shown

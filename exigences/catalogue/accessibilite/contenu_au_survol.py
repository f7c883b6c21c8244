"""Hover: a menu or a text that only a mouse over something shows."""

import re
from collections.abc import Iterator

from exigences.catalogue.acces import HOVER, axe_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.sources import CLAVIER, LOI_2005_ARTICLE_47, rgaa
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_by_screen
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
from exigences.model.lieu import is_within
from exigences.mots import notion

_TAG = re.compile(r"<[^>]*>")
_RIGHTS = re.compile(r"©|\(c\)|\bcopyright\b", re.IGNORECASE)
_CREDIT = notion("credit-d-un-logiciel")
_MENU = re.compile(r"<(?:ul|ol|menu|nav)\b|<[^>]*\brole=[\"']?menu", re.IGNORECASE)
_OTHERWISE = "Le clavier montre-t-il aussi ce contenu ?"
_TOUCHED = "Toucher ce qui le cache montre-t-il ce contenu, et le clavier ?"
_ELSEWHERE = "Un lien bien en vue, sur la même page, suffit-il à qui n'a pas de souris ?"
_NEEDED = "La démarche a-t-elle besoin de ce crédit, que seule la souris montre ?"


@detector(
    Exigence(
        id="contenu-au-survol",
        categorie=Categorie.ACCESSIBILITE,
        titre="Contenu au survol",
        demande="Passer une souris sur un menu ou un signe pour voir ce qu'il cache.",
        instruction=(
            "Au moins un menu, ou un texte, ne s'ouvre qu'à la souris : passe-la dessus pour voir "
            "ce qu'il cache."
        ),
        pourquoi=(
            "Au clavier ou à la voix, rien ne survole : ce qui ne paraît que sous la souris reste "
            "caché, et l'on ne sait même pas qu'il est là."
        ),
        mode=Mode.AVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            CLAVIER,
            *rgaa("10.14"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Ouvrir ce menu par un vrai bouton, ou le montrer aussi au focus (:focus-within)."
        ),
        limites=(
            "Seul ce que la feuille de style montre est vu, non ce qu'un script montre. Là où le "
            "focus s'arrête, quatre contenus par page sont essayés au clavier ; les autres restent "
            "des questions, et tout l'est au doigt. Un menu dont le rejeu s'est passé est tu."
        ),
        observation=Observation.AXE,
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what the style sheets show under the mouse alone; a credit is read by nobody.

    A touch screen takes a finger for a mouse that hovers, where what is touched answers to nothing.
    """
    for preuve in axe_evidence(parcours, lambda f: f.regle == HOVER, _OTHERWISE):
        if _is_a_credit(preuve.extrait):
            yield preuve.doubted(_NEEDED)
        elif _is_shown_too(parcours, preuve):
            yield preuve.doubted(_ELSEWHERE)
        elif _MENU.match(preuve.extrait) and _does_without(parcours, preuve):
            continue
        elif parcours.scenario.appareil.tactile:
            yield preuve.doubted(_TOUCHED)
        else:
            yield preuve


def _is_shown_too(parcours: ParcoursFacts, preuve: Preuve) -> bool:
    """Whether a link in plain sight on the same page says all that the mouse shows."""
    said = fold(" ".join(_TAG.sub(" ", preuve.extrait).split()))
    page = parcours.etats[preuve.page]
    return bool(said) and any(fold(lien.texte) == said for lien in page.liens)


def _does_without(parcours: ParcoursFacts, preuve: Preuve) -> bool:
    """Whether the replay did what it came for, and pressed nothing that the mouse shows."""
    acted = acted_by_screen(parcours)
    screen = parcours.etats[preuve.page].ecran
    return bool(acted) and not any(
        (ecran, cadre) == (screen, preuve.cadre) and is_within(selecteur, preuve.selecteur)
        for ecran, cadre, selecteur in acted
    )


def _is_a_credit(html: str) -> bool:
    """Whether an element tells whose a program, or what it shows, is."""
    said = " ".join(_TAG.sub(" ", html).split())
    return bool(_RIGHTS.search(said) or _CREDIT.search(fold(said)))

"""Finds what the person did that HTML alone does nothing of: it is for scripts to do it."""

import re
from collections.abc import Iterator

from exigences.facts.page.lecture import label_of
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.model.parcours.parcours import StepRecord

_BUTTON = re.compile(r"(?:^|[ >])(?:input|button)(?![\w-])[^ >]*$")
"""The selector of a button of HTML: what is only drawn as one may be a link."""
_SENDS = "envoyer"


def gestures_of_scripts(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str]]:
    """The lists, and the buttons that send nothing by themselves, by which one went on; each once.

    A script may have put either in the place of what works without it.
    """
    seen: set[str] = set()
    for step in parcours.journal:
        if step.lieu is None or step.lieu.page >= len(parcours.pages):
            continue
        page = parcours.pages[step.lieu.page]
        if step.verbe == _SENDS or _leads_on(parcours, page, step):
            for place, name in _of_scripts(page, step.lieu):
                if name not in seen:
                    seen.add(name)
                    yield place, name


def _of_scripts(page: PageFacts, used: Lieu) -> Iterator[tuple[Lieu, str]]:
    """The list or the button that was used, where nothing of its form sends it."""
    for champ in page.champs:
        listed = champ.type == "select" and champ.stands_at(used)
        if listed and not _has_a_button(page, champ.formulaire):
            yield champ.lieu, next(iter(champ.options), "") or label_of(champ)
    for bouton in page.boutons:
        pressed = bouton.type == "button" and page.at(bouton.lieu) == page.at(used)
        if pressed and bouton.texte and _BUTTON.search(bouton.lieu.selecteur):
            yield bouton.lieu, bouton.texte


def _has_a_button(page: PageFacts, formulaire: int | None) -> bool:
    return formulaire is not None and any(
        bouton.type == "submit" and bouton.formulaire == formulaire for bouton in page.boutons
    )


def _leads_on(parcours: ParcoursFacts, page: PageFacts, step: StepRecord) -> bool:
    """Whether a step left a page for another one, by loading it."""
    if step.page is None or step.page >= len(parcours.pages):
        return False
    after = parcours.pages[step.page]
    return after.indice > page.indice and after.document != page.document

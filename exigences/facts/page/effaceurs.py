"""Finds, right beside what one presses, what erases or gives up."""

from collections.abc import Iterator
from itertools import chain

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_on, place_of
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.mots import notion

_ERASES = notion("bouton-qui-efface")
_TOUCHES = 8
"""Pixels under which a finger that misses one presses the other: the space of WCAG's targets."""


def erasers_beside(parcours: ParcoursFacts) -> Iterator[tuple[Bouton | Lien, str]]:
    """What erases, and the name of what was pressed right beside it; none beside an eraser."""
    places = acted_on(parcours)
    for page in parcours.pages:
        pressed = [one for one in _controls(page) if place_of(one.lieu) in places]
        for one in pressed:
            if not _erases(one):
                yield from ((other, one.texte) for other in _controls(page) if _near(one, other))


def _near(one: Bouton | Lien, other: Bouton | Lien) -> bool:
    here, there = one.lieu.boite, other.lieu.boite
    if here is None or there is None or one.lieu.cadre != other.lieu.cadre:
        return False
    return _erases(other) and here.distance(there) < _TOUCHES


def _erases(one: Bouton | Lien) -> bool:
    return bool(_ERASES.search(fold(one.texte or one.titre)))


def _controls(page: PageFacts) -> Iterator[Bouton | Lien]:
    return chain(page.boutons, page.liens, page.dessins)

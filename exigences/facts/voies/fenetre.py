"""Tells what the person leaves behind: what a window hides, what stands on a screen passed."""

from collections.abc import Iterator, Sequence, Set

from exigences.model.facts.champs import Champ, Region
from exigences.model.facts.facts import PageFacts
from exigences.model.lieu import CheminCadre

type Place = tuple[int, CheminCadre, str]
"""Screen, frame, selector."""


def screens_with_a_window(pages: Sequence[PageFacts], acted: Set[Place]) -> frozenset[int]:
    """The screens on which all that the person answers is in a window that opened there."""
    inside: dict[int, list[bool]] = {}
    for page in pages:
        for champ in page.champs:
            if champ.visible and page.at(champ.lieu) in acted:
                inside.setdefault(page.ecran, []).append(champ.region is Region.DIALOGUE)
    return frozenset(ecran for ecran, told in inside.items() if all(told))


def left_behind(page: PageFacts, windows: Set[int]) -> Iterator[Champ]:
    """The fields of such a screen that are not in its window: they cannot be reached."""
    if page.ecran in windows:
        yield from (champ for champ in page.champs if champ.region is not Region.DIALOGUE)


def screens_left_by_a_link(pages: Sequence[PageFacts], acted: Set[Place]) -> frozenset[int]:
    """The screens of which the person answers nothing, and follows a link."""
    followed = {p.ecran for p in pages for link in p.liens if p.at(link.lieu) in acted}
    answered = {p.ecran for p in pages for champ in p.champs if p.at(champ.lieu) in acted}
    return frozenset(followed - answered)


def passed_by(
    page: PageFacts, pages: Sequence[PageFacts], left: Set[int], acted: Set[Place]
) -> Iterator[Champ]:
    """The fields of no form, on such a screen: filters, most often; and the same ones elsewhere."""
    filters = {c.lieu.element for p in pages if p.ecran in left for c in p.champs if _is_free(c)}
    for champ in page.champs:
        if _is_free(champ) and champ.lieu.element in filters and page.at(champ.lieu) not in acted:
            yield champ


def _is_free(champ: Champ) -> bool:
    return champ.formulaire is None

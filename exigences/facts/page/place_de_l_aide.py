"""Help that is not in the same place from one screen to the next (WCAG 3.2.6)."""

from collections import Counter
from collections.abc import Iterator

from exigences.facts.langue.texte import fold
from exigences.facts.page.liens import AIDE, CONTACT
from exigences.model.facts.facts import Lien, PageFacts, ParcoursFacts

FEWEST = 3
"""Links on the other side of which help has gone, from which it has changed place."""


def moved_help(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, Lien]]:
    """Each link to help that an earlier screen had on the other side of other links."""
    places: dict[str, dict[str, int]] = {}
    told: set[str] = set()
    for page in parcours.pages:
        order = _order(page)
        for link in page.liens:
            name = fold(link.texte)
            if name not in order or name in told or not _is_help(name):
                continue
            if name in places and _crossed(name, places[name], order):
                told.add(name)
                yield page, link
            places.setdefault(name, order)


def _order(page: PageFacts) -> dict[str, int]:
    """Where each link stands among the others, by its words; those that come twice are left out."""
    often = Counter(fold(link.texte) for link in page.liens)
    once = (link for link in page.liens if often[fold(link.texte)] == 1)
    return {fold(link.texte): link.lieu.ordre for link in once}


def _is_help(name: str) -> bool:
    return bool(AIDE.search(name) or CONTACT.search(name))


def _crossed(name: str, before: dict[str, int], now: dict[str, int]) -> bool:
    """Whether a link has gone to the other side of several that both screens have."""
    shared = [one for one in before if one in now and one != name and not _is_help(one)]
    turned = (one for one in shared if (before[name] < before[one]) != (now[name] < now[one]))
    return sum(1 for _ in turned) >= FEWEST

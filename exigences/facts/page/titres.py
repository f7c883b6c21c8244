"""Reads the titles of the pages: one that is that of another page, or ends by a word of code."""

import re
from collections.abc import Iterator, Sequence

from exigences.facts.langue.anglais import is_english
from exigences.facts.langue.declaree import reads_as_french
from exigences.facts.langue.francais import is_french
from exigences.facts.langue.texte import fold
from exigences.facts.page.changements import main_heading
from exigences.facts.page.liens import without_fragment
from exigences.model.facts.champs import CORPS, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts

_LAST = re.compile(r".*\s(?:[-–—|»:]|::)\s([a-z_]{4,30})\s*$", re.DOTALL)
"""The last part of a title, where it is one word without a capital."""


def titles_shared(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, bool]]:
    """The screens that have the title of another one, and whether it surely misleads.

    At another address, it does where one of the two asks something, and the other nothing: they are
    no steps of one form. At the same one, which a script fills again, it does where it names the
    heading of the other, and titles follow the screens elsewhere. Several screens of one title may.
    """
    yield from _left_behind(parcours)
    known: dict[str, list[PageFacts]] = {}
    for states in parcours.ecrans:
        page = states[0]
        title = " ".join(page.titre.split())
        others = [p for p in known.get(title, []) if _address(p) != _address(page)]
        if title and others:
            yield page, any(_asks(page) != _asks(other) for other in others)
        known.setdefault(title, []).append(page)
    yield from ((pages[-1], False) for title, pages in known.items() if title and _many(pages))


_MANY = 3
"""Screens of one title, be they steps of one form, from which it tells nobody where they are."""


def _many(pages: Sequence[PageFacts]) -> bool:
    return len(pages) >= _MANY


def _left_behind(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, bool]]:
    """The screens of one document under whose headings the title stays that of another."""
    headed: list[tuple[PageFacts, str, str]] = []
    for states in parcours.ecrans:
        page = states[0]
        title, heading = fold(page.titre), main_heading(page)
        for other, other_title, other_heading in headed:
            alike = title == other_title and page.document == other.document != ""
            if not (alike and heading and other_heading) or heading in title:
                continue
            if _address(page) == _address(other) and other_heading in title:
                yield page, len({known for _, known, _ in headed}) > 1
        headed.append((page, title, heading))


def word_of_code(page: PageFacts) -> str:
    """The word of code by which the title of a page in French ends; '' where it does not."""
    found = _LAST.match(page.titre)
    if found is None or not reads_as_french(page):
        return ""
    word = found[1]
    return word if "_" in word or (is_english(word) and not is_french(word)) else ""


def _asks(page: PageFacts) -> bool:
    """Whether the body of a page has something to fill, be it left aside."""
    return any(c.region in CORPS and c.nature is not Nature.RECHERCHE for c in page.champs)


def _address(page: PageFacts) -> str:
    return without_fragment(page.url).partition("?")[0].rstrip("/")

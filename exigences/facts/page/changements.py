"""Screens that a script puts in the place of others: what says that they have changed."""

from collections.abc import Iterator
from itertools import pairwise
from urllib.parse import urlsplit

from exigences.facts.langue.texte import fold
from exigences.model.facts.facts import PageFacts, ParcoursFacts


def silent_changes(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, bool]]:
    """Each screen that came without a page, a title or the focus; whether nothing may announce it.

    What is typed or opened on a screen is no other screen: its heading has changed too.
    """
    for before, page in pairwise(parcours.pages):
        if (
            page.document == before.document != ""
            and page.ecran != before.ecran
            and page.titre == before.titre
            and page.focus is False
            and not _is_a_native_move(before, page)
            and main_heading(page) not in ("", main_heading(before))
        ):
            yield page, page.vives is False


def _is_a_native_move(before: PageFacts, page: PageFacts) -> bool:
    """Whether a link led to a part of the same page: Tab then goes on from there, by itself."""
    here, there = urlsplit(before.url), urlsplit(page.url)
    part = there.fragment
    moved = part != here.fragment and part.replace("-", "").replace("_", "").isalnum()
    return moved and any(lien.url.endswith(f"#{part}") for lien in before.liens)


def main_heading(page: PageFacts) -> str:
    """The first heading of the first level of a page, folded; '' where it has none."""
    return next((fold(bloc.texte) for bloc in page.blocs if bloc.niveau == 1), "")

"""Screens that a script puts in the place of others: what says that they have changed."""

from collections.abc import Iterator
from itertools import pairwise

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
            and main_heading(page) not in ("", main_heading(before))
        ):
            yield page, page.vives is False


def main_heading(page: PageFacts) -> str:
    """The first heading of the first level of a page, folded; '' where it has none."""
    return next((fold(bloc.texte) for bloc in page.blocs if bloc.niveau == 1), "")

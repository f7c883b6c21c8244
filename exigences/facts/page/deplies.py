"""Reads a text that is folded where the journey shows it, and not before."""

from collections.abc import Sequence
from dataclasses import replace

from exigences.model.facts.facts import Bloc, PageFacts


def read_where_shown(pages: Sequence[PageFacts]) -> tuple[PageFacts, ...]:
    """The same pages, without the folded texts that a later screen of their document shows.

    A form of several steps holds them all: what stands in a step is read once one comes to it.
    """
    shown: dict[tuple[object, ...], int] = {}
    for page in pages:
        for bloc in page.blocs:
            if not bloc.replie:
                shown[_key(page, bloc)] = page.ecran
    return tuple(
        replace(
            page,
            blocs=tuple(
                b for b in page.blocs if not b.replie or shown.get(_key(page, b), -1) <= page.ecran
            ),
        )
        for page in pages
    )


def _key(page: PageFacts, bloc: Bloc) -> tuple[object, ...]:
    return (page.document, bloc.lieu.cadre, bloc.lieu.selecteur, bloc.texte)

"""The states in which a page only asks to wait: no screens, and not judged as such."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from exigences.facts.langue.texte import fold, sentences
from exigences.model.facts.facts import PageFacts
from exigences.mots import notion

_WAIT = notion("fait-attendre")
_FEW = 60
"""Signs beyond which a page says something else too."""


def at_rest(pages: Sequence[PageFacts]) -> tuple[PageFacts, ...]:
    """Each state, on screens that follow one another without those that only ask to wait."""
    rested = tuple(_at_rest(pages))
    ranks = {ecran: rank for rank, ecran in enumerate(sorted({page.ecran for page in rested}))}
    return tuple(replace(page, ecran=ranks[page.ecran]) for page in rested)


def _at_rest(pages: Sequence[PageFacts]) -> Iterator[PageFacts]:
    """Each state, but those that only ask to wait: these are the next one, that shows nothing yet.

    A page that shows nothing at all waits where the same document goes on to show something, or
    where its scripts lead to another of the same host: nobody can do anything on it.
    """
    for page, after in zip_longest(pages, pages[1:]):
        goes_on = after is not None and (after.document == page.document or _leads(page, after))
        if not _waits(page, goes_on=goes_on):
            yield page
            continue
        bare = replace(page, blocs=(), images=(), axe=None if page.axe is None else ())
        if after is None or not goes_on:
            yield bare
        else:
            yield replace(bare, ecran=after.ecran, titre=after.titre, langue=after.langue)


def _leads(page: PageFacts, after: PageFacts) -> bool:
    """Whether a page without a picture can only lead by itself to the one that comes after."""
    return bool(page.scripts) and not page.images and page.hote == after.hote


def _waits(page: PageFacts, *, goes_on: bool) -> bool:
    """Whether nothing can be done on a page, and whether all that it says is to wait."""
    if page.champs or page.boutons or page.liens or page.medias or page.cadres:
        return False
    said = " ".join(bloc.texte for bloc in page.blocs)
    if not said:
        return goes_on
    return len(said) <= _FEW and all(_WAIT.match(fold(one)) for one in sentences(said))

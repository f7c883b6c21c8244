"""Finds again, on a page that anybody opens, what the replay wrote and sent."""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import unquote_plus

from exigences.facts.langue.saisies import bare_of
from exigences.facts.langue.texte import words
from exigences.facts.page.lecture import label_of, value_of
from exigences.model.facts.facts import PageFacts
from exigences.model.parcours.alentours import Alentours
from exigences.model.parcours.parcours import StepRecord
from exigences.model.procedure.procedure import Procedure

_TEMPLATE = re.compile(r"\{\{.*?\}\}")
_WORDS, _LETTERS = 3, 12
"""Words and letters of a text from which nobody else wrote the same by chance."""


def published_on(
    page: PageFacts, journal: Sequence[StepRecord], procedure: Procedure, pages: Sequence[PageFacts]
) -> tuple[str, ...]:
    """The steps of which a page shows what they wrote, where no screen before them did.

    An address that holds it only says it back: the results of a search.
    """
    shown, address = bare_of(page.texte), bare_of(unquote_plus(page.url))

    def is_new(record: StepRecord) -> bool:
        text = _written(value_of(record, procedure) or "")
        if record.lieu is None or not text or text not in shown or text in address:
            return False
        return not any(text in bare_of(one.texte) for one in pages[: record.lieu.page + 1])

    return tuple(record.etape for record in journal if is_new(record))


def _written(value: str) -> str:
    """The longest part of what a step types that its author wrote whole, bare; '' if too short."""
    parts = sorted(_TEMPLATE.split(value), key=len)
    text = parts[-1]
    bare = bare_of(text)
    return bare if len(words(text)) >= _WORDS and len(bare) >= _LETTERS else ""


def publications_met(
    alentours: Alentours, pages: Sequence[PageFacts], journal: Sequence[StepRecord]
) -> tuple[tuple[int, str], ...]:
    """The page that shows what the person wrote to all, and the name of each field of it."""
    if not pages:
        return ()
    last = pages[-1]
    told = (p for p in alentours.publications if p.url == last.url)
    return tuple((last.indice, name) for p in told for name in _fields(p.etapes, pages, journal))


def _fields(
    etapes: Sequence[str], pages: Sequence[PageFacts], journal: Sequence[StepRecord]
) -> Iterator[str]:
    for record in journal:
        if record.etape in etapes and record.lieu is not None and record.lieu.page < len(pages):
            champs = pages[record.lieu.page].champs
            yield next((label_of(c) for c in champs if c.stands_at(record.lieu)), "")

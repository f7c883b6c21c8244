"""Counts the answers that a summary leaves out: what was typed, and is not there to read again."""

import re
from collections.abc import Iterable, Iterator

from exigences.facts.langue.saisies import LONGUEUR_MIN, bare_of
from exigences.facts.page.lecture import chosen_by, until_sending, value_of
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.parcours.parcours import StatutEtape

_MUCH = 6
"""Answers that would be known again, from which a summary of less than half is partial."""
_NUMBER = 9
"""Figures from which a number is written back as it was typed; a sum or a date seldom is."""
_LETTER = re.compile(r"[^\W\d_]")


def left_out(parcours: ParcoursFacts, shown: Iterable[PageFacts]) -> tuple[int, int] | None:
    """How many answers a summary shows, of those given before it that would be known again.

    None where they are too few, where half of them are there, or where shut fields, whose answers
    are not read, show them. `shown`: the states that show it.
    """
    screens = {page.ecran for page in shown}
    pages = tuple(page for page in until_sending(parcours) if page.ecran in screens)
    if not pages or any(_is_shut(champ) for page in pages for champ in page.champs):
        return None
    # What reads the same is one answer.
    given = frozenset(_given(parcours, pages[0].indice))
    said = " ".join(_said(pages))
    known = sum(answer in said for answer in given)
    if len(given) < _MUCH or 2 * known >= len(given):
        return None
    return known, len(given)


def _given(parcours: ParcoursFacts, before: int) -> Iterator[str]:
    """The answers given before a state, in letters and figures, where a summary repeats them so."""
    procedure = parcours.procedure
    for record in parcours.journal:
        lieu = record.lieu
        if record.statut is not StatutEtape.FAITE or lieu is None or lieu.page >= before:
            continue
        value = value_of(record, procedure) or chosen_by(record, procedure) or ""
        bare = bare_of(value)
        # What is the person's own is hidden in what was kept of the page.
        if "{{" not in value and len(bare) >= LONGUEUR_MIN and _comes_back(bare):
            yield bare


def _is_shut(champ: Champ) -> bool:
    return champ.desactive or champ.lecture_seule


def _comes_back(bare: str) -> bool:
    return bool(_LETTER.search(bare)) or len(bare) >= _NUMBER


def _said(pages: Iterable[PageFacts]) -> Iterator[str]:
    """The texts of the screens, but for those of their fields."""
    for page in pages:
        yield from (bare_of(bloc.texte) for bloc in page.blocs if not bloc.champ)

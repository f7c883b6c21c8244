"""Knows what the person types, so that a page that shows it back is not read as the service."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import PurePosixPath

from exigences.facts.langue.texte import fold
from exigences.model.document import Document
from exigences.model.procedure.etape import Depot, Saisie
from exigences.model.procedure.procedure import Procedure
from exigences.model.procedure.scenario import Scenario
from exigences.model.procedure.unique import UNIQUE
from exigences.secret.masque import MASQUE

LONGUEUR_MIN = 6
"""Shorter values (a number of rooms, a first name) prove nothing."""
_WORD_MIN = 3
"""Letters of a first name, at least."""

_OF_THE_SOSIE = re.compile(r"\{\{\s*sosie\.(\w+)\s*\}\}")
_SUM = 3
"""Figures from which a number that was typed is known again."""


def typed_values(procedure: Procedure, scenario: Scenario) -> frozenset[str]:
    """What the sosie is and what the steps type, without spaces nor signs.

    A short word is kept with the dot that follows a first name in an address.
    """
    values = [str(value) for value in scenario.sosie.model_dump().values()]
    values += [step.valeur for step in _parts(procedure, Saisie)]
    shown = [UNIQUE.sub(MASQUE, value) for value in values]
    whole = frozenset(bare for value in shown if len(bare := bare_of(value)) >= LONGUEUR_MIN)
    words = (word for value in shown if (word := fold(value)).isalpha() and len(word) >= _WORD_MIN)
    return whole | {f"{word}." for word in words}


def typed_numbers(procedure: Procedure) -> frozenset[str]:
    """The numbers that the steps type, in figures alone: an income, the price of works."""
    figures = (re.sub(r"\D", "", step.valeur) for step in _parts(procedure, Saisie))
    return frozenset(number for number in figures if len(number) >= _SUM)


def typed_texts(procedure: Procedure) -> frozenset[str]:
    """What the steps type, as it is written, but for what is too short to be known again."""
    values = (step.valeur.strip() for step in _parts(procedure, Saisie))
    return frozenset(value for value in values if len(value) >= LONGUEUR_MIN)


def spans_typed(typed: Iterable[str], text: str) -> Iterator[tuple[int, int]]:
    """Where a text says again what was typed, word for word: it is not the service's."""
    for value in typed:
        yield from (found.span() for found in re.finditer(re.escape(value), text))


def as_shown(scenario: Scenario) -> Callable[[str], str]:
    """How a page shows what the steps type: `{{ sosie.nom }}` is the name of the sosie.

    A date is in French figures; what is written otherwise stays as it is.
    """
    known = scenario.sosie.model_dump()

    def own(found: re.Match[str]) -> str:
        value = known.get(found[1], found[0])
        return value.strftime("%d/%m/%Y") if isinstance(value, date) else str(value)

    return partial(_OF_THE_SOSIE.sub, own)


def given_files(procedure: Procedure) -> frozenset[str]:
    """The names of the files that the steps give, folded."""
    return frozenset(fold(PurePosixPath(s.fichier).name) for s in _parts(procedure, Depot))


def is_of_the_person(value: str, typed: frozenset[str]) -> bool:
    """Whether a way to reach someone is the person's own: typed, or an address of that name."""
    begins = (bare_of(value), fold(value))
    return any(start.startswith(known) for start in begins for known in typed)


def bare_of(text: str) -> str:
    """Letters and figures only, folded."""
    return re.sub(r"[\W_]+", "", fold(text))


def _parts[T: Document](document: object, kind: type[T]) -> Iterator[T]:
    """The parts of a kind that a document holds, however deep."""
    if isinstance(document, kind):
        yield document
    elif isinstance(document, Document):
        for name in type(document).model_fields:
            yield from _parts(getattr(document, name), kind)
    elif isinstance(document, tuple):
        for part in document:
            yield from _parts(part, kind)

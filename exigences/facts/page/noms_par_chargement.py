"""The ids that a program counts anew at each load, told as the first load that showed them did.

Vue (`v-17`) and React (`:r4:`) number what they draw: a page that is loaded again, or reached by
another way, gives the same fields other numbers, and the same numbers to others.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from exigences.facts.page.liens import address_of
from exigences.facts.page.noms_tires import is_drawn, lasting
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Parcours, Provocation, StepRecord
from exigences.secret.imbrique import with_texts

type _Shape = tuple[str, str, str, str]
"""An address, the type and the label of a field, and what lasts of its id."""
type _Names = Mapping[str, str]
"""By the id of a field in a state, the one by which the same field was first known."""
type _First = dict[_Shape, tuple[list[str], str]]
"""The ids of the fields of one shape, and the document that showed them first."""


def with_first_names(parcours: Parcours) -> Parcours:
    """The same parcours, where the fields of a page loaded again keep the ids that they had."""
    first: _First = {}
    names = {page.indice: _names_of(page, page.document, first) for page in parcours.pages}
    if not any(names.values()):
        return parcours
    return replace(
        parcours,
        pages=tuple(_under(page, names[page.indice]) for page in parcours.pages),
        journal=tuple(_recorded(record, names) for record in parcours.journal),
        provocations=tuple(_tried(one, names, first) for one in parcours.provocations),
    )


def _recorded(record: StepRecord, names: Mapping[int, _Names]) -> StepRecord:
    there = names.get(record.lieu.page) if record.lieu else None
    return replace(record, lieu=_under(record.lieu, there)) if there else record


def _tried(one: Provocation, names: Mapping[int, _Names], first: _First) -> Provocation:
    """A trial, under the names of its page; what it led to has its own."""
    told: Provocation = _under(replace(one, etat=None, apres={}), names.get(one.page, {}))
    after = _names_of(one.etat, "", first) if one.etat else {}
    return replace(told, etat=_under(one.etat, after), apres=_under(one.apres, after))


def _names_of(state: PageSnapshot, document: str, first: _First) -> _Names:
    """The first names of the fields of a state, whose `document` is '' where it is none of those.

    As many fields of one shape are the same, in their order.
    """
    found: dict[_Shape, list[str]] = {}
    for shape, own in _drawn(state):
        found.setdefault(shape, []).append(own)
    names: dict[str, str] = {}
    for shape, ids in found.items():
        known, shown = first.setdefault(shape, (ids, document))
        if document == shown and len(ids) > len(known):
            first[shape] = ids, shown
        elif document != shown and len(ids) == len(known):
            names.update((own, was) for own, was in zip(ids, known, strict=True) if own != was)
    taken = set(names.values())
    others = (own for ids in found.values() for own in ids if own not in names and own in taken)
    return {**names, **{own: f"{own}-autre" for own in others}}


def _drawn(state: PageSnapshot) -> Iterable[tuple[_Shape, str]]:
    address = address_of(state.url)
    for cadre in state.cadres:
        for champ in cadre.collecte.get("champs", ()):
            own = champ["identifiant"]
            if own and is_drawn(own):
                yield (address, champ["type"] or "", champ["libelle"], lasting(own)), own


def _under(value: Any, names: _Names | None) -> Any:
    """A value whose selectors, and ids, are told by other names."""
    if not names:
        return value
    told = {form: was for own, name in names.items() for form, was in _forms(own, name)}
    longest = sorted(told, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?![\w-])")
    return with_texts(value, (), lambda _, said: pattern.sub(lambda own: told[own.group()], said))


def _forms(own: str, name: str) -> Iterable[tuple[str, str]]:
    """An id as it is written, and as a selector writes it."""
    return (own, name), (own.replace(":", r"\:"), name.replace(":", r"\:"))

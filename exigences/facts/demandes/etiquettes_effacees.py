"""Finds the fields whose only name is written inside them, and goes as soon as one types."""

import re
from collections.abc import Iterator, Sequence

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_on, is_due
from exigences.model.facts.champs import MOTS_DE_PASSE, Champ
from exigences.model.facts.facts import PageFacts, ParcoursFacts

_TYPED = frozenset({"text", "email", "tel", "url", "number", "password", "textarea"})
"""Types of a field in which one types."""
_MODEL = re.compile(r"\d[ ./:-]?\d|\bj{2}[ /.-]?m{2}\b|\b[a-z]+@[a-z]+\.")
"""An example of a number, of a date or of an address."""
_MARKS = " :*"
_SEVERAL = 3
"""Fields of a screen from which one forgets which is which; passwords are masked, so two."""


def names_inside(parcours: ParcoursFacts) -> Iterator[tuple[Sequence[Champ], bool]]:
    """By screen, the fields to fill that only their placeholder names, with whether it misleads.

    A label that comes once the field is filled names it too: any state of the screen may show it.
    Two fields of a sign-in are known to all, one alone that is filled may be what the screen is
    about, and what the person leaves empty is nothing to remember.
    """
    for states in parcours.ecrans:
        found: dict[str, Champ] = {}
        for page in states:
            for champ in asked_on(page):
                inside = champ.type in _TYPED and _is_inside(champ)
                if inside and not any(_names(other, champ) for other in states):
                    found.setdefault(champ.lieu.selecteur, champ)
        due = [c for c in found.values() if is_due(parcours, c)]
        masked = sum(champ.nature in MOTS_DE_PASSE for champ in due)
        if len(found) > 1 or due:
            yield tuple(found.values()), len(due) >= _SEVERAL or masked > 1


def models_inside(parcours: ParcoursFacts) -> Iterator[Champ]:
    """The fields to fill that show how to answer inside them alone, with digits or marks."""
    for page in parcours.pages:
        for champ in asked_on(page):
            plain = _plain(champ.indice)
            shows = champ.type in _TYPED and _MODEL.search(plain)
            if shows and is_due(parcours, champ):
                blocs = page.consignes.get(champ.lieu.selecteur, ())
                told = fold(" | ".join((champ.libelle, champ.description, champ.aide, *blocs)))
                if not _is_inside(champ) and plain not in told:
                    yield champ


def _is_inside(champ: Champ) -> bool:
    """Whether what people read as the name of a field is its placeholder."""
    plain = _plain(champ.indice)
    return bool(plain) and _plain(champ.libelle_visible) in ("", plain)


def _names(page: PageFacts, champ: Champ) -> bool:
    """Whether a text of a page that belongs to a field says its placeholder, or a name."""
    inside = _plain(champ.indice)
    told = map(_plain, page.consignes.get(champ.lieu.selecteur, ()))
    return any(inside in text or text in inside for text in told if text)


def _plain(text: str) -> str:
    return fold(text).strip(_MARKS)

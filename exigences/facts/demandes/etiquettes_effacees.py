"""Finds the fields whose only name is written inside them, and goes as soon as one types."""

from collections.abc import Iterator, Sequence

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_on, written_at
from exigences.model.facts.champs import MOTS_DE_PASSE, Champ
from exigences.model.facts.facts import PageFacts, ParcoursFacts

_TYPED = frozenset({"text", "email", "tel", "url", "number", "password", "textarea"})
"""Types of a field in which one types."""
_MARKS = " :*"
_SEVERAL = 3
"""Fields of a screen from which one forgets which is which; passwords are masked, so two."""


def names_inside(parcours: ParcoursFacts) -> Iterator[tuple[Sequence[Champ], bool]]:
    """By screen, the fields to fill that only their placeholder names, with whether it misleads.

    A label that comes once the field is filled names it too: any state of the screen may show it.
    Two fields of a sign-in are known to all, one alone is what the screen is about, and what the
    person leaves empty is nothing to remember.
    """
    for states in parcours.ecrans:
        found: dict[str, Champ] = {}
        for page in states:
            for champ in asked_on(page):
                inside = champ.type in _TYPED and _is_inside(champ)
                if inside and not any(_names(other, champ) for other in states):
                    found.setdefault(champ.lieu.selecteur, champ)
        due = [c for c in found.values() if c.obligatoire or written_at(parcours, c) is not None]
        masked = sum(champ.nature in MOTS_DE_PASSE for champ in due)
        if len(found) > 1:
            yield tuple(found.values()), len(due) >= _SEVERAL or masked > 1


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

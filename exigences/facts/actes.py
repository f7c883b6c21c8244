"""Tells by its words the gesture that commits a person: to send, to sign, to pay."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from exigences.facts.donnees import read_data
from exigences.facts.texte import fold, sentences

FICHIER = "actes.yaml"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OF = frozenset({"de", "du", "d", "des"})
_POINTS = frozenset({"ma", "mon", "mes", "la", "le", "l", "cette", "ce", "votre"})


@dataclass(frozen=True, slots=True)
class Actes:
    """The words of the final act, by what they do."""

    verbes: frozenset[str]
    seuls: frozenset[str]
    objets: frozenset[str]
    autour: frozenset[str]
    toujours: frozenset[str]
    commence: frozenset[str]
    sauf: frozenset[str]
    petits: frozenset[str]
    definitif: tuple[str, ...]
    sur_quoi: frozenset[str]

    @classmethod
    def of(cls, document: Mapping[str, Sequence[Mapping[str, Any]]]) -> "Actes":
        """Take the words of a document, without its examples."""

        def forms(key: str, *, alone: bool = False) -> tuple[str, ...]:
            entries = (e for e in document[key] if e.get("seul") or not alone)
            return tuple(form for entry in entries for form in entry["formes"])

        return cls(
            verbes=frozenset(forms("verbes")),
            seuls=frozenset(forms("verbes", alone=True)),
            objets=frozenset(forms("objets")),
            autour=frozenset(forms("autour")),
            toujours=frozenset(forms("toujours")),
            commence=frozenset(forms("commence")),
            sauf=frozenset(forms("sauf")),
            petits=frozenset(forms("petits")),
            definitif=forms("definitif"),
            sur_quoi=frozenset(forms("sur_quoi")),
        )

    def commits(self, name: str, *, last: bool = False, alone: bool = True) -> bool:
        """Whether the words of a control say the final act.

        `last`: on a screen that is definitive; `alone`: where a verb by itself may say it.
        """
        words = _WORD.findall(fold(name))
        acts = [word for word in words if word in self.verbes]
        if not acts or not self.sauf.isdisjoint(words):
            return False
        if last or not self.toujours.isdisjoint(words):
            return True
        if any(word in self.objets and self._engaged(words[:i]) for i, word in enumerate(words)):
            return True
        rest = {w for w in words if w not in self.verbes} - self.petits
        return alone and not rest and not self.seuls.isdisjoint(acts)

    def _engaged(self, before: Sequence[str]) -> bool:
        """Whether these words neither begin what follows them nor only name a part of it."""
        if before and before[-1] in self.commence:
            return False
        match [word for word in before if word not in _POINTS][-2:]:
            case [about, link]:
                return link not in _OF or about not in self.autour
        return True

    def definitive(self, text: str) -> bool:
        """Whether a page says that what it asks for can not be undone."""
        return any(
            any(re.search(rf"\b{re.escape(form)}\b", plain) for form in self.definitif)
            and not self.sur_quoi.isdisjoint(_WORD.findall(plain))
            for plain in map(fold, _lines(text))
        )


def _lines(text: str) -> Iterable[str]:
    for line in text.splitlines():
        yield from sentences(line)


@cache
def load_acts() -> Actes:
    """The words that ship with the package."""
    return Actes.of(read_data(FICHIER))

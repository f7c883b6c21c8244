"""Reads in the words of a page what was just made: a deposit, an account, a message."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from exigences.donnees import read_data
from exigences.facts.langue.texte import fold, sentences
from exigences.model.envois import Trace

FICHIER = "suites.yaml"
PARTIES = ("quoi", "fait")
_BREAK = re.compile(
    r"(?:[,;:]| et )"
    r"(?! ?(?:et |mais |ne |n'|pas |si |s'|une fois |apres |lorsqu|quand |des que |avant ))"
)
"""Where the words that say what was made end; what holds it off may still follow them."""


@dataclass(frozen=True, slots=True)
class Suites:
    """The words of each trace, and those that say that it is not there yet."""

    signes: Mapping[Trace, tuple[re.Pattern[str], re.Pattern[str]]]
    sauf: Mapping[Trace, re.Pattern[str]]

    @classmethod
    def of(cls, document: Mapping[str, Any]) -> "Suites":
        """Take the words of a document, without its examples."""
        return cls(
            signes={
                trace: (_any(document[trace]["quoi"]), _any(document[trace]["fait"]))
                for trace in Trace
            },
            sauf={
                trace: _any([e for e in document["sauf"] if e.get("de", trace) == trace])
                for trace in Trace
            },
        )

    def read(self, text: str) -> Iterator[tuple[Trace, str]]:
        """What each sentence says that was made, with the sentence."""
        for line in text.splitlines():
            for sentence in sentences(line):
                plain = fold(sentence)
                for trace, signs in self.signes.items():
                    if any(
                        signs[0].search(said) and not self.sauf[trace].search(said)
                        for said in _said(signs[1], plain)
                    ):
                        yield trace, sentence


def _said(done: re.Pattern[str], sentence: str) -> Iterator[str]:
    """A sentence up to where the part that tells a thing done ends: the rest tells what follows."""
    for found in done.finditer(sentence):
        end = _BREAK.search(sentence, found.end())
        yield sentence[: end.start() if end else len(sentence)]


def _any(entries: list[Mapping[str, Any]]) -> re.Pattern[str]:
    forms = "|".join(re.escape(form) for entry in entries for form in entry["formes"])
    return re.compile(rf"\b(?:{forms})\b" if forms else r"(?!)")


@cache
def load_outcomes() -> Suites:
    """The words that ship with the package."""
    return Suites.of(read_data(FICHIER))

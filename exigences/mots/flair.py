"""Senses what a sentence is about, by its likeness to sentences that services might write.

The turns of a notion say surely what they find, and miss what nobody foresaw. A flair misses less
and is less sure: it makes a doubt, never a finding. `make flair` teaches one for each subject, a
logistic regression on the words and the pieces of words of a folded sentence (feature hashing:
Weinberger and others, 2009), from the sentences of `outils/flair/phrases/`.
"""

import json
import re
from array import array
from base64 import b64decode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any
from zlib import crc32, decompress

from exigences.mots.notions import MotsError

TAILLE = 1 << 15
"""Features that are told apart."""
_MORCEAUX = (3, 4, 5)
"""Letters of the pieces of words, with the space on each side."""
_SUITES = (1, 2)
"""Words back to the other word of a pair."""
_CHIFFRES, _MOT = re.compile(r"\d+"), re.compile(r"\w+")
FICHIER = "flair.json"


class Flair:
    """The flair of one subject; it reads what was learnt when it first serves."""

    __slots__ = ("_appris", "sujet")

    def __init__(self, sujet: str) -> None:
        self.sujet = sujet
        self._appris: _Appris | None = None

    def score(self, plie: str) -> float:
        """How much a folded sentence is about the subject, in log-odds; from 0, it is."""
        traits = features(plie)
        if not traits:
            return float("-inf")
        if self._appris is None:
            self._appris = _learnt(self.sujet)
        learnt = self._appris
        sensed = sum(learnt.poids[trait] for trait in traits)
        return float(sensed * learnt.echelle / len(traits) ** 0.5 - learnt.seuil)

    def senses(self, plie: str) -> bool:
        """Whether a folded sentence is about the subject."""
        return self.score(plie) >= 0


@dataclass(frozen=True, slots=True)
class _Appris:
    poids: "array[int]"
    echelle: float
    seuil: float


def is_taught(sujet: str) -> bool:
    """Whether sentences taught a flair about a subject."""
    return sujet in _shipped()


@cache
def flair(sujet: str) -> Flair:
    """The flair of a subject, the id of an exigence; MotsError when it serves and knows nothing."""
    return Flair(sujet)


def _learnt(sujet: str) -> _Appris:
    try:
        read = _shipped()[sujet]
    except KeyError:
        message = f"Aucun flair n'a appris « {sujet} » : ajoutez ses phrases, puis « make flair »."
        raise MotsError(message) from None
    poids = array("b", decompress(b64decode(read["poids"])))
    return _Appris(poids, read["echelle"], read["seuil"])


@cache
def _shipped() -> Mapping[str, Mapping[str, Any]]:
    """What was learnt of each subject."""
    read = json.loads(files("exigences.donnees").joinpath(FICHIER).read_bytes())
    return read["sujets"]  # type: ignore[no-any-return]


@lru_cache(maxsize=4096)
def features(plie: str) -> "array[int]":
    """The features of a folded sentence: its words, pairs of them, and their pieces; no figure.

    Each stands once, in order, below TAILLE.
    """
    return array("H", sorted({crc32(trait.encode()) % TAILLE for trait in _traits(plie)}))


def _traits(plie: str) -> Iterator[str]:
    words = _MOT.findall(_CHIFFRES.sub("0", plie))
    for rang, word in enumerate(words):
        yield f"1{word}"
        for back in _SUITES:
            if rang >= back:
                yield f"{back + 1}{words[rang - back]} {word}"
        padded = f" {word} "
        for size in _MORCEAUX:
            yield from (padded[at : at + size] for at in range(len(padded) - size + 1))

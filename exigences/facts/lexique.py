"""Reads the lexicon of administrative words, and finds them in texts through simple inflections."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from exigences.facts.donnees import read_data
from exigences.facts.texte import fold, words

MOTS_MAX = 7
"""Words of the longest term."""


class Genre(StrEnum):
    """Why a term is hard."""

    TECHNIQUE = "technique"
    """The administration's own: to be explained."""
    RARE = "rare"
    """Formal or out of use: to be replaced."""
    INTIMIDANT = "intimidant"
    """An everyday thing said from above: to be softened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terme:
    """An entry of the lexicon."""

    terme: str
    genre: Genre
    simple: str
    """Plain words to say instead or beside."""
    ambigu: bool = False
    """Whether it also has an everyday sense: finding it is then a question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """A term found in a text: character range in the folded text."""

    terme: Terme
    debut: int
    fin: int


@dataclass(frozen=True, slots=True)
class Lexique:
    """The terms, by their stems, as a tree of words."""

    termes: tuple[Terme, ...]
    racine: dict[str, Any]


_FIN = ""
"""Key of the term that ends at a node."""


@cache
def load_lexicon() -> Lexique:
    """Read the lexicon that ships with the package; one term may have several forms."""
    document = read_data("lexique.yaml")
    termes: list[Terme] = []
    root: dict[str, Any] = {}
    for genre in Genre:
        for entry in document[genre.value]:
            terme = Terme(
                terme=entry["terme"],
                genre=genre,
                simple=entry["simple"],
                ambigu=entry.get("ambigu", False),
            )
            termes.append(terme)
            for form in (terme.terme, *entry.get("formes", ())):
                _plant(root, form, terme)
    return Lexique(tuple(termes), root)


def find_terms(text: str, lexique: Lexique) -> Iterator[Occurrence]:
    """Find terms in a text, longest first, none inside another; time grows with the text only."""
    plain = fold(text)
    tokens = _tokens(plain)
    at = 0
    while at < len(tokens):
        node, found = lexique.racine, None
        for rank in range(at, min(at + MOTS_MAX, len(tokens))):
            child = node.get(tokens[rank][0])
            if child is None:
                break
            node = child
            if _FIN in node:
                found = (node[_FIN], rank)
        if found is None:
            at += 1
            continue
        terme, last = found
        yield Occurrence(terme=terme, debut=tokens[at][1], fin=tokens[last][2])
        at = last + 1


def stem(word: str) -> str:
    """Take the marks of plural and feminine from a folded word."""
    if len(word) <= 3:
        return word
    bare = word.rstrip("sx")
    if bare.endswith("au") and word.endswith("aux"):
        bare = bare[:-1] + "l"
    return bare.rstrip("e") or word


def _plant(root: dict[str, Any], form: str, terme: Terme) -> None:
    node = root
    for token, _, _ in _tokens(fold(form)):
        node = node.setdefault(token, {})
    node.setdefault(_FIN, terme)


def _tokens(plain: str) -> list[tuple[str, int, int]]:
    """Stems of the words of a folded text, elisions apart, with their range."""
    found: list[tuple[str, int, int]] = []
    start = 0
    for word in words(plain):
        start = plain.index(word, start)
        for part in word.split("'"):
            if part:
                found.append((stem(part), start, start + len(part)))
            start += len(part) + 1
        start = found[-1][2] if found else start
    return found

"""Reads the lexicon of administrative words, and finds them in texts through their inflections."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, Self

from pydantic import Field, model_validator

from exigences.donnees import read_data
from exigences.facts.langue.francais import lemma
from exigences.facts.langue.texte import fold
from exigences.model.document import Document

MOTS_MAX = 12
"""Words of the longest term, elided ones counted."""


class Genre(StrEnum):
    """Why a term is hard."""

    TECHNIQUE = "technique"
    """The administration's own: to be explained."""
    RARE = "rare"
    """Formal or out of use: to be replaced."""
    INTIMIDANT = "intimidant"
    """An everyday thing said from above: to be softened."""
    LOGICIEL = "logiciel"
    """A word of those who made the program, and not of who comes for a right: to be replaced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terme:
    """An entry of the lexicon."""

    terme: str
    genre: Genre
    simple: str
    """Plain words to say instead or beside."""
    compte: str
    """The term it is counted with, itself unless another is of the same notion."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """A term found in a text: character range in the folded text."""

    terme: Terme
    ambigu: bool
    """Whether the form that stands there also has another sense: it is then a question."""
    debut: int
    fin: int


@dataclass(frozen=True, slots=True)
class Lexique:
    """The terms, by their stems, as a tree of words."""

    termes: tuple[Terme, ...]
    racine: dict[str, Any]


_PART = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NUMBER = re.compile(r"[°º] ?\d+")
"""The number of a thing, after its « n » (« bulletin n° 3 »)."""
_FEMININE = frozenset("rtlnv")
"""Letters before which a feminine takes the accent that its masculine has not."""
_FIN = ""
"""Key of the term that ends at a node, and whether it may be of another sense."""


class Entree(Document):
    """An entry as it is written."""

    terme: str = Field(min_length=1)
    simple: str = Field(min_length=1)
    formes: tuple[str, ...] = ()
    ambigu: bool = False
    formes_ambigues: tuple[str, ...] = ()
    meme_notion: str = ""

    @model_validator(mode="after")
    def _each_form_once(self) -> Self:
        sure = (self.terme, *self.formes)
        if self.ambigu and self.formes_ambigues:
            raise ValueError(f"« {self.terme} » : ambigu, ses formes le sont toutes")
        twice = {f for f in sure if sure.count(f) > 1} | {*self.formes} & {*self.formes_ambigues}
        if twice:
            raise ValueError(f"« {self.terme} » : écrit deux fois, {', '.join(sorted(twice))}")
        return self

    @property
    def toutes(self) -> tuple[tuple[str, bool], ...]:
        """Its forms, the term first, and whether each also has another sense."""
        asks = frozenset(self.formes_ambigues)
        sure = ((form, self.ambigu or form in asks) for form in (self.terme, *self.formes))
        return (*sure, *((form, True) for form in self.formes_ambigues if form != self.terme))


class FichierLexique(Document):
    """The file of the lexicon: entries by genre."""

    technique: tuple[Entree, ...]
    rare: tuple[Entree, ...]
    intimidant: tuple[Entree, ...]
    logiciel: tuple[Entree, ...]

    @model_validator(mode="after")
    def _a_notion_is_that_of_a_term(self) -> Self:
        entries = [entry for genre in Genre for entry in self.of(genre)]
        heads = {entry.terme for entry in entries if not entry.meme_notion}
        lost = [e.terme for e in entries if e.meme_notion and e.meme_notion not in heads]
        if lost:
            raise ValueError(f"meme_notion ne nomme pas un terme : {', '.join(lost)}")
        return self

    def of(self, genre: Genre) -> tuple[Entree, ...]:
        """The entries of a genre."""
        entries: tuple[Entree, ...] = getattr(self, genre.value)
        return entries


@cache
def load_lexicon() -> Lexique:
    """Read the lexicon that ships with the package; one term may have several forms."""
    document = FichierLexique.model_validate(read_data("lexique.yaml"))
    termes: list[Terme] = []
    root: dict[str, Any] = {}
    for genre in Genre:
        for entry in document.of(genre):
            name = entry.terme
            terme = Terme(
                terme=name, genre=genre, simple=entry.simple, compte=entry.meme_notion or name
            )
            termes.append(terme)
            for form, ambiguous in entry.toutes:
                _plant(root, form, (terme, ambiguous))
    return Lexique(tuple(termes), root)


def find_terms(text: str, lexique: Lexique) -> Iterator[Occurrence]:
    """Find terms in a text, longest first, none inside another; time grows with the text only."""
    tokens, plain = _tokens(text), fold(text)
    shouted = text.isupper()
    at = 0
    while at < len(tokens):
        node, found = lexique.racine, None
        for rank in range(at, min(at + MOTS_MAX, len(tokens))):
            child = _child(node, tokens[rank], shouted=shouted)
            if child is None:
                break
            node = child
            if _FIN in node:
                found = (node[_FIN], rank)
        if found is None:
            at += 1
            continue
        (terme, ambiguous), last = found
        number = _NUMBER.match(plain, tokens[last].fin)
        end = number.end() if number else tokens[last].fin
        yield Occurrence(terme=terme, ambigu=ambiguous, debut=tokens[at].debut, fin=end)
        at = last + 1


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Take the marks of plural and feminine from a folded word."""
    if len(word) <= 3:
        return word
    bare = word.rstrip("sx")
    if bare.endswith("au") and word.endswith("aux"):
        bare = bare[:-1] + "l"
    return bare.rstrip("e") or word


def _plant(root: dict[str, Any], form: str, sense: tuple[Terme, bool]) -> None:
    node = root
    for token in _tokens(form):
        node = node.setdefault(token.racine, {})
    node.setdefault(_FIN, sense)


@dataclass(frozen=True, slots=True)
class _Token:
    """A word of a text and its range once folded."""

    racine: str
    ecrit: str
    """As written, in lower case."""
    debut: int
    fin: int


def _child(node: dict[str, Any], token: _Token, *, shouted: bool) -> Any:
    """The node that a word leads to: by its own letters, or by the form that files it."""
    child = node.get(token.racine) or (node.get(token.racine + "é") if shouted else None)
    child = child or node.get(token.racine + "è")
    if child is not None:
        return child
    filed = lemma(token.ecrit)
    return None if filed == token.ecrit else node.get(_stem_as_written(fold(filed), filed))


def _tokens(text: str) -> list[_Token]:
    """Words of a text, elisions apart."""
    plain = fold(text)
    low = " ".join(text.lower().split())
    written = low if len(low) == len(plain) else plain
    found = []
    for part in _PART.finditer(plain):
        said = written[part.start() : part.end()]
        root = _stem_as_written(part[0], said)
        found.append(_Token(root, said, part.start(), part.end()))
    return found


def _stem_as_written(word: str, written: str) -> str:
    """A stem that keeps « assuré » apart from « assure », and « lège » from « legs ».

    « Régulière » is of « régulier » all the same; a text without accents may be of either.
    """
    root, bare = stem(word), written.rstrip("sx").rstrip("e")
    if bare.endswith("é"):
        return root + "é"
    return root + "è" if bare[-2:-1] == "è" and bare[-1] not in _FEMININE else root

"""Gives the notions that code names, as `make mots` prepared them, compiled when they serve."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from sys import maxsize
from typing import Protocol

from exigences.model.erreur import ExigencesError

DOSSIER = "mots"
EMPREINTE = "empreinte"
"""Key of the digest of the words in what was prepared from them."""
NOTIONS = "notions"


class MotsError(ExigencesError):
    """Words that cannot be used: not prepared since they were changed, or not known."""


class Trouve(Protocol):
    """What finds a part of a folded text: a notion, or a pattern that tells a form."""

    def search(self, string: str, pos: int = ..., endpos: int = ..., /) -> re.Match[str] | None:
        """The first part found, wherever it stands."""
        ...

    def match(self, string: str, pos: int = ..., endpos: int = ..., /) -> re.Match[str] | None:
        """The part found where the search begins."""
        ...

    def finditer(
        self, string: str, pos: int = ..., endpos: int = ..., /
    ) -> Iterator[re.Match[str]]:
        """All the parts found, which do not overlap."""
        ...


class Notion:
    """The turns of one notion: finds them in folded texts, and costs nothing until it does."""

    __slots__ = ("_read", "id")

    def __init__(self, id_: str) -> None:
        self.id = id_
        self._read: re.Pattern[str] | None = None

    def __repr__(self) -> str:
        return f"notion({self.id!r})"

    @property
    def _pattern(self) -> re.Pattern[str]:
        if self._read is None:
            self._read = re.compile(_pattern_of(self.id))
        return self._read

    def search(self, string: str, pos: int = 0, endpos: int = maxsize) -> re.Match[str] | None:
        """The first turn of a folded text."""
        return self._pattern.search(string, pos, endpos)

    def match(self, string: str, pos: int = 0, endpos: int = maxsize) -> re.Match[str] | None:
        """The turn with which a folded text begins."""
        return self._pattern.match(string, pos, endpos)

    def fullmatch(self, string: str) -> re.Match[str] | None:
        """The turn that a whole folded text is."""
        return self._pattern.fullmatch(string)

    def finditer(self, string: str, pos: int = 0, endpos: int = maxsize) -> Iterator[re.Match[str]]:
        """The turns of a folded text, which do not overlap."""
        return self._pattern.finditer(string, pos, endpos)

    def sub(self, instead: str | Callable[[re.Match[str]], str], string: str) -> str:
        """A folded text with something else instead of each turn."""
        return self._pattern.sub(instead, string)

    def split(self, string: str) -> list[str]:
        """The parts of a folded text between its turns."""
        return list(self._pattern.split(string))


@cache
def notion(id_: str) -> Notion:
    """The notion of this name; MotsError when it is first used, where no data tells it."""
    return Notion(id_)


def _pattern_of(id_: str) -> str:
    try:
        return _prepared()[id_]
    except KeyError:
        message = f"Aucune notion ne s'appelle « {id_} » : voyez « exigences mots »."
        raise MotsError(message) from None


@cache
def _prepared() -> Mapping[str, str]:
    """The patterns of all the notions that are shipped, by their names."""
    return read_prepared(files("exigences.donnees").joinpath(DOSSIER))


def read_prepared(folder: Traversable | Path) -> Mapping[str, str]:
    """The patterns of the notions of a folder; MotsError where words were changed since."""
    patterns: dict[str, str] = {}
    for source in folder.iterdir():
        if not source.name.endswith(".yaml"):
            continue
        prepared = folder.joinpath(source.name.removesuffix(".yaml") + ".json")
        read = json.loads(prepared.read_bytes()) if prepared.is_file() else {}
        if read.get(EMPREINTE) != digest(source.read_bytes()):
            raise MotsError(
                f"Les mots de « {source.name} » ont changé : lancez « make mots », "
                "qui les éprouve et les prépare."
            )
        patterns |= read[NOTIONS]
    return patterns


def digest(text: bytes) -> str:
    """The digest by which one sees that words were changed, whatever the ends of their lines."""
    return sha256(text.replace(b"\r\n", b"\n")).hexdigest()[:16]

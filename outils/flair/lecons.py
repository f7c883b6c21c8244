"""Reads the sentences that teach the flairs: what tells a subject, what only looks like it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from exigences.mots.notions import digest
from exigences.mots.pliage import fold

PHRASES = Path(__file__).parent / "phrases"
AUTRES = "autres"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lecon:
    """The folded sentences about a subject, and those that only look so."""

    dites: tuple[str, ...]
    leurres: tuple[str, ...]


def read_lessons(folder: Path = PHRASES) -> Mapping[str, Lecon]:
    """The lessons of a folder by subject, the name of their file; OSError where one is lost."""
    return {
        path.stem: Lecon(dites=_folded(read["dites"]), leurres=_folded(read["leurres"]))
        for path in sorted(folder.glob("*.yaml"))
        if path.stem != AUTRES
        for read in [yaml.safe_load(path.read_text("utf-8"))]
    }


def read_others(folder: Path = PHRASES) -> tuple[str, ...]:
    """The folded sentences of services that are about no subject."""
    return _folded(yaml.safe_load((folder / f"{AUTRES}.yaml").read_text("utf-8"))["autres"])


def digest_of(folder: Path = PHRASES) -> str:
    """The digest by which one sees that a sentence was changed since the flairs were taught."""
    return digest(b"".join(path.read_bytes() for path in sorted(folder.glob("*.yaml"))))


def _folded(texts: list[str]) -> tuple[str, ...]:
    return tuple(map(fold, texts))

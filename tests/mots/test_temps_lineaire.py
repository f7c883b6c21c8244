"""No turn begins by a run of letters or figures that it would try again from each of them."""

import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from importlib.resources import files
from typing import Any

import pytest

from exigences.mots.notions import DOSSIER, read_prepared

PREPARES = read_prepared(files("exigences.donnees").joinpath(DOSSIER))
SANS_BORNE = 1_000
"""Repeats after which a run is one without bound, for what a search costs."""
_LECTEUR: Any = import_module("re._parser")


def tetes(pieces: Sequence[tuple[Any, Any]]) -> Iterator[tuple[str, Any]]:
    """What a pattern may begin with, each as the operation and its argument; edges stop it."""
    for nom, valeur in ((str(op), av) for op, av in pieces):
        match nom:
            case "AT" | "ASSERT_NOT":
                return
            case "ASSERT":
                continue
            case "SUBPATTERN":
                yield from tetes(valeur[-1])
            case "BRANCH":
                for option in valeur[1]:
                    yield from tetes(option)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                yield nom, valeur
                yield from tetes(valeur[2])
                if valeur[0] == 0:
                    continue
            case _:
                yield nom, valeur
        return


def repete(motif: str) -> bool:
    """Whether a pattern may begin by a run without bound."""
    return any(
        nom.endswith("REPEAT") and valeur[1] > SANS_BORNE
        for nom, valeur in tetes(_LECTEUR.parse(motif))
    )


@pytest.mark.parametrize("motif", [r"\w++ et\b", r"(?:\d++|deux) mois\b", r"(?:a )?\d+/\d"])
def test_a_run_at_the_head_is_seen(motif: str) -> None:
    assert repete(motif)


@pytest.mark.parametrize("motif", [r"\b\w++ et\b", r"(?<!\d)\d++ mois\b", r"\d{1,4} rue\b"])
def test_a_bounded_head_is_not(motif: str) -> None:
    assert not repete(motif)


def test_no_turn_begins_by_a_run() -> None:
    assert [nom for nom, motif in PREPARES.items() if repete(motif)] == []


def test_every_notion_is_a_pattern() -> None:
    assert all(re.compile(motif) for motif in PREPARES.values())

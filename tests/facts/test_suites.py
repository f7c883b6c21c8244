"""The words that say what was made: every entry is right in its examples, and needed by one."""

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from exigences.donnees import read_data
from exigences.facts.envois.suites import FICHIER, PARTIES, Suites, load_outcomes
from exigences.model.envois import Trace

pytestmark = pytest.mark.promesse("phrases")

MOTS: dict[str, Any] = read_data(FICHIER)


def entrees() -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Every entry with the way to its list."""
    for trace in Trace:
        for partie in PARTIES:
            for entree in MOTS[trace][partie]:
                yield (trace, partie), entree
    for entree in MOTS["sauf"]:
        yield ("sauf",), entree


def lu(suites: Suites, chemin: tuple[str, ...], phrase: str) -> bool:
    """Whether a sentence says the trace of a list; a deposit, for what denies one."""
    lus = {trace for trace, _ in suites.read(phrase)}
    return Trace.DEPOT in lus if chemin == ("sauf",) else chemin[0] in lus


def exemples() -> list[Any]:
    return [
        pytest.param(chemin, phrase, attendu == "oui", id=f"{'.'.join(chemin)}-{phrase}")
        for chemin, entree in entrees()
        for attendu in ("oui", "non")
        for phrase in entree.get(attendu, ())
    ]


@pytest.mark.parametrize(("chemin", "phrase", "attendu"), exemples())
def test_every_example_is_right(chemin: tuple[str, ...], phrase: str, attendu: bool) -> None:
    assert lu(load_outcomes(), chemin, phrase) is attendu


@pytest.mark.parametrize(
    ("chemin", "forme"),
    [pytest.param(c, e["formes"][0], id=f"{'.'.join(c)}-{e['formes'][0]}") for c, e in entrees()],
)
def test_every_entry_is_needed_by_an_example(chemin: tuple[str, ...], forme: str) -> None:
    sans: Any = copy.deepcopy(MOTS)
    liste = sans[chemin[0]] if len(chemin) == 1 else sans[chemin[0]][chemin[1]]
    entree = next(e for e in liste if e["formes"][0] == forme)
    liste.remove(entree)
    avec, prive = load_outcomes(), Suites.of(sans)
    phrases = [*entree.get("oui", ()), *entree.get("non", ())]
    assert any(set(avec.read(p)) != set(prive.read(p)) for p in phrases)


@pytest.mark.parametrize(
    "phrase",
    [
        "Votre demande a bien été enregistrée et sera traitée sous huit jours.",
        "Votre demande a été transmise, vous n'avez pas d'autre démarche à faire.",
        "Votre demande de changement d'adresse est enregistrée : vous serez prévenu.",
    ],
)
def test_what_follows_a_thing_done_does_not_deny_it(phrase: str) -> None:
    assert Trace.DEPOT in {trace for trace, _ in load_outcomes().read(phrase)}


@pytest.mark.parametrize(
    "phrase",
    [
        "Votre adresse a été validée, poursuivez votre demande.",
        "Votre demande est enregistrée, mais n'est pas encore transmise.",
        "Votre demande est enregistrée et n'est pas encore transmise.",
        "Votre demande est transmise, une fois que vous l'avez signée.",
        "Lorsque vous validez, votre demande est transmise.",
    ],
)
def test_what_is_held_off_is_not_a_thing_done(phrase: str) -> None:
    assert Trace.DEPOT not in {trace for trace, _ in load_outcomes().read(phrase)}

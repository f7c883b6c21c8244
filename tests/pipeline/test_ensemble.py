"""Replays that are played at once are told one after the other, as if they had been so played."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import Barrier, Event
from typing import Any, cast

import pytest

from exigences.browser.engine import BrowserEngine, EngineError
from exigences.chaine.ensemble import Listen, Play, at_once, how_many
from exigences.loading.bibliotheque import open_procedure
from exigences.model.parcours.parcours import Parcours
from exigences.replay.events import AroundOpened, ReplayEvent

GENS = (4, 0, 2)


@contextmanager
def navigateur() -> Generator[BrowserEngine]:
    yield cast("BrowserEngine", object())


def dit(qui: int, quoi: str) -> ReplayEvent:
    return AroundOpened(nom=f"{qui} {quoi}")


@pytest.fixture
def fini() -> Parcours:
    return Parcours.__new__(Parcours)


def raconte(
    play: Play, ouvrir: Callable[[], Any] = navigateur, fils: int = 2
) -> tuple[list[str], dict[int, str]]:
    """What was told, and why a replay gave no parcours."""
    entendu: list[str] = []
    ratees: dict[int, str] = {}

    def ecoute(event: ReplayEvent) -> None:
        assert isinstance(event, AroundOpened)
        entendu.append(event.nom)

    with at_once(GENS, ouvrir, play, Event(), fils) as tell:
        for qui in GENS:
            try:
                tell(qui, ecoute)
            except EngineError as error:
                ratees[qui] = str(error)
    return entendu, ratees


def test_what_two_say_at_once_is_told_in_order(fini: Parcours) -> None:
    ensemble = Barrier(2)

    def play(engine: BrowserEngine, person: int, listen: Listen) -> Parcours:
        listen(dit(person, "commence"))
        if person in GENS[:2]:
            ensemble.wait(timeout=60)  # each waits for the other: they are played at once
        listen(dit(person, "finit"))
        return fini

    told, ratees = raconte(play)
    assert told == [f"{qui} {quoi}" for qui in GENS for quoi in ("commence", "finit")]
    assert ratees == {}


def test_a_replay_that_breaks_costs_only_itself(fini: Parcours) -> None:
    def play(engine: BrowserEngine, person: int, listen: Listen) -> Parcours:
        if person == 0:
            raise EngineError("Le navigateur est parti.")
        return fini

    assert raconte(play) == ([], {0: "Le navigateur est parti."})


@pytest.mark.parametrize("lequel", [0, 1])
def test_a_browser_that_does_not_start(fini: Parcours, lequel: int) -> None:
    ouverts: list[int] = []
    autre = Event()

    @contextmanager
    def ouvrir() -> Generator[BrowserEngine]:
        rang = len(ouverts)
        ouverts.append(rang)
        if rang == lequel:
            autre.wait(timeout=60) if lequel else autre.set()
            raise EngineError("Il ne démarre pas.")
        autre.set()
        yield cast("BrowserEngine", object())

    def play(engine: BrowserEngine, person: int, listen: Listen) -> Parcours:
        return fini

    _, ratees = raconte(play, ouvrir, fils=1 if lequel == 0 else 2)
    assert ratees == ({} if lequel else dict.fromkeys(GENS, "Il ne démarre pas."))


def test_what_is_of_no_use_any_more_is_not_begun(fini: Parcours) -> None:
    joues: list[int] = []
    arret = Event()

    def play(engine: BrowserEngine, person: int, listen: Listen) -> Parcours:
        joues.append(person)
        arret.set()
        return fini

    with at_once(GENS, navigateur, play, arret, 1) as tell:
        tell(GENS[0], lambda _: None)
    assert joues == [GENS[0]]


def test_a_public_host_is_visited_by_one_at_a_time() -> None:
    ici = open_procedure("val-clair").procedure
    ailleurs = ici.model_copy(update={"domaines": ("exemple.gouv.fr",)})
    assert (how_many(8, ici, 3), how_many(2, ici, 3), how_many(8, ailleurs, 3)) == (3, 2, 1)

"""No host is pressed, whatever the order in which audits end; none is forgotten."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigences.campagne.ordre import Commence, Hotes, Termine, run
from exigences.campagne.travaux import Travail
from exigences.model.campagne import StatutTravail, TravailFini

FINI = TravailFini(empreinte="e", statut=StatutTravail.FAIT, secondes=1)


def travail(rang: int, hotes: frozenset[str]) -> Travail:
    return Travail(
        demarche=f"d{rang}",
        nom=f"d{rang}",
        repetition=1,
        scenarios=(),
        dossier=Path(f"d{rang}") / "1",
        hotes=hotes,
        empreinte="e",
    )


class Immediate(Executor):
    """Ends each audit as soon as it is asked for."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[TravailFini | None] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def done(events: Iterator[Commence | Termine]) -> list[Travail]:
    return [e.travail for e in events if isinstance(e, Termine)]


hosts = st.frozensets(st.sampled_from(["a", "b", "c"]), max_size=2)


@given(st.lists(hosts, max_size=8), st.integers(1, 4), st.integers(1, 3))
def test_each_is_done_once_and_no_host_has_more_than_it_allows(
    visits: list[frozenset[str]], parallele: int, permis: int
) -> None:
    hotes = Hotes(pause_s=0, permis={"a": permis})
    now: Counter[str] = Counter()
    under_way = 0
    ended: list[Travail] = []
    travaux = [travail(i, h) for i, h in enumerate(visits)]
    for event in run(travaux, lambda _: FINI, hotes, Immediate(), parallele, lambda: False):
        if isinstance(event, Commence):
            now.update(event.travail.hotes)
            under_way += 1
        else:
            now.subtract(event.travail.hotes)
            under_way -= 1
            ended.append(event.travail)
        assert under_way <= parallele
        assert all(n <= (permis if host == "a" else 1) for host, n in now.items())
    assert sorted(t.nom for t in ended) == sorted(t.nom for t in travaux)


def test_an_audit_whose_host_is_busy_lets_the_next_one_pass() -> None:
    hotes = Hotes(pause_s=0, permis={})
    same = frozenset({"a"})
    travaux = [travail(0, same), travail(1, same), travail(2, frozenset())]
    events = run(travaux, lambda _: FINI, hotes, Immediate(), 2, lambda: False)
    begun = [e.travail.nom for e in events if isinstance(e, Commence)]
    assert begun[:2] == ["d0", "d2"] and sorted(begun) == ["d0", "d1", "d2"]


@pytest.mark.parametrize(("depuis", "libre"), [(4.9, False), (5.0, True)])
def test_a_host_is_left_alone_for_a_while(depuis: float, libre: bool) -> None:
    hotes = Hotes(pause_s=5, permis={})
    one = travail(0, frozenset({"a"}))
    assert hotes.free(one, 100.0)
    hotes.enter(one)
    assert not hotes.free(one, 100.0)
    hotes.leave(one, 100.0)
    assert hotes.free(one, 100.0 + depuis) is libre


def test_once_stopped_none_begins_and_those_under_way_are_waited_for() -> None:
    asked = [False]

    def stop(_: Travail) -> TravailFini:
        asked[0] = True
        return FINI

    travaux = [travail(i, frozenset()) for i in range(4)]
    hotes = Hotes(pause_s=0, permis={})
    assert len(done(run(travaux, stop, hotes, Immediate(), 1, lambda: asked[0]))) == 1

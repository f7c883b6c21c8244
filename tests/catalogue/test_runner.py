"""The runner alone turns evidence into verdicts."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigences.catalogue.base import Detector
from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge, judge_all
from exigences.model.catalogue.exigence import (
    Annonce,
    Certitude,
    Observation,
    Preuve,
    Verdict,
)
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.parcours import Fin
from tests import fabrique
from tests.fabrique import exigence, moteur, page, parcours

COMPLETE = (Fin.TERMINE, Fin.AVANT_ENVOI)
CUT_SHORT = (Fin.OBSTACLE, Fin.ECHEC, Fin.INTERROMPU)


def preuve(selecteur: str = "#x", **autres: Any) -> Preuve:
    return fabrique.preuve(selecteur=selecteur, extrait=selecteur, **autres)


def doute(selecteur: str = "#x", **autres: Any) -> Preuve:
    return preuve(selecteur, certitude=Certitude.DOUTEUSE, question="Est-ce ?", **autres)


def detecteur(
    *preuves: Preuve, applies: Callable[..., bool] | None = None, **exig: Any
) -> Detector:
    def detect(_: ParcoursFacts) -> Iterator[Preuve]:
        yield from preuves

    entry = exigence(**exig)
    return Detector(entry, detect, applies) if applies else Detector(entry, detect)


def selecteurs(preuves: Iterable[Preuve]) -> list[str]:
    return [p.selecteur for p in preuves]


@pytest.mark.parametrize("fin", [*COMPLETE, *CUT_SHORT])
def test_certain_evidence_is_found_however_the_replay_ended(fin: Fin) -> None:
    constat = judge(detecteur(preuve("#mobile")), parcours(fin=fin))
    assert constat.verdict is Verdict.CONSTATE
    assert selecteurs(constat.preuves) == ["#mobile"]


@pytest.mark.parametrize("fin", CUT_SHORT)
def test_nothing_found_in_an_incomplete_replay_proves_nothing(fin: Fin) -> None:
    constat = judge(detecteur(), parcours(fin=fin))
    assert constat.verdict is Verdict.NON_TESTE
    assert constat.message


@pytest.mark.parametrize("fin", COMPLETE)
def test_nothing_found_in_a_complete_replay(fin: Fin) -> None:
    assert judge(detecteur(), parcours(fin=fin)).verdict is Verdict.NON_CONSTATE


def test_doubtful_evidence_is_a_question_to_a_human() -> None:
    constat = judge(detecteur(doute("#tel")), parcours())
    assert constat.verdict is Verdict.A_VERIFIER
    assert selecteurs(constat.preuves) == ["#tel"]


def test_certain_evidence_leaves_the_doubtful_out() -> None:
    constat = judge(detecteur(doute("#tel"), preuve("#mobile")), parcours())
    assert constat.verdict is Verdict.CONSTATE
    assert selecteurs(constat.preuves) == ["#mobile"]


@pytest.mark.parametrize("fin", CUT_SHORT)
@pytest.mark.parametrize("found", [preuve("html"), doute("html")])
def test_an_absence_is_not_said_of_an_incomplete_replay(fin: Fin, found: Preuve) -> None:
    constat = judge(detecteur(found, absence=True), parcours(fin=fin))
    assert constat.verdict is Verdict.NON_TESTE
    assert constat.preuves == ()


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        ([preuve("html")], Verdict.CONSTATE),
        ([doute("html")], Verdict.A_VERIFIER),
        ([], Verdict.NON_TESTE),
    ],
)
def test_what_is_due_before_an_obstacle_is_missing_where_a_replay_stops_at_one(
    found: list[Preuve], verdict: Verdict
) -> None:
    due = detecteur(*found, absence=True, observation=Observation.AVANT_OBSTACLE)
    assert judge(due, parcours(fin=Fin.OBSTACLE)).verdict is verdict


@pytest.mark.parametrize("fin", [Fin.ECHEC, Fin.INTERROMPU])
def test_what_is_due_before_an_obstacle_is_not_known_where_a_replay_failed(fin: Fin) -> None:
    due = detecteur(preuve("html"), absence=True, observation=Observation.AVANT_OBSTACLE)
    assert judge(due, parcours(fin=fin)).verdict is Verdict.NON_TESTE


def test_an_absence_is_said_of_a_complete_replay() -> None:
    assert judge(detecteur(preuve(), absence=True), parcours()).verdict is Verdict.CONSTATE


@pytest.mark.parametrize(
    ("envoye", "verdict"), [(False, Verdict.NON_TESTE), (True, Verdict.CONSTATE)]
)
def test_what_follows_the_sending_must_have_been_seen(envoye: bool, verdict: Verdict) -> None:
    after = detecteur(preuve(), absence=True, observation=Observation.APRES_ENVOI)
    assert judge(after, parcours(fin=Fin.TERMINE, envoye=envoye)).verdict is verdict


@pytest.mark.parametrize(
    ("axe", "verdict"), [(None, Verdict.NON_TESTE), ((), Verdict.NON_CONSTATE)]
)
def test_axe_must_have_run_on_every_page(axe: tuple[()] | None, verdict: Verdict) -> None:
    constat = judge(detecteur(observation=Observation.AXE), parcours(page(), page(axe=axe)))
    assert constat.verdict is verdict


@pytest.mark.parametrize(("axe", "dit"), [(None, "axe n'a pas pu"), ((), "s'est arrêté")])
def test_axe_is_not_to_blame_for_a_replay_that_stopped(axe: tuple[()] | None, dit: str) -> None:
    pages = parcours(page(axe=axe), fin=Fin.OBSTACLE)
    assert dit in judge(detecteur(observation=Observation.AXE), pages).message


def test_a_crash_is_an_error_and_hides_nothing_else() -> None:
    def broken(_: ParcoursFacts) -> Iterator[Preuve]:
        yield preuve()
        raise KeyError("secret")

    first, second = judge_all((Detector(exigence(), broken), detecteur(preuve())), parcours(), {})
    assert first.verdict is Verdict.ERREUR
    assert first.preuves == ()
    assert "KeyError" in first.message
    assert "secret" not in first.message
    assert second.verdict is Verdict.CONSTATE


def test_a_crash_of_the_condition_is_an_error_too() -> None:
    def broken(_: ParcoursFacts) -> bool:
        raise ZeroDivisionError

    assert judge(detecteur(applies=broken), parcours()).verdict is Verdict.ERREUR


def test_evidence_of_a_page_that_was_not_seen_is_an_error() -> None:
    assert judge(detecteur(preuve(page=7)), parcours()).verdict is Verdict.ERREUR


def test_what_does_not_apply() -> None:
    constat = judge(detecteur(preuve(), applies=lambda _: False), parcours())
    assert constat.verdict is Verdict.NON_APPLICABLE
    assert constat.preuves == ()


@pytest.mark.parametrize(
    ("mesure", "verdict"),
    [(7.99, Verdict.NON_CONSTATE), (8, Verdict.CONSTATE), (9, Verdict.CONSTATE)],
)
def test_a_measure_counts_from_its_threshold(mesure: float, verdict: Verdict) -> None:
    measured = detecteur(preuve("html", mesure=mesure))
    assert judge(measured, parcours(), 8).verdict is verdict


def test_a_measure_under_its_threshold_in_an_incomplete_replay_may_still_grow() -> None:
    constat = judge(detecteur(preuve("html", mesure=3)), parcours(fin=Fin.OBSTACLE), 8)
    assert constat.verdict is Verdict.NON_TESTE


def test_a_threshold_says_nothing_of_evidence_without_measure() -> None:
    assert judge(detecteur(preuve()), parcours(), 8).verdict is Verdict.CONSTATE


def test_the_measure_is_the_greatest_else_the_number_of_evidences() -> None:
    measured = detecteur(preuve("#a", mesure=2), preuve("#b", mesure=5))
    assert judge(measured, parcours()).mesure == 5
    assert judge(detecteur(preuve("#a"), preuve("#b")), parcours()).mesure == 2


def test_states_of_one_screen_say_the_same_evidence_once() -> None:
    screens = parcours(page(ecran=0), page(ecran=0), page(ecran=1))
    found = [preuve("#tel", page=rank) for rank in (0, 1, 2)]
    constat = judge(detecteur(*found), screens)
    assert [(p.page, p.selecteur) for p in constat.preuves] == [(0, "#tel"), (2, "#tel")]


def test_an_evidence_is_the_same_whether_others_like_it_came_since_or_not() -> None:
    screens = parcours(page(ecran=0), page(ecran=0))
    places = ("#zone > div", "#zone > div:nth-of-type(1)")
    found = [
        fabrique.preuve(selecteur=place, extrait="Fichier", page=rank)
        for rank, place in enumerate(places)
    ]
    assert [p.page for p in judge(detecteur(*found), screens).preuves] == [0]


def test_each_evidence_names_its_step() -> None:
    seen = parcours(page(etape="etapes.4"))
    assert [p.etape for p in judge(detecteur(preuve()), seen).preuves] == ["etapes.4"]


def test_verdicts_other_than_found_have_no_announcement() -> None:
    for made in (detecteur(doute()), detecteur(), detecteur(applies=lambda _: False)):
        assert judge(made, parcours()).annonce is Annonce.SANS_OBJET


@given(
    fin=st.sampled_from(Fin),
    sure=st.lists(st.booleans(), max_size=4),
    absence=st.booleans(),
    envoye=st.booleans(),
    observation=st.sampled_from(Observation),
)
def test_no_verdict_says_more_than_was_seen(
    fin: Fin, sure: list[bool], absence: bool, envoye: bool, observation: Observation
) -> None:
    found = [preuve(f"#{n}") if s else doute(f"#{n}") for n, s in enumerate(sure)]
    made = detecteur(*found, absence=absence, observation=observation)
    constat = judge(made, parcours(fin=fin, envoye=envoye))
    complete = fin in COMPLETE and (envoye or observation is not Observation.APRES_ENVOI)
    if constat.verdict is Verdict.NON_CONSTATE:
        assert complete
        assert not found
    if constat.verdict is Verdict.CONSTATE:
        assert any(sure)
        assert complete or not absence
    if constat.verdict is Verdict.A_VERIFIER:
        assert found
        assert not any(sure)
    if not complete and absence:
        assert constat.verdict is Verdict.NON_TESTE


BLIND = moteur(angle_mort="Ce qu'une fenêtre demande échappe.")


def test_what_is_absent_of_traffic_seen_in_part_is_not_tested() -> None:
    absent = detecteur(observation=Observation.TRAFIC)
    assert judge(absent, parcours()).verdict is Verdict.NON_CONSTATE
    constat = judge(absent, parcours(moteur=BLIND))
    assert constat.verdict is Verdict.NON_TESTE
    assert "ce qui est parti n'a peut-être pas été vue" in constat.message
    assert judge(detecteur(), parcours(moteur=BLIND)).verdict is Verdict.NON_CONSTATE


def test_what_was_seen_of_traffic_seen_in_part_stays_found() -> None:
    for evidence, verdict in ((preuve(), Verdict.CONSTATE), (doute(), Verdict.A_VERIFIER)):
        seen = detecteur(evidence, observation=Observation.TRAFIC)
        assert judge(seen, parcours(moteur=BLIND)).verdict is verdict


@pytest.mark.parametrize("fin", CUT_SHORT)
def test_a_replay_cut_short_is_told_before_its_traffic(fin: Fin) -> None:
    constat = judge(detecteur(observation=Observation.TRAFIC), parcours(fin=fin, moteur=BLIND))
    assert constat.verdict is Verdict.NON_TESTE
    assert "s'est arrêté avant la fin" in constat.message


def test_only_what_is_weighed_or_asked_elsewhere_rests_on_traffic() -> None:
    by_traffic = [d for d in load_catalogue() if d.exigence.observation is Observation.TRAFIC]
    assert [d.exigence.id for d in by_traffic] == ["debit", "sites-tiers"]

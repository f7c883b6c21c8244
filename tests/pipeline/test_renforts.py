"""The keyboard that the reference did not try is judged by the replay of whoever did."""

from dataclasses import replace

from exigences.chaine.renforts import judged_by_keyboard
from exigences.model.catalogue.exigence import Constat, Observation, Verdict
from tests.fabrique import constat, exigence, page, parcours, preuve

CLAVIER = exigence("clavier", observation=Observation.CLAVIER)
REFERENCE = parcours(page(url="https://a.example/un"), page(url="https://a.example/deux"))
AUTRE = parcours(
    page(url="https://a.example/un"),
    page(url="https://a.example/un"),
    page(url="https://a.example/deux"),
)


def judged(mine: Constat, other: Constat) -> Constat:
    (found,) = judged_by_keyboard([mine], REFERENCE, [(AUTRE, [other])])
    return found


def test_what_was_not_tried_is_as_the_other_found_it() -> None:
    mine = constat(CLAVIER, Verdict.NON_TESTE, message="Pas essayé.")
    assert judged(mine, constat(CLAVIER, Verdict.NON_CONSTATE)).verdict is Verdict.NON_CONSTATE


def test_a_proof_of_the_other_is_placed_on_the_screens_of_the_reference_without_its_box() -> None:
    mine = constat(CLAVIER, Verdict.NON_TESTE)
    other = constat(CLAVIER, preuves=(preuve(page=2),))
    found = judged(mine, other)
    assert found.verdict is Verdict.CONSTATE
    assert found.preuves == (replace(other.preuves[0], page=1, boite=None),)


def test_what_the_reference_judged_stays() -> None:
    mine = constat(CLAVIER)
    assert judged(mine, constat(CLAVIER, Verdict.NON_CONSTATE)) is mine


def test_nothing_else_is_taken_from_another_replay() -> None:
    mine = constat("captcha", Verdict.NON_TESTE)
    assert judged(mine, constat("captcha")) is mine


def test_what_the_other_did_not_try_either_stays_untried() -> None:
    mine = constat(CLAVIER, Verdict.NON_TESTE)
    assert judged(mine, constat(CLAVIER, Verdict.NON_TESTE)) is mine

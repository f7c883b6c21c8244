from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigences.loading.bareme import load_bareme
from exigences.model.catalogue.exigence import (
    A_PREPARER,
    Annonce,
    Categorie,
    Constat,
    Observation,
    Verdict,
)
from exigences.model.facts.facts import NiveauAlternative
from exigences.scoring.score import ScoringError, grade, score
from tests.fabrique import constat, exigence, preuve

SHIPPED = load_bareme()
BAREME = SHIPPED.model_copy(
    update={"sensibilite": SHIPPED.sensibilite.model_copy(update={"tirages": 100})}
)
"""The shipped bareme, with fewer draws: properties are tried on hundreds of parcours."""
IDS = sorted(BAREME.exigences)
AUCUNE = NiveauAlternative.AUCUNE
UNJUDGED = (Verdict.A_VERIFIER, Verdict.NON_TESTE, Verdict.ERREUR)


def entry(id_: str):
    """An exigence in a category that depends on its id alone."""
    categories = list(Categorie)
    return exigence(id_, categorie=categories[IDS.index(id_) % len(categories)])


def found(id_: str, annonce: Annonce, mesure: float | None, phrases: Iterable[str] = ()) -> Constat:
    """A demand that rests on these sentences, or on one of its own."""
    said = tuple(preuve(extrait=phrase) for phrase in (*phrases,) or (id_,))
    return constat(entry(id_), annonce=annonce, mesure=mesure, preuves=said)


def judged(
    id_: str, verdict: Verdict, annonce: Annonce, mesure: float | None, phrases: Iterable[str]
) -> Constat:
    demand = found(id_, annonce, mesure, phrases)
    if verdict is Verdict.CONSTATE:
        return demand
    return constat(entry(id_), verdict, preuves=demand.preuves)


verdicts = st.sampled_from(Verdict)
announcements = st.sampled_from((Annonce.PREALABLE, Annonce.TARDIVE, Annonce.JAMAIS))
measures = st.none() | st.floats(0, 10_000)
levels = st.sampled_from(NiveauAlternative)
sentences = st.sets(st.sampled_from("abcd"))
constats = st.dictionaries(
    st.sampled_from(IDS), st.tuples(verdicts, announcements, measures, sentences), max_size=12
).map(lambda chosen: tuple(judged(i, *rest) for i, rest in chosen.items()))


@given(constats, levels)
def test_scores_stay_between_0_and_100(given_, niveau):
    result = score(given_, BAREME, niveau)
    assert 0 <= result.bas <= result.globale <= result.haut <= 100
    assert 0 <= result.couverture <= 1
    assert all(0 <= c.demande <= 100 and 0 <= c.couverture <= 1 for c in result.categories)


@given(constats, levels)
def test_a_doubt_that_is_confirmed_weighs_as_a_demand(given_, niveau):
    result = score(given_, BAREME, niveau)
    sure = [replace(c, verdict=Verdict.CONSTATE) for c in given_ if c.verdict is Verdict.A_VERIFIER]
    rest = [c for c in given_ if c.verdict is not Verdict.A_VERIFIER]
    assert result.si_confirme == score((*rest, *sure), BAREME, niveau).globale
    assert result.si_confirme >= result.globale


@given(constats, levels)
def test_what_is_told_in_time_weighs_as_told(given_, niveau):
    result = score(given_, BAREME, niveau)
    told = [
        replace(c, annonce=Annonce.PREALABLE) if c.exigence.categorie in A_PREPARER else c
        for c in given_
    ]
    assert result.si_annonce == score(told, BAREME, niveau).globale
    assert result.si_annonce <= result.globale


@given(constats, st.sampled_from(IDS), announcements, measures, sentences, levels)
def test_one_more_demand_never_lowers_the_score(given_, id_, annonce, mesure, phrases, niveau):
    others = tuple(c for c in given_ if c.exigence.id != id_)
    before = score(others, BAREME, niveau)
    after = score((*others, found(id_, annonce, mesure, phrases)), BAREME, niveau)
    assert after.globale >= before.globale
    assert after.bas >= before.bas and after.haut >= before.haut


@given(constats, st.sampled_from(IDS), measures, levels)
def test_removing_an_announcement_never_lowers_the_score(given_, id_, mesure, niveau):
    others = tuple(c for c in given_ if c.exigence.id != id_)
    order = (Annonce.PREALABLE, Annonce.TARDIVE, Annonce.JAMAIS)
    results = [score((*others, found(id_, a, mesure)), BAREME, niveau).globale for a in order]
    assert results == sorted(results)


@given(constats, st.sampled_from(IDS), st.lists(st.floats(0, 10_000), min_size=2))
def test_a_greater_quantity_never_lowers_the_score(given_, id_, quantities):
    others = tuple(c for c in given_ if c.exigence.id != id_)
    results = [
        score((*others, found(id_, Annonce.JAMAIS, q)), BAREME, AUCUNE).globale
        for q in sorted(quantities)
    ]
    assert results == sorted(results)


@given(constats)
def test_a_better_alternative_never_raises_the_score(given_):
    results = [score(given_, BAREME, n).globale for n in NiveauAlternative]
    assert results == sorted(results, reverse=True)


@given(constats, levels, st.randoms(use_true_random=False))
def test_the_order_of_constats_changes_nothing(given_, niveau, rng):
    shuffled = list(given_)
    rng.shuffle(shuffled)
    assert score(shuffled, BAREME, niveau) == score(given_, BAREME, niveau)


@given(constats, st.sampled_from(IDS), st.sampled_from(UNJUDGED), levels)
def test_what_could_not_be_judged_counts_neither_for_nor_against(given_, id_, verdict, niveau):
    others = tuple(c for c in given_ if c.exigence.id != id_)
    without = score(others, BAREME, niveau)
    with_ = score((*others, constat(entry(id_), verdict)), BAREME, niveau)
    assert (with_.globale, with_.bas, with_.haut) == (without.globale, without.bas, without.haut)
    assert with_.forces == without.forces
    assert with_.couverture <= without.couverture or without.couverture == 0


@given(constats, st.sampled_from(IDS), levels)
def test_what_does_not_apply_is_out_of_both_sides_of_the_coverage(given_, id_, niveau):
    others = tuple(c for c in given_ if c.exigence.id != id_)
    out = constat(entry(id_), Verdict.NON_APPLICABLE)
    assert score((*others, out), BAREME, niveau) == score(others, BAREME, niveau)


def test_strength_is_weight_times_each_factor():
    quantity = constat(
        exigence("donnees-deja-detenues", categorie=Categorie.PIECES),
        annonce=Annonce.JAMAIS,
        mesure=3,
    )
    force = score((quantity,), BAREME, NiveauAlternative.EQUIVALENT_COMPLET).forces[0]
    assert (force.facteur_quantite, force.facteur_annonce, force.facteur_alternative) == (
        0.5,
        1.5,
        0.5,
    )
    assert force.force == BAREME.exigences["donnees-deja-detenues"].poids * 0.375


def test_a_whole_alternative_lifts_no_duty_of_accessibility():
    clavier = constat(exigence("clavier", categorie=Categorie.ACCESSIBILITE))
    with_, without = (
        score((clavier,), BAREME, n).globale for n in (NiveauAlternative.EQUIVALENT_COMPLET, AUCUNE)
    )
    assert with_ == without > 0


def test_nothing_demanded_is_0_and_grade_a():
    result = score([constat(entry(i), Verdict.NON_CONSTATE) for i in IDS], BAREME, AUCUNE)
    assert (result.globale, result.note, result.couverture) == (0, "A", 1)


def test_the_silence_of_axe_is_no_proof():
    images = exigence("images", categorie=Categorie.ACCESSIBILITE, observation=Observation.AXE)
    silent, failed = (
        score([constat(images, verdict)], BAREME, AUCUNE).couverture
        for verdict in (Verdict.NON_CONSTATE, Verdict.CONSTATE)
    )
    assert silent == pytest.approx(SHIPPED.part_robot.valeur)
    assert failed == 1
    assert silent < 40 / 258 + 0.001


@settings(max_examples=20)
@given(st.lists(sentences, min_size=10, max_size=10))
def test_points_are_what_the_score_would_lose(phrases):
    chosen = zip(IDS, phrases, strict=False)
    all_ = [found(i, Annonce.JAMAIS, None, said) for i, said in chosen]
    result = score(all_, BAREME, AUCUNE)
    for force in result.forces:
        without = score([c for c in all_ if c.exigence.id != force.exigence], BAREME, AUCUNE)
        assert force.points == pytest.approx(result.globale - without.globale, abs=0.11)
        assert not force.portee_par or force.points == pytest.approx(0)


def test_the_heaviest_demand_leads_its_category():
    light, heavy = (exigence(i, categorie=Categorie.IDENTITE) for i in ("captcha", "clavier"))
    result = score([constat(light), constat(heavy)], BAREME, AUCUNE)
    leaders = {c.categorie: c.principale for c in result.categories}
    assert leaders[Categorie.IDENTITE] == "clavier"
    assert leaders[Categorie.LANGUE] is None


def test_no_grade_is_given_where_less_than_half_was_judged():
    unseen = [constat(entry(i), Verdict.NON_TESTE) for i in IDS[8:]]
    result = score([found(i, Annonce.JAMAIS, None) for i in IDS[:8]] + unseen, BAREME, AUCUNE)
    assert result.couverture < 0.5
    assert result.note is None
    assert result.globale > 0


@pytest.mark.parametrize(
    ("value", "note"), [(0, "A"), (19.9, "A"), (20, "B"), (59.9, "C"), (79.9, "D"), (100, "E")]
)
def test_grades_follow_their_ceilings(value, note):
    assert grade(value, BAREME) == note


def test_an_exigence_without_weight_is_refused_by_name():
    with pytest.raises(ScoringError, match="« inconnue »"):
        score([constat("inconnue")], BAREME, AUCUNE)


def test_the_interval_holds_the_score_and_moves_with_it():
    few, many = (
        score([found(i, Annonce.JAMAIS, None) for i in IDS[:n]], BAREME, AUCUNE) for n in (5, 50)
    )
    assert few.bas < few.globale < few.haut < many.bas < many.globale < many.haut


def test_the_shipped_bareme_draws_a_thousand_times():
    assert (SHIPPED.sensibilite.tirages, SHIPPED.sensibilite.amplitude) == (1000, 0.5)
    assert (SHIPPED.sensibilite.bas, SHIPPED.sensibilite.haut) == (5, 95)


@given(constats, levels)
def test_the_stake_of_a_doubt_is_what_the_score_gains_were_it_alone_true(given_, niveau):
    result = score(given_, BAREME, niveau)
    doubts = [c for c in given_ if c.verdict is Verdict.A_VERIFIER]
    assert {e.exigence for e in result.enjeux} == {c.exigence.id for c in doubts}
    assert list(result.enjeux) == sorted(result.enjeux, key=lambda e: (-e.points, e.exigence))
    for doubt in doubts:
        (stake,) = (e.points for e in result.enjeux if e.exigence == doubt.exigence.id)
        others = [c for c in given_ if c is not doubt]
        alone = score((*others, replace(doubt, verdict=Verdict.CONSTATE)), BAREME, niveau)
        assert stake == pytest.approx(alone.globale - result.globale, abs=0.11)

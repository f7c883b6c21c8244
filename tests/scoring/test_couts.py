from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from exigences.catalogue.registry import load_catalogue
from exigences.loading.bareme import load_bareme
from exigences.loading.charges import load_charges
from exigences.model.procedure.procedure import Frais, Periodicite, PieceDeclaree
from exigences.model.score.couts import (
    Charge,
    Etendue,
    PosteArgent,
    PosteTemps,
    Quantites,
    total,
)
from exigences.scoring.argent import costs, money_spent, surcharge
from exigences.scoring.temps import time_spent
from tests.fabrique import procedure

BAREME = load_bareme()
RIEN = Quantites(
    ecrans=0,
    champs=0,
    champs_obligatoires=0,
    gestes=0,
    touches=0,
    mots=0,
    pieces=0,
    octets=0,
    attente_s=0,
    surtaxes=(),
)
COMPTES = ("gestes", "touches", "mots", "pieces", "octets", "attente_s")


def temps(*pieces: PieceDeclaree, **quantites: Any) -> dict[PosteTemps, Etendue]:
    return time_spent(RIEN.model_copy(update=quantites), pieces, BAREME.temps)


def argent(*frais: Frais, **quantites: Any) -> dict[PosteArgent, Etendue]:
    return money_spent(RIEN.model_copy(update=quantites), frais, BAREME.argent)


def about(bas: float, haut: float) -> object:
    return pytest.approx({"bas": bas, "haut": haut})


@given(
    st.fixed_dictionaries({c: st.integers(0, 10_000) for c in COMPTES}), st.sampled_from(COMPTES)
)
def test_costs_are_ranges_and_asking_more_never_costs_less(counts, more) -> None:
    before, after = (
        RIEN.model_copy(update=counts),
        RIEN.model_copy(update=counts | {more: counts[more] + 1}),
    )
    spent = [costs(q, procedure(), BAREME.temps, BAREME.argent) for q in (before, after)]
    for less, much in (
        (spent[0].temps, spent[1].temps),
        (spent[0].argent, spent[1].argent),
    ):
        low, high = total(list(less.values())), total(list(much.values()))
        assert 0 <= low.bas <= low.haut
        assert low.bas <= high.bas
        assert low.haut <= high.haut


def test_a_gesture_is_a_preparation_a_pointing_a_homing_and_a_press():
    assert temps(gestes=2)[PosteTemps.GESTES].model_dump() == about(5.5, 6.9)


def test_a_character_goes_from_the_plain_typist_to_the_unfamiliar_one():
    assert temps(touches=100)[PosteTemps.GESTES].model_dump() == about(28, 120)


def test_reading_goes_from_the_current_to_the_slow_speed():
    minutes = temps(mots=238 * 90)[PosteTemps.LECTURE]
    assert round(minutes.bas / 60) == 90
    assert round(minutes.haut / 60) == 238


def test_declared_papers_take_the_place_of_the_default_ones():
    bill = PieceDeclaree(nom="Facture", minutes=1, jusqu_a=3)
    assert temps(pieces=2)[PosteTemps.PIECES] == Etendue(bas=240, haut=3600)
    assert temps(bill, pieces=2)[PosteTemps.PIECES] == Etendue(bas=180, haut=1980)
    assert temps(bill, pieces=1)[PosteTemps.PIECES] == Etendue(bas=60, haut=180)
    assert temps(bill, pieces=0)[PosteTemps.PIECES] == Etendue(bas=60, haut=180)


def test_a_measured_wait_is_one_number():
    assert temps(attente_s=2.5)[PosteTemps.ATTENTES] == Etendue(bas=2.5, haut=2.5)


def test_data_cost_nothing_on_an_unlimited_line():
    assert argent(octets=2_000_000)[PosteArgent.DONNEES] == Etendue(bas=0, haut=0.1)


@pytest.mark.parametrize(
    ("surtaxes", "haut"),
    [
        ((), 0),
        (("0812345678",), 0.9),
        (("0825000000",), 3),
        (("0892000000", "0812345678"), 12),
        (("3260",), 12),
    ],
)
def test_one_call_at_the_dearest_number_is_the_most(surtaxes, haut):
    spent = argent(surtaxes=surtaxes)[PosteArgent.APPEL]
    assert spent.model_dump() == about(0, haut)


def test_a_premium_number_is_priced_by_its_beginning():
    prices = [surcharge(n, BAREME.argent) for n in ("0810", "0820", "0899", "3260")]
    assert prices == [0.06, 0.2, 0.8, 0.8]


def test_declared_fees_are_paid_whatever_happens():
    spent = argent(Frais(nom="Timbre", euros=25), Frais(nom="Copie", euros=1.5))
    assert spent[PosteArgent.FRAIS] == Etendue(bas=26.5, haut=26.5)


@pytest.mark.parametrize(
    ("periodicite", "fois"),
    [
        (Periodicite.UNIQUE, None),
        (Periodicite.MENSUELLE, 12),
        (Periodicite.TRIMESTRIELLE, 4),
        (Periodicite.SEMESTRIELLE, 2),
        (Periodicite.ANNUELLE, 1),
        (Periodicite.PLURIANNUELLE, None),
    ],
)
def test_what_comes_back_is_counted_by_the_year(periodicite, fois):
    found = costs(RIEN, procedure(periodicite=periodicite), BAREME.temps, BAREME.argent)
    assert found.fois_par_an == fois


def test_a_paper_may_not_take_less_at_most_than_at_least():
    with pytest.raises(ValidationError, match="plus court que"):
        PieceDeclaree(nom="Facture", minutes=5, jusqu_a=1)


def test_every_exigence_lays_a_burden_and_none_is_unknown():
    ids = {d.exigence.id for d in load_catalogue()}
    charges = load_charges()
    assert ids - charges.keys() == set(), "à rattacher dans exigences/donnees/charges.yaml"
    assert charges.keys() - ids == set()
    assert all(charges.values())
    assert charges["captcha"] == (Charge.CONFORMITE, Charge.PSYCHOLOGIQUE)

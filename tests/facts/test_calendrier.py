"""The months of a calendar that a field opens are no question; those of a birth are one."""

from dataclasses import replace
from typing import Any

import pytest

from exigences.facts.langue.dates import MOIS
from exigences.facts.page.reglages import settle_settings
from tests.fabrique import champ

ANGLAIS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December")  # fmt: skip
NOM = champ("Nom", formulaire=0, nom="nom")


@pytest.mark.parametrize("noms", [MOIS, ANGLAIS, ("Choisir", *MOIS)], ids=["fr", "en", "choisir"])
def test_what_turns_a_calendar_is_a_setting(noms: tuple[str, ...]) -> None:
    mois = champ("", type="select", formulaire=None, nom="", identifiant="", options=noms)
    an = champ("Year", type="number", formulaire=None, nom="", identifiant="")
    assert [c.reglage for c in settle_settings((NOM, mois, an), (), ())] == [False, True, True]


@pytest.mark.parametrize(("nom", "noms"), [("Month", MOIS), ("Mois", MOIS[9:])])
def test_the_months_that_a_date_allows_turn_a_calendar(nom: str, noms: tuple[str, ...]) -> None:
    mois = champ(nom, type="select", formulaire=None, nom="", identifiant="", options=noms)
    an = champ("Year", type="number", formulaire=None, nom="", identifiant="")
    loin = replace(an, lieu=replace(mois.lieu, ordre=mois.lieu.ordre + len(noms) + 2))
    assert [c.reglage for c in settle_settings((NOM, mois, loin), (), ())] == [False, True, True]


def test_a_day_a_month_and_a_year_are_a_date_that_is_asked() -> None:
    own: dict[str, Any] = {"formulaire": None, "nom": "", "identifiant": ""}
    jour = champ("Jour", type="select", options=tuple(map(str, range(1, 32))), **own)
    mois = champ("Mois", type="select", options=MOIS, **own)
    an = champ("Année", type="number", **own)
    assert not any(c.reglage for c in settle_settings((NOM, jour, mois, an), (), ()))


def test_a_number_far_before_the_months_is_no_year() -> None:
    own: dict[str, Any] = {"formulaire": None, "nom": "", "identifiant": ""}
    mois = champ("", type="select", options=MOIS, **own)
    avant = champ("Nombre d'enfants", type="number", **own)
    loin = replace(avant, lieu=replace(avant.lieu, ordre=mois.lieu.ordre - 8))
    assert [c.reglage for c in settle_settings((NOM, loin, mois), (), ())] == [False, False, True]


@pytest.mark.parametrize(
    "autres",
    [{"nom": "mois"}, {"identifiant": "mois"}, {"formulaire": 0}, {"options": MOIS[:11]}],
    ids=["nom", "identifiant", "formulaire", "onze"],
)
def test_a_month_that_is_asked_is_a_question(autres: dict[str, Any]) -> None:
    own: dict[str, Any] = {
        "type": "select",
        "formulaire": None,
        "nom": "",
        "identifiant": "",
        "options": MOIS,
    }
    settled = settle_settings((NOM, champ("", **own | autres)), (), ())
    assert [c.reglage for c in settled] == [False, False]


def test_a_month_in_a_page_without_any_form_is_a_question() -> None:
    seul = champ("Nom", formulaire=None, nom="nom")
    mois = champ("", type="select", formulaire=None, nom="", identifiant="", options=MOIS)
    assert [c.reglage for c in settle_settings((seul, mois), (), ())] == [False, False]

"""A form that scripts alone draw, by a map of modules, needs a browser that reads it."""

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.parcours.alentours import PerteSansScript
from tests.catalogue.juger import judged
from tests.fabrique import champ, page, parcours


@pytest.mark.parametrize(
    ("carte", "entiere", "verdict"),
    [
        (True, True, Verdict.CONSTATE),
        (True, False, Verdict.A_VERIFIER),
        (False, True, Verdict.A_VERIFIER),
        (False, False, Verdict.NON_CONSTATE),
    ],
)
def test_a_form_lost_without_scripts_and_drawn_by_a_map_needs_a_recent_browser(
    carte: bool, entiere: bool, verdict: Verdict
) -> None:
    perte = PerteSansScript(etat=0, formulaire="Demande", entiere=entiere, boutons=True)
    faits = parcours(page(champ("Nom"), importmap=carte), pertes_sans_script=(perte,))
    assert judged("navigateur-recent", faits).verdict is verdict


@pytest.mark.parametrize(
    ("modules", "entiere", "verdict"),
    [
        (True, True, Verdict.A_VERIFIER),
        (True, False, Verdict.NON_CONSTATE),
        (False, True, Verdict.A_VERIFIER),
        (False, False, Verdict.NON_CONSTATE),
    ],
)
def test_a_form_lost_without_scripts_is_a_question(
    modules: bool, entiere: bool, verdict: Verdict
) -> None:
    perte = PerteSansScript(etat=0, formulaire="Demande", entiere=entiere, boutons=True)
    faits = parcours(page(champ("Nom"), modules=modules), pertes_sans_script=(perte,))
    assert judged("navigateur-recent", faits).verdict is verdict


@pytest.mark.parametrize(("suite", "fois"), [("/demande#2", 1), ("/pieces", 2)])
def test_a_form_met_again_at_its_address_is_lost_once(suite: str, fois: int) -> None:
    pertes = tuple(
        PerteSansScript(etat=etat, formulaire="Demande", entiere=True, boutons=True)
        for etat in (0, 1)
    )
    pages = [
        page(champ("Nom"), indice=rang, ecran=rang, url=f"http://mairie.test{chemin}")
        for rang, chemin in enumerate(["/demande", suite])
    ]
    faits = parcours(*pages, pertes_sans_script=pertes)
    assert len(judged("javascript", faits).preuves) == fois

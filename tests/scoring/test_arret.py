"""A step that failed in one person's conditions, and what it proves of them."""

from dataclasses import replace
from typing import Any

import pytest

from exigences.loading.besoins import load_besoins
from exigences.model.catalogue.besoins import Portee
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.clavier import ObstacleClavier, TrajetClavier
from exigences.model.parcours.parcours import Fin, StatutEtape
from exigences.scoring.arret import keyboard_stops, stop_of
from exigences.scoring.vecu import live
from tests.fabrique import bloc, bouton, constat, lieu, page, parcours, pas, scenario

ETAPE = "etapes.1"


def rejeu(*elements: Any, statut: StatutEtape, fin: Fin, **autres: Any) -> ParcoursFacts:
    last = pas("cliquer", etape=ETAPE, phrase="Cliquer sur « Continuer »", statut=statut, page=1)
    journal = (pas(page=0), last)
    return parcours(page(), page(*elements), fin=fin, journal=journal, **autres)


TEMOIN = rejeu(statut=StatutEtape.FAITE, fin=Fin.AVANT_ENVOI)


def echec(*elements: Any, **autres: Any) -> ParcoursFacts:
    return rejeu(*elements, statut=StatutEtape.ECHEC, fin=Fin.ECHEC, **autres)


def told(faits: ParcoursFacts, *constats: Any, temoin: ParcoursFacts = TEMOIN) -> Any:
    stop = stop_of(faits, temoin, constats)
    return stop and (stop.page, stop.portee, stop.a_verifier, stop.demande)


def test_a_step_that_only_failed_here_is_to_check() -> None:
    assert told(echec(scenario=scenario(zoom=400))) == (
        1,
        Portee.GENE,
        True,
        "l'étape « Cliquer sur « Continuer » » n'a pas pu être faite dans ces conditions",
    )


def test_a_step_that_failed_on_a_page_that_is_no_screen_is_told_on_the_last_one() -> None:
    refus = pas("cliquer", etape=ETAPE, statut=StatutEtape.ECHEC, page=7)
    vu = parcours(page(), page(), fin=Fin.ECHEC, journal=(pas(page=0), refus), scenario=CLAVIER)
    (stop,) = live(vu, (), CLAVIER, load_besoins(), TEMOIN).empechements
    assert stop.page == 1


def test_a_step_that_failed_for_all_says_nothing_of_this_person() -> None:
    assert told(echec(), temoin=echec()) is None


@pytest.mark.parametrize("fin", [Fin.INTERROMPU, Fin.OBSTACLE, Fin.AVANT_ENVOI])
def test_a_lost_browser_or_an_obstacle_of_all_is_no_stop_of_theirs(fin: Fin) -> None:
    assert told(rejeu(statut=StatutEtape.ECHEC, fin=fin)) is None


CLAVIER = scenario(saisie="clavier")


def par_la_souris(
    obstacle: ObstacleClavier, *, certain: bool = True, statut: StatutEtape = StatutEtape.FAITE
) -> ParcoursFacts:
    """The second step is done by mouse, since no key does it; its button stands on page 0."""
    way = TrajetClavier(
        obstacle=obstacle, certain=certain, cible=replace(lieu("#suivant"), page=0, ordre=1)
    )
    journal = (
        pas(page=0),
        pas("cliquer", etape=ETAPE, phrase="Cliquer sur « Suivant »", statut=statut, page=1),
    )
    return parcours(
        page(bloc("Vos papiers"), replace(bouton("Suivant"), lieu=lieu("#suivant"))),
        page(),
        scenario=CLAVIER,
        fin=Fin.ECHEC if statut is StatutEtape.ECHEC else Fin.AVANT_ENVOI,
        journal=(journal[0], replace(journal[1], clavier=way)),
    )


@pytest.mark.parametrize(
    ("obstacle", "dit"),
    [
        (ObstacleClavier.HORS_D_ATTEINTE, "ne s'atteint pas au clavier"),
        (ObstacleClavier.SANS_EFFET, "ne répond à aucune touche du clavier"),
        (
            ObstacleClavier.PIEGE,
            "ne s'atteint pas au clavier, qui tourne en rond avant d'y venir",
        ),
    ],
)
def test_what_no_key_does_stops_on_its_own_screen(obstacle: ObstacleClavier, dit: str) -> None:
    vecu = live(par_la_souris(obstacle), (), CLAVIER, load_besoins(), temoin=TEMOIN)
    assert [(e.page, e.etape, e.arrete, e.demande) for e in vecu.empechements] == [
        (0, ETAPE, True, f"le bouton « Suivant » {dit}")
    ]


@pytest.mark.parametrize(("certain", "portee"), [(True, Portee.BLOQUE), (False, Portee.GENE)])
def test_the_keyboard_blocks_where_it_is_proven(certain: bool, portee: Portee) -> None:
    faits = par_la_souris(ObstacleClavier.HORS_D_ATTEINTE, certain=certain)
    (stop,) = keyboard_stops(faits)
    assert (stop.portee, stop.a_verifier, stop.arrete) == (portee, not certain, certain)


def test_a_step_that_the_mouse_could_not_do_either_is_told_once() -> None:
    faits = par_la_souris(ObstacleClavier.HORS_D_ATTEINTE, statut=StatutEtape.ECHEC)
    vecu = live(faits, (), CLAVIER, load_besoins(), temoin=TEMOIN)
    assert [e.exigence for e in vecu.empechements] == ["clavier"]


def test_the_keyboard_stops_nobody_who_has_a_mouse() -> None:
    faits = replace(par_la_souris(ObstacleClavier.PIEGE), scenario=scenario())
    assert list(keyboard_stops(faits)) == []


def test_no_javascript_blocks_where_the_page_asks_for_it() -> None:
    faits = echec(scenario=scenario(javascript=False))
    assert told(faits)[1] is Portee.GENE
    assert told(faits, constat("javascript"))[1] is Portee.BLOQUE


def test_an_entry_that_the_service_refuses_blocks_where_only_the_identity_differs() -> None:
    other = scenario().sosie.model_copy(update={"code_postal": "ZZ9 9ZZ"})
    refused = bloc("Le code postal n'est pas valide.")
    foreign = scenario(nom="Ailleurs", equipement=("ordinateur",)).model_copy(
        update={"sosie": other}
    )
    assert told(echec(refused, scenario=foreign)) == (
        1,
        Portee.BLOQUE,
        False,
        "le service refuse ce que cette personne écrit",
    )
    assert told(echec(scenario=foreign))[1] is Portee.GENE
    zoomed = foreign.model_copy(update={"zoom": 400})
    assert told(echec(refused, scenario=zoomed))[1] is Portee.GENE

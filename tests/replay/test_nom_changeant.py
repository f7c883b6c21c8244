"""A control is judged by the name that it has when it is pressed, on both engines."""

from typing import Any

import pytest

from exigences.model.parcours.parcours import Abstention, Fin
from tests.replay.conftest import DEUX_MOTEURS, Rejouer
from tests.replay.pages_envoi import formulaire, servir

pytestmark = [pytest.mark.promesse("retenue"), DEUX_MOTEURS]

DEVENIR = "this.textContent='{}'"
CLIQUER = {"cliquer": {"css": "#b"}}


def bouton(evenement: str, nom: str) -> str:
    return f'<button id="b" on{evenement}="{DEVENIR.format(nom)}">Continuer</button>'


SOURIS, CLAVIER = "souris", "clavier"
CAS = [(SOURIS, "mouseenter"), (SOURIS, "focus"), (SOURIS, "mousedown"), (CLAVIER, "focus"),
       (CLAVIER, "keydown")]  # fmt: skip


@pytest.mark.parametrize(("saisie", "evenement"), CAS)
def test_a_name_that_comes_with_the_gesture_is_read(
    rejouer: Rejouer, saisie: str, evenement: str
) -> None:
    page = formulaire(bouton(evenement, "Envoyer ma demande"))
    with servir(debut=page) as service:
        parcours = rejouer(
            {"aller": "debut"}, CLIQUER, depart=service.url, situation={"saisie": saisie}
        )
        assert service.ecrits() == []
    assert parcours.fin is Fin.ECHEC
    assert "« Envoyer ma demande » dit l'envoi final" in parcours.phrase_fin


@pytest.mark.parametrize(("saisie", "evenement"), CAS)
def test_a_name_that_only_waits_lets_the_gesture_be_done_once(
    rejouer: Rejouer, saisie: str, evenement: str
) -> None:
    with servir(debut=formulaire(bouton(evenement, "Un instant"))) as service:
        parcours = rejouer(
            {"aller": "debut"}, CLIQUER, depart=service.url, situation={"saisie": saisie}
        )
        assert service.ecrits() == ["recu"]
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin


@pytest.mark.parametrize(("dessin", "fin"), [("Envoyer ma demande", Fin.ECHEC), ("→", Fin.TERMINE)])
def test_a_name_that_a_style_draws_under_the_pointer_is_read(
    rejouer: Rejouer, dessin: str, fin: Fin
) -> None:
    style = f"<style>#b:hover::after {{ content: '{dessin}' }}</style>"
    with servir(debut=style + formulaire('<button id="b">Continuer</button>')) as service:
        parcours = rejouer({"aller": "debut"}, CLIQUER, depart=service.url)
        assert service.ecrits() == ([] if fin is Fin.ECHEC else ["recu"])
    assert parcours.fin is fin, parcours.phrase_fin


def test_a_key_pressed_on_a_control_is_judged_by_the_name_that_it_makes(rejouer: Rejouer) -> None:
    etape: Any = {"appuyer": {"touche": "Enter", "cible": {"css": "#b"}}}
    with servir(debut=formulaire(bouton("keydown", "Envoyer ma demande"))) as service:
        parcours = rejouer({"aller": "debut"}, etape, depart=service.url)
        assert service.ecrits() == []
    assert parcours.fin is Fin.ECHEC


def test_a_control_that_never_keeps_its_name_is_not_pressed(rejouer: Rejouer) -> None:
    page = formulaire('<button id="b" onmousedown="this.textContent += 1">Continuer</button>')
    with servir(debut=page) as service:
        parcours = rejouer({"aller": "debut"}, CLIQUER, depart=service.url)
        assert service.ecrits() == []
    assert "change de nom chaque fois" in parcours.phrase_fin


def test_a_mistake_is_not_made_with_a_control_that_takes_another_name(rejouer: Rejouer) -> None:
    page = formulaire(bouton("mousedown", "Envoyer ma demande"))
    remplir = {"remplir": {"etiquette": "Courriel", "valeur": "camille@exemple.fr"}}
    etape = {"cliquer": {"css": "#b", "sans_envoi": True}}
    with servir(debut=page) as service:
        parcours = rejouer(
            {"aller": "debut"}, remplir, etape, depart=service.url, provocations=["envoi_vide"]
        )
        assert service.ecrits() == ["recu"]
    assert [p.abstention for p in parcours.provocations] == [Abstention.ENVOI]


def test_an_author_may_vouch_for_a_name_that_changes(rejouer: Rejouer) -> None:
    etape = {"cliquer": {"css": "#b", "sans_envoi": True}}
    with servir(debut=formulaire(bouton("mousedown", "Envoyer ma demande"))) as service:
        parcours = rejouer({"aller": "debut"}, etape, depart=service.url)
        assert parcours.fin is Fin.TERMINE, parcours.phrase_fin
        assert service.ecrits() == ["recu"]

"""What escapes a magnifier, and what asks a person who does not hear to hear."""

from dataclasses import replace
from typing import Any

import pytest

from exigences.loading.besoins import load_besoins
from exigences.model.facts.facts import Contact, ParcoursFacts, TypeContact
from exigences.model.lieu import Boite
from exigences.model.parcours.trafic import Requete
from exigences.scoring.loupe import out_of_sight
from exigences.scoring.surdite import voice_only
from exigences.scoring.vecu import live
from tests.fabrique import bloc, constat, lieu, page, parcours, pas, preuve, scenario

LOUPE = scenario(loupe=400)
FENETRE = Boite(x=0, y=0, largeur=1280, hauteur=800)
BOUTON = replace(lieu("#suite"), page=0, boite=Boite(x=600, y=400, largeur=80, hauteur=30))
"""In the middle of the window: at 400 %, one sees 320 by 200 pixels around it."""


def appeared(x: float, y: float, texte: str = "Encore un mot.", **autres: Any) -> ParcoursFacts:
    """A step on the button, after which a text stands there."""
    words = bloc(texte)
    words = replace(words, lieu=replace(words.lieu, boite=Boite(x=x, y=y, largeur=100, hauteur=20)))
    step = replace(pas("cliquer", etape="etapes.1", page=1), lieu=BOUTON, **autres)
    return parcours(
        replace(page(bloc("Avant")), fenetre=FENETRE),
        replace(page(bloc("Avant"), words), fenetre=FENETRE),
        journal=(pas(page=0), step),
    )


@pytest.mark.parametrize(
    ("x", "y", "perdu"), [(600, 450, False), (500, 320, False), (20, 20, True), (900, 410, True)]
)
def test_what_appears_out_of_the_magnified_view_is_lost(x: float, y: float, perdu: bool) -> None:
    assert bool(list(out_of_sight(appeared(x, y), LOUPE))) is perdu


def test_an_error_out_of_sight_is_told_as_an_error() -> None:
    (lost,) = out_of_sight(appeared(20, 20, "Le code postal n'est pas valide."), LOUPE)
    assert lost.demande == (
        "une erreur s'affiche loin de ce qui vient d'être touché "
        "(« Le code postal n'est pas valide. »)"
    )
    assert (lost.arrete, lost.a_verifier) == (False, True)


def test_a_page_that_was_loaded_and_a_person_without_a_magnifier_lose_nothing() -> None:
    loaded = (Requete(methode="POST", url="https://a.example/", type="Document"),)
    assert list(out_of_sight(appeared(20, 20, requetes=loaded), LOUPE)) == []
    assert list(out_of_sight(appeared(20, 20), scenario())) == []


SOURD = scenario(entend=False, equipement=("telephone-mobile",))


def reached_by(*types: TypeContact) -> ParcoursFacts:
    contacts = tuple(
        Contact(lieu=lieu("#aide"), type=t, valeur="…", extrait="Appelez-nous.") for t in types
    )
    return parcours(replace(page(), contacts=contacts))


@pytest.mark.parametrize(
    ("types", "dit"),
    [
        ((TypeContact.TELEPHONE,), True),
        ((TypeContact.TELEPHONE, TypeContact.HORAIRES), True),
        ((TypeContact.TELEPHONE, TypeContact.COURRIEL), False),
        ((TypeContact.ADRESSE,), False),
        ((), False),
    ],
)
def test_a_phone_for_only_contact_is_asked_about(types: tuple[TypeContact, ...], dit: bool) -> None:
    assert bool(list(voice_only(reached_by(*types), SOURD))) is dit
    assert list(voice_only(reached_by(*types), scenario())) == []


@pytest.mark.parametrize(
    ("extrait", "arrete"),
    [("Code (appel vocal, 6 caractères)", True), ("Code (SMS, 6 caractères)", None)],
)
def test_a_code_told_by_a_voice_stops_who_does_not_hear(extrait: str, arrete: bool | None) -> None:
    code = constat("code-a-usage-unique", preuves=(preuve(extrait=extrait),))
    vecu = live(parcours(page()), (code,), SOURD, load_besoins())
    assert [e.arrete for e in vecu.empechements] == ([] if arrete is None else [arrete])


def test_a_captcha_of_pictures_alone_stops_who_does_not_see() -> None:
    captcha = constat("captcha-seulement-visuel")
    blind = scenario(saisie="clavier", lecteur_d_ecran=True)
    (stop,) = live(parcours(page()), (captcha,), blind, load_besoins()).empechements
    assert (stop.arrete, stop.difficulte) == (True, "écoute l'écran sans le voir")
    assert live(parcours(page()), (captcha,), SOURD, load_besoins()).empechements == ()

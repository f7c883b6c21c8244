"""File fields that a page hides, and what people open them with."""

from dataclasses import replace

import pytest

from exigences.facts.page.etat import read_page
from exigences.facts.page.ouvertures import with_joined_files
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts
from tests.fabrique import pas
from tests.fabrique.collecte import (
    bloc_brut,
    bouton_brut,
    champ_brut,
    collecte,
    etat,
    formulaire_brut,
)
from tests.fabrique.elements import lieu

CACHE = champ_brut(
    "", nom="piece", type="file", visible=False, boite=None, ordre=20, accept="application/pdf"
)


def lus(**page: object) -> tuple[Champ, ...]:
    brut = collecte(champs=[CACHE], formulaires=[formulaire_brut()], **page)
    return read_page(etat(brut), 0, lambda _hote: True).champs


@pytest.mark.parametrize(
    "texte",
    [
        "Ajouter un document",
        "Sélectionner un fichier",
        "Parcourir…",
        "Choisir",
        "+ Joindre une photo",
    ],
)
def test_a_button_beside_it_opens_it_perhaps(texte: str) -> None:
    (champ,) = lus(boutons=[bouton_brut(texte, selecteur="#ajout", ordre=19)])
    assert (champ.lieu.selecteur, champ.libelle_visible) == ("#ajout", texte)
    assert (champ.visible, champ.certaine) == (True, False)


@pytest.mark.parametrize("texte", ["Parcourir…", "Choisir", "Choisir un fichier"])
def test_a_button_that_names_no_paper_leaves_that_to_the_question_above(texte: str) -> None:
    questions = [
        bloc_brut("Votre avis d'impôt *", balise="span", selecteur="#avant", ordre=12),
        bloc_brut("Votre bail *", balise="span", selecteur="#titre", ordre=17),
    ]
    bouton = bouton_brut(texte, selecteur="#ajout", ordre=19)
    (champ,) = lus(boutons=[bouton], blocs=questions)
    assert (champ.libelle_visible, champ.obligatoire) == ("Votre bail *", True)


def test_a_button_that_names_its_paper_is_its_name() -> None:
    above = bloc_brut("Votre logement *", balise="span", selecteur="#titre", ordre=17)
    bouton = bouton_brut("Joindre une photo", selecteur="#ajout", ordre=19)
    (champ,) = lus(boutons=[bouton], blocs=[above])
    assert (champ.libelle_visible, champ.obligatoire) == ("Joindre une photo", False)


def test_its_own_label_opens_it_for_sure() -> None:
    label = bloc_brut(
        "Votre avis d'impôt", balise="label", champ="#piece", selecteur="#titre", ordre=18
    )
    (champ,) = lus(blocs=[label])
    assert (champ.lieu.selecteur, champ.visible, champ.certaine) == ("#titre", True, True)


@pytest.mark.parametrize(
    ("texte", "ordre"),
    [("Ajouter un enfant", 19), ("Continuer", 21), ("Envoyer", 21), ("Ajouter un document", 60)],
)
def test_another_button_opens_nothing(texte: str, ordre: int) -> None:
    assert lus(boutons=[bouton_brut(texte, ordre=ordre)]) == ()


def depot(*fins: str) -> PageFacts:
    """Fields of a page whose zones to drop files on have theirs at the end of the body."""
    caches = [
        {**CACHE, "selecteur": f"html > body > input{fin}", "ordre": 90, "formulaire": None}
        for fin in fins
    ]
    brut = collecte(
        champs=caches,
        boutons=[bouton_brut("Ajouter un fichier", selecteur="#zone > button", ordre=22)],
        blocs=[bloc_brut("Votre ordonnance", balise="label", selecteur="#titre", ordre=19)],
    )
    return read_page(etat(brut), 0, lambda _hote: True)


def test_a_zone_opens_the_field_that_a_script_put_at_the_end_of_the_page() -> None:
    (champ,) = depot("").champs
    assert (champ.lieu.selecteur, champ.libelle_visible) == ("#zone > button", "Votre ordonnance")
    assert (champ.visible, champ.certaine) == (True, False)


def test_a_zone_that_opens_a_field_of_its_own_opens_none_at_the_end_of_the_page() -> None:
    fin = champ_brut(
        "",
        nom="dz",
        type="file",
        visible=False,
        boite=None,
        ordre=90,
        selecteur="html > body > input",
    )
    bouton = bouton_brut("Sélectionner un fichier", selecteur="#ajout", ordre=19)
    brut = collecte(champs=[CACHE, fin], formulaires=[formulaire_brut()], boutons=[bouton])
    (champ,) = read_page(etat(brut), 0, lambda _hote: True).champs
    assert champ.nom == "piece"


def test_a_zone_opens_none_of_several_such_fields() -> None:
    assert depot(":nth-of-type(1)", ":nth-of-type(2)").champs == ()


@pytest.mark.parametrize(("zone", "sure"), [("#zone", True), ("#zon", False), ("#autre", False)])
def test_a_file_that_the_replay_joins_tells_its_field(zone: str, sure: bool) -> None:
    fait = pas("televerser", lieu=lieu(zone))
    (lue,) = with_joined_files([depot("")], [fait])
    assert [c.certaine for c in lue.champs] == [sure]


def test_a_file_joined_on_a_screen_is_asked_on_no_other() -> None:
    """The tab that holds it was shut until then."""
    avant, la = (
        replace(read_page(etat(collecte(champs=[CACHE])), rang, lambda _hote: True), ecran=rang)
        for rang in (0, 1)
    )
    fait = pas("televerser", lieu=lieu("#piece", page=1))
    lues = with_joined_files([avant, la], [fait])
    assert [[c.nom for c in page.champs] for page in lues] == [[], ["piece"]]

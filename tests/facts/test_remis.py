"""A file that the replay gave is asked for, though the page holds no field for it."""

import pytest

from exigences.facts.demandes.depots import formats_of, uploads
from exigences.facts.page.remis import with_handed_files
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts
from exigences.model.parcours.parcours import StatutEtape, StepRecord
from tests.fabrique import bloc, bouton, champ, lien, lieu, page, parcours, pas

DONNE = pas("televerser", lieu=lieu("#zone > a", page=0))
NOM = champ("Nom", Nature.NOM, selecteur="#nom")
PARCOURIR = lien("parcourir. Allowed file types: .pdf,.png", selecteur="#zone > a")


def fichiers(une: PageFacts, *journal: StepRecord) -> list[Champ]:
    (lue,) = with_handed_files(parcours(une).pages, journal)
    return [c for c in lue.champs if c.nature is Nature.FICHIER]


def test_it_is_named_by_what_stands_above_and_told_by_what_is_pressed() -> None:
    une = page(NOM, bloc("Facture du plombier", balise="label"), bloc("Fichier"), PARCOURIR)
    (piece,) = fichiers(une, DONNE)
    assert (piece.libelle_visible, piece.lieu.selecteur) == ("Facture du plombier", "#zone > a")
    (lue,) = with_handed_files(parcours(une).pages, [DONNE])
    faits = parcours(lue, journal=(DONNE,))
    assert [c.certaine for _, c in uploads(faits)] == [True]
    assert formats_of(lue, piece) is not None


def test_a_label_of_the_field_before_it_is_not_its_own() -> None:
    une = page(bloc("Votre nom", balise="label"), NOM, PARCOURIR)
    (piece,) = fichiers(une, DONNE)
    assert piece.libelle_visible == PARCOURIR.texte


@pytest.mark.parametrize("selecteur", ["#zone", "#zone > a", "#zone > a > input"])
def test_a_field_that_is_there_takes_it(selecteur: str) -> None:
    seul = champ("Facture", Nature.FICHIER, selecteur=selecteur, type="file")
    assert fichiers(page(seul, PARCOURIR), DONNE) == list(
        parcours(page(seul, PARCOURIR)).pages[0].champs
    )


@pytest.mark.parametrize(
    "autre",
    [
        pas("cliquer", lieu=lieu("#zone > a", page=0)),
        pas("televerser", lieu=lieu("#zone > a", page=0), statut=StatutEtape.ECHEC),
        pas("televerser"),
    ],
)
def test_what_was_not_given_makes_none(autre: StepRecord) -> None:
    assert fichiers(page(bouton("Parcourir"), PARCOURIR), autre) == []


def test_a_zone_is_told_by_the_words_in_it() -> None:
    une = page(NOM, bloc("Déposez votre facture", selecteur="#zone > p"))
    (piece,) = fichiers(une, pas("televerser", lieu=lieu("#zone", page=0)))
    assert (piece.libelle_visible, piece.lieu.selecteur) == ("Déposez votre facture", "#zone")


@pytest.mark.parametrize(("dit", "loin"), [("Facture", 0), (PARCOURIR.texte, 9)])
def test_a_field_over_the_button_or_of_the_same_name_is_the_one(dit: str, loin: int) -> None:
    seul = champ(dit, Nature.FICHIER, selecteur="#piece", type="file", certaine=False)
    une = page(PARCOURIR, *(bloc(f"Ligne {rang}") for rang in range(loin)), seul)
    (piece,) = fichiers(une, DONNE)
    assert (piece.lieu.selecteur, piece.certaine) == ("#piece", True)
    assert piece.stands_at(lieu("#zone > a", page=0))

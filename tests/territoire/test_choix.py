"""Places near a commune, and what they meet."""

from pathlib import Path

import pytest

from exigences.catalogue.index import load_index
from exigences.territoire.apports import load_apports
from exigences.territoire.choix import choose, from_commune
from exigences.territoire.lecture import read_places
from exigences.territoire.lieux import TerritoireError
from exigences.territoire.points import as_point
from tests.territoire.lieux import LIEUX, en_csv, en_json


def lus(tmp_path: Path, texte: str | bytes):
    fichier = tmp_path / "lieux"
    fichier.write_bytes(texte if isinstance(texte, bytes) else texte.encode())
    return read_places(fichier)


def test_the_same_places_are_read_from_a_table_and_from_json(tmp_path: Path) -> None:
    table = lus(tmp_path, en_csv())
    assert [lieu.nom for lieu in table] == [lieu["nom"] for lieu in LIEUX]
    assert lus(tmp_path, en_json()) == table
    assert lus(tmp_path, "\ufeff" + en_csv(";")) == table
    assert lus(tmp_path, en_csv(";").encode("cp1252")) == table


def test_the_nearest_places_that_meet_what_is_demanded_are_chosen(tmp_path: Path) -> None:
    lieux = lus(tmp_path, en_csv())
    commune, origine = from_commune(lieux, "brume sur mer")
    choisis = choose(lieux, commune, origine, ("ordinateur", "lisibilite"), 3)
    assert [(c.lieu.nom, c.repond_a) for c in choisis] == [
        ("Médiathèque du Port", ("ordinateur",)),
        ("Maison des aidants", ("lisibilite",)),
    ]
    assert [c.lieu.nom for c in choose(lieux, commune, origine, ("lisibilite",), 3)] == [
        "Maison des aidants"
    ]


def test_a_farther_place_goes_before_a_nearer_one_that_meets_nothing_more(tmp_path: Path) -> None:
    pareil = en_csv() + en_csv().split("\r\n")[1].replace("du Port", "du Centre") + "\r\n"
    lieux = lus(tmp_path, pareil)
    choisis = choose(lieux, *from_commune(lieux, "99310"), ("ordinateur", "lisibilite"), 2)
    assert [c.lieu.nom for c in choisis] == ["Médiathèque du Centre", "Maison des aidants"]


def test_a_place_is_told_with_its_hours_its_number_and_its_conditions(tmp_path: Path) -> None:
    lieux = lus(tmp_path, en_csv())
    choisis = choose(lieux, *from_commune(lieux, "99310"), (), 2)
    port, aidants = map(as_point, choisis)
    assert port.telephone == "01 99 00 41 41"
    assert port.horaires == "du mardi au samedi, de 10 h à 18 h"
    assert port.adresse == "3 quai Neuf, 99310 Brume-sur-Mer"
    assert "un ordinateur et une connexion" in port.aide
    assert "Fiche du 1er mars 2026 : appelle avant d'y aller." in port.aide
    assert "Pour ce public : seniors." in aidants.aide
    assert "vérifie avant d'y aller." in aidants.aide


def test_two_communes_of_one_name_are_told_apart_by_their_code(tmp_path: Path) -> None:
    deux = en_csv().replace("Autre-Bout", "Brume sur Mer")
    lieux = lus(tmp_path, deux)
    with pytest.raises(TerritoireError, match=r"98000, 99310"):
        from_commune(lieux, "Brume-sur-Mer")
    assert from_commune(lieux, "98000")[0] == "Brume sur Mer"


def test_an_unknown_commune_names_the_nearest_spelling(tmp_path: Path) -> None:
    lieux = lus(tmp_path, en_csv())
    with pytest.raises(TerritoireError, match="« Brume-sur-Mer »"):
        from_commune(lieux, "Brumes sur Mer")


def test_what_services_meet_is_in_the_catalogue() -> None:
    connues = {exigence.id for exigence in load_index()}
    dites = {i for apports in load_apports().values() for apport in apports for i in apport.a}
    assert dites - connues == set()


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("", "n'a pas de colonne"),
        ("nom;adresse\nA;B\n", "« commune »"),
        ("nom,commune\n,\n", "aucun lieu"),
        ("nom,commune\nA,B\n" + '"' + "x" * 200_000, "ligne"),
        ("[1, 2", "pas du JSON"),
        ("[" * 100_000, "pas du JSON"),
        ('{"a": 1}', "aucun lieu"),
        ('[{"nom": "A"}]', "« commune »"),
        (b"%PDF-1.7\x00\x01", "n'est pas un texte"),
        (b"PK\x03\x04\x00\x00", "n'est pas un texte"),
        ("<!doctype html><p>nom, commune", "n'a pas de colonne"),
    ],
    ids=lambda texte: repr(texte[:12]),
)
def test_a_file_that_is_no_list_of_places_is_refused_in_one_sentence(
    tmp_path: Path, texte: str | bytes, dit: str
) -> None:
    with pytest.raises(TerritoireError, match=dit):
        lus(tmp_path, texte)


def test_what_a_row_holds_drives_no_terminal(tmp_path: Path) -> None:
    lieux = lus(tmp_path, 'nom,commune\n"A\x1b[2J\u202e",B\n')
    assert "\x1b" not in lieux[0].nom
    assert "\u202e" not in lieux[0].nom

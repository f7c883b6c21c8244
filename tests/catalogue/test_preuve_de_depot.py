"""A number is a proof of deposit only where one is really given after its announcement."""

import pytest

from exigences.catalogue.erreur.preuve_de_depot_absente import detect
from exigences.catalogue.recus import numbers_given
from tests.fabrique.elements import bloc
from tests.fabrique.pages import page, parcours


@pytest.mark.parametrize(
    "texte",
    [
        "Demande n° 4521",
        "Demande n°4521",
        "Demande n° AB12",
        "Demande n°AB12",
        "Demande n° DS-2026-12",
        "Demande n° A/12",
        "Demande n° : 4521",
    ],
)
def test_a_number_right_after_its_announcement_is_a_proof(texte: str) -> None:
    assert not list(detect(parcours(page(bloc(texte)), envoye=True)))


@pytest.mark.parametrize(
    "texte",
    ["Demande n° à venir", "Demande n°", "Demande n° en attente, 2 jours", "Demande : envoyée"],
)
def test_an_announcement_without_a_number_is_none(texte: str) -> None:
    assert list(detect(parcours(page(bloc(texte)), envoye=True)))


@pytest.mark.parametrize(
    ("textes", "prouve"),
    [
        (("FRM-2767-1120", "Numéro du ticket"), True),
        (("Référence :", "2026/4521"), True),
        (("Numéro du ticket", "Ouvert"), False),
        (("Code postal", "31000"), False),
    ],
    ids=["avant son nom", "après", "sans numéro", "d'autre chose"],
)
def test_a_number_that_stands_beside_its_name_is_a_proof(
    textes: tuple[str, ...], *, prouve: bool
) -> None:
    dites = [bloc(texte, selecteur=f"#b{rang}") for rang, texte in enumerate(textes)]
    assert bool(list(detect(parcours(page(*dites), envoye=True)))) is not prouve


@pytest.mark.parametrize(
    ("texte", "prouve"),
    [
        ("Votre demande d'aide n° VEL-47837985 a été transmise.", True),
        ("Votre demande, reçue le 01/12/2026, porte le numéro DEM-57149606.", True),
        ("Votre message n° 48440934 a bien été reçu.", True),
        ("Numéro d'intervention : INT-70694140", True),
        ("Votre demande de certificat CU-090036533 a bien été transmise.", True),
        ("Votre demande est reçue ; le vol AF-12 part à midi.", False),
        ("Votre demande est instruite selon l'arrêté n° 2026/071.", False),
        ("Pour votre demande, appelez le numéro 0587401200.", False),
        ("Le train n° TGV-48440934 part à midi.", False),
    ],
)
def test_a_number_in_a_sentence_is_that_of_what_was_sent(texte: str, *, prouve: bool) -> None:
    assert [b.texte for b in numbers_given(page(bloc(texte)))] == [texte] * prouve

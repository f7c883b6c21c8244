"""Acronyms, and whether a page spells them out."""

import pytest

from exigences.facts.sigles import find_acronyms
from tests.fabrique import bloc, page, parcours


def unknown(*texts: str) -> list[str]:
    faits = parcours(page(*(bloc(t) for t in texts)))
    return [s.sigle for s in find_acronyms(faits) if not s.developpe]


@pytest.mark.parametrize(
    "text",
    [
        "Le quotient familial (QF) est notifié.",
        "La CAF (Caisse d'allocations familiales) vous répond.",
        "Numéro d'inscription au répertoire (NIR)",
        "Code de l'action sociale et des familles (CASF)",
        "RSA : revenu de solidarité active",
        "Le centre communal d'action sociale, ou CCAS, vous reçoit.",
        "Fichier PDF ou JPG, 2 Mo",
        "AVERTISSEMENT IMPORTANT POUR TOUS",
        "Format JJ/MM/AAAA",
        "Formulaire AE-07, CS 12345, Louis XIV",
        "Écrivez votre nom. NOM de famille, en majuscules.",
        "Vos armées. Choisissez FRANCE ARMEES pour un code postal militaire.",
        "Voir le film (VIDEO), puis écrivez.",
        "Prenez le GR40, ou remplissez le S1106.",
    ],
)
def test_nothing_to_spell_out(text: str) -> None:
    assert unknown(text) == []


def test_acronyms_alone_are_found_once() -> None:
    assert unknown("Le FSL et la MSA versent l'aide.", "Le FSL répond.") == ["FSL", "MSA"]


def test_one_spelled_out_on_another_page_is_known() -> None:
    pages = (page(bloc("Le FSL répond.")), page(bloc("Fonds de solidarité logement (FSL)")))
    assert [s.developpe for s in find_acronyms(parcours(*pages))] == [True]

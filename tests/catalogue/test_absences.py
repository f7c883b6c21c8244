"""What may tell what is missing is named for what it is: a page, or what a button opens."""

import pytest

from exigences.catalogue.absences import missing
from exigences.facts.voies.recours import addresses_in_body
from exigences.model.catalogue.exigence import Certitude
from exigences.model.facts.facts import Bouton, Lien, TypeContact
from exigences.mots import notion
from tests.fabrique import bloc, bouton, champ, contact, lien, page, parcours

AIDE = "Besoin d'aide ?"


@pytest.mark.parametrize(
    ("chose", "nom"),
    [(lien(AIDE), "La page"), (bouton(AIDE, type="button"), "La fenêtre qu'ouvre")],
)
def test_what_a_button_opens_is_no_page(chose: Lien | Bouton, nom: str) -> None:
    faits = parcours(page(chose))
    (preuve,) = missing(faits, "Rien", notion("lien-d-aide"), "La page « {page} » le dit-elle ?")
    assert preuve.question == f"{nom} « {AIDE} » le dit-elle ?"


@pytest.mark.parametrize(
    ("nom", "certitude"),
    [
        ("En savoir plus", Certitude.DOUTEUSE),
        ("En savoir plus et paramétrer les cookies", Certitude.CERTAINE),
    ],
)
def test_what_is_said_of_cookies_tells_nothing_of_the_procedure(
    nom: str, certitude: Certitude
) -> None:
    faits = parcours(page(lien(nom)))
    (preuve,) = missing(faits, "Rien", notion("page-sur-les-delais"), "« {page} » ?")
    assert preuve.certitude is certitude


@pytest.mark.parametrize(
    ("option", "dit", "ecrire"),
    [
        ("Site Pasteur, 8 boulevard Pasteur", "Lieu : Site Pasteur, 8 boulevard Pasteur", False),
        ("Site Nord, 3 rue Haute", "Écrivez au 8 boulevard Pasteur", True),
    ],
)
def test_the_choice_of_a_list_is_no_address_to_write_to(
    option: str, dit: str, ecrire: bool
) -> None:
    choix = page(champ("Lieu", type="select", options=("Choisissez", option)))
    resume = page(
        bloc(dit, selecteur="#la"),
        contact(TypeContact.ADRESSE, "8 boulevard Pasteur", selecteur="#la", extrait=dit),
    )
    assert bool(addresses_in_body(parcours(choix, resume))) is ecrire

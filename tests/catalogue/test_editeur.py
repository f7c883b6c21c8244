"""The address of who publishes the software is told for what it is, and not passed over."""

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from tests.fabrique import bloc, champ, page, parcours


def test_the_one_address_that_is_shown_is_said_to_be_that_of_the_publisher() -> None:
    pied = ("Guichet Facile 5.0.7", "© Pratique", "Pour du support : ventes@pratique.example")
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "aide-introuvable")
    constat = judge(detector, parcours(page(champ("Nom"), *map(bloc, pied))))
    (preuve,) = constat.preuves
    assert preuve.extrait == (
        "Ni contact du service, ni page d'aide sur le seul écran vu "
        "(ventes@pratique.example est l'adresse de l'éditeur du logiciel)"
    )

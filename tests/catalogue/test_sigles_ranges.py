"""Acronyms that people keep in a tool of their own are not the words of the service."""

import pytest

from exigences.catalogue.langue.sigles_non_developpes import detect
from exigences.model.catalogue.exigence import Certitude
from tests.fabrique import bloc, champ, page, parcours, procedure, titre


@pytest.mark.parametrize(
    ("droit", "courant", "certitude"),
    [
        ("Tenir son budget", False, Certitude.DOUTEUSE),
        ("Tenir son budget", True, Certitude.CERTAINE),
        ("Être logé", False, Certitude.CERTAINE),
    ],
)
def test_a_line_of_ones_own_accounts_is_not_said_by_the_service(
    droit: str, courant: bool, certitude: Certitude
) -> None:
    ligne = bloc("RQTH du Valmont", courant=courant)
    faits = parcours(
        page(titre("Les comptes"), ligne, champ("Montant")),
        procedure=procedure(nom="Commencer un budget", droit=droit),
    )
    assert [preuve.certitude for preuve in detect(faits)] == [certitude]


def test_the_letters_to_understand_in_order_to_answer_come_first() -> None:
    avant = page(bloc("La panne est facturée au KVLT en vigueur."))
    faits = parcours(avant, page(bloc("Dites la zone du ZBRK."), champ("Zone")))
    assert [preuve.extrait[:6] for preuve in detect(faits)] == ["« ZBRK", "« KVLT"]


@pytest.mark.parametrize(
    ("texte", "certitude"),
    [
        ("N° de sécurité sociale (NIR)", Certitude.DOUTEUSE),
        ("un professionnel (SAAD, CCAS)", Certitude.CERTAINE),
        ("Votre numéro (NIR)", Certitude.CERTAINE),
    ],
)
def test_letters_alone_in_brackets_follow_what_they_may_stand_for(
    texte: str, certitude: Certitude
) -> None:
    faits = parcours(page(bloc(texte), champ("Nom")))
    assert {preuve.certitude for preuve in detect(faits)} == {certitude}

"""The screen that follows a sending is none to go through."""

from exigences.catalogue.navigation.nombre_d_ecrans import detect
from tests.fabrique.elements import bloc, champ
from tests.fabrique.pages import page, parcours

_ECRANS = (
    page(champ("Nom")),
    page(champ("Adresse")),
    page(bloc("Votre demande est envoyée.")),
)


def test_what_follows_the_sending_is_not_counted() -> None:
    (preuve,) = detect(parcours(*_ECRANS, envoye=True))
    assert (preuve.mesure, preuve.extrait) == (2, "2 écrans jusqu'à l'envoi")


def test_all_screens_count_where_nothing_was_sent() -> None:
    (preuve,) = detect(parcours(*_ECRANS))
    assert (preuve.mesure, preuve.extrait) == (3, "3 écrans")

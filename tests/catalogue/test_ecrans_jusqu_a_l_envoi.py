"""The screen that follows a sending is none to go through."""

from exigences.catalogue.navigation.nombre_d_ecrans import detect
from exigences.catalogue.navigation.nombre_de_champs import detect as nombres
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


def test_what_the_screen_after_the_sending_offers_to_write_is_no_field_to_fill() -> None:
    apres = page(bloc("Envoyée."), champ("Message"))
    (preuve,) = nombres(parcours(page(champ("Nom")), apres, envoye=True))
    assert preuve.mesure == 1

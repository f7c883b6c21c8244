"""Time limits that a page puts to the person."""

import pytest

from exigences.facts.page.delais import find_delays, refresh_delay
from tests.fabrique import bloc, lieu


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (
            "La session est interrompue après 15 minutes d'inactivité ; les données sont perdues.",
            900,
        ),
        ("Votre session expire au bout d’une demi-heure.", 1800),
        ("Vous serez déconnecté après vingt minutes sans activité.", 1200),
        ("Vous disposez de 30 minutes pour remplir ce formulaire.", 1800),
        ("Ce code est valable 10 minutes.", 600),
        ("Le code, valide pendant une heure, vous a été envoyé.", 3600),
        ("Temps restant avant la fin de la session : 14:59", 899),
        ("Votre session a expiré. Veuillez vous reconnecter.", None),
        ("Au-delà de 20 min, votre session expirera et il faudra recommencer.", 1200),
        ("La durée de la connexion est limitée à 1 heure.", 3600),
        ("Vous disposez de six minutes pour valider votre demande.", 360),
        ("Vous disposez d'un délai de 15 minutes pour effectuer le paiement.", 900),
        ("Délai d'inactivité : 20 minutes", 1200),
        ("La page se ferme au bout d'un quart d'heure.", 900),
        ("Sans activité de votre part pendant 15 min, il faudra vous reconnecter.", 900),
    ],
)
def test_a_limit_is_read(text: str, seconds: float | None) -> None:
    assert [d.secondes for d in find_delays((bloc(text),))] == [seconds]


@pytest.mark.parametrize(
    "text",
    [
        "Vous recevrez une réponse sous 15 jours.",
        "Votre demande sera traitée sous 48 heures.",
        "Comptez 20 minutes pour remplir ce formulaire.",
        "Durée estimée : 15 minutes",
        "La session d'examen dure 3 heures.",
        "La session de formation dure 2 heures et se termine à midi.",
        "À la médiathèque, la connexion wifi est limitée à 30 minutes.",
        "Votre session n’expire pas : prenez votre temps.",
        "Il n'y a pas de limite de temps, même après 30 minutes.",
        "Si votre session expire, votre brouillon est gardé 24 heures.",
        "Le guichet ouvre à 9 h et ferme à 17 h.",
        "Vous recevrez un code dans 5 minutes.",
        "Connexion : votre demande est examinée en 2 heures.",
        "Justificatif de moins de trois mois",
    ],
)
def test_other_delays_are_not_limits(text: str) -> None:
    assert find_delays((bloc(text),)) == ()


def test_a_refresh_is_a_limit_only_when_it_leaves_time_to_read() -> None:
    place = lieu("meta")
    limit = refresh_delay(place, "900; url=/deconnexion")
    assert limit is not None
    assert (limit.secondes, limit.moyen) == (900, "meta")
    assert limit.extrait == "La page laisse la place à une autre au bout de 15 minutes"
    assert refresh_delay(place, "0; url=/suite") is None
    assert refresh_delay(place, "url=/suite") is None


@pytest.mark.parametrize(
    ("content", "said"),
    [("14400", "4 heures"), ("3600", "1 heure"), ("90", "90 secondes"), ("60", "1 minute")],
)
def test_a_refresh_is_told_in_words(content: str, said: str) -> None:
    limit = refresh_delay(lieu("meta"), content)
    assert limit is not None
    assert limit.extrait == f"La page se recharge au bout de {said}"

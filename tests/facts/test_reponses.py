"""When an answer comes, and how long filling takes."""

import pytest

from exigences.facts.annonces.reponses import announced_duration, tells_when_it_comes
from exigences.facts.langue.texte import fold
from tests.fabrique import bloc, page, parcours


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vous recevrez une réponse sous 15 jours.", True),
        ("Votre carte sera prête dans trois semaines environ.", True),
        ("La décision vous parviendra avant le 30 juin.", True),
        ("Les résultats sont publiés mi-juillet.", True),
        ("Réponse courant septembre.", True),
        ("Le paiement se fait par virement après confirmation, dans les dix jours.", False),
        ("Vous serez prévenu.", False),
        ("La demande doit être déposée avant le 30 juin.", False),
        ("Les réponses doivent être envoyées avant le 3 mai.", False),
        ("Le service est ouvert à partir du 2 mai.", False),
        ("Votre justificatif date de moins de 3 mois.", False),
    ],
)
def test_when_it_comes(text: str, told: bool) -> None:
    assert tells_when_it_comes(fold(text)) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Durée : 10 min", True),
        ("Temps estimé : 5 minutes", True),
        ("Comptez 15 minutes.", True),
        ("Durée de la séance de cinéma : 45 minutes", False),
        ("Durée du contrat : 12 mois", False),
    ],
)
def test_how_long_filling_takes(text: str, told: bool) -> None:
    assert bool(announced_duration(parcours(page(bloc(text))))) is told

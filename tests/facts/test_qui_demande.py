"""Who a screen that asks says it is."""

import pytest

from exigences.facts.demandes.qui_demande import unnamed_screens
from exigences.model.facts.champs import Nature
from tests.fabrique import bloc, champ, page, parcours, procedure


@pytest.mark.parametrize(
    ("organisme", "said", "found"),
    [
        ("Le portail de la vallée", "Le mot de passe est demandé.", [False]),
        ("Le portail de la vallée", "Bienvenue sur le portail", []),
        ("Les archives de Valmont", "Entrez pour lire les messages.", [True]),
        ("CAF", "La CAF vous répond", []),
    ],
)
def test_an_article_names_nobody(organisme: str, said: str, found: list[bool]) -> None:
    entry = page(
        bloc(said), champ("Mot de passe", Nature.MOT_DE_PASSE), titre="Entrer", hote="ici.example"
    )
    whole = parcours(
        entry, procedure=procedure(organisme=organisme, nom="Changer le mot de passe", droit="Oui")
    )

    assert [alone for _, alone in unnamed_screens(whole)] == found

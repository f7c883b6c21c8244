"""Where paper is expected: a formality, and neither a purchase, an account nor a contribution."""

import pytest

from exigences.facts.demandes.formalite import is_a_formality, joins_others
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import ParcoursFacts
from tests.fabrique import bouton, champ, page, parcours, procedure, titre
from tests.fabrique.elements import Element

NOUVEAU = champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE)


def _of(nom: str, droit: str, *elements: Element) -> ParcoursFacts:
    asked = page(titre("Votre réponse"), champ("Commentaire"), *elements)
    return parcours(asked, procedure=procedure(nom=nom, droit=droit))


@pytest.mark.parametrize(
    "faits",
    [
        _of("Demande de logement social", "Être logé"),
        _of("Cantine", "Manger à midi"),
        _of("Signaler une anomalie", "Des rues sûres"),
        _of("Étape 1", "Entrer", champ("Date de naissance", Nature.NAISSANCE)),
        _of("Étape 1", "Entrer", champ("Numéro fiscal", Nature.IDENTIFIANT_ADMINISTRATIF)),
        _of("Étape 1", "Entrer", bouton("S'identifier avec FranceConnect")),
        _of("Étape 1", "Entrer", titre("Demande de subvention")),
    ],
    ids=["logement", "cantine", "signaler", "naissance", "fiscal", "franceconnect", "titre"],
)
def test_a_formality_is_told_by_its_right_or_by_what_it_asks(faits: ParcoursFacts) -> None:
    assert is_a_formality(faits)


@pytest.mark.parametrize(
    "faits",
    [
        _of("Acheter une place", "Voir un spectacle"),
        _of("Proposer un atelier", "Intervenir aux rencontres"),
        _of("S'inscrire", "Écrire dans le guide"),
        _of("S'inscrire", "Signaler une anomalie", NOUVEAU),
        _of("Écrire à la bibliothèque", "Faire corriger une demande"),
        _of("Retrouver son mot de passe", "Suivre sa demande de bourse"),
        _of("Suivre sa demande, par le lien reçu", "Être aidé"),
        _of("Compléter une demande", "Suivre une demande faite à la médiathèque"),
        _of("Déposer une demande", "Emprunter des livres", titre("Créer une demande")),
        _of("Créer l'agenda d'une classe", "Savoir ce qui se passe à l'école"),
        _of("Faire une carte", "Faire connaître un quartier"),
    ],
    ids=[
        "achat",
        "atelier",
        "guide",
        "compte",
        "message",
        "mot de passe",
        "suivi",
        "suite",
        "demande de quoi",
        "agenda",
        "carte",
    ],
)
def test_nobody_expects_paper_of_a_purchase_a_contribution_or_an_account(
    faits: ParcoursFacts,
) -> None:
    assert not is_a_formality(faits)


@pytest.mark.parametrize(
    ("nom", "attendu"),
    [
        ("S'inscrire à un atelier", True),
        ("Devenir membre et prendre un panier", True),
        ("Donner son avis sur les bus", True),
        ("Proposer un atelier", False),
        ("S'inscrire sur le site", False),
        ("Acheter une place", False),
    ],
)
def test_paper_is_expected_of_what_one_joins(nom: str, attendu: bool) -> None:
    assert joins_others(_of(nom, "Entrer")) is attendu

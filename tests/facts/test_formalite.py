"""Where paper is expected: a formality, and neither a purchase, an account nor a contribution."""

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.facts.demandes.formalite import is_a_formality, is_ones_own_tool, joins_others
from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import ParcoursFacts
from tests.fabrique import bouton, champ, lien, page, parcours, procedure, titre
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
        _of("Étape 1", "Entrer", champ("Date de naissance", Nature.NAISSANCE)),
        _of("Étape 1", "Entrer", champ("Numéro fiscal", Nature.IDENTIFIANT_ADMINISTRATIF)),
        _of("Étape 1", "Entrer", bouton("S'identifier avec FranceConnect")),
        _of("Étape 1", "Entrer", titre("Demande de subvention")),
    ],
    ids=["logement", "cantine", "naissance", "fiscal", "franceconnect", "titre"],
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
        _of("Signaler une anomalie", "Des rues sûres"),
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
        "signalement",
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


@pytest.mark.parametrize(
    ("nom", "droit", "element", "seul"),
    [
        ("Noter sa première dépense", "Tenir son budget", champ("Montant"), True),
        ("Retrouver une lettre effacée", "Retrouver son travail", bouton("Restaurer"), True),
        ("Reprendre un relevé", "Tenir ses comptes", champ("Relevé", Nature.FICHIER), True),
        ("Noter une dépense", "Tenir les comptes de la fête", champ("Montant"), True),
        ("Payer une dépense", "Tenir les comptes de la fête", champ("Montant"), False),
        ("Corriger un montant", "Tenir les comptes", champ("Montant"), True),
        ("Commencer un carnet", "Tenir son budget", champ("Nom", Nature.NOM), True),
        ("Corriger une déclaration", "Être imposé juste", champ("Montant"), False),
        ("Noter sa dépense", "Se faire rembourser", champ("Nom", Nature.NOM), False),
        ("Changer son mot de passe", "Garder son compte", NOUVEAU, False),
        ("Retrouver son mot de passe", "Être servi", champ("Question"), False),
        ("Donner son avis", "Être entendu", champ("Avis", type="textarea"), False),
        ("Déposer sa demande de bourse", "Étudier", champ("Montant"), False),
        ("Suivre sa demande", "Être aidé", bouton("Voir"), False),
        ("Écrire à son député", "Se faire entendre", champ("Sujet"), False),
        ("S'inscrire à sa réunion de quartier", "Donner son avis", champ("Jour"), False),
    ],
)
def test_nobody_receives_what_one_does_for_oneself_without_saying_who_one_is(
    nom: str, droit: str, element: Element, seul: bool
) -> None:
    faits = parcours(page(titre("À faire"), element), procedure=procedure(nom=nom, droit=droit))
    assert is_ones_own_tool(faits) is seul


@pytest.mark.parametrize(
    ("identifiant", "nom", "aide", "verdict"),
    [
        ("voie-unique-numerique", "Noter sa dépense", False, Verdict.A_VERIFIER),
        ("voie-unique-numerique", "Payer une dépense", False, Verdict.CONSTATE),
        ("guichet-absent", "Noter sa dépense", False, Verdict.NON_CONSTATE),
        ("guichet-absent", "Noter sa dépense", True, Verdict.A_VERIFIER),
        ("guichet-absent", "Payer une dépense", False, Verdict.CONSTATE),
    ],
)
def test_nobody_looks_for_a_counter_in_a_tool_of_ones_own(
    identifiant: str, nom: str, aide: bool, verdict: Verdict
) -> None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == identifiant)
    asked_for = procedure(nom=nom, droit="Tenir le budget")
    compte = page(champ("Montant"), *([lien("Aide")] if aide else ()))
    assert judge(detector, parcours(compte, procedure=asked_for)).verdict is verdict

"""What the fields ask that an administration holds, and who holds it."""

import pytest

from exigences.catalogue.pieces.donnees_deja_detenues import detect
from exigences.catalogue.runner import judge
from exigences.facts.demandes.detenues import band_of, held_by, held_fields
from exigences.model.facts.champs import Champ, Nature
from exigences.model.parcours.parcours import StatutEtape
from exigences.model.procedure.etape import Franchir
from tests.fabrique import champ, page, parcours, pas, procedure


@pytest.mark.parametrize(
    ("libelle", "donnee", "interface"),
    [
        ("Avis d'imposition (recto verso)", "avis-d-imposition", "API Impôt particulier"),
        ("Revenu fiscal de référence", "revenu-fiscal", "API Impôt particulier"),
        ("Quotient familial (QF)", "quotient-familial", "API Particulier"),
        ("Attestation de paiement de la CAF", "attestation-caf", "API Particulier"),
        ("Attestation Pôle emploi", "demandeur-d-emploi", "API Particulier"),
        ("Attestation France Travail", "demandeur-d-emploi", "API Particulier"),
        ("Certificat de scolarité", "scolarite", "API Particulier"),
        (
            "Attestation de complémentaire santé solidaire",
            "complementaire-sante",
            "API Particulier",
        ),
        ("Attestation de droits", "droits-maladie", ""),
        ("Copie intégrale de l'acte de naissance", "etat-civil", ""),
        ("Livret de famille", "etat-civil", ""),
        ("Extrait de casier judiciaire", "casier-judiciaire", ""),
        ("Copie de la carte grise", "carte-grise", ""),
        ("Copie du permis de conduire", "permis-de-conduire", ""),
        ("Dernier avis de taxe foncière", "taxe-locale", ""),
        ("Attestation de bourse", "bourse", "API Particulier"),
        ("Notification MDPH", "handicap", ""),
        ("Extrait Kbis", "kbis", "API Entreprise"),
        ("Avis de situation Sirene", "situation-sirene", "API Entreprise"),
        ("Attestation de vigilance", "attestation-urssaf", "API Entreprise"),
        ("Attestation fiscale", "attestation-fiscale", "API Entreprise"),
        ("Statuts de l'association", "association", "API Entreprise"),
    ],
)
def test_who_holds_what(libelle: str, donnee: str, interface: str) -> None:
    held = held_by(champ(libelle, Nature.FICHIER))
    assert held is not None
    assert (held.id, held.interface) == (donnee, interface)


@pytest.mark.parametrize(
    "asked",
    [
        champ("Numéro de l'avis d'imposition"),
        champ("Je joindrai mon avis d'imposition", Nature.CONSENTEMENT),
        champ("Contrat de travail", Nature.FICHIER),
        champ("Nom", Nature.NOM),
        champ("Avis", Nature.AUTRE),
    ],
)
def test_what_nobody_holds(asked: Champ) -> None:
    assert held_by(asked) is None


def test_the_group_of_a_field_says_what_it_asks() -> None:
    held = held_by(champ("Recto", Nature.FICHIER, groupe="Avis d'imposition"))
    assert held is not None
    assert held.id == "avis-d-imposition"


def test_the_phrase_says_who_and_how() -> None:
    family, record = held_by(champ("Quotient familial")), held_by(champ("Casier judiciaire"))
    assert family is not None
    assert record is not None
    assert family.phrase == "déjà chez la CAF ou la MSA, à obtenir par l'API Particulier"
    assert record.phrase == "déjà chez le ministère de la Justice"


def test_a_doubtful_paper_is_asked_only_of_a_file() -> None:
    typed = page(champ("Certificat de scolarité"), champ("Bail", Nature.FICHIER))
    sent = page(champ("Certificat de scolarité", Nature.FICHIER, selecteur="#certificat"))
    found = held_fields(parcours(typed, sent))
    assert [(one.champ.lieu.page, one.champ.lieu.selecteur) for one in found] == [
        (1, "#certificat")
    ]


@pytest.mark.parametrize(("page_du_nom", "attendu"), [(1, ["#nom"]), (0, [])])
def test_the_identity_just_handed_over_is_not_asked_again(
    page_du_nom: int, attendu: list[str]
) -> None:
    step = Franchir.model_validate({"franchir": "identite_numerique"})
    record = pas("franchir", etape="etapes.0", statut=StatutEtape.FAITE, page=0)
    pages = [page(), page()]
    pages[page_du_nom] = page(champ("Nom", Nature.NOM))
    faits = parcours(*pages, procedure=procedure(etapes=(step,)), journal=(record,))
    assert [one.champ.lieu.selecteur for one in held_fields(faits)] == attendu


@pytest.mark.parametrize(
    ("number", "band"),
    [
        (0, "0 ou 1, objectif atteint"),
        (1, "0 ou 1, objectif atteint"),
        (2, "de 2 à 4, objectif atteint en partie"),
        (4, "de 2 à 4, objectif atteint en partie"),
        (5, "5 ou plus, objectif non atteint"),
        (12, "5 ou plus, objectif non atteint"),
    ],
)
def test_the_band_of_the_state_is_told_in_words(number: int, band: str) -> None:
    assert band in band_of(number)


def test_the_first_evidence_tells_the_band() -> None:
    fields = (champ("Avis d'imposition"), champ("Quotient familial (QF)"))
    constat = judge(detect, parcours(page(*fields)), 2)
    assert [band_of(2) in preuve.extrait for preuve in constat.preuves] == [True, False]


def test_what_may_be_held_by_one_or_another_is_said_so() -> None:
    held = held_by(champ("Justificatif de domicile", Nature.FICHIER))
    assert held is not None
    assert held.phrase == "peut-être déjà détenu ailleurs"

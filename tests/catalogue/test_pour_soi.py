"""Demands of a tool of one's own, of which nobody receives what one does there."""

import pytest

from exigences.model.catalogue.exigence import Annonce, Verdict
from exigences.model.facts.champs import Nature
from tests.catalogue.juger import judged
from tests.fabrique import bouton, champ, lien, page, parcours, procedure, titre

ACCUEIL = page(titre("Bienvenue"), lien("Commencer", selecteur="#aller"))


@pytest.mark.parametrize(
    ("nom", "verdict"),
    [
        ("Noter sa première dépense", Verdict.A_VERIFIER),
        ("Demander une bourse", Verdict.CONSTATE),
    ],
)
def test_what_one_notes_for_oneself_is_corrected_where_it_stands(
    nom: str, verdict: Verdict
) -> None:
    compte = page(titre("Le compte"), champ("Intitulé", selecteur="#nom"), champ("Devise"))
    ligne = page(
        titre("La ligne"),
        *(champ(dit, selecteur=f"#{dit.lower()}") for dit in ("Montant", "Motif", "Genre")),
        bouton("Créer"),
    )
    faits = parcours(compte, ligne, procedure=procedure(nom=nom, droit="Tenir le budget"))
    assert judged("saisie-sans-relecture", faits).verdict is verdict


@pytest.mark.parametrize(
    ("dit", "annonce", "tard"),
    [
        ("Sélectionner le fichier", Annonce.SANS_OBJET, Verdict.A_VERIFIER),
        ("Sélectionnez un fichier", Annonce.SANS_OBJET, Verdict.A_VERIFIER),
        ("Choisissez votre document", Annonce.SANS_OBJET, Verdict.A_VERIFIER),
        ("Parcourir", Annonce.SANS_OBJET, Verdict.A_VERIFIER),
        ("Choisissez votre quittance", Annonce.JAMAIS, Verdict.CONSTATE),
    ],
)
def test_a_button_to_choose_a_file_does_not_say_which(
    dit: str, annonce: Annonce, tard: Verdict
) -> None:
    piece = champ(dit, Nature.FICHIER, type="file", selecteur="#piece")
    suite = page(titre("Reprendre"), piece, bouton("Envoyer"))
    faits = parcours(ACCUEIL, page(titre("Le logement"), champ("Loyer")), suite)
    constat = judged("pieces-a-televerser", faits)
    assert (constat.verdict, constat.annonce) == (Verdict.CONSTATE, annonce)
    assert judged("pieces-annoncees-tard", faits).verdict is tard


@pytest.mark.parametrize(
    ("aide", "annonce", "cite"),
    [
        (
            "Importer un fichier OFX de votre banque. Aucun fichier choisi.",
            Annonce.SANS_OBJET,
            "Importer un fichier OFX de votre banque.",
        ),
        ("Formats : PDF, JPG.", Annonce.TARDIVE, "Formats : PDF, JPG."),
    ],
)
def test_a_file_of_data_is_as_its_program_gave_it(aide: str, annonce: Annonce, cite: str) -> None:
    piece = champ("Relevé", Nature.FICHIER, type="file", selecteur="#piece", aide=aide)
    faits = parcours(ACCUEIL, page(titre("Reprendre"), piece, bouton("Envoyer")))
    constat = judged("format-de-fichier-impose", faits)
    assert (constat.verdict, constat.annonce) == (Verdict.CONSTATE, annonce)
    assert [p.extrait for p in constat.preuves] == [cite]

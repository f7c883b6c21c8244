"""The gesture that commits a person, by the words of a control, then by its screen."""

import pytest

from exigences.facts.envois.actes import Ecran, commits, definitive, leads_on, nameless, titles

pytestmark = pytest.mark.promesse("retenue")

RETENUS = """
Postuler
Postuler maintenant
Je postule
Postuler à cette offre
Candidater
Envoyer ma candidature
Réserver
Réserver ce créneau
Je réserve mon créneau
Confirmer la réservation
Confirmer mon rendez-vous
Valider mon rendez-vous
Envoyer ma demande et recevoir un SMS de confirmation
Envoyer ma demande par SMS
Valider ma demande et recevoir mon code de suivi
Je m'inscris définitivement
Valider mon inscription
J'envoie
J'envoie ma demande
Envoyer →
ENVOYER LA DEMANDE (3/3)
Oui, envoyer ma demande
Envoyer maintenant ma demande
Cliquez ici pour envoyer votre demande
Envoyer mes réponses
Envoyer le formulaire
Envoyer mon message
Envoyer au service instructeur
Envoyer à l'administration
Transmettre à l'assureur
Transmettre à ma caisse d'allocations familiales
Transmettre mon dossier
Transmettre mes informations
Transmettre ma demande au service
Déposer ma demande
Déposer le dossier
Déposer plainte
Déposer mon recours
Soumettre
Soumettre le dossier
Valider et payer
Confirmer et payer 35,00 €
Payer 86 €
Payer par carte bancaire
Payer mon amende
Régler ma facture
Je donne 35 €
Valider mon don
Déclarer
Télédéclarer
Je déclare
Valider ma déclaration de revenus
Valider la télédéclaration
Valider mon actualisation
Signer ma déclaration
Signer électroniquement
Signer le contrat
Signer et transmettre
Certifier et envoyer
Je certifie et je signe
Accepter et signer
Valider définitivement
Valider l'envoi de mon dossier
Confirmer l'envoi
Terminer
Terminer et envoyer
Finaliser
Finaliser ma demande
Enregistrer et envoyer
Enregistrer ma demande
Enregistrer mon dossier
Adresser ma réclamation
Envoyer mon signalement
Signaler
Contester
Valider mon vote
Souscrire
Confirmer mon adhésion
Commander
Confirmer la commande
Résilier
Confirmer la résiliation
Clôturer mon dossier
Publier mon annonce
Valider & envoyer
Relire et envoyer
Envoyer ma question
Signer la pétition
Soumettre pour validation
Confirmer mes vœux
Passer la commande
Envoyer mes justificatifs et terminer
Confirmer le virement
Valider le renouvellement
Confirmer la prise de rendez-vous
Clore mon dossier
Je paie ma contravention
Déclarer mon sinistre
Télétransmettre la déclaration
Finaliser et payer
Je dépose plainte
""".strip().splitlines()
RETENUS_EN_ANGLAIS = """
Submit
Submit application
Submit my claim
Apply
Apply now
Send
Send my request
Accept and send
Confirm booking
Book this slot
Book appointment
Pay now
Pay £35
Make payment
Sign and submit
Place order
Finish
Complete my application
File my return
Send my answers
Confirm submission
Sign here
""".strip().splitlines()
LIBRES = """
Valider
Confirmer
Continuer
Suivant
Étape suivante
Poursuivre
Recevoir le code
Recevoir un code par SMS
Envoyer le code
Envoyer un code
Renvoyer le code
M'envoyer un lien
S'inscrire
Valider ma demande de code
Créer mon compte
Activer mon compte
Se connecter
Rechercher
Enregistrer
Enregistrer et continuer
Enregistrer et quitter
Enregistrer le brouillon
Enregistrer mon brouillon et continuer
Enregistrer et envoyer ma demande plus tard
Déposer mon dossier en brouillon
Reprendre ma demande
Commencer ma demande
Déposer une demande
Déposer un fichier
Faire une demande
Nouvelle demande
Valider une autre demande
Modifier ma demande
Suivre ma demande
Relire ma demande
Vérifier ma demande
Vérifier avant d'envoyer
Relire avant d'envoyer ma demande
Continuer sans envoyer ma demande
Ne pas envoyer
Comment envoyer ma demande ?
Aide pour envoyer ma demande
Annuler l'envoi
Consulter mon dossier
Télécharger mon récapitulatif
Imprimer
Retour
Fermer
Ajouter une pièce
Joindre un fichier
Envoyer le justificatif
Envoyer le fichier
Transmettre mes pièces
Transmettre une photo
Valider le dépôt du fichier
Confirmer l'envoi de la pièce jointe
Valider la pièce jointe
Valider mon adresse
Valider mes coordonnées
Valider cette étape
Valider le type de demande
Valider le numéro de dossier
Valider la recherche du dossier
Confirmer mon adresse électronique
Confirmer l'adresse de mon dossier
Confirmer mon inscription à la newsletter
Confirmer mon inscription à la lettre d'information
Valider ma demande de simulation
Simuler mes droits
Payer plus tard
Payer en plusieurs fois
Procéder au paiement
Moyen de paiement
Signer plus tard
Déclarer un changement
Prendre rendez-vous
Réserver un créneau
Choisir ce créneau
Envoyer à un proche
Envoyer à mon adresse
Envoyer un message
Messages envoyés
Dossiers transmis
Mes déclarations
Adresse
Supprimer définitivement
Accepter
Tout accepter
J'accepte
Enregistrer la page
Tout valider
Envoyer par courriel
Valider mon panier
Déposez vos fichiers ici
Payer une facture
Envoyer les codes
Historique des envois
Valider ma situation
Confirmer ma commune
Valider mon numéro de téléphone
Envoyer le lien de connexion
Renvoyer l'e-mail
Envoyer une copie
Déclarer une naissance
Nouvelle déclaration
Ouvrir le formulaire
Oui, continuer
Renouveler ma demande
""".strip().splitlines()
LIBRES_EN_ANGLAIS = """
Next
Continue
Save draft
Save and continue
Save my application
Start application
Application form
Check your answers
Sign in
Search
Send me a code
Send a code
Submit later
Apply filters
Upload file
Pay later
Track my request
Back
Pay a fine
Book an appointment
""".strip().splitlines()

ORDINAIRE = Ecran()
"""Something was given; no file, no password, no other control that leads on."""


@pytest.mark.parametrize("nom", RETENUS + RETENUS_EN_ANGLAIS)
def test_the_last_button_of_a_service_commits(nom: str) -> None:
    assert commits(nom, ORDINAIRE)


@pytest.mark.parametrize("nom", ["", "→", *LIBRES, *LIBRES_EN_ANGLAIS])
def test_what_goes_from_screen_to_screen_is_free(nom: str) -> None:
    assert not commits(nom, ORDINAIRE)


@pytest.mark.parametrize("nom", ["Déposer", "Transmettre", "Envoyer", "Tout envoyer", "Submit",
                                 "Envoyer mon avis d'imposition"])  # fmt: skip
@pytest.mark.parametrize(
    ("pieces", "suite"), [(False, True), (True, False)], ids=["reponses", "sans-autre-issue"]
)
def test_a_verb_commits_unless_it_only_deposits_a_file_on_the_way(
    nom: str, pieces: bool, suite: bool
) -> None:
    assert not commits(nom, Ecran(pieces=True, suite=True))
    assert commits(nom, Ecran(pieces=pieces, suite=suite))


@pytest.mark.parametrize("nom", ["Envoyer ma demande", "Déposer mon dossier", "Signer", "Payer"])
def test_what_says_its_object_or_is_no_deposit_commits_beside_a_file(nom: str) -> None:
    assert commits(nom, Ecran(pieces=True, suite=True))


@pytest.mark.parametrize("nom", ["Enregistrer ma demande", "Enregistrer mon dossier"])
def test_what_is_saved_is_a_draft_where_something_else_leads_on(nom: str) -> None:
    assert not commits(nom, Ecran(suite=True))
    assert commits(nom, Ecran(suite=False))


@pytest.mark.parametrize("nom", ["Envoyer", "Déposer", "Submit", "Terminer", "Send"])
def test_a_bare_word_only_opens_where_one_signs_in_or_searches(nom: str) -> None:
    assert not commits(nom, Ecran(ouvre=True))


@pytest.mark.parametrize("nom", ["Submit", "Terminer", "Réserver", "Apply now"])
def test_a_word_that_ends_a_form_is_free_as_long_as_nothing_was_given(nom: str) -> None:
    assert not commits(nom, Ecran(rempli=False))


@pytest.mark.parametrize("nom", ["Valider", "Confirmer", "Je valide", "Oui", "OK"])
def test_a_screen_that_is_definitive_makes_the_act_of_a_bare_word(nom: str) -> None:
    assert not commits(nom, ORDINAIRE)
    assert commits(nom, Ecran(definitif=True))


@pytest.mark.parametrize(
    "nom",
    ["Suivant", "Retour", "Imprimer", "Non", "Enregistrer le brouillon", "Envoyer le justificatif"],
)
def test_what_only_goes_elsewhere_stays_free_on_it(nom: str) -> None:
    assert not commits(nom, Ecran(definitif=True))


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("Bonjour.\nL'envoi est définitif.", True),
        ("Après validation, vous ne pourrez plus la modifier.", True),
        ("You cannot change your answers after you submit.", True),
        ("Le choix est définitif.", False),
        ("La réponse définitive vous parviendra en mai.", False),
        ("La réponse est définitive. Validez votre adresse.", False),
    ],
)
def test_a_screen_says_that_nothing_can_be_undone_in_one_sentence(texte: str, dit: bool) -> None:
    assert definitive(texte) is dit


@pytest.mark.parametrize(
    ("titre", "dit"),
    [
        ("Envoi de la demande", True),
        ("Envoyer ma demande", True),
        ("Paiement", True),
        ("Votre demande", False),
        ("Moyens de paiement", False),
    ],
)
def test_the_heading_of_a_form_may_say_its_act(titre: str, dit: bool) -> None:
    assert titles(titre) is dit


@pytest.mark.parametrize(
    ("nom", "mene"),
    [("Continuer", True), ("Next step", True), ("Envoyer ma demande", True), ("Retour", False)],
)
def test_a_control_leads_on_to_the_next_screen_or_to_the_end(nom: str, mene: bool) -> None:
    assert leads_on(nom) is mene


@pytest.mark.parametrize(
    ("noms", "aucun"), [([], True), (["→", "1/3"], True), (["→", "OK"], False)]
)
def test_a_control_without_a_word_has_no_name(noms: list[str], aucun: bool) -> None:
    assert nameless(noms) is aucun

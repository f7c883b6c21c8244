"""The ten screens of the sample report: title, sentence, drawing, gestures, size."""

from dataclasses import dataclass

from tests.rapport.dessin import Dessin, dessine


@dataclass(frozen=True, slots=True, kw_only=True)
class EcranExemple:
    """A screen before the constats are laid on it."""

    titre: str
    url: str
    intro: str
    dessin: Dessin
    gestes: tuple[str, ...]
    champs: int
    mots: int


ECRANS = (
    EcranExemple(
        titre="Aide à l'énergie",
        url="http://127.0.0.1:8765/bourg/",
        intro="Tu arrives sur la page de l'aide. Elle présente la démarche.",
        dessin=dessine(
            "Aide à l'énergie",
            ("texte", "intro", "L'aide est versée sous réserve d'instruction de votre dossier."),
            ("texte", "quotient", "Le quotient familial du foyer conditionne l'éligibilité."),
            ("texte", "contact", "Pour toute question, contactez nos services."),
            ("texte", "langue", "Votre demande est réputée irrecevable à défaut de pièces."),
            ("bouton", "commencer", "Commencer"),
        ),
        gestes=("Ouvre la page de départ.", "Clique sur « Commencer »."),
        champs=0,
        mots=412,
    ),
    EcranExemple(
        titre="Créer votre compte",
        url="http://127.0.0.1:8765/bourg/compte",
        intro="Avant toute demande, la ville te demande d'ouvrir un compte.",
        dessin=dessine(
            "Créer votre compte",
            ("champ", "courriel", "Adresse électronique"),
            ("champ", "courriel2", "Confirmez l'adresse électronique"),
            ("champ", "passe", "Mot de passe"),
            ("texte", "regles", "12 caractères, une majuscule, un chiffre, un caractère spécial."),
            ("champ", "passe2", "Confirmez le mot de passe"),
            ("bouton", "creer", "Créer mon compte"),
        ),
        gestes=(
            "Écris ton adresse électronique dans « Adresse électronique ».",
            "Écris-la une seconde fois dans « Confirmez l'adresse électronique ».",
            "Invente un mot de passe et écris-le deux fois.",
            "Clique sur « Créer mon compte ».",
        ),
        champs=4,
        mots=96,
    ),
    EcranExemple(
        titre="Vérifiez votre messagerie",
        url="http://127.0.0.1:8765/bourg/verification?jeton=eyJhbGciOiJIUzI1NiJ9.abcdefghijklmnop",
        intro="Un code t'attend dans ta boîte de messagerie. Tu dois quitter cette page.",
        dessin=dessine(
            "Vérifiez votre messagerie",
            ("texte", "envoi", "Un code à six chiffres vient d'être envoyé. Il expire vite."),
            ("champ", "code", "Code reçu"),
            ("bouton", "valider", "Valider le code"),
        ),
        gestes=("Ouvre ta boîte de messagerie.", "Recopie le code.", "Clique sur « Valider »."),
        champs=1,
        mots=58,
    ),
    EcranExemple(
        titre="Vérification",
        url="http://127.0.0.1:8765/bourg/robot",
        intro="Le service te demande de recopier les lettres d'une image.",
        dessin=dessine(
            "Vérification",
            ("image", "captcha", "xK7pQ"),
            ("champ", "reponse", "Recopiez les caractères"),
            ("bouton", "continuer", "Continuer"),
        ),
        gestes=("Recopie les lettres de l'image.", "Clique sur « Continuer »."),
        champs=1,
        mots=31,
    ),
    EcranExemple(
        titre="Sécurisez votre compte",
        url="http://127.0.0.1:8765/bourg/telephone",
        intro="La ville te demande un numéro de téléphone mobile. Garde ton téléphone près de toi.",
        dessin=dessine(
            "Sécurisez votre compte",
            ("texte", "seance", "Votre session expire dans 15 minutes."),
            ("champ", "mobile", "Téléphone mobile"),
            ("bouton", "recevoir", "Recevoir le code"),
        ),
        gestes=("Écris ton numéro de téléphone mobile.", "Clique sur « Recevoir le code »."),
        champs=1,
        mots=44,
    ),
    EcranExemple(
        titre="Composition du foyer",
        url="http://127.0.0.1:8765/bourg/foyer",
        intro="On te demande qui vit avec toi, et des numéros qui figurent sur tes papiers.",
        dessin=dessine(
            "Composition du foyer",
            ("champ", "fiscal", "Numéro fiscal de référence"),
            ("champ", "rfr", "Revenu fiscal de référence (N-2)"),
            ("champ", "qf", "Quotient familial CAF/MSA"),
            ("champ", "personnes", "Nombre de personnes au foyer"),
            ("champ", "naissance", "Date de naissance du demandeur (JJMMAAAA)"),
            ("champ", "nir", "NIR"),
            ("texte", "erreur", "Erreur : saisie incorrecte."),
            ("bouton", "suivant", "Étape suivante"),
            hauteur_min=3600,
        ),
        gestes=("Remplis les six champs.", "Clique sur « Étape suivante »."),
        champs=6,
        mots=143,
    ),
    EcranExemple(
        titre="Votre logement",
        url="http://127.0.0.1:8765/bourg/logement",
        intro="Un plan venu d'un autre site s'affiche dans la page.",
        dessin=dessine(
            "Votre logement",
            ("champ", "adresse", "Adresse"),
            ("champ", "compteur", "Point de livraison (PDL)"),
            ("cadre", "plan", "Plan fourni par cartes.exemple"),
            ("bouton", "suite", "Étape suivante"),
        ),
        gestes=("Remplis l'adresse.", "Clique sur « Étape suivante »."),
        champs=2,
        mots=87,
    ),
    EcranExemple(
        titre="Pièces justificatives",
        url="http://127.0.0.1:8765/bourg/pieces",
        intro="La ville te demande deux papiers, sous forme de fichiers PDF.",
        dessin=dessine(
            "Pièces justificatives",
            ("champ", "avis", "Avis d'imposition (PDF, 2 Mo maximum)"),
            ("champ", "facture", "Facture d'énergie de moins de trois mois (PDF)"),
            ("texte", "imprimer", "Imprimez, signez et numérisez l'attestation sur l'honneur."),
            ("champ", "attestation", "Attestation signée (PDF)"),
            ("bouton", "deposer", "Déposer"),
        ),
        gestes=("Choisis un fichier pour l'avis d'imposition.", "Clique sur « Déposer »."),
        champs=3,
        mots=121,
    ),
    EcranExemple(
        titre="Coordonnées bancaires",
        url="http://127.0.0.1:8765/bourg/banque",
        intro="L'aide est versée sur un compte : il te faut ton IBAN.",
        dessin=dessine(
            "Coordonnées bancaires",
            ("champ", "iban", "IBAN"),
            ("texte", "sanction", "Toute fausse déclaration vous expose à des poursuites."),
            ("bouton", "fin", "Étape suivante"),
        ),
        gestes=("Écris ton IBAN.", "Clique sur « Étape suivante »."),
        champs=1,
        mots=64,
    ),
    EcranExemple(
        titre="Envoi de la demande",
        url="http://127.0.0.1:8765/bourg/envoi",
        intro="C'est le dernier écran. Rien n'a été envoyé : le robot s'arrête ici.",
        dessin=dessine(
            "Envoi de la demande",
            ("texte", "irreversible", "Après envoi, aucune modification n'est possible."),
            ("champ", "accord", "Je certifie l'exactitude des informations"),
            ("bouton", "envoyer", "Envoyer ma demande"),
        ),
        gestes=("Coche « Je certifie l'exactitude des informations ».",),
        champs=1,
        mots=73,
    ),
)

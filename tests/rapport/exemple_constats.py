"""The constats of the sample report: what is asked, where, and whether it was announced."""

from dataclasses import dataclass

from exigences.model.catalogue.exigence import Annonce, Categorie, Mode, Verdict

A, S, F = Mode.AVOIR, Mode.SAVOIR, Mode.FAIRE
JAMAIS, TARD, AVANT, SANS = (
    Annonce.JAMAIS,
    Annonce.TARDIVE,
    Annonce.PREALABLE,
    Annonce.SANS_OBJET,
)
OUI, NON, DOUTE = Verdict.CONSTATE, Verdict.NON_CONSTATE, Verdict.A_VERIFIER
SANS_TEST, PANNE, HORS = Verdict.NON_TESTE, Verdict.ERREUR, Verdict.NON_APPLICABLE

type Place = tuple[int, str, str]
"""Screen number, key of the element on it, excerpt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConstatExemple:
    """A constat before it is numbered and placed."""

    id: str
    titre: str
    categorie: Categorie
    mode: Mode
    verdict: Verdict
    annonce: Annonce = SANS
    demande: str = ""
    instruction: str = ""
    pourquoi: str = "Une personne qui ne peut pas le faire s'arrête ici, sans autre chemin."
    remede: str = "Proposer un autre chemin, et le dire dès la première page."
    source: str = "Labacces, 2019, partie 2.4"
    places: tuple[Place, ...] = ()
    message: str = ""
    question: str = ""
    poids: float = 4
    portee_par: str = ""


def c(
    id_: str,
    titre: str,
    categorie: str,
    mode: Mode,
    verdict: Verdict,
    annonce: Annonce = SANS,
    **reste: object,
) -> ConstatExemple:
    """Shorten the table below."""
    return ConstatExemple(
        id=id_,
        titre=titre,
        categorie=Categorie(categorie),
        mode=mode,
        verdict=verdict,
        annonce=annonce,
        **reste,  # type: ignore[arg-type]
    )


CONSTATS = (
    c(
        "telephone-mobile", "Téléphone mobile", "equipement", A, OUI, JAMAIS,
        demande="Posséder un téléphone mobile et savoir y lire un SMS pendant la démarche.",
        instruction="Aie un téléphone mobile qui capte, chargé, à portée de main.",
        pourquoi="5 % des plus de 15 ans n'ont pas de téléphone mobile (Insee, 2021).",
        remede="Proposer un autre canal : courriel, courrier ou guichet.",
        places=((5, "mobile", "Téléphone mobile"),), poids=8,
    ),
    c(
        "imprimante", "Imprimante", "equipement", A, OUI, JAMAIS,
        demande="Disposer d'une imprimante, ou payer une impression.",
        instruction="Aie de quoi imprimer une page.",
        places=((8, "imprimer", "Imprimez, signez et numérisez l'attestation"),), poids=6,
    ),
    c(
        "numeriseur", "Numériseur", "equipement", A, OUI, JAMAIS,
        demande="Disposer d'un numériseur, ou d'un appareil photo et savoir s'en servir.",
        instruction="Aie de quoi numériser une feuille signée.",
        places=((8, "attestation", "Attestation signée (PDF)"),), poids=6,
    ),
    c("lecteur-pdf", "Lecteur de PDF", "equipement", A, NON),
    c("numero-surtaxe", "Numéro surtaxé", "equipement", A, HORS),
    c(
        "debit", "Débit de la ligne", "equipement", A, DOUTE,
        demande="Disposer d'une ligne assez rapide.",
        question="La page d'accueil pèse 4,2 Mo : s'ouvre-t-elle sur une ligne de campagne ?",
        places=((1, "intro", "4,2 Mo"),),
    ),
    c(
        "compte-utilisateur", "Compte à ouvrir", "identite", F, OUI, JAMAIS,
        demande="Ouvrir un compte avant de pouvoir demander.",
        instruction="Ouvre un compte. Tu ne peux rien demander avant.",
        pourquoi="Un compte de plus, c'est un mot de passe de plus à garder.",
        remede="Laisser faire la demande sans compte, ou avec FranceConnect.",
        places=((2, "creer", "Créer mon compte"),), poids=8,
    ),
    c(
        "adresse-electronique", "Adresse électronique", "identite", A, OUI, TARD,
        demande="Posséder une adresse électronique à soi.",
        instruction="Aie une adresse électronique à toi, que tu sais ouvrir.",
        places=(
            (2, "courriel", "Adresse électronique"),
            (2, "courriel2", "Confirmez l'adresse électronique"),
        ),
        poids=7,
    ),
    c(
        "mot-de-passe-complexe", "Mot de passe à inventer", "identite", S, OUI, JAMAIS,
        demande="Inventer un mot de passe qui suit des règles, et s'en souvenir.",
        instruction="Sache inventer un mot de passe de 12 caractères, et le retenir.",
        places=((2, "passe", "Mot de passe"), (2, "regles", "12 caractères, une majuscule")),
        poids=5,
    ),
    c(
        "courriel-a-consulter", "Courriel à lire", "identite", F, OUI, JAMAIS,
        demande="Aller lire un courriel au milieu de la démarche.",
        instruction="Va lire ton courriel, puis reviens ici sans fermer la page.",
        places=((3, "envoi", "Un code à six chiffres vient d'être envoyé."),), poids=5,
    ),
    c(
        "code-a-usage-unique", "Code à recopier", "identite", F, OUI, JAMAIS,
        demande="Recopier un code avant qu'il n'expire.",
        instruction="Recopie le code à six chiffres. Il ne marche pas longtemps.",
        places=((3, "code", "Code reçu"),), poids=4,
    ),
    c(
        "captcha-seulement-visuel", "Image à déchiffrer", "identite", S, OUI, JAMAIS,
        demande="Lire des lettres déformées dans une image.",
        instruction="Sache lire des lettres déformées. Il n'y a pas de version à écouter.",
        pourquoi="Une personne aveugle ou malvoyante ne peut pas passer cet écran.",
        remede="Retirer l'image, ou offrir une question simple et un son.",
        source="RGAA 4.1.2, critère 1.4",
        places=((4, "captcha", "xK7pQ"), (4, "reponse", "Recopiez les caractères")), poids=9,
    ),
    c(
        "identifiant-administratif", "Numéros administratifs", "identite", A, OUI, TARD,
        demande="Avoir sous la main ses numéros administratifs.",
        instruction="Aie ton numéro fiscal et ton numéro de sécurité sociale.",
        places=((6, "fiscal", "Numéro fiscal de référence"), (6, "nir", "NIR")), poids=4,
    ),
    c("signature-electronique", "Signature électronique", "identite", A, NON),
    c("question-secrete", "Question secrète", "identite", S, NON),
    c(
        "nombre-d-ecrans", "Nombre d'écrans", "navigation", F, OUI, SANS,
        demande="Passer dix écrans.", instruction="Passe dix écrans, sans te perdre.",
        places=((1, "commencer", "10 écrans"),), poids=3,
    ),
    c(
        "session-limitee", "Temps limité", "navigation", F, OUI, JAMAIS,
        demande="Tout faire en quinze minutes.",
        instruction="Finis en quinze minutes : après, tout est perdu.",
        places=((5, "seance", "Votre session expire dans 15 minutes."),), poids=6,
    ),
    c(
        "double-saisie", "Double saisie", "navigation", F, OUI, SANS,
        demande="Écrire deux fois la même chose.",
        instruction="Écris deux fois la même adresse et le même mot de passe.",
        places=((2, "courriel2", "Confirmez l'adresse"), (2, "passe2", "Confirmez le mot")),
        poids=2,
    ),
    c(
        "format-impose", "Format imposé", "navigation", S, OUI, SANS,
        demande="Écrire une date sous une forme précise.",
        instruction="Écris ta date de naissance collée : 24111958.",
        places=((6, "naissance", "JJMMAAAA"),), poids=2,
    ),
    c(
        "cadre-integre", "Contenu d'un autre site", "navigation", S, DOUTE,
        demande="Se servir d'un plan venu d'un autre site.",
        question="Peut-on continuer sans se servir du plan ?",
        places=((7, "plan", "cartes.exemple"),),
    ),
    c(
        "jargon-administratif", "Mots de l'administration", "langue", S, OUI, SANS,
        demande="Comprendre les mots de l'administration.",
        instruction="Sache ce que veulent dire « quotient familial » et « revenu fiscal ».",
        remede="Remplacer ou expliquer chaque mot, là où il est.",
        places=(
            (1, "quotient", "Le quotient familial du foyer conditionne l'éligibilité."),
            (1, "langue", "réputée irrecevable à défaut"),
            (6, "rfr", "Revenu fiscal de référence (N-2)"),
            (6, "qf", "Quotient familial CAF/MSA"),
            (7, "compteur", "Point de livraison (PDL)"),
        ),
        poids=5,
    ),
    c(
        "sigles-non-developpes", "Sigles", "langue", S, OUI, SANS,
        demande="Connaître des sigles que rien n'explique.",
        instruction="Sache que NIR veut dire numéro de sécurité sociale.",
        places=((6, "nir", "NIR"), (7, "compteur", "PDL"), (9, "iban", "IBAN")), poids=3,
    ),
    c("lisibilite", "Phrases difficiles", "langue", S, NON),
    c(
        "pieces-a-televerser", "Papiers à joindre", "pieces", A, OUI, JAMAIS,
        demande="Réunir deux papiers et les envoyer sous forme de fichiers.",
        instruction="Aie ton avis d'imposition et une facture d'énergie de moins de trois mois.",
        places=((8, "avis", "Avis d'imposition"), (8, "facture", "Facture d'énergie")), poids=6,
    ),
    c(
        "format-de-fichier-impose", "Format de fichier", "pieces", S, OUI, JAMAIS,
        demande="Transformer ses papiers en fichiers PDF.",
        instruction="Sache faire un PDF de moins de 2 Mo.",
        places=((8, "avis", "PDF, 2 Mo maximum"),), poids=4, portee_par="pieces-a-televerser",
    ),
    c(
        "donnees-deja-detenues", "Données que l'État a déjà", "pieces", F, OUI, SANS,
        demande="Redonner ce que l'administration sait déjà.",
        instruction="Redonne ton revenu fiscal, que l'administration connaît.",
        source="Code des relations entre le public et l'administration, L113-12",
        places=((6, "rfr", "Revenu fiscal de référence"),), poids=4,
    ),
    c(
        "seance-unique", "Aucun brouillon", "erreur", F, OUI, SANS,
        demande="Tout faire en une fois.", instruction="Fais tout d'un coup : rien n'est gardé.",
        places=(), poids=6,
    ),
    c(
        "message-d-erreur-vague", "Erreur sans explication", "erreur", S, OUI, SANS,
        demande="Deviner ce qui ne va pas.",
        instruction="Si on te dit « saisie incorrecte », relis chaque champ.",
        places=((6, "erreur", "Erreur : saisie incorrecte."),), poids=5,
    ),
    c(
        "menace-de-sanction", "Menace de sanction", "erreur", S, OUI, SANS,
        demande="Lire une menace avant de répondre.",
        instruction="Tu vas lire le mot « poursuites ». Réponds sans crainte, au mieux.",
        places=((9, "sanction", "Toute fausse déclaration vous expose à des poursuites."),),
        poids=3,
    ),
    c(
        "preuve-de-depot-absente", "Preuve de dépôt", "erreur", A, SANS_TEST,
        message="La page qui suit l'envoi n'a pas été vue.",
    ),
    c(
        "retour-qui-efface", "Retour qui efface", "erreur", S, PANNE,
        message="Le robot n'a pas pu lire l'écran 7.",
    ),
    c(
        "voie-unique-numerique", "Une seule voie", "recours", F, OUI, SANS,
        demande="Faire sa demande en ligne, et seulement en ligne.",
        instruction="Fais tout en ligne. Rien ne dit comment faire autrement.",
        pourquoi="49 % des adultes font seuls leurs démarches (Défenseur des droits, 2024).",
        remede="Donner un numéro, une adresse, des horaires, et un formulaire papier.",
        source="Conseil d'État, 3 juin 2022, n° 452798",
        places=((1, "contact", "contactez nos services"),), poids=10,
    ),
    c(
        "aide-apres-connexion", "Aide cachée", "recours", F, OUI, SANS,
        demande="Se connecter pour trouver de l'aide.",
        instruction="L'aide est derrière le compte : ouvre d'abord le compte.",
        places=((3, "envoi", "Aide"),), poids=4,
    ),
    c("robot-conversationnel-seul", "Robot pour toute aide", "recours", S, NON),
    c(
        "formulaires", "Formulaires accessibles", "accessibilite", S, OUI, SANS,
        demande="Remplir des champs sans nom pour un lecteur d'écran.",
        instruction="Si tu ne vois pas l'écran, deux champs n'ont pas de nom.",
        places=((6, "personnes", '<input id="personnes">'),), poids=6,
    ),
    c("images", "Images", "accessibilite", S, NON),
)  # fmt: skip

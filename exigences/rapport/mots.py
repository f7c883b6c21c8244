"""The words of the report that depend on a value of the model."""

from exigences.model.facts.champs import Nature
from exigences.model.fiabilite import Fiabilite
from exigences.model.procedure.etape import Obstacle
from exigences.model.rapport.sosies import EtatSosie

NATURES = {
    Nature.IDENTIFIANT_CONNEXION: ("ton identifiant", "tes identifiants"),
    Nature.COURRIEL: ("ton adresse électronique", "ton adresse électronique"),
    Nature.TELEPHONE: ("ton numéro de téléphone", "tes numéros de téléphone"),
    Nature.MOT_DE_PASSE: ("ton mot de passe", "ton mot de passe"),
    Nature.NOUVEAU_MOT_DE_PASSE: ("un mot de passe à inventer", "un mot de passe à inventer"),
    Nature.CODE_USAGE_UNIQUE: ("un code à recopier", "un code à recopier"),
    Nature.CAPTCHA: ("une épreuve contre les robots", "une épreuve contre les robots"),
    Nature.NOM: ("ton nom", "ton nom"),
    Nature.NAISSANCE: ("ta date de naissance", "ta date de naissance"),
    Nature.ADRESSE: ("ton adresse", "ton adresse"),
    Nature.IDENTIFIANT_ADMINISTRATIF: ("un numéro administratif", "des numéros administratifs"),
    Nature.PAIEMENT: ("de quoi payer", "de quoi payer"),
    Nature.CONSENTEMENT: ("ton accord", "ton accord"),
}
"""What a kind of field asks, said to the double, for one field and for several."""

DONNEES = {
    "prenom": "ton prénom",
    "nom": "ton nom",
    "naissance": "ta date de naissance",
    "courriel": "ton adresse électronique",
    "telephone": "ton numéro de téléphone",
    "adresse": "ton adresse",
    "code_postal": "ton code postal",
    "commune": "ta commune",
    "mot_de_passe": "ton mot de passe",
    "nir": "ton numéro de sécurité sociale",
    "numero_fiscal": "ton numéro fiscal",
}
"""The data of the person, by their name in `{{ sosie.… }}`."""

OBSTACLES = {
    Obstacle.CAPTCHA: "Passe l'épreuve qui vérifie que tu n'es pas un robot.",
    Obstacle.CODE_SMS: "Lis le code reçu par SMS et recopie-le.",
    Obstacle.CODE_COURRIEL: "Ouvre ta boîte de messagerie, lis le code reçu et recopie-le.",
    Obstacle.LIEN_COURRIEL: "Ouvre ta boîte de messagerie et suis le lien du message reçu.",
    Obstacle.IDENTITE_NUMERIQUE: "Identifie-toi avec ton compte de l'autre service.",
    Obstacle.PAIEMENT: "Paie en ligne.",
    Obstacle.SIGNATURE: "Signe en ligne.",
}

OBSTACLES_NOMS = {
    Obstacle.CAPTCHA: "une épreuve contre les robots",
    Obstacle.CODE_SMS: "un code envoyé par SMS",
    Obstacle.CODE_COURRIEL: "un code envoyé par courriel",
    Obstacle.LIEN_COURRIEL: "un lien envoyé par courriel",
    Obstacle.IDENTITE_NUMERIQUE: "une identification par un autre service",
    Obstacle.PAIEMENT: "un paiement",
    Obstacle.SIGNATURE: "une signature électronique",
}

ETATS = {
    EtatSosie.PASSE: "passe",
    EtatSosie.GENE: "peine",
    EtatSosie.BLOQUE: "s'arrête",
    EtatSosie.NON_VU: "–",
    EtatSosie.NON_TESTE: "non testé",
}
"""What a person lives on a screen, in a word that holds for a woman as for a man."""

FIABILITES = {
    Fiabilite.SOURCE: "",
    Fiabilite.RAPPORTEE: "chiffre lu dans un texte qui cite cette source",
    Fiabilite.HYPOTHESE: "hypothèse de ce projet",
}
"""Where a figure was read, said where it was not in the source itself."""


def cited(source: str, fiabilite: Fiabilite | None) -> str:
    """Name a source, and say so where the figure was not read in it."""
    said = FIABILITES[fiabilite] if fiabilite else ""
    return f"{source} ({said})" if said else source

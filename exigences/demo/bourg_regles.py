"""What Bourg-Fictif demands of each entry, and the few words that it answers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from werkzeug.datastructures import FileStorage, MultiDict

from exigences.demo.simulateur import estimation

VALEUR_DE_PASSAGE = "TEST42"
"""Accepted in place of the characters of the picture: the way through of a test platform."""
POIDS_MAX_OCTETS = 2 * 1024 * 1024
ERREUR_VAGUE = "Une erreur est survenue. Veuillez vérifier votre saisie."
ERREUR_MOT_DE_PASSE = (
    "Le mot de passe saisi n'est pas conforme à la politique de sécurité : 12 caractères au "
    "minimum, dont une majuscule, une minuscule, un chiffre et un caractère spécial parmi "
    "! @ # $ % & * ? - _ (à l'exclusion de tout autre caractère)."
)
ERREUR_FICHIER = "Fichier non conforme. Veuillez vérifier votre saisie."
PIECES = (
    "avis_imposition",
    "justificatif_domicile",
    "piece_identite",
    "attestation_honneur",
    "rib",
)

MOT_DE_PASSE = re.compile(
    r"(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9])(?=.*[!@#$%&*?_-])[A-Za-z0-9!@#$%&*?_-]{12,64}"
)
COURRIEL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}")
COMPTE_OBLIGATOIRE = ("civilite", "question", "reponse", "cgu")
FORMATS_COMPTE: Mapping[str, re.Pattern[str]] = {
    "nom": re.compile(r"[^\W\d_][^\d_]*"),
    "prenom": re.compile(r"[^\W\d_][^\d_]*"),
    "naissance": re.compile(r"(0[1-9]|[12][0-9]|3[01])/(0[1-9]|1[0-2])/(19|20)[0-9]{2}"),
    "courriel": COURRIEL,
    "telephone": re.compile(r"0[67][0-9]{8}"),
}
FORMATS_FOYER: Mapping[str, re.Pattern[str]] = {
    "nir": re.compile(r"[12][0-9]{14}"),
    "numero_fiscal": re.compile(r"[0-3][0-9]{12}"),
    "rfr": re.compile(r"[0-9]{1,6}"),
    "quotient": re.compile(r"[0-9]{1,5}"),
    "personnes_a_charge": re.compile(r"[0-9]{1,2}"),
    "statut": re.compile(r".+"),
}
FORMATS_LOGEMENT: Mapping[str, re.Pattern[str]] = {
    "adresse": re.compile(r".{5,}"),
    "code_postal": re.compile(r"[0-9]{5}"),
    "commune": re.compile(r".+"),
    "pdl": re.compile(r"[0-9]{14}"),
    "energie": re.compile(r".+"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Captcha:
    """The characters of the picture that this session was shown."""

    texte: str

    def accepte(self, saisie: str) -> bool:
        """Tell whether the entry copies the picture, or is the declared way through."""
        return saisie.strip().upper() in {self.texte, VALEUR_DE_PASSAGE}


def erreur_compte(saisie: Mapping[str, str], captcha: Captcha) -> str | None:
    """Give the message for an account that is refused, or None."""
    if saisie.get("mot_de_passe") and not MOT_DE_PASSE.fullmatch(saisie["mot_de_passe"]):
        return ERREUR_MOT_DE_PASSE
    conforme = (
        _conforme(saisie, FORMATS_COMPTE)
        and all(saisie.get(champ) for champ in (*COMPTE_OBLIGATOIRE, "mot_de_passe"))
        and saisie.get("courriel2") == saisie["courriel"]
        and saisie.get("mot_de_passe2") == saisie["mot_de_passe"]
        and captcha.accepte(saisie.get("captcha", ""))
    )
    return None if conforme else ERREUR_VAGUE


def erreur_foyer(saisie: Mapping[str, str]) -> str | None:
    """Give the message for the household screen, or None."""
    return None if _conforme(saisie, FORMATS_FOYER) else ERREUR_VAGUE


def erreur_logement(saisie: Mapping[str, str], quotient: str) -> str | None:
    """Give the message for the housing screen: the simulator's amount must be copied out."""
    attendu = str(estimation(quotient))
    conforme = _conforme(saisie, FORMATS_LOGEMENT) and saisie.get("estimation") == attendu
    return None if conforme else ERREUR_VAGUE


def erreur_pieces(fichiers: MultiDict[str, FileStorage]) -> str | None:
    """Give the message for the documents: each one a PDF of at most 2 Mo, or None."""
    for piece in PIECES:
        fichier = fichiers.get(piece)
        if fichier is None or not fichier.filename:
            return ERREUR_VAGUE
        contenu = fichier.stream.read(POIDS_MAX_OCTETS + 1)
        if len(contenu) > POIDS_MAX_OCTETS or not contenu.startswith(b"%PDF-"):
            return ERREUR_FICHIER
    return None


def _conforme(saisie: Mapping[str, str], formats: Mapping[str, re.Pattern[str]]) -> bool:
    return all(motif.fullmatch(saisie.get(champ, "")) for champ, motif in formats.items())

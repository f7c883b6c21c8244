"""What Val-Clair asks on each screen, and the clear messages that name the answer to review."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from werkzeug.datastructures import FileStorage

EXTENSIONS = (".pdf", ".jpg", ".jpeg", ".png", ".heic", ".webp")
POIDS_MAX_OCTETS = 10 * 1024 * 1024
CHIFFRES_TELEPHONE_MIN = 8
MOIS = (
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
)
JOUR_PUIS_MOIS = re.compile(r"(\d{1,2})[\s/.\-]+(\d{1,2})[\s/.\-]+(\d{4})")
ANNEE_PUIS_MOIS = re.compile(r"(\d{4})[\s/.\-]+(\d{1,2})[\s/.\-]+(\d{1,2})")
MOIS_EN_LETTRES = re.compile(r"(\d{1,2})(?:er)?\s+([a-zéû]+)\s+(\d{4})")
JOUR_MAX = 31
MOIS_MAX = 12

type Saisie = Mapping[str, str]
type Erreurs = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ecran:
    """One step of the request: its address, its title, its fields and what it checks."""

    nom: str
    titre: str
    champs: tuple[str, ...]
    erreurs: Callable[[Saisie], Erreurs]


def date_lue(saisie: str) -> str | None:
    """Read a date as people write it; give it as AAAA-MM-JJ, or None."""
    texte = saisie.strip().lower().replace("é", "e").replace("û", "u")
    if trouve := ANNEE_PUIS_MOIS.fullmatch(texte):
        annee, mois, jour = trouve.groups()
    elif trouve := JOUR_PUIS_MOIS.fullmatch(texte):
        jour, mois, annee = trouve.groups()
    elif (trouve := MOIS_EN_LETTRES.fullmatch(texte)) and trouve[2] in MOIS:
        jour, mois, annee = trouve[1], str(MOIS.index(trouve[2]) + 1), trouve[3]
    else:
        return None
    if not (1 <= int(jour) <= JOUR_MAX and 1 <= int(mois) <= MOIS_MAX):
        return None
    return f"{annee}-{int(mois):02d}-{int(jour):02d}"


def date_ecrite(iso: str) -> str:
    """Write a date AAAA-MM-JJ as JJ/MM/AAAA; leave anything else as it is."""
    trouve = ANNEE_PUIS_MOIS.fullmatch(iso)
    return f"{trouve[3]}/{trouve[2]}/{trouve[1]}" if trouve else iso


def erreurs_vous(saisie: Saisie) -> Erreurs:
    """Check the name and the date of birth."""
    erreurs = _manques(saisie, {"prenom": "Écrivez votre prénom.", "nom": "Écrivez votre nom."})
    if not saisie.get("naissance"):
        erreurs["naissance"] = "Écrivez votre date de naissance, par exemple 14/05/1957."
    elif date_lue(saisie["naissance"]) is None:
        erreurs["naissance"] = (
            "Nous n'avons pas compris la date de naissance. "
            "Écrivez le jour, le mois et l'année, par exemple 14/05/1957."
        )
    return erreurs


def erreurs_logement(saisie: Saisie) -> Erreurs:
    """Check the address and what heats the home."""
    erreurs = _manques(
        saisie,
        {
            "adresse": "Écrivez le numéro et le nom de votre rue.",
            "commune": "Écrivez le nom de votre commune.",
            "personnes": "Écrivez le nombre de personnes qui vivent avec vous, vous compris.",
            "chauffage": "Choisissez ce qui chauffe votre logement, ou « Je ne sais pas ».",
        },
    )
    if len(re.sub(r"\D", "", saisie.get("code_postal", ""))) != len("99120"):
        erreurs["code_postal"] = "Écrivez les 5 chiffres du code postal, par exemple 99120."
    if saisie.get("personnes") and not saisie["personnes"].strip().isdigit():
        erreurs["personnes"] = "Écrivez le nombre de personnes en chiffres, par exemple 3."
    return erreurs


def erreurs_reponse(saisie: Saisie) -> Erreurs:
    """Check the way of answering; the phone and the e-mail are asked only if they are chosen."""
    erreurs = _manques(saisie, {"canal": "Choisissez comment vous voulez recevoir la réponse."})
    telephone, courriel = saisie.get("telephone", ""), saisie.get("courriel", "")
    if saisie.get("canal") == "telephone" and not telephone:
        erreurs["telephone"] = (
            "Écrivez votre numéro de téléphone, ou choisissez une autre façon de recevoir la "
            "réponse."
        )
    elif telephone and len(re.sub(r"\D", "", telephone)) < CHIFFRES_TELEPHONE_MIN:
        erreurs["telephone"] = "Il manque des chiffres au numéro de téléphone."
    if saisie.get("canal") == "courriel" and not courriel:
        erreurs["courriel"] = (
            "Écrivez votre adresse électronique, ou choisissez une autre façon de recevoir la "
            "réponse."
        )
    elif courriel and "@" not in courriel:
        erreurs["courriel"] = "Il manque le signe @ dans l'adresse électronique."
    return erreurs


def erreurs_documents(saisie: Saisie) -> Erreurs:
    """Check how the income is known; no document is needed at once."""
    return _manques(saisie, {"revenus": "Choisissez comment la mairie connaîtra vos revenus."})


def erreur_fichier(fichier: FileStorage) -> str | None:
    """Give the message for a document that cannot be read, or None."""
    nom = fichier.filename or ""
    if PurePath(nom).suffix.lower() not in EXTENSIONS:
        return (
            f"Nous ne pouvons pas ouvrir « {nom} ». Choisissez une photo ou un PDF, "
            "ou envoyez le document plus tard."
        )
    if len(fichier.stream.read(POIDS_MAX_OCTETS + 1)) > POIDS_MAX_OCTETS:
        return (
            f"« {nom} » est trop lourd : 10 Mo au maximum. Prenez une autre photo, "
            "ou envoyez le document plus tard."
        )
    return None


ECRANS = (
    Ecran(
        nom="vous",
        titre="Vous",
        champs=("prenom", "nom", "naissance"),
        erreurs=erreurs_vous,
    ),
    Ecran(
        nom="logement",
        titre="Votre logement",
        champs=("adresse", "code_postal", "commune", "personnes", "chauffage"),
        erreurs=erreurs_logement,
    ),
    Ecran(
        nom="reponse",
        titre="Notre réponse",
        champs=("canal", "telephone", "courriel"),
        erreurs=erreurs_reponse,
    ),
    Ecran(
        nom="documents",
        titre="Vos documents",
        champs=("revenus",),
        erreurs=erreurs_documents,
    ),
    Ecran(
        nom="verifier",
        titre="Vérifier et envoyer",
        champs=(),
        erreurs=lambda _: {},
    ),
)


def _manques(saisie: Saisie, messages: Mapping[str, str]) -> Erreurs:
    return {champ: mot for champ, mot in messages.items() if not saisie.get(champ)}

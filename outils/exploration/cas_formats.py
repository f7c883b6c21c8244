"""Forms whose answers have a form to respect, or that a service refuses until they have."""
# ruff: noqa: E501 - pages in strings, and cases drawn alike

import re
from datetime import date
from random import Random

from stdnum import iban, luhn
from stdnum.fr import nir

from outils.exploration.champs import (
    champ,
    dit,
    one_hard,
)
from outils.exploration.formes import Forme


def date_a_venir(rng: Random) -> Forme:
    """A native date that must be after a day."""
    debut = date(2030, rng.randint(1, 12), rng.randint(1, 28))
    corps = champ(
        "jour", "Date de début souhaitée", "date", f'required min="{debut}" max="2039-12-31"'
    )
    regle = dit("jour", lambda v: v >= str(debut), "La date est trop ancienne.")
    return one_hard(rng, "date-a-venir", "une date native, bornée", corps, (regle,))


def date_masquee(rng: Random) -> Forme:
    """A date in a text field that writes the slashes itself."""
    corps = champ(
        "naissance",
        "Date de naissance",
        "text",
        'required placeholder="JJ/MM/AAAA" inputmode="numeric" maxlength="10"',
    ) + (
        "<script>naissance.oninput=()=>{const d=naissance.value.replace(/\\D/g,'').slice(0,8);"
        "naissance.value=[d.slice(0,2),d.slice(2,4),d.slice(4)].filter(Boolean).join('/')}</script>"
    )
    regle = dit(
        "naissance",
        re.compile(r"\d\d/\d\d/\d{4}").fullmatch,
        "Date de naissance : format attendu JJ/MM/AAAA.",
    )
    return one_hard(rng, "date-masquee", "une date dont le champ écrit les barres", corps, (regle,))


def masque_telephone(rng: Random) -> Forme:
    """A phone number that the page groups by two."""
    corps = champ(
        "tel",
        "Numéro de téléphone portable",
        "tel",
        'required pattern="0[67]( \\d\\d){4}" maxlength="14"',
    ) + (
        "<script>tel.oninput=()=>{tel.value=(tel.value.replace(/\\D/g,'').match(/.{1,2}/g)||[]).join(' ')"
        ".slice(0,14)}</script>"
    )
    regle = dit("tel", re.compile(r"0[67]( \d\d){4}").fullmatch, "Numéro de téléphone invalide.")
    return one_hard(
        rng, "masque-telephone", "un téléphone que la page groupe par deux", corps, (regle,)
    )


def compte_bancaire(rng: Random) -> Forme:
    """An IBAN, checked."""
    label = rng.choice(("IBAN", "Votre IBAN", "Coordonnées bancaires (IBAN)"))
    regle = dit(
        "iban", iban.is_valid, "L'IBAN est invalide. Exemple : FR76 3000 6000 0112 3456 7890 189"
    )
    return one_hard(rng, "iban", "un IBAN vérifié", champ("iban", label), (regle,))


def siret(rng: Random) -> Forme:
    """A SIRET, checked."""
    regle = dit(
        "siret",
        lambda v: len(re.sub(r"\s", "", v)) == 14 and luhn.is_valid(re.sub(r"\s", "", v)),
        "Numéro SIRET invalide : il comporte 14 chiffres.",
    )
    return one_hard(
        rng,
        "siret",
        "un SIRET vérifié",
        champ("siret", "Numéro SIRET de l'établissement"),
        (regle,),
    )


def securite_sociale(rng: Random) -> Forme:
    """A social security number, checked."""
    regle = dit("nir", nir.is_valid, "Le numéro de sécurité sociale est invalide.")
    return one_hard(
        rng,
        "nir",
        "un numéro de sécurité sociale vérifié",
        champ("nir", "Numéro de sécurité sociale (15 chiffres)"),
        (regle,),
    )


def refus_bornes(rng: Random) -> Forme:
    """A number whose bounds only the refusal tells."""
    bas = rng.randint(3, 9) * 100
    regle = dit(
        "loyer",
        lambda v: v.isdigit() and bas <= int(v) <= bas + 400,
        f"Le loyer doit être un nombre entier compris entre {bas} et {bas + 400}.",
    )
    return one_hard(
        rng,
        "refus-bornes",
        "un nombre dont seul le refus dit les bornes",
        champ("loyer", "Loyer mensuel"),
        (regle,),
    )


def refus_longueur(rng: Random) -> Forme:
    """A text whose least length only the refusal tells."""
    n = rng.randint(6, 12) * 10
    corps = '<p><label for="motif">Expliquez votre situation</label><br><textarea id="motif" name="motif" required></textarea></p>'
    regle = dit(
        "motif", lambda v: len(v) >= n, f"Votre explication doit contenir au moins {n} caractères."
    )
    return one_hard(
        rng, "refus-longueur", "un texte dont seul le refus dit la longueur", corps, (regle,)
    )


def refus_exemple(rng: Random) -> Forme:
    """A format that only the example of the refusal tells."""
    regle = dit(
        "plaque",
        re.compile(r"[A-Z]{2}-\d{3}-[A-Z]{2}").fullmatch,
        f"Immatriculation : format invalide. Exemple : {rng.choice(('AB-123-CD', 'EF-456-GH'))}",
    )
    return one_hard(
        rng,
        "refus-exemple",
        "un format dont seul l'exemple du refus dit la forme",
        champ("plaque", "Immatriculation du véhicule"),
        (regle,),
    )


def refus_date(rng: Random) -> Forme:
    """A date whose lower bound only the refusal tells."""
    an = rng.randint(2026, 2029)
    regle = dit(
        "fin",
        lambda v: v >= f"{an}-01-01",
        f"La date de fin doit être postérieure au 1er janvier {an}.",
    )
    return one_hard(
        rng,
        "refus-date",
        "une date dont seul le refus dit la borne",
        champ("fin", "Date de fin du contrat", "date"),
        (regle,),
    )


def trois_refus(rng: Random) -> Forme:
    """Three fields refused one after the other."""
    corps = (
        champ("age", "Âge de l'enfant")
        + champ("ref", "Référence du dossier")
        + champ("code", "Numéro d'allocataire")
    )
    n = rng.randint(6, 8)
    regles = (
        dit(
            "age",
            lambda v: v.isdigit() and 3 <= int(v) <= 11,
            "L'âge de l'enfant doit être compris entre 3 et 11.",
        ),
        dit(
            "ref",
            re.compile(r"[A-Z]\d{4}").fullmatch,
            "Référence du dossier : format attendu, par exemple B1234",
        ),
        dit(
            "code",
            lambda v: v.isdigit() and len(v) == n,
            f"Le numéro d'allocataire comporte {n} chiffres.",
        ),
    )
    return one_hard(rng, "trois-refus", "trois champs refusés l'un après l'autre", corps, regles)


def fichier_image(rng: Random) -> Forme:
    """A picture, of a kind and a weight that the page tells."""
    corps = champ(
        "photo",
        "Photo d'identité (JPG ou PNG, 100 ko au plus)",
        "file",
        'required accept=".jpg,.jpeg,.png"',
    )
    regle = dit(
        "photo",
        re.compile(r"(?i).+\.(jpe?g|png) (\d{1,5}|100000)").fullmatch,
        "Le fichier doit être au format JPG ou PNG et peser moins de 100 ko.",
    )
    return one_hard(
        rng, "fichier-image", "un fichier dont la page dit la sorte et le poids", corps, (regle,)
    )


def fichier_refuse(rng: Random) -> Forme:
    """A file whose kind only the refusal tells."""
    kind = rng.choice(("PNG", "JPG"))
    regle = dit(
        "plan",
        re.compile(rf"(?i).+\.{kind} \d+").fullmatch,
        f"Ce format de fichier n'est pas accepté. Formats acceptés : {kind}",
    )
    return one_hard(
        rng,
        "fichier-refuse",
        "un fichier dont seul le refus dit la sorte",
        champ("plan", "Plan du logement", "file"),
        (regle,),
    )


def nombre_borne(rng: Random) -> Forme:
    """A native number with bounds and a step."""
    bas = rng.randint(2, 6) * 5
    corps = champ(
        "surface", "Surface du logement en m²", "number", f'required min="{bas}" max="300" step="5"'
    )
    regle = dit("surface", lambda v: v.isdigit() and bas <= int(v) <= 300, "Surface invalide.")
    return one_hard(
        rng, "nombre-borne", "un nombre natif, avec des bornes et un pas", corps, (regle,)
    )


FORMATS = (
    date_a_venir,
    date_masquee,
    masque_telephone,
    compte_bancaire,
    siret,
    securite_sociale,
    refus_bornes,
    refus_longueur,
    refus_exemple,
    refus_date,
    trois_refus,
    fichier_image,
    fichier_refuse,
    nombre_borne,
)

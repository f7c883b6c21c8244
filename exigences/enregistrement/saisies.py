"""What the person typed: replaced by the data of the sosie, by the nature of its field."""

import re
from dataclasses import dataclass
from types import MappingProxyType

from exigences.enregistrement.geste import Vise
from exigences.exploration.valeurs import PHRASE
from exigences.exploration.valeurs import value as sosie_value
from exigences.facts.langue.texte import fold
from exigences.facts.page.comptes_bancaires import asks_an_account
from exigences.facts.page.nomme import field_named
from exigences.facts.page.signes import all_signs
from exigences.model.facts.champs import Champ, Nature
from exigences.model.procedure.etape import Obstacle

SECRET = "{{ secret.MOT_DE_PASSE }}"  # noqa: S105 - the name of one
_KEPT_DIGITS = 6
"""Digits of a number that is kept: an amount, a number of people, and no number of a person."""
_PARTS = (1, 2, 4)
"""Digits of the day, the month or the year of a date that is asked for in parts."""
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"(?:\+33|0033|0)\s?[1-9](?:[ .-]?\d\d){4}")
_DATES = (
    (
        re.compile(r"\d{1,2}[/. -]\d{1,2}[/. -]\d{4}"),
        "{{ sosie.naissance.jour }}/{{ sosie.naissance.mois }}/{{ sosie.naissance.annee }}",
    ),
    (re.compile(r"\d{4}-\d\d-\d\d"), "{{ sosie.naissance }}"),
)
_NUMBER = re.compile(r"[\d\s.,€%-]*\d[\d\s.,€%-]*")
_TYPED = re.compile(r"type=[\"']?(\w+)")
_NAMED = re.compile(r"\[name=[\"']?([\w.:\[\]-]+?)[\"']?\]")
_IDENTIFIED = re.compile(r"#([A-Za-z_][\w-]*)")
_UNKNOWN = "texte remplacé : rien ne dit ce qu'il est ; d'une liste, donnez l'option"
_TYPES = {"combobox": "combobox", "checkbox": "checkbox", "radio": "radio", "spinbutton": "number"}
_TOLD = MappingProxyType(
    {
        Nature.COURRIEL: "adresse électronique",
        Nature.TELEPHONE: "numéro de téléphone",
        Nature.IDENTIFIANT_CONNEXION: "identifiant de connexion",
        Nature.NOM: "nom",
        Nature.NAISSANCE: "date de naissance",
        Nature.ADRESSE: "adresse",
        Nature.IDENTIFIANT_ADMINISTRATIF: "numéro d'administration",
    }
)
"""What the person reads of the data that were replaced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saisie:
    """What a procedure types in the place of what was typed."""

    valeur: str = ""
    obstacle: Obstacle | None = None
    """What stands there instead of a field to fill."""
    remplace: str = ""
    """What kind of data was replaced, '' where what was typed is kept."""
    note: str = ""


def field_of(vise: Vise, typed: str = "") -> Champ | None:
    """The field that a gesture aims at, as far as its names tell it; None where it is a trap."""
    said = vise.dit
    told = _TYPED.search(vise.css)
    name, identified = _NAMED.search(vise.css), _IDENTIFIED.search(vise.css)
    digits = typed.isdecimal() and len(typed) in _PARTS
    return field_named(
        said,
        type=vise.type or (told[1] if told else "") or _TYPES.get(vise.role, "text"),
        max=max(len(typed), 2) if digits else None,
        groupe=vise.dans,
        nom=name[1] if name else "",
        identifiant=identified[1] if identified else "",
    )


def replaced(vise: Vise, typed: str, *, textes: bool = False) -> Saisie:
    """What stands for a text that was typed; none of what may be personal is kept.

    `textes` keeps those of which neither the field nor the form tells anything.
    """
    field = field_of(vise, typed.strip())
    if field is None:
        return _by_form(typed.strip(), Nature.AUTRE, textes=textes)
    match nature := field.nature:
        case Nature.CAPTCHA:
            return Saisie(obstacle=Obstacle.CAPTCHA, remplace="captcha")
        case Nature.CODE_USAGE_UNIQUE:
            mail = all_signs()[Nature.COURRIEL].words.search(fold(f"{vise.dit} {vise.dans}"))
            obstacle = Obstacle.CODE_COURRIEL if mail else Obstacle.CODE_SMS
            return Saisie(obstacle=obstacle, remplace="code reçu")
        case Nature.PAIEMENT if asks_an_account(field):
            return Saisie(valeur=sosie_value(field), remplace="compte bancaire")
        case Nature.PAIEMENT:
            return Saisie(obstacle=Obstacle.PAIEMENT, remplace="moyen de paiement")
        case Nature.MOT_DE_PASSE | Nature.NOUVEAU_MOT_DE_PASSE:
            return Saisie(valeur=SECRET, remplace="mot de passe")
        case Nature.AUTRE | Nature.RECHERCHE | Nature.CONSENTEMENT | Nature.FICHIER:
            return _by_form(typed.strip(), nature, textes=textes)
        case _:
            return Saisie(
                valeur=_as_typed(sosie_value(field), typed), remplace=_TOLD.get(nature, "donnée")
            )


def _as_typed(value: str, typed: str) -> str:
    """A date of birth is written as the field took it."""
    if "naissance" not in value:
        return value
    return next((written for form, written in _DATES if form.fullmatch(typed.strip())), value)


def _by_form(typed: str, nature: Nature, *, textes: bool) -> Saisie:
    """What nothing tells of its field is told by its own form."""
    if _MAIL.fullmatch(typed):
        return Saisie(valeur="{{ sosie.courriel }}", remplace=_TOLD[Nature.COURRIEL])
    if _PHONE.fullmatch(typed):
        return Saisie(valeur="{{ sosie.telephone }}", remplace=_TOLD[Nature.TELEPHONE])
    for form, written in _DATES:
        if form.fullmatch(typed):
            return Saisie(valeur=written, remplace="date", note="une date : celle du sosie")
    if not typed:
        return Saisie()
    if _NUMBER.fullmatch(typed):
        digits = sum(map(str.isdigit, typed))
        if digits <= _KEPT_DIGITS:
            return Saisie(valeur=typed, note="nombre gardé de l'enregistrement : relisez-le")
        zeros = re.sub(r"\d", "0", typed)
        return Saisie(valeur=zeros, remplace="numéro", note="numéro remplacé par des zéros")
    if nature is Nature.RECHERCHE and typed.isalpha() and typed.islower():
        return Saisie(valeur=typed, note="mot cherché, gardé de l'enregistrement : relisez-le")
    if textes and "{{" not in typed:
        return Saisie(valeur=typed, note="texte gardé de l'enregistrement : relisez-le")
    return Saisie(valeur=PHRASE, remplace="texte", note=_UNKNOWN)

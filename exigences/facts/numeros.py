"""Finds French phone numbers in a text, with what a call costs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from phonenumbers import PhoneNumber, PhoneNumberType, number_type

from exigences.model.facts import CoutAppel

_LONG = re.compile(
    r"(?<!\d)(?<!\d[ .])(?:\(?\+\s?33\)?|0033)?[ .]?(?:\(0\)[ .]?|0[ .]?)?([1-9])"
    r"((?:[ .-]?\d){8})(?!\d)"
)
_COURT = re.compile(
    r"(?:\btel(?:ephone)?s?\b\.?|\bappel\w*|\bcompos\w+|\bnumero(?: court| unique| vert)?|"
    r"\bjoign\w+|\bjoindre|\ballo service public|\bau|\ble)\s?[:(«]?\s?(?:le |au |le numero )?"
    r"\b(3\d ?\d\d|116 ?\d{3})\b(?!\s?(?:€|%|eur|m2|km|hab|pers|ans\b|rue|e\b|[.,]?\d))"
)
_TELEPHONE = ("telephon", "tel", "appel", "compos", "joindre", "joign", "numero", "allo")
_PAS_UN_APPEL = re.compile(
    r"(?:\b(?:fax|telecopie\w*|siret|siren|rcs|iban|rib|nir|ape|exemples?|ex|format)\b"
    r"(?: attendu)?)[^;,]{0,25}$"
    r"|\b(?:numeros?|n°|references?) (?:d[eu'] ?|d'|de votre )?(?:dossier|demande|allocataire"
    r"|contrat"
    r"|facture|commande)\b[^;,.a-z]{0,6}$"
)
_AUTOUR = 90
"""Characters read on each side of a short number for its price."""
_AUTRE = re.compile(r"\b0[ .]?[1-9]\d(?:[ .-]?\d){6,7}\b|\b3\d ?\d\d\b(?! ?€)|\)|\.(?= )")
"""Another number, or the end of what is said of one."""
_PAYANT = re.compile(
    r"€ ?(?:ttc ?)?(?:/ ?|la |par )(?:min|appel)|euros? (?:ttc )?(?:par|la) minute|centimes?"
    r"|(?<!non )(?<!non-)surtaxe|cts?/min"
)
_NON_SURTAXE = re.compile(
    r"non[ -]surtaxe|(?:prix|cout) (?:d'un |de l'|d')?(?:appel|communication)|appel local"
)
_GRATUIT = re.compile(r"gratuit|numero vert")
_COUT_PAR_TYPE = {
    PhoneNumberType.TOLL_FREE: CoutAppel.GRATUIT,
    PhoneNumberType.PREMIUM_RATE: CoutAppel.SURTAXE,
    PhoneNumberType.SHARED_COST: CoutAppel.SURTAXE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Numero:
    """A phone number and where it stands in the text."""

    valeur: str
    """National form, in pairs."""
    cout: CoutAppel
    debut: int


def phone_numbers(plain: str) -> Iterator[Numero]:
    """Find the numbers that a person may call, in folded text; a fax or an example is none."""
    for match in _LONG.finditer(plain):
        number = match.group()
        digits = match.group(1) + re.sub(r"\D", "", match.group(2))
        international = "+" in number or number.lstrip().startswith("0033")
        national = international or re.sub(r"\D", "", number).startswith("0")
        if national and not _PAS_UN_APPEL.search(plain, max(0, match.start() - 50), match.start()):
            yield Numero(
                valeur=" ".join(re.findall("..", f"0{digits}")),
                cout=_cost(digits),
                debut=match.start(),
            )
    if any(word in plain for word in _TELEPHONE):
        for match in _COURT.finditer(plain):
            yield Numero(
                valeur=match.group(1),
                cout=_short_cost(match.group(1).replace(" ", ""), _said_of(plain, match)),
                debut=match.start(1),
            )


def _said_of(plain: str, number: re.Match[str]) -> str:
    """The words around a short number, up to the numbers that stand before and after it."""
    before = plain[max(0, number.start(1) - _AUTOUR) : number.start(1)]
    after = plain[number.end(1) : number.end(1) + _AUTOUR]
    return f"{_AUTRE.split(before)[-1]} {_AUTRE.split(after)[0]}"


def _cost(digits: str) -> CoutAppel:
    kind = number_type(PhoneNumber(country_code=33, national_number=int(digits)))
    unknown = digits.startswith("8") and kind == PhoneNumberType.UNKNOWN
    return _COUT_PAR_TYPE.get(kind, CoutAppel.INCONNU if unknown else CoutAppel.NORMAL)


def _short_cost(number: str, plain: str) -> CoutAppel:
    """Cost of a number in 3BPQ or 116xxx: 30, 31 and 116 are free (Arcep), else the text says."""
    if number.startswith(("30", "31", "116")):
        return CoutAppel.GRATUIT
    if _PAYANT.search(plain):
        return CoutAppel.SURTAXE
    if _NON_SURTAXE.search(plain):
        return CoutAppel.NORMAL
    return CoutAppel.GRATUIT if _GRATUIT.search(plain) else CoutAppel.INCONNU

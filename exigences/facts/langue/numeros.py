"""Finds phone numbers in a text, French ones and those of other countries, and their costs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from phonenumbers import Leniency, PhoneNumber, PhoneNumberMatcher, PhoneNumberType, number_type

from exigences.model.facts.facts import CoutAppel

_LONG = re.compile(
    r"(?<!\d)(?<!\d[ .])(?:\(?\+\s?33\)?|0033)?[ .]?(?:\(0\)[ .]?|0[ .]?)?([1-9])"
    r"((?:[ .-]?\d){8})(?!\d)"
)
_PAS_FRANCAIS = re.compile(r"^\D*(?:\d\d[-.]\d\d[-.](?:19|20)\d\d\b|\d{3}([ .-])\d{3}\1\d{4}$)")
"""A date and the hour after it (« 08-31-2015 05 »), or a number cut as in other countries."""
_EMPREINTE = re.compile(r"[a-f\d]*[a-f][a-f\d]*")
"""A digest, whose digits may look like a number: « 3f9c0123456789ab »."""
_PREFIXE = re.compile(
    r"(?<![\d(])(?:\((0[1-9](?:[ .]?\d\d)?)\)[ .-]?|\b(0\d{3})/ ?)(?=\d\d(?:[ .-]?\d\d){2})"
)
"""A prefix set apart: « (0262) 48 70 00 », « 0596/59 99 00 »."""
_OUTRE_MER = re.compile(
    r"(?<![\d+])\(?(?:\+|00)\s?(?:(?P<neuf>262|590|594|596)\)?[ .]?(?:\(0\)[ .]?)?((?:[ .-]?\d){9})"
    r"|(?P<huit>689)\)?((?:[ .-]?\d){8})|(?P<six>508|681|687)\)?((?:[ .-]?\d){6}))(?!\d)"
)
"""Numbers of the French territories that have a code of their own."""
_LOCAUX = {
    508: ("saint-pierre-et-miquelon", r"\d\d(?:[ .-]?\d\d){2}"),
    681: ("wallis(?:-et-| et )futuna|mata-utu", r"\d\d(?:[ .-]?\d\d){2}"),
    687: ("nouvelle-caledonie|noumea", r"\d\d(?:[ .-]?\d\d){2}"),
    689: ("polynesie francaise|papeete|tahiti", r"\d\d(?:[ .-]?\d\d){3}"),
}
"""Territories without a zero before their numbers: their names (folded), and the digits."""
_IN_FRANCE = frozenset({33, 262, 590, 594, 596, *_LOCAUX})
_TERRITOIRES = {code: re.compile(rf"\b(?:{name})\b") for code, (name, _) in _LOCAUX.items()}
_LOCAL = {
    code: re.compile(
        r"\b(?:tel(?:ephone)?s?\b|appele[rz]\b|compose[rz]\b|joignables?\b|standard\b)"
        rf"\.? ?:? ?(?:au |le )?({digits})(?![ .-]?\d)"
    )
    for code, (_, digits) in _LOCAUX.items()
}
"""A number after the words that ask to call it."""
_VOISINS = {
    41: re.compile(r"(?<![\d.,/-])0[1-9]\d[ .]\d{3}[ .]\d\d[ .]\d\d(?![\d/])"),
    32: re.compile(r"(?<![\d.,/-])0(?:[1-9][ ./]\d{3}|[1-9]\d[ ./]\d\d)[ .]\d\d[ .]\d\d(?![\d/])"),
}
"""How Switzerland and Belgium cut their numbers: « 027 123 45 67 », « 02/123 45 67 »."""

_NUMERO_COURT = r"\b(3\d ?\d\d|116 ?\d{3})\b(?!\s?(?:€|%|eur|m2|km|hab|pers|ans\b|rue|e\b|[.,]?\d))"
_COURT = re.compile(
    r"(?:\btel(?:ephone)?s?\b\.?|\bappel\w*|\bcompos\w+|\bnumero(?: court| unique| vert)?|"
    r"\bjoign\w+|(?<!\ba )\bjoindre|\bnumero a joindre|\ballo service public|\bau|\ble)"
    r"\s?[:(«]?\s?(?:le |au |le numero )?" + _NUMERO_COURT
)
_COURT_PLUS_LOIN = re.compile(
    r"(?:\bcontacte[rz]\b|\bcontacts?\b(?: ?:)?|\bappele[rz]\b|\bjoignables?\b|\bnous joindre\b"
    r"|\bjoi(?:gnez|ndre) (?:l'|l[ae] |votre |notre |une? )(?:\w+ )?(?:caisse|services?|agence"
    r"|conseill\w+|cpam|caf|mairie|centre|plateforme|accueil|assistance|organisme|standard|msa"
    r"|urssaf|carsat)\b)[^.;:\d€]{0,40}?(?::|\bau|\bcompose[rz] le|\bnumero)\s?" + _NUMERO_COURT
)
"""A short number after other words than the verb that asks to call."""
_COURT_TARIFE = re.compile(
    r"^\W*(3\d ?\d\d)\s?[(:–-]?\s?(?=service\b|appel\b|prix\b|cout\b|gratuit|0,\d\d ?€ ?/ ?min)"
)
"""A short number that its price alone tells."""
_NEUF = 9
"""Digits of a French number after its zero."""
_TELEPHONE = (
    "telephon", "tel", "appel", "compos", "joindre", "joign", "numero", "allo", "repond", "ecoute",
)  # fmt: skip
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


def local_numbers(plain: str, about: str) -> Iterator[Numero]:
    """Numbers of a territory without their code, where folded words about them name it."""
    named = [code for code, name in _TERRITOIRES.items() if name.search(about)]
    for match in _LOCAL[named[0]].finditer(plain) if len(named) == 1 else ():
        digits = re.sub(r"\D", "", match[1])
        number = PhoneNumber(country_code=named[0], national_number=int(digits))
        if number_type(number) != PhoneNumberType.UNKNOWN:
            yield Numero(
                valeur=_written(str(named[0]), digits),
                cout=_cost(digits, named[0]),
                debut=match.start(1),
            )


def phone_numbers(plain: str) -> Iterator[Numero]:
    """Find the numbers that a person may call, in folded text; a fax or an example is none."""
    plain = _PREFIXE.sub(_joined, plain)
    abroad = tuple(_abroad(plain))
    elsewhere = {rank for n in abroad for rank in range(n.debut, n.debut + len(n.valeur))}
    for match in _LONG.finditer(plain):
        number = match.group()
        digits = match.group(1) + re.sub(r"\D", "", match.group(2))
        international = "+" in number or number.lstrip().startswith("0033")
        national = international or re.sub(r"\D", "", number).startswith("0")
        if _in_a_digest(plain, match) or match.start(1) in elsewhere:
            continue
        if not national or (_PAS_FRANCAIS.match(number) and not international):
            continue
        if not _PAS_UN_APPEL.search(plain, max(0, match.start() - 50), match.start()):
            yield Numero(
                valeur=" ".join(re.findall("..", f"0{digits}")),
                cout=_cost(digits),
                debut=match.start(),
            )
    yield from _overseas(plain)
    yield from abroad
    for match in _short_numbers(plain):
        yield Numero(
            valeur=match.group(1),
            cout=_short_cost(match.group(1).replace(" ", ""), _said_of(plain, match)),
            debut=match.start(1),
        )


def _joined(prefix: re.Match[str]) -> str:
    """A prefix set apart, written as one number, in as many characters."""
    return (prefix[1] or prefix[2]).rjust(len(prefix[0]))


def _in_a_digest(plain: str, number: re.Match[str]) -> bool:
    """Whether digits in a row are of a digest: a word may touch a number by mistake, not these."""
    digits = number.group().strip("( .")
    start, end = number.end() - len(digits), number.end()
    while start and plain[start - 1].isalnum():
        start -= 1
    while end < len(plain) and plain[end].isalnum():
        end += 1
    return digits.isdigit() and _EMPREINTE.fullmatch(plain[start:end]) is not None


def _short_numbers(plain: str) -> Iterator[re.Match[str]]:
    """Short numbers in the order of the text, each once."""
    patterns = [_COURT_PLUS_LOIN, _COURT_TARIFE]
    if any(word in plain for word in _TELEPHONE):
        patterns.append(_COURT)
    found = {match.start(1): match for one in patterns for match in one.finditer(plain)}
    return (found[start] for start in sorted(found))


def _overseas(plain: str) -> Iterator[Numero]:
    for match in _OUTRE_MER.finditer(plain):
        if _in_a_digest(plain, match):
            continue
        if _PAS_UN_APPEL.search(plain, max(0, match.start() - 50), match.start()):
            continue
        code, digits = (part for part in match.groups() if part)
        digits = re.sub(r"\D", "", digits)
        yield Numero(
            valeur=_written(code, digits),
            cout=_cost(digits, int(code)),
            debut=match.start(),
        )


def _abroad(plain: str) -> Iterator[Numero]:
    """The numbers that say their country, then those that are cut as a neighbour cuts them."""
    if "+" in plain or "00" in plain:
        for match in PhoneNumberMatcher(plain, None, leniency=Leniency.POSSIBLE):
            if (code := match.number.country_code) and code not in _IN_FRANCE:
                yield from _told(plain, match.start, match.raw_string, code)
    for code, pattern in _VOISINS.items():
        for found in pattern.finditer(plain):
            yield from _told(plain, found.start(), found[0], code)


def _told(plain: str, start: int, said: str, code: int) -> Iterator[Numero]:
    if _PAS_UN_APPEL.search(plain, max(0, start - 50), start):
        return
    digits = re.sub(r"\D", "", said).lstrip("0").removeprefix(str(code)).lstrip("0")
    yield Numero(valeur=said, cout=_cost(digits, code), debut=start)


def _written(code: str, digits: str) -> str:
    """As people of the place write it: with a zero, or with the code where there is no zero."""
    pairs = " ".join(re.findall("..", digits if len(digits) < _NEUF else f"0{digits}"))
    return pairs if len(digits) == _NEUF else f"+{code} {pairs}"


def _said_of(plain: str, number: re.Match[str]) -> str:
    """The words around a short number, up to the numbers that stand before and after it."""
    before = plain[max(0, number.start(1) - _AUTOUR) : number.start(1)]
    after = plain[number.end(1) : number.end(1) + _AUTOUR]
    return f"{_AUTRE.split(before)[-1]} {_AUTRE.split(after)[0]}"


def _cost(digits: str, code: int = 33) -> CoutAppel:
    kind = number_type(PhoneNumber(country_code=code, national_number=int(digits)))
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

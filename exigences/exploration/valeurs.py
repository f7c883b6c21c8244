"""Chooses what to type: by the nature of a field, then fitted to what it must be."""

import re
from collections.abc import Callable, Collection, Iterator
from datetime import date
from math import ceil

from exigences.exploration.attentes import Attente
from exigences.exploration.motifs import sample
from exigences.exploration.prudence import may_be_tried
from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import MOTS_DE_PASSE, Champ, Nature
from exigences.mots import notion

_FIRST_NAME = notion("demande-un-prenom")
_POSTCODE = notion("demande-un-code-postal")
_TOWN = notion("demande-une-commune")
_MONTH = notion("demande-un-mois")
_TAX_NUMBER = notion("demande-un-numero-fiscal")
_IBAN = notion("demande-un-iban")
_NUMBERS = (
    (notion("demande-un-siret"), "12345678200010"),
    (notion("demande-un-siren"), "123456782"),
    (_IBAN, "FR1420041010050500013M02606"),
)
"""Numbers that no one has: well made, and those that the standards give as examples."""

_LONG_PASSWORD = "Demarche-Fictive-2026"  # noqa: S105 - published, of nobody
"""What holds all that is usually asked of a password, where that of the sosie is refused."""
PHRASE = "Réponse donnée pour essayer cette démarche."
"""What is written where a sentence is asked for."""
_BY_AUTOCOMPLETE = {
    "given-name": "{{ sosie.prenom }}",
    "family-name": "{{ sosie.nom }}",
    "name": "{{ sosie.prenom }} {{ sosie.nom }}",
    "email": "{{ sosie.courriel }}",
    "tel": "{{ sosie.telephone }}",
    "postal-code": "{{ sosie.code_postal }}",
    "address-level2": "{{ sosie.commune }}",
    "street-address": "{{ sosie.adresse }}",
    "address-line1": "{{ sosie.adresse }}",
    "bday-day": "{{ sosie.naissance.jour }}",
    "bday-month": "{{ sosie.naissance.mois }}",
    "bday-year": "{{ sosie.naissance.annee }}",
}
_BY_NATURE = {
    Nature.COURRIEL: "{{ sosie.courriel }}",
    Nature.TELEPHONE: "{{ sosie.telephone }}",
    Nature.NOUVEAU_MOT_DE_PASSE: "{{ sosie.mot_de_passe }}",
    Nature.MOT_DE_PASSE: "{{ sosie.mot_de_passe }}",
    Nature.IDENTIFIANT_CONNEXION: "{{ sosie.courriel }}",
}
_HANDLES = (
    "{{ sosie.prenom }}{{ sosie.nom }}",
    "{{ sosie.prenom }}{{ unique }}",
    "{{ sosie.prenom }}",
)
"""Names for an account that are no address; the second is nobody's yet."""
_BY_TYPE = {
    "date": "{{ sosie.naissance }}",
    "month": "2026-01",
    "time": "10:00",
    "url": "https://www.example.org/",
    "number": "1",
    "textarea": PHRASE,
}
_DATE = "{{ sosie.naissance.jour }}/{{ sosie.naissance.mois }}/{{ sosie.naissance.annee }}"
_LIKE_A_DATE = re.compile(r"\b(?:j{1,2}|d{1,2})\W?m{1,2}\W?(?:a{2,4}|y{2,4})\b")
_FRENCH = re.compile(r"(\d\d)/(\d\d)/(\d{4})")
_PAIRS = re.compile(r"\d{1,2}")


def value(champ: Champ) -> str:
    """Choose what to type, with the names that a sosie fills."""
    for word in champ.autocomplete.split():
        if known := _BY_AUTOCOMPLETE.get(word):
            return known
    if champ.type == "date":
        return _BY_TYPE["date"]
    plain = fold(words_of(champ))
    if number := numbered(plain):
        return number
    if known := _BY_NATURE.get(champ.nature):
        return known
    match champ.nature:
        case Nature.NOM:
            return "{{ sosie.prenom }}" if _FIRST_NAME.search(plain) else "{{ sosie.nom }}"
        case Nature.NAISSANCE:
            return _birth(champ)
        case Nature.ADRESSE:
            return _address(plain)
        case Nature.IDENTIFIANT_ADMINISTRATIF:
            taxes = _TAX_NUMBER.search(plain)
            return "{{ sosie.numero_fiscal }}" if taxes else "{{ sosie.nir }}"
        case _:
            return _DATE if _LIKE_A_DATE.search(plain) else _BY_TYPE.get(champ.type, "Essai")


def numbered(plain: str) -> str:
    """The number that some folded words ask for by its name, '' where they name none."""
    return next((number for name, number in _NUMBERS if name.search(plain)), "")


def receives_money(champ: Champ) -> bool:
    """Whether a field asks for the account where the person is paid: it is no payment."""
    return bool(_IBAN.search(fold(words_of(champ))))


def is_known(champ: Champ) -> bool:
    """Whether something tells what a field is for."""
    if champ.nature is not Nature.AUTRE or champ.autocomplete:
        return True
    plain = fold(words_of(champ))
    return bool(numbered(plain) or _LIKE_A_DATE.search(plain))


def fitted(
    champ: Champ,
    attente: Attente,
    fill: Callable[[str], str],
    refused: Collection[str],
    *,
    handle: bool = False,
) -> str:
    """What to type that fits, and was not refused yet: what the nature says, as far as may be.

    `handle` tells whether the name of an account is asked for that is no address.
    """
    usual = _HANDLES[0] if handle else value(champ)
    if champ.nature in MOTS_DE_PASSE:
        return usual if usual not in refused else _LONG_PASSWORD
    tried = [v for v in _candidates(champ, attente, usual, fill) if v and v not in refused]
    good = (v for v in tried if fits(fill(v), attente))
    return next(good, tried[0] if tried else usual)


def fits(text: str, attente: Attente) -> bool:
    """Whether a text is as it must be, as far as one can tell."""
    digits = sum(map(str.isdigit, text))
    if attente.chiffres is not None and (digits != attente.chiffres or any(map(str.isalpha, text))):
        return False
    if len(text) < (attente.signes_min or 0) or len(text) > (attente.signes_max or len(text)):
        return False
    return _in_bounds(text, attente) and _in_days(text, attente) and _matches(text, attente.motif)


def _candidates(
    champ: Champ, attente: Attente, usual: str, fill: Callable[[str], str]
) -> Iterator[str]:
    """What may be typed, the likeliest first."""
    text = fill(usual)
    if is_known(champ):
        yield usual
    yield attente.exemple
    yield usual
    if champ.nature is Nature.IDENTIFIANT_CONNEXION:
        yield from _HANDLES
        yield from (fill(name).lower() for name in _HANDLES)
    digits = "".join(filter(str.isdigit, text))
    yield from (digits, " ".join(_PAIRS.findall(digits)), text.replace(" ", ""), text.upper())
    yield _SEQUENCE[: attente.chiffres or 0]
    low = attente.bas if attente.bas is not None else attente.haut
    if low is not None:
        yield str(ceil(low))
        yield str(ceil(low + (attente.haut if attente.haut is not None else low + 2)) // 2)
    if day := attente.debut or attente.fin:
        yield day.isoformat() if champ.type == "date" else f"{day:%d/%m/%Y}"
    yield sample(attente.motif)
    if champ.inputmode in ("numeric", "decimal"):
        yield "1" * min(max(attente.signes_min or 1, 1), _LONGEST)
    least = min(attente.signes_min or len(PHRASE), _LONGEST)
    long = f"{PHRASE} " * (least // len(PHRASE) + 1)
    yield long.strip()[: attente.signes_max]
    yield text[: attente.signes_max]
    yield "1"


_SEQUENCE = "1234567890" * 4
_LONGEST = 20_000
"""Characters that are typed at most, whatever a page demands."""


def _in_bounds(text: str, attente: Attente) -> bool:
    if attente.bas is None and attente.haut is None:
        return True
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return False
    low = attente.bas if attente.bas is not None else number
    high = attente.haut if attente.haut is not None else number
    return low <= number <= high


def _in_days(text: str, attente: Attente) -> bool:
    if attente.debut is None and attente.fin is None:
        return True
    try:
        french = _FRENCH.fullmatch(text)
        day = date.fromisoformat("-".join(reversed(french.groups())) if french else text)
    except ValueError:
        return False
    return (attente.debut or day) <= day <= (attente.fin or day)


def _matches(text: str, pattern: str) -> bool:
    """Whether a text matches a pattern; one that is none here, or costs much, decides nothing."""
    if not may_be_tried(pattern, text):
        return True
    try:
        return not pattern or bool(re.fullmatch(pattern, text))
    except (re.error, OverflowError, RecursionError):
        return True


def _birth(champ: Champ) -> str:
    """A date of birth, whole or in the part that its field has room for."""
    match champ.longueur_max:
        case 2:
            month = _MONTH.search(fold(words_of(champ)))
            return "{{ sosie.naissance.mois }}" if month else "{{ sosie.naissance.jour }}"
        case 4:
            return "{{ sosie.naissance.annee }}"
        case _:
            return _DATE


def _address(plain: str) -> str:
    if _POSTCODE.search(plain):
        return "{{ sosie.code_postal }}"
    return "{{ sosie.commune }}" if _TOWN.search(plain) else "{{ sosie.adresse }}"


def words_of(champ: Champ) -> str:
    """What names a field."""
    return f"{champ.libelle} {champ.libelle_visible} {champ.groupe} {champ.indice}"

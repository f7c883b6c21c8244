"""French as it is written: numbers, plurals, dates, spaces that do not break."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from exigences.model.score.couts import Etendue
from exigences.model.score.population import Bornes, Recul
from exigences.rapport import langue

INSECABLE = "\u00a0"
FINE = "\u202f"

MOIS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)

_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_]|[<«]|$)")


def typographie(texte: str) -> str:
    """Put the spaces that do not break where French wants them; add none, remove none."""
    texte = re.sub(r"(?<! ) (?=[;!?])", FINE, texte)
    texte = re.sub(r"(?<! ) (?=[:»%€])", INSECABLE, texte)
    texte = texte.replace("« ", f"«{INSECABLE}")
    texte = _APOSTROPHE.sub("’", texte)
    texte = re.sub(r"(?<=\d) (?=h\b)|(?<=\d h) (?=\d\d\b)", INSECABLE, texte)
    return re.sub(r"(?<=\d) (?=\d{3}\b)", FINE, texte)


def nombre(valeur: float, decimales: int = 0) -> str:
    """Write a number: decimal comma, thousands apart."""
    return langue.nombre(valeur, decimales).replace(" ", FINE)


ENVIRON = 20
"""Places from which their number is told to the nearest ten: what makes one place is a choice."""


def environ(valeur: int, singulier: str, pluriel: str = "") -> str:
    """Write about how many places: « 3 endroits », « environ 40 endroits »."""
    if valeur < ENVIRON:
        return compte(valeur, singulier, pluriel)
    return f"environ {compte(round(valeur, -1), singulier, pluriel)}"


def compte(valeur: int, singulier: str, pluriel: str = "") -> str:
    """Write how many: « 1 écran », « 2 écrans »."""
    nom = typographie(langue.accorde(valeur, singulier, pluriel))
    return f"{nombre(valeur)}{INSECABLE}{nom}"


def niveau(valeur: float) -> str:
    """Write a level out of 100: whole, but with its decimal where it would vanish (under 10)."""
    decimal = valeur < 10 and round(valeur, 1) != round(valeur)
    return nombre(valeur, 1 if decimal else 0)


def pourcent(part: float) -> str:
    """Write a share from 0 to 1."""
    return f"{nombre(round(part * 100))}{INSECABLE}%"


def part(valeur: float) -> str:
    """Write a share in %, with a decimal where it has one."""
    return typographie(langue.part(valeur))


def bornes(valeur: Bornes | Mapping[str, float]) -> str:
    """Write a share between two bounds: « de 9 % à 21 % »."""
    found = valeur if isinstance(valeur, Bornes) else Bornes.model_validate(valeur)
    return typographie(langue.entre_bornes(found.bas, found.haut))


def recul(valeur: Recul) -> str:
    """Write by how many points each bound falls."""
    return typographie(langue.recul(valeur.bas, valeur.haut))


def durees(valeur: Etendue) -> str:
    """Write a range of seconds: « de 12 à 45 minutes »."""
    return typographie(langue.entre_durees(valeur.bas, valeur.haut))


def euros(valeur: Etendue) -> str:
    """Write a range of prices: « jusqu'à 1,20 € »."""
    return typographie(langue.entre_euros(valeur.bas, valeur.haut))


def poids(octets: int) -> str:
    """Write a size in the decimal units of everyday life."""
    if octets >= 1_000_000:
        return f"{nombre(octets / 1_000_000, 1)}{INSECABLE}Mo"
    if octets >= 1_000:
        return f"{nombre(round(octets / 1_000))}{INSECABLE}ko"
    return compte(octets, "octet")


def date(instant: str) -> str:
    """Write the day of an ISO 8601 instant: « 24 novembre 2026 »; as it stands if it is not one."""
    moment = _moment(instant)
    if moment is None:
        return instant
    jour = "1er" if moment.day == 1 else str(moment.day)
    return f"{jour}{INSECABLE}{MOIS[moment.month - 1]}{INSECABLE}{moment.year}"


def heure(instant: str) -> str:
    """Write the hour of an ISO 8601 instant, in universal time; nothing if it has none."""
    moment = _moment(instant)
    if moment is None or "T" not in instant:
        return ""
    return f"{moment.hour}{INSECABLE}h{INSECABLE}{moment.minute:02}"


def _moment(instant: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(instant)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment

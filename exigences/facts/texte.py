"""Reads French sentences: what one asks, what one only allows, what one says is not needed."""

import re
import unicodedata
from enum import StrEnum

_END = re.compile(r"(?<=[.!?;…])\s+|\s*[•\n]\s*")

_NOT_NEEDED = re.compile(
    r"\bpas (?:besoin|necessaire|obligatoire|demande|exige|requis|indispensable|la peine)"
    r"|\b(?:nul besoin|inutile|facultati\w+|optionnel\w*|dispense\w*|non obligatoire)\b"
    r"|\bn'(?:avez|as|aurez|auras) (?:pas|rien|plus|aucun\w*)\b"
    r"|\bn'est (?:jamais|plus) (?:necessaire|obligatoire|demande)"
    r"|\baucune? (?:\w+ ){1,4}n[e']"
    r"|\bsans (?:avoir|devoir|besoin|obligation|rien)\b"
    r"|\bne (?:vous )?(?:sera|demand\w+) (?:pas|jamais|aucun\w*)\b"
)
_ASKED = re.compile(
    r"\b(?:devez|devrez|doit|doivent|devra|devront)\b"
    r"|\b(?:il faut|il faudra|il vous faut|il est (?:necessaire|obligatoire|imperatif))\b"
    r"|\b(?:est|sont|sera|seront) (?:\w+ )?(?:necessaire|obligatoire|requis|indispensable|exige)"
    r"|\bobligatoire(?:ment)?\b|\bimperati(?:f|vement)\b|\bnecessite(?:nt)?\b|\bexige(?:nt)?\b"
    r"|\b(?:requiert|requis|requise)\b|\bmuni(?:e|s|es)? d|\bmunissez|\bveuillez\b|\bmerci de\b"
    r"|\b(?:uniquement|exclusivement|seulement)\b|\bimpossible sans\b|\bbesoin d[e'u]"
    r"|\bavant de (?:continuer|poursuivre)\b|\bafin de (?:continuer|poursuivre)\b"
)
_IMPERATIVE = re.compile(
    r"(?:^|[,:;(–-] ?|\b(?:puis|et|ensuite|enfin|alors) )"
    r"(?:\d{1,2}[.)] ?)?(?!vous\b|nous\b|chez\b|assez\b|avez\b|pouvez\b|devez\b)"
    r"[a-z]{3,16}ez\b(?!-nous pas)"
)
_CHOICE = re.compile(
    r"\bou\b|\bsoit\b|\bsinon\b|\bsi vous\b|\bs'il\b|\bpouvez\b|\bpourrez\b|\bpossib(?:le|ilite)\b"
    r"|\bpar exemple\b|\bde preference\b|\bconseill\w+|\brecommand\w+|\ben cas de\b|\bparfois\b"
    r"|\b(?:le|la|les) cas echeant\b|\beventuel\w*|\bpourrait\b|\bpeut etre\b"
)


class Force(StrEnum):
    """How strongly a sentence asks for what it names."""

    DEMANDE = "demande"
    """It says that the thing must be had or done, and leaves no choice."""
    CHOIX = "choix"
    """It asks, but with a choice, a condition or a recommendation."""
    MENTION = "mention"
    """It only speaks of it."""
    ECARTEE = "ecartee"
    """It says that the thing is not needed."""


def fold(text: str) -> str:
    """Lower case without accents, apostrophes made straight, spaces single."""
    plain = unicodedata.normalize("NFD", text.replace("’", "'").lower())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a block of text, as written."""
    return tuple(part for part in (p.strip() for p in _END.split(text)) if part)


def force_of(sentence: str) -> Force:
    """Read a sentence already folded; imperatives (« imprimez ») ask too."""
    if _NOT_NEEDED.search(sentence):
        return Force.ECARTEE
    if not (_ASKED.search(sentence) or _IMPERATIVE.search(sentence)):
        return Force.MENTION
    return Force.CHOIX if _CHOICE.search(sentence) else Force.DEMANDE

"""Reads French sentences: what one asks, what one only allows, what one says is not needed."""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

EXTRAIT_MAX = 240
"""Characters kept of a text that is quoted as evidence."""

_END = re.compile(r"(?<=[.!?;…])[»\")\]]*\s+|\s*(?:(?<![•\d])•(?!•)|\n)\s*")
_ABREVIATION = re.compile(
    r"(?:^|[\s(\[«\"'’])(?:[A-Za-zÀ-Ý]|al|art|av|bd|cf|ch|env|ex|fig|mme|mlle|num|par|pp|st|ste|"
    r"tel|tél|vol)\.$",
    re.IGNORECASE,
)
_MOT = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")

_NOT_NEEDED = re.compile(
    r"\bpas (?:besoin|necessaire|obligatoire|demande|exige|requis|indispensable|la peine)"
    r"|\b(?:nul besoin|inutile|facultati\w+|optionnel\w*|dispense\w*|non obligatoire)\b"
    r"|\bn'(?:avez|as|aurez|auras) (?:pas|rien|plus|aucun\w*)\b"
    r"|\bn'est (?:jamais|plus) (?:necessaire|obligatoire|demande)"
    r"|\baucune? (?:\w+ ){1,4}n[e']"
    r"|\bsans (?:avoir|devoir|besoin|obligation|rien)\b|\brien a [a-z]{4,}"
    r"|\bne (?:vous )?(?:sera|demand\w+) (?:pas|jamais|aucun\w*)\b"
)
_ASKED = re.compile(
    r"\b(?:devez|devrez|doit|doivent|devra|devront)\b"
    r"|\b(?:il faut|il faudra|il vous faut|il est (?:necessaire|obligatoire|imperatif))\b"
    r"|\b(?:est|sont|sera|seront) (?:\w+ )?(?:necessaire|obligatoire|requis|indispensable|exige)"
    r"|\bobligatoire(?:ment)?\b|\bimperati(?:f|vement)\b|\bnecessite(?:nt)?\b|\bexige(?:nt)?\b"
    r"|\b(?:requiert|requis|requise)\b|\bmuni(?:e|s|es)? d|\bmunissez|\bveuillez\b|\bmerci de\b"
    r"|\b(?:uniquement|exclusivement|seulement)\b|\bimpossible sans\b|\bbesoin d[e'u]"
    r"|\best (?:tenue?|invitee?) d|\bil appartient a\b"
    r"|(?<!rien )\ba (?:imprimer|telecharger|remplir|completer|signer|joindre|fournir|numeriser"
    r"|scanner|deposer|renvoyer|televerser|presenter|installer)\b"
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


_ADVICE = re.compile(
    r"\b(?:conseill|recommand)(?:ons|ee?s?)\b(?! avec\b)(?<!lettre recommandee)(?<!en recommande)"
    r"|\bde preference\b"
)


_WITHOUT = re.compile(
    r"(?<=[a-z,] )\b(?:sans|ni|plutot que|au lieu d[e'u])"
    r"(?: (?:avoir a|devoir|rien|vous|la|le|les|l'|de|d'|un|une|votre|aucune?))*[ ']?$"
)
_NOT_WITHOUT = re.compile(r"\bimpossible\b|\bne (?:peu|pou)\w*\b|\bn'est pas\b|\bpas\b")
"""« Impossible de continuer sans… » asks for it."""
_BEFORE = 40
"""Characters before a thing among which one says that it is not needed."""


KEPT = 65_536
"""Texts of which what was read is kept: those of a thousand pages."""


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


def _plain(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0]
    return base if base.isascii() else character


_PLIAGE = {code: _plain(chr(code)) for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))} | {
    ord(c): plain for variants, plain in (("’‘ʼ", "'"), ("‐‑–—−", "-")) for c in variants
}


@lru_cache(maxsize=KEPT)
def fold(text: str) -> str:
    """Lower case without accents, apostrophes and dashes made straight, spaces single."""
    low = text.lower()
    if not low.isascii():
        low = unicodedata.normalize("NFC", low).translate(_PLIAGE)
    return " ".join(low.split())


@lru_cache(maxsize=KEPT)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a block of text, as written; an abbreviation ends none."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        after = text[end.end() : end.end() + 1]
        if text[end.start() - 1] == "." and (
            after.islower() or _ABREVIATION.search(text, max(start, end.start() - 8), end.start())
        ):
            continue
        found.append(text[start : end.end()].strip(" \n\t•"))
        start = end.end()
    found.append(text[start:].strip())
    return tuple(part for part in found if part)


@lru_cache(maxsize=KEPT)
def read_sentences(text: str) -> tuple[tuple[str, str, Force], ...]:
    """The sentences of a block: as written, folded, and how strongly each asks."""
    return tuple((s, plain, force_of(plain)) for s in sentences(text) for plain in (fold(s),))


def words(text: str) -> tuple[str, ...]:
    """Words of letters, in order; an elided article or a hyphen does not cut one."""
    return tuple(_MOT.findall(text))


def excerpt(text: str, start: int = 0) -> str:
    """Quote a part of a text with what stands around it, at most EXTRAIT_MAX characters."""
    if len(text) <= EXTRAIT_MAX:
        return text
    left = max(0, min(start - 60, len(text) - EXTRAIT_MAX))
    right = min(len(text), left + EXTRAIT_MAX)
    if left:
        left = text.find(" ", left) + 1 or left
    cut = text[left:right]
    if right < len(text):
        cut = cut.rsplit(" ", 1)[0] + "…"
    return ("…" if left else "") + cut


def force_of(sentence: str) -> Force:
    """Read a sentence already folded; imperatives (« imprimez ») ask too."""
    if _NOT_NEEDED.search(sentence):
        return Force.ECARTEE
    if not (_ASKED.search(sentence) or _IMPERATIVE.search(sentence)):
        return Force.CHOIX if _ADVICE.search(sentence) else Force.MENTION
    return Force.CHOIX if _CHOICE.search(sentence) else Force.DEMANDE


def found_wanted(pattern: re.Pattern[str], plain: str) -> re.Match[str] | None:
    """The first match of a pattern in a folded sentence that does not say to do without it."""
    for match in pattern.finditer(plain):
        before = plain[max(0, match.start() - _BEFORE) : match.start()]
        if not _WITHOUT.search(before) or _NOT_WITHOUT.search(plain, 0, match.start()):
            return match
    return None

"""Reads French sentences: what one asks, what one only allows, what one says is not needed."""

import re
from enum import StrEnum
from functools import lru_cache

from exigences.mots import Trouve, notion
from exigences.mots.pliage import KEPT, fold

__all__ = [
    "EXTRAIT_MAX",
    "NO_PROSE",
    "Force",
    "excerpt",
    "fold",
    "force_of",
    "found_wanted",
    "read_sentences",
    "sentences",
    "without_marks",
    "words",
]

EXTRAIT_MAX = 240
"""Characters kept of a text that is quoted as evidence."""

_END = re.compile(r"(?<=[.!?;…])[»\")\]]*\s+|\s*(?:(?<![•\d])•(?!•)|\n)\s*")
_ABREVIATION = re.compile(
    r"(?:^|[\s(\[«\"'’])(?:[A-Za-zÀ-Ý]|al|art|av|bd|cf|ch|env|ex|fig|mme|mlle|num|par|pp|st|ste|"
    r"tel|tél|vol)\.$",
    re.IGNORECASE,
)
_MOT = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")

NO_PROSE = re.compile(r"[\d@]|://|[a-z]\.[a-z]")
"""Stands in an address or a number, which are in no language; looked for word by word."""

_NOT_NEEDED = notion("inutile")
_ASKED = notion("demande-ferme")
_IMPERATIVE = re.compile(r"\b[a-z]{3,16}ez\b(?!-nous pas)")
"""« Imprimez… »: a form, the verb in -ez that begins a clause."""
_NO_ORDER, _THEN = notion("pas-un-imperatif"), notion("finit-par-un-enchainement")
_OPENS = (",", ":", ";", "(", "–", "-")
_RANK = re.compile(r"\d{1,2}[.)] ?$")
_CLAUSE = 16
"""Characters before a verb that tell whether it begins a clause."""
_CHOICE = notion("laisse-le-choix")
_ADVICE = notion("conseil")
_WITHOUT = notion("sans-la-chose")
_IN_A_CLAUSE = re.compile(r"[a-z,] $")
"""Before « sans »: at the beginning of a sentence, it speaks of another thing."""
_NOT_WITHOUT = notion("pas-sans-la-chose")
"""« Impossible de continuer sans… » asks for it."""
_BEFORE = 40
"""Characters before a thing among which one says that it is not needed."""


def without_marks(name: str) -> str:
    """The name of a field or of a question, folded, without the star and colon around it."""
    return fold(name).strip(" *:")


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
    if not (_ASKED.search(sentence) or _orders(sentence)):
        return Force.CHOIX if _ADVICE.search(sentence) else Force.MENTION
    return Force.CHOIX if _CHOICE.search(sentence) else Force.DEMANDE


def _orders(sentence: str) -> bool:
    """Whether a clause of a folded sentence begins by an imperative."""
    for verb in _IMPERATIVE.finditer(sentence):
        before = _RANK.sub("", sentence[max(0, verb.start() - _CLAUSE) : verb.start()])
        told = before.rstrip(" ")
        begins = not told or told.endswith(_OPENS) or _THEN.search(told)
        if begins and not _NO_ORDER.fullmatch(verb[0]):
            return True
    return False


def found_wanted(pattern: Trouve, plain: str) -> re.Match[str] | None:
    """The first match of a pattern in a folded sentence that does not say to do without it."""
    for match in pattern.finditer(plain):
        if not _without(plain, match.start()) or _NOT_WITHOUT.search(plain, 0, match.start()):
            return match
    return None


def _without(plain: str, start: int) -> bool:
    """Whether what begins at a place of a folded sentence is what one does without."""
    before = plain[max(0, start - _BEFORE) : start]
    without = _WITHOUT.search(before.rstrip(" "))
    return without is not None and bool(_IN_A_CLAUSE.search(before, 0, without.start()))


_WORD = re.compile(r"[^\W\d_]{2,}")


def stems(text: str, least: int) -> frozenset[str]:
    """The first `least` letters of the words of a text that have so many, folded."""
    return frozenset(word[:least] for word in _WORD.findall(fold(text)) if len(word) >= least)


def counted(number: int, singular: str, plural: str = "") -> str:
    """Say a number of things in French: « 9 écrans »."""
    thing = singular if number < 2 else plural or f"{singular}s"
    return f"{number:,}".replace(",", "\u202f") + f" {thing}"

"""Tells whether a `pattern` of a page may be tried on a text without taking time for ever.

Python's `re` has no limit of time: what a pattern leaves open is counted before it is tried.
"""

from dataclasses import dataclass
from math import log2

LONGUEUR = 400
"""Characters of a pattern that is read."""
TEXTE = 200
"""Characters of a text on which one is tried."""
_LIBERTES = 20.0
"""Bits: about as many ways as a second tries."""
_SANS_BORNE = TEXTE // 2
_REGARDS = ("?=", "?!", "?<=", "?<!")


def may_be_tried(pattern: str, text: str) -> bool:
    """Whether matching this text with this pattern ends in about a second, whatever they are."""
    if len(pattern) > LONGUEUR or len(text) > TEXTE:
        return False
    try:
        return _Compte(pattern=pattern).ways() <= _LIBERTES
    except (IndexError, ValueError):
        return False


@dataclass(slots=True, kw_only=True)
class Lecteur:
    """Reads a pattern from left to right."""

    pattern: str
    at: int = 0

    def passes(self, sign: str) -> bool:
        """Go past a sign, where it comes next."""
        if self.pattern[self.at : self.at + 1] == sign:
            self.at += 1
            return True
        return False


class _Compte(Lecteur):
    """Adds what each of the parts of a pattern leaves open, in bits."""

    def ways(self) -> float:
        """The bits of some alternatives, up to the end of their group."""
        total, branches = self._sequence(), 1
        while self.passes("|"):
            branches += 1
            total += self._sequence()
        return total + log2(branches)

    def _sequence(self) -> float:
        total = 0.0
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            inner = self._one()
            least, most = self._repeat()
            total += max(most, 1) * inner + log2(most - least + 1)
        return total

    def _one(self) -> float:
        """The bits of one character, class or group."""
        sign = self.pattern[self.at]
        self.at += 1
        if sign == "\\":
            self.at += 1
        elif sign == "[":
            self._class()
        elif sign == "(":
            return self._group()
        return 0.0

    def _group(self) -> float:
        """The bits of a group; what only looks ahead or back is tried once, whatever follows."""
        looks = self.pattern.startswith(_REGARDS, self.at)
        inner = self.ways()
        if not self.passes(")") or (looks and inner > _LIBERTES):
            raise ValueError(self.pattern)
        return 0.0 if looks else inner

    def _class(self) -> None:
        self.passes("^")
        self.passes("]")
        while self.pattern[self.at] != "]":
            self.at += 2 if self.pattern[self.at] == "\\" else 1
        self.at += 1

    def _repeat(self) -> tuple[int, int]:
        """The least and the most times that a part is there."""
        least, most = 1, 1
        if self.passes("*"):
            least, most = 0, _SANS_BORNE
        elif self.passes("+"):
            least, most = 1, _SANS_BORNE
        elif self.passes("?"):
            least, most = 0, 1
        elif self.pattern[self.at : self.at + 1] == "{":
            end = self.pattern.index("}", self.at)
            low, comma, high = self.pattern[self.at + 1 : end].partition(",")
            self.at = end + 1
            least = int(low or 0)
            most = int(high) if high else (_SANS_BORNE if comma else least)
        if not self.passes("?"):
            self.passes("+")
        if not 0 <= least <= most:
            raise ValueError(self.pattern)
        return min(least, _SANS_BORNE), min(most, _SANS_BORNE)

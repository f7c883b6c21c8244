"""Makes a text that a `pattern` accepts, where it is a plain one."""

import re

from exigences.exploration.prudence import Lecteur, may_be_tried

_MOST = 40
"""Times that a part is repeated, at most."""
_LONGEST = 20_000
"""Characters of a text beyond which none is made: repeats of repeats have no end."""
_CLASSES = {"d": "1", "w": "a", "s": " ", "S": "a", "D": "a", "W": "-"}
_COUNT = re.compile(r"\{(\d+)(?:,\d*)?\}")
_PREFERRED = "1aA"


def sample(pattern: str) -> str:
    """A text that matches a whole pattern; '' where none is found."""
    try:
        made = _Reader(pattern=pattern.removeprefix("^").removesuffix("$")).alternatives()
        sure = may_be_tried(pattern, made) and re.fullmatch(pattern, made)
    except (IndexError, ValueError, re.error, OverflowError, RecursionError):
        return ""
    return made if sure else ""


class _Reader(Lecteur):
    """Makes a text of what it reads: characters, classes, groups, repeats."""

    def alternatives(self) -> str:
        """The first of some alternatives; the others are passed over."""
        first = self._sequence()
        while self.passes("|"):
            self._sequence()
        return first

    def _sequence(self) -> str:
        made = ""
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            part = self._part()
            made += part * self._times()
            if len(made) > _LONGEST:
                raise ValueError(self.pattern)
        return made

    def _part(self) -> str:
        sign = self.pattern[self.at]
        self.at += 1
        match sign:
            case "(":
                if self.passes("?") and not self.passes(":"):
                    raise ValueError(self.pattern)  # what looks around makes no text
                inside = self.alternatives()
                self.at += 1
                return inside
            case "[":
                return self._of_class()
            case "\\":
                self.at += 1
                escaped = self.pattern[self.at - 1]
                return _CLASSES.get(escaped, escaped)
            case ".":
                return "a"
            case _:
                return sign

    def _of_class(self) -> str:
        end = self.at + 1
        while self.pattern[end] != "]" or self.pattern[end - 1] == "\\":
            end += 1
        text = self.pattern[self.at - 1 : end + 1]
        self.at = end + 1
        one = re.compile(text)
        return next(c for c in _PREFERRED + "".join(map(chr, range(32, 127))) if one.fullmatch(c))

    def _times(self) -> int:
        """How often the part just read is written: as seldom as may be, but once if it may be."""
        if counted := _COUNT.match(self.pattern, self.at):
            self.at = counted.end()
            least = int(counted[1])
            return min(least, _MOST)
        return 1 if self.passes("+") or not (self.passes("?") or self.passes("*")) else 0

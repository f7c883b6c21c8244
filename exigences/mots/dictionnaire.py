"""All notions with their lines: tells what is found in a sentence, and by which line."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from exigences.mots.motif import pattern_of
from exigences.mots.pliage import fold
from exigences.mots.tournure import Suite

OUVRE, FERME = "⟦", "⟧"
"""What stands around the part of an example that is found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tournure:
    """A line of a notion."""

    texte: str
    """As it is written."""
    ligne: int
    suite: Suite


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemple:
    """A sentence, and the parts of it that must be found: none in one that refutes."""

    texte: str
    """As it is written."""
    ligne: int
    plie: str
    """Folded, without marks."""
    trouve: tuple[tuple[int, int], ...]
    """Beginning and end of each part in the folded sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotionLue:
    """A notion with its lines."""

    id: str
    titre: str
    langue: str
    domaine: str
    """What the notions of its file speak of."""
    fichier: str
    ligne: int
    tournures: tuple[Tournure, ...]
    exemples: tuple[Exemple, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """A turn that stands in a sentence."""

    notion: NotionLue
    tournure: Tournure
    texte: str
    """What was found, folded."""


class Dictionnaire:
    """The notions by their names, in the order of the files."""

    def __init__(self, notions: Mapping[str, NotionLue]) -> None:
        self.notions = notions

    def turns(self, id_: str) -> tuple[Suite, ...]:
        """What a notion adds to those that name it."""
        return tuple(t.suite for t in self.notions[id_].tournures)

    def pattern(self, id_: str) -> str:
        """The pattern of a notion."""
        return pattern_of(self.turns(id_), self.turns)

    def of_turn(self, suite: Suite) -> re.Pattern[str]:
        """What finds one turn."""
        return re.compile(pattern_of((suite,), self.turns))

    def found_in(self, sentence: str) -> Iterator[Occurrence]:
        """The notions that a sentence holds, each part with the first turn that finds it."""
        plain = fold(sentence)
        for notion in self.notions.values():
            if not re.search(self.pattern(notion.id), plain):
                continue
            table = {t: places(self.of_turn(t.suite), plain) for t in notion.tournures}
            for tournure, (start, end) in first_found(table):
                yield Occurrence(notion=notion, tournure=tournure, texte=plain[start:end])


def read_example(text: str, ligne: int) -> Exemple:
    """An example as it is written, with its marks; ValueError where one is not closed."""
    plain: list[str] = []
    spans: list[tuple[int, int]] = []
    opened = -1
    for sign in fold(text):
        if sign in OUVRE + FERME:
            if (sign == OUVRE) != (opened < 0):
                raise ValueError(f"chaque {OUVRE} se ferme par {FERME} avant le suivant.")
            if sign == OUVRE:
                opened = len(plain)
            else:
                spans.append((opened, len(plain)))
                opened = -1
            continue
        plain.append(sign)
    if opened >= 0:
        raise ValueError(f"il manque {FERME} : fermez ce qui est trouvé.")
    return Exemple(texte=text, ligne=ligne, plie="".join(plain), trouve=tuple(spans))


type Places = tuple[tuple[int, int], ...]


def places(pattern: re.Pattern[str], plain: str) -> Places:
    """Where a turn stands in a folded sentence, even over itself."""
    found, match = [], pattern.search(plain)
    while match:
        found.append(match.span())
        match = pattern.search(plain, match.start() + 1)
    return tuple(found)


def first_found[K](table: Mapping[K, Places]) -> Iterator[tuple[K, tuple[int, int]]]:
    """The parts that a notion finds, from left to right, each by the first turn that finds it."""
    ranked = sorted(
        (start, rank, end, key)
        for rank, (key, spans) in enumerate(table.items())
        for start, end in spans
    )
    free = 0
    for start, _, end, key in ranked:
        if start >= free:
            free = max(end, start + 1)
            yield key, (start, end)

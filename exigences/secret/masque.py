"""Hides secrets in all that is about to be written, by decoding it: no form of them is listed."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from unicodedata import normalize

from exigences.secret.imbrique import texts_of, with_texts
from exigences.secret.lectures import (
    SEPARATEUR,
    SUITES,
    Decode,
    Lecteur,
    Lecture,
    lectures,
    one_by_one,
    quoted_printable,
    unescape,
    unstyle,
    untag,
    words_of,
)
from exigences.secret.ouest import western
from exigences.secret.pli import Pli, letters, places, plain, signs

MASQUE = "•••"
LONGUEUR_MIN = 6
"""Characters that are no space; hiding a shorter secret would also hide words of the pages."""
PROFONDEUR = 3
"""How many encodings of one another are seen through."""
_ENCODAGES = ("utf-8", "utf-16-le", "utf-16-be")
_OCTET = 0xFF
_REPRISES = 8
_TROU = 12
"""Characters between two parts of a secret that are hidden with it, where they hold nothing up."""
_CHARPENTE = re.compile(r"[<>\"'{}\[\]\n\x1e]")
"""What holds a document up: never taken away with a secret."""

type Etendue = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Key:
    """A secret, folded: what is looked for."""

    pli: Pli
    cle: bytes
    texte: str
    """The secret as it was given."""
    tete: str
    queue: str
    """Its signs before the first thing that is looked for, and after the last."""


def is_long_enough(secret: str) -> bool:
    """Whether a secret can be hidden without hiding words of the pages."""
    return len(signs(secret).decode("utf-8", "surrogatepass")) >= LONGUEUR_MIN


class Masque:
    """Hides secrets in texts, whatever encodes, cuts or changes them; nothing to do without any."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self._connus: frozenset[str] = frozenset()
        self._propres: set[int] = set()
        """Texts where nothing was found: the same are written again and again."""
        self._know({value for value in secrets.values() if value})

    def learn(self, secrets: Mapping[str, str]) -> None:
        """Hide these too from now on: what a service draws on the way."""
        values = {value for value in secrets.values() if value}
        if not values <= self._connus:
            self._know(self._connus | values)

    def _know(self, values: Set[str]) -> None:
        self._connus = frozenset(values)
        self._propres.clear()
        known = sorted(values)
        said = {value: _said(value) for value in known}
        self._cles = tuple(dict.fromkeys(c for v in known for c in _keys(v, said[v])))
        self._octets = frozenset(c for v in known for s in said[v] for c in _bytes_keys(s))
        self._lents = any(max(map(ord, v)) > _OCTET or not _bytes_keys(v) for v in known)
        apart = tuple(one_by_one()) if any(len(s) > 1 for s in said.values()) else ()
        self._lecteurs: tuple[Lecteur, ...] = (unescape, unstyle, untag, quoted_printable, *apart)

    @property
    def actif(self) -> bool:
        """Whether there is anything to hide."""
        return bool(self._cles)

    def is_secret(self, texte: str) -> bool:
        """Whether a text shows a secret, in any form."""
        return self.hide(texte) != texte

    def hide(self, texte: str) -> str:
        """The text with `•••` in place of each secret; what holds the text up stays."""
        if not self._cles or hash(texte) in self._propres:
            return texte
        for _ in range(_REPRISES):
            found = list(self._found(texte))
            if not found:
                self._propres.add(hash(texte))
                return texte
            texte = _cut(texte, found)
        return MASQUE

    def hide_all(self, value: Any) -> Any:
        """The same in every text of nested values, keys included, and of texts side by side.

        A secret cut over the same place of neighbours (a letter a block) is hidden in each.
        """
        if not self._cles:
            return value
        groups: dict[tuple[str, ...], list[str]] = {}
        for path, texte in texts_of(value, ()):
            groups.setdefault(path, []).append(texte)
        hidden = {path: self._together(texts) for path, texts in groups.items()}
        if hidden == groups:
            return value
        rest = {path: iter(texts) for path, texts in hidden.items()}
        return with_texts(value, (), lambda path, _: next(rest[path]))

    def _together(self, texts: list[str]) -> list[str]:
        whole = SEPARATEUR.join(texts)
        if whole.count(SEPARATEUR) != len(texts) - 1:
            return [self.hide(texte) for texte in texts]
        return self.hide(whole).split(SEPARATEUR)

    # Where secrets stand ---------------------------------------------------------------------

    def _found(self, texte: str) -> Iterator[list[Etendue]]:
        """Each secret, by the parts of the text that show it."""
        for lecture in lectures(texte, self._lecteurs):
            for ranks in self._in_letters(lecture):
                yield _soft(texte, {o for rank in ranks for o in lecture.origine(rank, rank + 1)})
            for a, b in self._in_runs(lecture.texte):
                yield _soft(texte, set(lecture.origine(a, b)))

    def _in_letters(self, lecture: Lecture) -> Iterator[tuple[int, ...]]:
        for cle in self._cles:
            for ranks in places(lecture.texte, cle.pli, cle.cle):
                if not cle.cle.isdigit() or _regular(lecture.texte, ranks, cle.texte):
                    yield _with_signs(lecture.texte, ranks, cle)

    def _in_runs(self, texte: str) -> Iterator[Etendue]:
        """Runs that hold a secret, encoded as a whole; the longest only where no other does."""
        told: list[Etendue] = []
        for suite, decode in SUITES:
            wrong = self._wrong(texte, suite, decode, PROFONDEUR)
            for found in suite.finditer(texte) if wrong else ():
                a, b = found.span()
                if found.group() in wrong and not any(a <= c and d <= b for c, d in told):
                    told.append((a, b))
        yield from told

    def _wrong(self, texte: str, suite: re.Pattern[str], decode: Decode, depth: int) -> set[str]:
        """The runs of a text that hold a secret; one that is clean is looked at once."""
        wrong: set[str] = set()
        for run in set(suite.findall(texte)):
            if (known := hash((run, suite.pattern, depth))) in self._propres:
                continue
            if any(self._shows(data, depth) for data in decode(run)):
                wrong.add(run)
            else:
                self._propres.add(known)
        return wrong

    def _shows(self, data: bytes, depth: int) -> bool:
        """Whether decoded bytes hold a secret, or what encodes one again."""
        folded = plain(data)
        if any(cle in folded for cle in self._octets):
            return True
        if self._lents and any(self._reads(text) for i in (0, 1) for text in _read_as(data[i:])):
            return True
        return depth > 1 and any(
            words and self._holds(words, depth - 1) for words in words_of(data)
        )

    def _reads(self, texte: str) -> bool:
        return any(cle.cle in cle.pli(texte) for cle in self._cles)

    def _holds(self, texte: str, depth: int) -> bool:
        """Whether a text holds a secret, wherever it is."""
        return any(
            any(cle.cle in cle.pli(lecture.texte) for cle in self._cles)
            or any(self._wrong(lecture.texte, *suite, depth) for suite in SUITES)
            for lecture in lectures(texte, self._lecteurs)
        )


def _said(secret: str) -> frozenset[str]:
    """A secret, and what it says where it looks itself escaped."""
    readers = (*one_by_one(), untag)
    return frozenset(lecture.texte for lecture in lectures(secret, readers))


def _keys(secret: str, said: frozenset[str]) -> Iterator[_Key]:
    for texte in sorted({t for s in said for t in (s, s.upper(), s.lower())}):
        pli: Pli = letters if len(letters(texte).decode()) >= LONGUEUR_MIN else signs
        cle = pli(texte)
        own = texte.casefold() == secret.casefold()
        if not cle or (not own and len(cle) < LONGUEUR_MIN):
            continue
        kept = [i for i, letter in enumerate(texte) if pli(letter)]
        first, last = kept[0], kept[-1] + 1
        yield _Key(pli=pli, cle=cle, texte=secret, tete=texte[:first], queue=texte[last:])


def _bytes_keys(secret: str) -> frozenset[bytes]:
    """What a secret leaves in bytes whose encoding is not known."""
    folded = {plain(normalize(form, secret).encode("utf-8", "replace")) for form in ("NFC", "NFD")}
    return frozenset(cle for cle in folded if len(cle) >= LONGUEUR_MIN)


def _regular(texte: str, ranks: Sequence[int], own: str) -> bool:
    """Whether the same sign stands between the figures, or none: « 12 34 56 »."""
    gaps = {letter for a, b in pairwise(ranks) for letter in texte[a + 1 : b]}
    return len(gaps - set(own)) <= 1


def _with_signs(texte: str, ranks: tuple[int, ...], cle: _Key) -> tuple[int, ...]:
    """The ranks that write a secret, with those of its own signs before, between and after."""
    start, end = ranks[0], ranks[-1] + 1
    if cle.tete and texte.endswith(cle.tete, 0, start):
        start -= len(cle.tete)
    if cle.queue and texte.startswith(cle.queue, end):
        end += len(cle.queue)
    own = {s for s in cle.texte if not s.isalnum() and not _CHARPENTE.match(s)}
    known = set(ranks)
    return tuple(
        rank
        for rank in range(start, end)
        if rank in known or rank < ranks[0] or rank > ranks[-1] or texte[rank] in own
    )


def _soft(texte: str, parts: Set[Etendue]) -> list[Etendue]:
    """Parts of a text in order, joined over what is only a space or a sign."""
    first, *others = sorted(parts)
    joined = [first]
    for a, b in others:
        end = joined[-1][1]
        if a <= end or (a - end <= _TROU and not _CHARPENTE.search(texte, end, a)):
            joined[-1] = (joined[-1][0], max(end, b))
        else:
            joined.append((a, b))
    return joined


def _cut(texte: str, found: list[list[Etendue]]) -> str:
    """Write `•••` for the first part of each secret, nothing for the others."""
    marked = sorted((a, b, n == 0) for parts in found for n, (a, b) in enumerate(parts))
    merged: list[tuple[int, int, bool]] = []
    for a, b, first in marked:
        if merged and a < merged[-1][1]:
            start, end, known = merged[-1]
            merged[-1] = (start, max(end, b), known or first)
        else:
            merged.append((a, b, first))
    parts: list[str] = []
    last = 0
    for a, b, first in merged:
        parts += (texte[last:a], MASQUE if first else "")
        last = b
    return "".join((*parts, texte[last:]))


def _read_as(data: bytes) -> Iterator[str]:
    """Bytes in the encodings of pages."""
    yield western(data)
    yield from (data.decode(e, "ignore") for e in _ENCODAGES)

"""Finds acronyms, and whether the pages say what they stand for."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from exigences.facts.donnees import read_data
from exigences.facts.francais import french_reader, is_french
from exigences.facts.lecture import CORPS
from exigences.facts.prose import is_legal
from exigences.facts.texte import fold, words
from exigences.model.facts import Bloc, ParcoursFacts

_AVANT_SIGLE = r"(?:(?<![\w.@/-])|(?<=[A-Z][/-]))"
_SIGLE = re.compile(
    _AVANT_SIGLE + r"[A-ZÉÈ](?:[A-ZÉÈ0-9]{1,7}|(?:\.[A-Z]){1,6}\.?)(?![\w@]|[/-]?\d)"
)
_AVANT = re.compile(r"([^().;:!?]{3,120})\(\s*$")
_OU = re.compile(r"([^.;:()]{6,120}),?\s(?:ou|dit|dite|appelée?)\s[«\"]?\s?$")
_ROMAIN = re.compile(r"[IVXL]+$")
_REFERENCE = re.compile(r"[A-ZÉÈ]{1,3}\d{2,}$")
"""The number of a form, a road or a model (« GR40 »): nothing is behind its letters."""
_MOT_COURT = 4
"""Letters from which capitals may be a plain word (« ENFANTS ») that stands out."""
_COMME_UN_MOT = re.compile(_AVANT_SIGLE + r"[A-ZÉÈ][a-zéè]{2,8}(?![\w@])")


@dataclass(frozen=True, slots=True)
class Sigles:
    """Acronyms that are known beforehand."""

    communs: frozenset[str]
    """File formats, places on an envelope, words often shouted, acronyms that became words."""
    mots: Mapping[str, str]
    """Those written like a word (« Caf »), without accents, and their long form."""


@cache
def load_acronyms() -> Sigles:
    """Read the acronyms that ship with the package."""
    document = read_data("sigles.yaml")
    return Sigles(
        communs=frozenset(name for line in document["communs"] for name in line),
        mots=MappingProxyType(dict(document["mots"])),
    )


def read_acronyms(text: str, known: Sigles) -> Iterator[re.Match[str]]:
    """Acronyms of a text, by their capitals or by name; those known to all are among them."""
    yield from _SIGLE.finditer(text)
    for match in _COMME_UN_MOT.finditer(text):
        name = match.group().replace("É", "E")
        if name in known.mots or name in known.communs:
            yield match


@dataclass(frozen=True, slots=True, kw_only=True)
class Sigle:
    """An acronym, where it first stands, and whether it is explained somewhere."""

    sigle: str
    bloc: Bloc
    developpe: bool

    @property
    def peut_etre_un_mot(self) -> bool:
        """Whether French knows these letters as a plain word, perhaps written in capitals."""
        return len(self.sigle) >= _MOT_COURT and is_french(self.sigle)


def find_acronyms(parcours: ParcoursFacts) -> tuple[Sigle, ...]:
    """Acronyms of the body in French, each once; one explained on any page is explained."""
    known = load_acronyms()
    first: dict[str, Bloc] = {}
    explained: set[str] = set()
    plain_words: set[str] = set()
    for page in parcours.pages:
        reads, legal = french_reader(page), is_legal(page)
        for bloc in page.blocs:
            plain_words.update(fold(w) for w in words(bloc.texte) if w.islower())
            if _shouted(bloc.texte):
                continue
            for match in read_acronyms(bloc.texte, known):
                sigle = match.group().replace(".", "")
                if bloc.balise == "dt" or is_developed(bloc.texte, match):
                    explained.add(sigle)
                if bloc.region in CORPS and not legal and reads(bloc):
                    first.setdefault(sigle, bloc)
    return tuple(
        Sigle(sigle=sigle, bloc=bloc, developpe=sigle in explained)
        for sigle, bloc in first.items()
        if sigle not in known.communs
        and not _ROMAIN.match(sigle)
        and not _REFERENCE.match(sigle)
        and fold(sigle) not in plain_words
        and any(c.isalpha() for c in sigle[1:])
    )


def _shouted(text: str) -> bool:
    """Whether a whole text is in capitals: its words are not acronyms."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 8 and sum(c.isupper() for c in letters) > 0.6 * len(letters)


def is_developed(text: str, match: re.Match[str]) -> bool:
    """Whether a text says, beside an acronym, what its letters stand for."""
    sigle = match.group().replace(".", "")
    after = text[match.end() : match.end() + 140]
    inside = re.match(r"\s*\(([^)]{6,130})\)", after) or re.match(
        r"\s*(?:,|:|=|-|–)\s*(?:c['’]est-à-dire |ou |pour )?([^.;:()]{6,120})", after
    )
    if inside and _spells(sigle, inside[1], from_start=True):
        return True
    before = _AVANT.search(text[max(0, match.start() - 124) : match.start()])
    if before and _spells(sigle, before[1], from_start=False):
        return True
    ahead = _OU.search(text[max(0, match.start() - 130) : match.start()])
    return bool(ahead and _spells(sigle, ahead[1], from_start=False))


def _spells(sigle: str, long_form: str, *, from_start: bool) -> bool:
    """Whether the letters of an acronym are, in order, initials or letters of a long form."""
    told = [fold(w) for w in re.findall(r"[^\W\d_]+", long_form)]
    letters = fold(sigle)
    if len(told) < 2:
        return False
    if from_start and told[0][0] != letters[0] and not (len(told) > 1 and told[1][0] == letters[0]):
        return False
    initials = iter("".join(w[0] for w in told))
    if all(letter in initials for letter in letters):
        return True
    every = iter("".join(told))
    return all(letter in every for letter in letters) and len(told) >= len(letters) - 1

"""Finds acronyms, and whether the pages say what they stand for."""

import re
from dataclasses import dataclass

from exigences.facts.lecture import CORPS
from exigences.facts.prose import in_french, is_legal
from exigences.facts.texte import fold, words
from exigences.model.facts import Bloc, ParcoursFacts

_SIGLE = re.compile(r"(?<![\w.@/-])[A-ZÉÈ](?:[A-ZÉÈ0-9]{1,7}|(?:\.[A-Z]){1,6}\.?)(?![\w@]|[/-]?\d)")
_AVANT = re.compile(r"([^().;:!?]{3,120})\(\s*$")
_OU = re.compile(r"([^.;:()]{6,120}),?\s(?:ou|dit|dite|appelée?)\s[«\"]?\s?$")
_COMMUNS = frozenset(
    {"PDF", "SMS", "JPG", "JPEG", "PNG", "GIF", "DOC", "DOCX", "ODT", "XLS", "XLSX", "CSV", "ZIP"}
    | {
        "CEDEX",
        "HEIC",
        "TV",
        "CD",
        "DVD",
        "USB",
        "GPS",
        "OK",
        "NB",
        "PS",
        "TVA",
        "HLM",
        "PACS",
        "CDI",
    }
    | {"CDD", "UE", "SNCF", "EDF", "RATP", "HTML", "HTTP", "URL", "JJ", "MM", "AA", "AAAA", "DD"}
    | {"YY", "YYYY", "MO", "KO", "GO", "NON", "OUI", "NOM", "PRENOM", "CODE", "DATE", "SEXE", "PIN"}
    | {"MME", "MR", "BP", "CS", "TSA", "BIS", "TER", "FR", "EN", "NOTE", "TOUS", "TOUT", "AVEC"}
    | {"FRANCE", "PARIS", "VIDEO", "PHOTO", "INFO", "INFOS", "STOP", "NEW", "TOP", "ARMEES"}
)
"""File formats, places on an envelope, words often shouted, and acronyms that became words."""
_ROMAIN = re.compile(r"[IVXL]+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sigle:
    """An acronym, where it first stands, and whether it is explained somewhere."""

    sigle: str
    bloc: Bloc
    developpe: bool


def find_acronyms(parcours: ParcoursFacts) -> tuple[Sigle, ...]:
    """Acronyms of the body in French, each once; one explained on any page is explained."""
    first: dict[str, Bloc] = {}
    explained: set[str] = set()
    plain_words: set[str] = set()
    for page in parcours.pages:
        for bloc in page.blocs:
            plain_words.update(fold(w) for w in words(bloc.texte) if w.islower())
            if _shouted(bloc.texte):
                continue
            for match in _SIGLE.finditer(bloc.texte):
                sigle = match.group().replace(".", "")
                if _is_developed(bloc, match):
                    explained.add(sigle)
                if bloc.region in CORPS and in_french(bloc, page) and not is_legal(page):
                    first.setdefault(sigle, bloc)
    return tuple(
        Sigle(sigle=sigle, bloc=bloc, developpe=sigle in explained)
        for sigle, bloc in first.items()
        if sigle not in _COMMUNS
        and not _ROMAIN.match(sigle)
        and fold(sigle) not in plain_words
        and any(c.isalpha() for c in sigle[1:])
    )


def _shouted(text: str) -> bool:
    """Whether a whole text is in capitals: its words are not acronyms."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 8 and sum(c.isupper() for c in letters) > 0.6 * len(letters)


def _is_developed(bloc: Bloc, match: re.Match[str]) -> bool:
    text, sigle = bloc.texte, match.group().replace(".", "")
    if bloc.balise == "dt":
        return True
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

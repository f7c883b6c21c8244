"""The files that a service asks for: what they are, their formats, their weight."""

import re
from collections.abc import Iterator

from exigences.facts.lecture import asked_fields, phrases_of, text_about
from exigences.facts.texte import fold
from exigences.model.facts import Bloc, Champ, Nature, PageFacts, ParcoursFacts

_FORMATS = re.compile(
    r"\b(?:pdf|jpe?g|png|gif|tiff?|heic|webp|docx?|odt|xlsx?|ods|csv|txt|rtf|zip)\b"
)
_ABOUT_FORMAT = re.compile(r"\b(?:formats?|extensions?|types? de fichiers?|fichiers?)\b")
_ANY = re.compile(r"\b(?:tous|tout) (?:les )?(?:formats?|types?)\b|\bquel que soit le format\b")
_WEIGHT = re.compile(r"\b(\d{1,4}(?:[.,]\d{1,2})?) ?(ko|mo|go|kb|mb|gb)\b")
_LIMIT = re.compile(
    r"\b(?:maxim\w+|max\b|au plus|depass\w+|inferieure?s?|moins de|exced\w+|limite\w*|jusqu'a"
    r"|taille|poids)"
)


def uploads(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, Champ]]:
    """The file fields that the procedure asks to fill."""
    return asked_fields(parcours, Nature.FICHIER)


def formats_of(page: PageFacts, champ: Champ) -> str:
    """The formats that a file must have, as the page says them or its accept attribute; else ''."""
    told = text_about(page, champ)
    if _ANY.search(fold(told)):
        return ""
    accept = champ.accept.strip()
    for line in (*told.split("\n"), *(b.texte for b in _beside(page))):
        plie = fold(line)
        if _FORMATS.search(plie) and _ABOUT_FORMAT.search(plie) and not _ANY.search(plie):
            return line
    return f"Formats acceptés : {accept}" if accept and accept != "*/*" else ""


def weight_of(page: PageFacts, champ: Champ) -> str:
    """The weight that a file must not pass, as the page says it; '' where it says none."""
    lines = (*text_about(page, champ).split("\n"), *(b.texte for b in _beside(page)))
    return next(
        (s for s in lines if _WEIGHT.search(fold(s)) and _LIMIT.search(fold(s))),
        "",
    )


def _beside(page: PageFacts) -> Iterator[Bloc]:
    """Sentences of the page, apart from those that explain another field or are a heading."""
    for phrase in phrases_of(page):
        if not phrase.bloc.champ and phrase.bloc.niveau is None and phrase.bloc.balise != "a":
            yield phrase.bloc

"""Reads in the words of a page what was just made: a deposit, an account, a message, a draft."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from exigences.facts.langue.dates import dates_in
from exigences.facts.langue.texte import fold, sentences
from exigences.model.facts.champs import Nature
from exigences.model.facts.envois import Trace
from exigences.model.facts.facts import PageFacts
from exigences.mots import Notion, notion

type Dit = tuple[Trace, str]
"""What was made, and the sentence that says so."""

_SIGNES: Mapping[Trace, tuple[Notion, Notion]] = MappingProxyType(
    {
        Trace.COMPTE: (notion("compte"), notion("compte-ouvert")),
        Trace.MESSAGE: (notion("message"), notion("message-parti")),
        Trace.BROUILLON: (notion("brouillon-garde"), notion("texte-garde")),
        Trace.DEPOT: (notion("chose-deposee"), notion("dit-depose")),
    }
)
"""What it is, and that it was made: both stand in a sentence that says it."""
_ENTIERS: Mapping[Trace, tuple[Notion, ...]] = MappingProxyType(
    {
        Trace.COMPTE: (notion("compte-dit-en-anglais"),),
        Trace.MESSAGE: (notion("message-dit-en-anglais"),),
        Trace.BROUILLON: (notion("brouillon-dit"), notion("brouillon-dit-en-anglais")),
        Trace.DEPOT: (notion("depot-dit"), notion("depot-dit-en-anglais")),
    }
)
"""What says both at once."""
_PAS_FAIT = (notion("pas-encore-fait"), notion("pas-encore-fait-en-anglais"))
_SAUF: Mapping[Trace, tuple[Notion, ...]] = MappingProxyType(
    dict.fromkeys(Trace, _PAS_FAIT) | {Trace.DEPOT: (*_PAS_FAIT, notion("pas-un-depot"))}
)
_NUMERO = notion("numero-de-la-demande"), notion("numero-de-la-demande-en-anglais")
_HOLDS_BACK = notion("retient-ce-qui-precede")

_BREAK = re.compile(r"(?:[,;:]| et ) ?")
"""Where the words that say what was made end; what holds it off may still follow them."""
_COLON = re.compile(r" ?: ?")
_AN = re.compile(r"\ben ((?:19|20)\d\d)\b")
_CHIFFRE = re.compile(r"\d+")
_ROW_WORDS = 3
"""Words that two rows of a list have in common, their numbers apart."""


def read_outcomes(text: str) -> Iterator[Dit]:
    """What each sentence of a text says that was made."""
    for line in text.splitlines():
        for sentence in sentences(line):
            plain = fold(sentence)
            yield from ((trace, sentence) for trace in Trace if _says(trace, plain))


def outcomes_of(page: PageFacts, day: date) -> tuple[Dit, ...]:
    """What a page says that was made on that day.

    Neither what it dates from before, nor the rows of a list of requests, nor the answers to
    frequent questions say it.
    """
    told = [d for text in _statements(page) for d in read_outcomes(text) if not _past(d[1], day)]
    rows = Counter(map(_row, {sentence for _, sentence in told}))
    return tuple((trace, sentence) for trace, sentence in told if _alone(sentence, rows))


def number_of(page: PageFacts) -> str:
    """The sentence that gives a person the number of a request, where it gives one number alone.

    A screen with something to fill in gives that of a draft, a list gives several.
    """
    if any(c.visible and c.nature is not Nature.RECHERCHE for c in page.champs):
        return ""
    found = {
        told[0]: sentence
        for text in _statements(page)
        for sentence in sentences(text)
        for one in _NUMERO
        for told in one.finditer(_COLON.sub(" : ", fold(sentence)))
    }
    numbers = {told.split()[-1] for told in found}
    return next(iter(found.values())) if len(numbers) == 1 else ""


def _says(trace: Trace, plain: str) -> bool:
    thing, made = _SIGNES[trace]
    said = [part for part in _said(made, plain) if thing.search(part)]
    said += [part for whole in _ENTIERS[trace] for part in _said(whole, plain)]
    return any(not any(one.search(part) for one in _SAUF[trace]) for part in said)


def _said(made: Notion, sentence: str) -> Iterator[str]:
    """A sentence up to where the part that tells a thing made ends: the rest tells what follows."""
    for found in made.finditer(sentence):
        ends = _BREAK.finditer(sentence, found.end())
        end = next((e for e in ends if not _HOLDS_BACK.match(sentence[e.end() :])), None)
        yield sentence[: end.start() if end else len(sentence)]


def _statements(page: PageFacts) -> Iterator[str]:
    """The blocks of a page, without the answers to its questions where it has several.

    The words of a field are what the person says, or is asked.
    """
    several = sum(b.texte.endswith("?") for b in page.blocs) > 1
    answering = False
    for bloc in page.blocs:
        if bloc.texte.endswith("?"):
            answering = several
        elif bloc.niveau is not None:
            answering = False
        if not (answering or bloc.champ):
            yield bloc.texte


def _past(sentence: str, day: date) -> bool:
    """Whether a sentence dates what it says; a service may live in yesterday's time zone."""
    plain = fold(sentence)
    if any(int(year[1]) < day.year for year in _AN.finditer(plain)):
        return True
    return any(told < day - timedelta(days=1) for told in dates_in(plain))


def _row(sentence: str) -> str:
    words = _CHIFFRE.sub("0", fold(sentence)).split()[:_ROW_WORDS]
    return " ".join(words)


def _alone(sentence: str, rows: Counter[str]) -> bool:
    return not _CHIFFRE.search(sentence) or rows[_row(sentence)] == 1

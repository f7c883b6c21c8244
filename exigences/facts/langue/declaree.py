"""The language that a page says it is in, beside the one in which it is written."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from exigences.facts.langue.anglais import is_english
from exigences.facts.langue.francais import declared_french, is_french
from exigences.facts.langue.texte import NO_PROSE, fold, words
from exigences.model.facts.facts import PageFacts
from exigences.mots import notion

FRANCAIS, ANGLAIS = "fr", "en"
_CONTRACTED = notion("article-contracte")
_ELIDED = re.compile(r"['’]")
_FEWEST = 12
"""Plain words from which a page shows in what language it is written."""
_MOST, _LEAST = 0.9, 0.65
"""Share of the words that the language of a page knows at least, and another one at most.

Many words are in both: on pages in French, English knows up to six words out of ten.
"""
_MARGIN = _MOST - _LEAST
"""How much more of the words the language of a page knows than another one."""
_PASSAGE = 5
"""Plain words from which a passage shows by itself in what language it is written."""
_MOSTLY = 3
"""How many times more words of passages are in French than in English where a page is in French."""
_NAMES = {"en": "anglais", "de": "allemand", "es": "espagnol", "it": "italien", "pt": "portugais"}


def written_in(page: PageFacts) -> str:
    """« fr », « en », or '' where the words of a page are too few, or mixed.

    Words left in English here and there change nothing to what most passages are written in.
    """
    counts = _known_words((page,))
    if counts[0] < _FEWEST:
        return ""
    return _language_of(*counts) or (FRANCAIS if _mostly_french(page) else "")


def _language_of(told: int, known_french: int, known_english: int) -> str:
    french, english = known_french / told, known_english / told
    if french >= _MOST and french - english >= _MARGIN:
        return FRANCAIS
    return ANGLAIS if english >= _MOST and english - french >= _MARGIN else ""


def _mostly_french(page: PageFacts) -> bool:
    """Whether the passages of a page that show their language by themselves are most in French."""
    words_of = {FRANCAIS: 0, ANGLAIS: 0, "": 0}
    for counts in _counts((page,)):
        if counts[0] >= _PASSAGE:
            words_of[_language_of(*counts)] += counts[0]
    return words_of[FRANCAIS] >= max(_FEWEST, _MOSTLY * words_of[ANGLAIS])


def reads_as_french(page: PageFacts) -> bool:
    """Whether a page is in French, whatever it says; what it says holds where nothing shows."""
    written = written_in(page)
    return written == FRANCAIS if written else declared_french(page.langue)


def leans_to_french(page: PageFacts) -> bool:
    """Whether a page of too few words to tell has more that French alone knows, than English."""
    if _known_words((page,))[0] >= _FEWEST:
        return False
    told = [word.lower() for bloc in page.blocs for word in words(bloc.texte)]
    known = [(_is_in_french(word), is_english(word)) for word in told]
    return known.count((True, False)) > known.count((False, True))


def in_their_language(pages: Sequence[PageFacts]) -> Callable[[PageFacts], PageFacts]:
    """What takes for French a page of a service that is, whatever it says, with all it holds.

    One whose words are too few to tell goes with the others that say the same.
    """
    amiss = {
        page.langue
        for page in pages
        if not declared_french(page.langue) and written_in(page) == FRANCAIS
    }

    def settle(page: PageFacts) -> PageFacts:
        if page.langue not in amiss or written_in(page) == ANGLAIS:
            return page
        blocs = tuple(
            replace(bloc, langue=FRANCAIS) if bloc.langue == page.langue else bloc
            for bloc in page.blocs
        )
        return replace(page, blocs=blocs, langue=FRANCAIS, langue_dite=page.langue)

    return settle


def foreign_to_french(pages: Sequence[PageFacts]) -> str:
    """The language of a service that is not in French: « anglais », « une autre langue », or ''.

    All its screens are taken together; few words, mixed ones, or one screen in French say nothing.
    """
    if any(written_in(page) == FRANCAIS for page in pages):
        return ""
    told, french, english = _known_words(pages)
    if told < _FEWEST or french > _LEAST * told:
        return ""
    if english >= _MOST * told:
        return "anglais"
    declared = {page.langue.lower()[:2] for page in pages}
    return "une autre langue" if declared and declared.isdisjoint({"", "fr"}) else ""


def misdeclared(page: PageFacts) -> str:
    """What is amiss in the language that a page says it is in, in French; '' where nothing is.

    A long sentence in English, above a menu in French, does not make the page one in English.
    """
    said_to_be = page.langue_dite or page.langue
    declared, written = said_to_be.lower()[:2], written_in(page)
    if not declared or not written or declared == written:
        return ""
    if (declared, written) == (FRANCAIS, ANGLAIS) and _has_french_in_it(page):
        return ""
    named = _NAMES.get(declared, "français" if declared == "fr" else "une autre langue")
    in_french = "français" if written == "fr" else "anglais"
    said = f"en {named}" if declared in (*_NAMES, "fr") else f"dans {named}"
    return f"La page est en {in_french}, et se dit {said} (lang=« {said_to_be} »)"


def _has_french_in_it(page: PageFacts) -> bool:
    """Whether a third of the texts of a page have a word that French alone knows."""
    told = [[word.lower() for word in words(bloc.texte)] for bloc in page.blocs]
    read = [text for text in told if text]
    own = [any(_is_in_french(w) and not is_english(w) for w in text) for text in read]
    return 3 * sum(own) >= len(read)


def _is_in_french(word: str) -> bool:
    """Whether French has a word; its dictionary leaves out « du » and « aux »."""
    return is_french(word) or _CONTRACTED.fullmatch(fold(word)) is not None


def _known_words(pages: Sequence[PageFacts]) -> tuple[int, int, int]:
    """How many plain words some pages have, how many of them French knows, and English.

    What is marked as of another language is left out.
    """
    counts = list(_counts(pages))
    return sum(c[0] for c in counts), sum(c[1] for c in counts), sum(c[2] for c in counts)


def _counts(pages: Sequence[PageFacts]) -> Iterator[tuple[int, int, int]]:
    for page in pages:
        yield from (_counted(bloc.texte) for bloc in page.blocs if bloc.langue in ("", page.langue))


@lru_cache(maxsize=16384)
def _counted(text: str) -> tuple[int, int, int]:
    """The same of a text, but for names; in an address or the number of a release is no word."""
    told = [
        part
        for written in text.split()
        if not NO_PROSE.search(written)
        for word in words(written)
        for part in _ELIDED.split(word)
        if part.islower() and len(part) > 1
    ]
    return len(told), sum(map(_is_in_french, told)), sum(map(is_english, told))

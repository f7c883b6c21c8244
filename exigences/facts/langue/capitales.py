"""Tells what is only written in capitals, a heading, a name or an address, from acronyms."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from exigences.facts.langue.francais import is_french
from exigences.mots import notion
from exigences.mots.pliage import fold

type Span = tuple[int, int]

_RUN = re.compile(r"(?<![\w.@/])[A-ZÀ-Ý]['’]?[A-ZÀ-Ý]*(?:[ \u00a0'’-]+[A-ZÀ-Ý]+)*(?![\w@])")
_WORD = re.compile(r"[A-ZÀ-Ý]+")
_ABREGE = re.compile(r"\b(?:M|MM|Mr|Mme|Mlle|Me|Dr|Pr)\.?$|(?<!\d)\d{5}$")
_TITRE = notion("finit-par-un-titre")
"""What stands before the name of a person, or of a town."""
_BEFORE = 16
_SHOUTED = 8
_ACCENTS = {"a": "aàâ", "c": "cç", "e": "eéèê", "i": "iî", "o": "oô", "u": "uùû"}
_TRIED = 200
"""Spellings of a word without accents that are tried at most."""


def capital_spans(text: str) -> Iterator[Span]:
    """Where a text is written in capitals that are no acronym, from the start."""
    if is_shouted(text):
        yield 0, len(text)
        return
    for run in _RUN.finditer(text):
        found = [word for word in _WORD.findall(run.group()) if len(word) > 1]
        alone = len(found) == 1 and run.span() == (0, len(text.rstrip(" :*")))
        several = len(found) > 1 and any(is_plain_word(w) for w in found)
        named = _names(text[max(0, run.start() - _BEFORE) : run.start()])
        if several or named or (alone and len(run.group()) > 2 and is_plain_word(run.group())):
            yield run.span()


def _names(before: str) -> bool:
    """Whether what stands before capitals says that they are a name."""
    told = before.rstrip(" \u00a0")
    return told != before and bool(_ABREGE.search(told) or _TITRE.search(fold(told)))


def is_shouted(text: str) -> bool:
    """Whether a whole text is in capitals: its words are not acronyms."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) > _SHOUTED and sum(c.isupper() for c in letters) > 0.6 * len(letters)


@lru_cache(maxsize=8192)
def is_plain_word(word: str) -> bool:
    """Whether French knows a word written in capitals, which often lose their accents."""
    low = word.lower()
    if is_french(low):
        return True
    spellings = [_ACCENTS.get(letter, letter) for letter in low]
    count = 1
    for index, choices in enumerate(spellings):
        count *= len(choices)
        if count > _TRIED:
            spellings[index:] = low[index:]
            break
    return any(is_french("".join(letters)) for letters in product(*spellings))

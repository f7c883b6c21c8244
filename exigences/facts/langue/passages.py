"""Finds the passages in English on a page that says it is in French."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from simplemma import is_known

from exigences.facts.langue.francais import is_french
from exigences.facts.langue.texte import fold, sentences, words
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Bloc, PageFacts
from exigences.mots import notion

_FEWEST, _SURE = 4, 6
"""Words from which a passage may be in another language, and surely is."""
_FRENCH, _ENGLISH = 0.5, 0.85
"""Most words that French knows in it, and least that English knows: « date » is in both."""
_NO_PROSE = re.compile(r"[\d@]|://|[a-z]\.[a-z]")
"""Stands in an address or a number, which are in no language; looked for word by word."""
_A_LANGUAGE = notion("nom-d-une-langue")
"""« Available in English » is a courtesy, and asks nothing of who reads French."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence in English among French ones."""

    bloc: Bloc
    texte: str
    certaine: bool


def english_passages(page: PageFacts) -> Iterator[Passage]:
    """The sentences of the body in English, each block once; those marked as English are not."""
    for bloc in page.blocs:
        declared = (bloc.langue or page.langue or "fr").lower()
        if bloc.region not in CORPS or bloc.replie or not declared.startswith("fr"):
            continue
        for sentence in sentences(bloc.texte):
            count = _english_words(sentence)
            if count >= _FEWEST and not _A_LANGUAGE.search(fold(bloc.texte)):
                yield Passage(bloc, sentence, certaine=count >= _SURE)
                break


@lru_cache(maxsize=4096)
def _english_words(sentence: str) -> int:
    """How many plain words an English sentence has; 0 where it is not English.

    Names, which begin with a capital, are in no language either.
    """
    plain = " ".join(word for word in sentence.split() if not _NO_PROSE.search(word))
    told = [w for w in words(plain[:1].lower() + plain[1:]) if w.islower() and len(w) > 1]
    if len(told) < _FEWEST or sum(map(is_french, told)) > _FRENCH * len(told):
        return 0
    known = sum(is_known(word, "en") for word in told)
    return len(told) if known >= _ENGLISH * len(told) else 0

"""Measures French running text: words, sentences, syllables, readability."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exigences.facts.langue.francais import french_reader
from exigences.facts.langue.texte import fold, sentences, words
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Bloc, PageFacts, ParcoursFacts
from exigences.mots import notion

MOTS_MIN = 100
"""Under this number of words of running text, no formula means anything."""

LETTRES_MAX = 6
"""Letters beyond which a word is long (LIX)."""
MOTS_SANS_POINT = 25
"""From this many words, a text is read on even without a full stop."""
_PHRASE = re.compile(r"[.!?…][»\")\]]*\s*$|[.!?…]\s+\S")
_LEGAL = notion("page-de-mentions-legales")
_VOYELLES = re.compile(r"[aeiouyœæ]+")
_HIATUS = re.compile(
    r"é[aeoiuéè]|[ao]é|aï|oï|aë|oë|[bcdfgptv][lr]i[aeoéè]|(?<![oe])u[aeoéè]|[aou]y[aeoé]|pays"
)
_MUET = re.compile(r"(?<=[^aeiouyéèêë])(?:e|es)$|(?<=[iuéy])(?:e|es)$")
_U_MUET = re.compile(r"(?<=q)u|(?<=g)u(?=[eéèêi])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """What was counted in running text."""

    mots: int
    phrases: int
    syllabes: int
    longs: int
    """Words of more than LETTRES_MAX letters."""

    @property
    def score(self) -> float:
        """Ease of reading by Kandel and Moles (1958): 100 is very easy, 0 very hard."""
        return 207 - 1.015 * self.mots / self.phrases - 73.6 * self.syllabes / self.mots

    @property
    def lix(self) -> float:
        """Difficulty by Björnsson (1968): under 30 very easy, from 60 very hard."""
        return self.mots / self.phrases + 100 * self.longs / self.mots


def running_text(parcours: ParcoursFacts) -> tuple[Bloc, ...]:
    """Blocks of French running text of the body, each text once, in order."""
    found: dict[str, Bloc] = {}
    for _, bloc in french_blocs(parcours):
        if bloc.courant and bloc.niveau is None and _reads_on(bloc.texte):
            found.setdefault(bloc.texte, bloc)
    return tuple(found.values())


def _reads_on(text: str) -> bool:
    """Whether a text is made of sentences; a hint without a full stop is not one."""
    return bool(_PHRASE.search(text)) or len(text.split()) > MOTS_SANS_POINT


def french_blocs(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, Bloc]]:
    """Blocks of the body that are written in French; a page of legal notices is apart."""
    for page in parcours.pages:
        if is_legal(page):
            continue
        reads = french_reader(page)
        yield from ((page, b) for b in page.blocs if b.region in CORPS and reads(b))


def is_legal(page: PageFacts) -> bool:
    """Whether a page is one of legal notices, that the law words and nobody has to read."""
    headings = (b.texte for b in page.blocs if b.niveau == 1)
    return any(_LEGAL.search(fold(title)) for title in (page.titre, *headings))


def measure(texts: Iterable[str]) -> Prose:
    """Count running text; the end of a block ends a sentence."""
    told = phrases = parts = longs = 0
    for text in texts:
        for sentence in sentences(text):
            here = [part for w in words(sentence) for part in re.split(r"['’]", w) if part]
            if not here:
                continue
            phrases += not sentence.endswith(";")
            told += sum(len(part) > 1 or fold(part) in "ayo" for part in here)
            parts += sum(syllables(part) for part in here)
            longs += sum(len(part) > LETTRES_MAX for part in here)
    return Prose(mots=max(told, 1), phrases=max(phrases, 1), syllabes=parts, longs=longs)


def syllables(word: str) -> int:
    """Spoken syllables of a French word: vowel groups, hiatus apart, mute e left out."""
    low = word.lower()
    if len(low) == 1 or not any(c in "aeiouyàâäéèêëîïôöùûüœæ" for c in low):
        return int(low in "aày")
    spoken = _U_MUET.sub("", _MUET.sub("", low) or low)
    groups = len(_VOYELLES.findall(fold(spoken)))
    return max(1, groups + len(_HIATUS.findall(spoken)))

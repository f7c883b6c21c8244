"""Measures what the lexicon finds of the words that the editors of service-public.fr explain."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import batched
from multiprocessing import get_context

from exigences.facts.langue.lexique import find_terms, load_lexicon
from exigences.facts.langue.texte import words
from outils.justesse.fiches import COEURS, Fiche, Marque

LOT = 200
"""Sheets that a worker reads at a time."""
PART_MIN = 0.5
"""Share of a marked term that one found must cover."""


@dataclass(slots=True)
class Tri:
    """What was found of one half of the terms."""

    trouves: Counter[str] = field(default_factory=Counter)
    manques: Counter[str] = field(default_factory=Counter)

    def count(self, name: str, *, hit: bool) -> None:
        """Count one occurrence."""
        (self.trouves if hit else self.manques)[name] += 1

    @property
    def compte(self) -> tuple[int, int]:
        """Occurrences found, and all."""
        found = self.trouves.total()
        return found, found + self.manques.total()


@dataclass(slots=True)
class Jargon:
    """What the lexicon finds in the sheets."""

    bati: Tri = field(default_factory=Tri)
    """The half that the lexicon was built on."""
    tenu: Tri = field(default_factory=Tri)
    """The half that was held out."""
    neuf: Tri = field(default_factory=Tri)
    """Of the half held out, the notions of which no form is in the other half."""
    mots: int = 0
    signalements: Counter[str] = field(default_factory=Counter)
    """Every term found, each time it stands."""
    certains: int = 0
    par_fiche: int = 0
    """Terms found, each once a sheet, as a report gives them."""

    def add(self, other: "Jargon") -> None:
        """Add what another worker found."""
        for name in ("bati", "tenu", "neuf"):
            getattr(self, name).trouves.update(getattr(other, name).trouves)
            getattr(self, name).manques.update(getattr(other, name).manques)
        self.signalements.update(other.signalements)
        self.mots += other.mots
        self.certains += other.certains
        self.par_fiche += other.par_fiche


def name_of(texte: str, mark: Marque) -> str:
    """The marked term, as it is hashed."""
    return texte[mark.debut : mark.fin].strip().lower()


def is_built(term: str) -> bool:
    """Whether a term is of the half that the lexicon may be built on."""
    return hashlib.sha1(term.encode(), usedforsecurity=False).digest()[0] % 2 == 0


def measure_jargon(sheets: tuple[Fiche, ...]) -> Jargon:
    """Look for the terms in every sheet, on two cores."""
    built = frozenset(
        mark.notion
        for sheet in sheets
        for passage in sheet.passages
        for mark in passage.termes
        if is_built(name_of(passage.texte, mark))
    )
    total = Jargon()
    with ProcessPoolExecutor(COEURS, mp_context=get_context("spawn")) as workers:
        for part in workers.map(_measure, ((lot, built) for lot in batched(sheets, LOT))):
            total.add(part)
    return total


def _measure(work: tuple[tuple[Fiche, ...], frozenset[str]]) -> Jargon:
    sheets, built = work
    result, lexicon = Jargon(), load_lexicon()
    for sheet in sheets:
        seen: set[str] = set()
        for passage in sheet.passages:
            result.mots += len(words(passage.texte))
            spans: list[tuple[int, int]] = []
            for found in find_terms(passage.texte, lexicon):
                spans.append((found.debut, found.fin))
                seen.add(found.terme.terme)
                result.signalements[found.terme.terme] += 1
                result.certains += not found.ambigu
            for mark in passage.termes:
                name, hit = name_of(passage.texte, mark), _covered(mark, spans)
                for half in _halves(result, name, mark.notion, built):
                    half.count(name, hit=hit)
        result.par_fiche += len(seen)
    return result


def _halves(result: Jargon, name: str, notion: str, built: frozenset[str]) -> Iterator[Tri]:
    if is_built(name):
        yield result.bati
        return
    yield result.tenu
    if notion not in built:
        yield result.neuf


def _covered(mark: Marque, spans: list[tuple[int, int]]) -> bool:
    """Whether what was found covers at least half of the marked term."""
    size = mark.fin - mark.debut
    told = sum(max(0, min(fin, mark.fin) - max(debut, mark.debut)) for debut, fin in spans)
    return size > 0 and told >= PART_MIN * size

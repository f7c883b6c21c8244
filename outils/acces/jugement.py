"""Sets the firm alarms beside what people judged of them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from outils.acces.documents import Avis, Corpus, Jugement, Releve


@dataclass(frozen=True, slots=True, order=True)
class Alarme:
    """One element of which one rule is sure."""

    corpus: Corpus
    regle: str
    page: str
    selecteur: str


@dataclass(frozen=True, slots=True)
class Bilan:
    """What was judged, what is left to judge, and what is judged and no longer said."""

    avis: Mapping[Alarme, Avis]
    a_juger: tuple[Alarme, ...]
    perdues: tuple[Alarme, ...]

    def counts(self, corpus: Corpus) -> Mapping[Avis, int]:
        """Judged alarms of a corpus, by what is thought of them."""
        return Counter(avis for one, avis in self.avis.items() if one.corpus is corpus)


def weigh(releve: Releve, jugements: Sequence[Jugement]) -> Bilan:
    """Join both by identity."""
    judged = {
        Alarme(one.corpus, one.regle, page, selector): one.avis
        for one in jugements
        for page, selectors in one.ou.items()
        for selector in selectors
    }
    said = list(_alarms(releve))
    return Bilan(
        avis={one: judged[one] for one in said if one in judged},
        a_juger=tuple(sorted(one for one in said if one not in judged)),
        perdues=tuple(sorted(set(judged) - set(said))),
    )


def _alarms(releve: Releve) -> Iterator[Alarme]:
    for corpus, found in releve.corpus.items():
        for rule, pages in found.regles.items():
            for page, selectors in pages.items():
                for selector in selectors:
                    yield Alarme(corpus, rule, page, selector)

"""Puts words to the test: each must be needed by an example, and no example may fail."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from exigences.mots.dictionnaire import (
    Dictionnaire,
    Exemple,
    NotionLue,
    Places,
    Tournure,
    first_found,
    places,
)
from exigences.mots.tournure import Suite, weaker


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaut:
    """What is to mend in the words."""

    fichier: str
    ligne: int
    texte: str
    """What is wrong and what to do, in French."""

    def __str__(self) -> str:
        """Say the place, then the sentence."""
        return f"{self.fichier}:{self.ligne} : {self.texte}"


def faults(mots: Dictionnaire) -> Iterator[Defaut]:
    """All that is to mend: the examples that fail, and, where none does, what none needs."""
    for notion in mots.notions.values():
        yield from faults_of(notion, mots)


def faults_of(notion: NotionLue, mots: Dictionnaire) -> Iterator[Defaut]:
    """What is to mend in one notion."""
    essai = _Trial(notion, mots)
    failed = list(essai.failed())
    yield from failed or essai.survivors()


class _Trial:
    """A notion, with where each of its turns stands in each of its examples."""

    def __init__(self, notion: NotionLue, mots: Dictionnaire) -> None:
        self._notion, self._mots = notion, mots
        self._places = {t: self._places_of(t.suite) for t in notion.tournures}

    def _places_of(self, suite: Suite) -> tuple[Places, ...]:
        pattern = self._mots.of_turn(suite)
        return tuple(places(pattern, example.plie) for example in self._notion.exemples)

    def failed(self) -> Iterator[Defaut]:
        """The examples where something else is found than what they mark."""
        for i, example in enumerate(self._notion.exemples):
            found = list(first_found(self._table(i)))
            if tuple(span for _, span in found) == example.trouve:
                continue
            yield Defaut(
                fichier=self._notion.fichier,
                ligne=example.ligne,
                texte=_failure(self._notion, example, found),
            )

    def survivors(self) -> Iterator[Defaut]:
        """What may be dropped from the turns, and no example fails."""
        for tournure in self._notion.tournures:
            if not self._fails(tournure, ((),) * len(self._notion.exemples)):
                yield self._survivor(tournure, tournure.texte)
                continue
            for name, suite in weaker(tournure.suite):
                if suite and not self._fails(tournure, self._places_of(suite)):
                    yield self._survivor(tournure, name)

    def _survivor(self, tournure: Tournure, name: str) -> Defaut:
        guard = name.startswith(("{pas ", "{début", "{fin"))
        told = "« non » qui ne doit qu'à cela de n'être pas trouvée" if guard else "« oui »"
        return Defaut(
            fichier=self._notion.fichier,
            ligne=tournure.ligne,
            texte=(
                f"sans « {name} », tous les exemples de « {self._notion.id} » passent : "
                f"ajoutez une phrase {told}, ou retirez-le."
            ),
        )

    def _fails(self, changed: Tournure, instead: tuple[Places, ...]) -> bool:
        """Whether an example fails once a turn stands in other places."""
        for i, example in enumerate(self._notion.exemples):
            if instead[i] == self._places[changed][i]:
                continue
            found = first_found({**self._table(i), changed: instead[i]})
            if tuple(span for _, span in found) != example.trouve:
                return True
        return False

    def _table(self, i: int) -> Mapping[Tournure, Places]:
        return {t: of_examples[i] for t, of_examples in self._places.items()}


def _failure(
    notion: NotionLue, example: Exemple, found: list[tuple[Tournure, tuple[int, int]]]
) -> str:
    marked = ", ".join(f"« {example.plie[a:b]} »" for a, b in example.trouve) or "rien"
    told = ", ".join(
        f"« {example.plie[a:b]} » (ligne {tournure.ligne})" for tournure, (a, b) in found
    )
    return (
        f"cet exemple de « {notion.id} » marque {marked}, et {told or 'rien'} y est trouvé : "
        "corrigez la phrase, ses marques ou les tournures."
    )

"""The shape of a file of the catalogue."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from exigences.model.catalogue.exigence import Exigence, Preuve
from exigences.model.erreur import ExigencesError
from exigences.model.facts.facts import ParcoursFacts

type Detect = Callable[[ParcoursFacts], Iterator[Preuve]]
type Applies = Callable[[ParcoursFacts], bool]


class CatalogueError(ExigencesError):
    """The catalogue is not well formed: says which file and what to mend."""


def always(_: ParcoursFacts) -> bool:
    """Whether an exigence that concerns every parcours applies: yes."""
    return True


@dataclass(frozen=True, slots=True)
class Detector:
    """An exigence and the function that looks for its evidence; callable as that function."""

    exigence: Exigence
    detect: Detect
    applies: Applies = always
    """Where it is false, the verdict is `non_applicable`."""

    def __call__(self, parcours: ParcoursFacts) -> Iterator[Preuve]:
        """Yield the evidence found in a parcours, in the order of the pages."""
        return self.detect(parcours)


def detector(exigence: Exigence, *, applies: Applies = always) -> Callable[[Detect], Detector]:
    """Tie an exigence to the generator that looks for it."""

    def tie(detect: Detect) -> Detector:
        return Detector(exigence, detect, applies)

    return tie

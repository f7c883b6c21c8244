"""Where a step stands: among those of the procedure, or inside a fork or a frame."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from exigences.model.erreur import ExigencesError
from exigences.model.procedure.etape import DansLeCadre, Etape, Si

PARTIE = "Cette étape n'est plus dans la démarche : rechargez la page."
type Dans = tuple[tuple[int, str], ...]
"""The way to some steps: of each step that is gone into, its rank and its branch."""
_DITES = {"alors": "si oui", "sinon": "sinon", "etapes": "dans le cadre"}


class RedactionError(ExigencesError):
    """Something that cannot be written in the page: says why, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A rank among some steps; `dans` leads to them, by ranks and branches."""

    dans: Dans = ()
    rang: int

    @classmethod
    def read(cls, written: str) -> Self:
        """Read « 3 » or « 3.alors.0 »; RedactionError where it is no place."""
        *way, last = written.split(".")
        ranks, branches = way[::2], way[1::2]
        numbers = [*ranks, last]
        known = len(ranks) == len(branches) and set(branches) <= _DITES.keys()
        if not known or not all(n.isascii() and n.isdecimal() and len(n) <= 4 for n in numbers):
            raise RedactionError(PARTIE)
        return cls(dans=tuple(zip(map(int, ranks), branches, strict=True)), rang=int(last))

    def __str__(self) -> str:
        return ".".join((*(f"{rang}.{branch}" for rang, branch in self.dans), str(self.rang)))

    @property
    def premier(self) -> int:
        """The rank of the step of the procedure that it is, or is in."""
        return self.dans[0][0] if self.dans else self.rang

    @property
    def numero(self) -> str:
        """How it is told to a person."""
        way = (f"{rang + 1}, {_DITES[branch]}" for rang, branch in self.dans)
        return ", ".join((*way, f"{self.rang + 1}"))

    @property
    def ancre(self) -> str:
        """Its place in the page."""
        return f"etape-{str(self).replace('.', '-')}"

    def beside(self, rang: int) -> "Place":
        """Another rank among the same steps."""
        return Place(dans=self.dans, rang=rang)

    def inside(self, branch: str, rang: int) -> "Place":
        """A rank among the steps that the one of this place holds."""
        return Place(dans=(*self.dans, (self.rang, branch)), rang=rang)


def branches_of(step: Etape) -> Iterator[tuple[str, str, tuple[Etape, ...]]]:
    """The steps that a step holds, by branch: its key, what is read, and them."""
    match step:
        case Si(si=fork):
            yield "alors", "Si oui", fork.alors
            yield "sinon", "Sinon", fork.sinon
        case DansLeCadre(dans_le_cadre=frame):
            yield "etapes", "Dans le cadre", frame.etapes


def steps_at(steps: tuple[Etape, ...], place: Place) -> tuple[Etape, ...]:
    """The steps among which a place is; RedactionError where there are none such."""
    for rang, branch in place.dans:
        if not rang < len(steps):
            raise RedactionError(PARTIE)
        held = {key: inner for key, _, inner in branches_of(steps[rang])}
        if branch not in held:
            raise RedactionError(PARTIE)
        steps = held[branch]
    return steps

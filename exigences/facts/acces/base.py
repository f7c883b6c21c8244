"""The shape of a check: what it is about, and the generator that answers of each element."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.model.facts.axe import CoucheAxe

PREFIXE = "exi:"
"""What begins the name of our checks, among those of axe's rules."""


class Avis(StrEnum):
    """What a check answers of an element to which it applies."""

    PASSE = "passe"
    """Nothing against it."""
    ECHEC = "echec"
    """A fault that a person could not deny."""
    DOUTE = "doute"
    """A person has to look."""


@dataclass(frozen=True, slots=True)
class Vu:
    """An element to which a check applies, and its answer."""

    noeud: Noeud
    avis: Avis
    message: str = ""
    """What was measured, in French."""


type Juge = Callable[[Arbre], Iterator[Vu]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Regle:
    """What a check is about; all that a reader needs in order to trust it or not."""

    id: str
    """Name of its file, with dashes."""
    titre: str
    """The fault, as it stands on the page."""
    remede: str
    question: str
    """What a person has to look at where the check does not settle."""
    impact: str
    """As axe has it: minor, moderate, serious, critical."""
    rgaa: tuple[str, ...] = ()
    """Tests of the RGAA that it decides in part, by number."""
    wcag: tuple[str, ...]
    """Success criteria of WCAG, by number."""
    act: tuple[str, ...] = ()
    """Rules of the W3C's ACT, by their six signs, where one says the same."""
    applicabilite: str
    echec: str
    limites: str
    couche: CoucheAxe = CoucheAxe.NORME
    rend: tuple[Avis, ...] = (Avis.ECHEC, Avis.DOUTE)
    """What it may answer beside « nothing against it »."""
    approfondi: bool = False
    """Whether it judges what was tried with keys and sizes: nothing where that was not done."""
    autre: bool = False
    """Whether the sentence of its theme's exigence tells of another defect than this one."""

    @property
    def tranche(self) -> tuple[str, ...]:
        """The tests of the RGAA in which it may be sure of a fault."""
        return self.rgaa if Avis.ECHEC in self.rend and self.couche is CoucheAxe.NORME else ()

    @property
    def nom(self) -> str:
        """Its name among the rules of a report."""
        return f"{PREFIXE}{self.id}"

    @property
    def tags(self) -> tuple[str, ...]:
        """The norms, as axe's tags name them."""
        return (
            *(f"wcag{number.replace('.', '')}" for number in self.wcag),
            *(f"EN-9.{number}" for number in self.wcag),
            *(f"RGAA-{number}" for number in self.rgaa),
        )


@dataclass(frozen=True, slots=True)
class Controle:
    """A check and the generator that answers; callable as that generator."""

    regle: Regle
    juge: Juge

    def __call__(self, arbre: Arbre) -> Iterator[Vu]:
        """Answer of each element to which it applies, in the order of the document."""
        return self.juge(arbre)


def controle(regle: Regle) -> Callable[[Juge], Controle]:
    """Tie a check to its generator."""

    def tie(juge: Juge) -> Controle:
        return Controle(regle, juge)

    return tie

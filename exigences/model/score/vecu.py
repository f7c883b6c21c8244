"""What a person lives along a procedure: what hinders, what blocks, where."""

from dataclasses import dataclass

from exigences.model.catalogue.besoins import Portee
from exigences.model.catalogue.exigence import Certitude, Preuve
from exigences.model.parcours.parcours import Fin


@dataclass(frozen=True, slots=True, kw_only=True)
class Empechement:
    """A demand that a person cannot meet, at one place of the parcours."""

    exigence: str
    """Id of the exigence; '' where a step could not be done in the person's own conditions."""
    page: int
    """Index of the state."""
    etape: str
    """Path of the step that led there."""
    portee: Portee
    demande: str
    """What is demanded there, a French noun phrase with its article (« un code par SMS »)."""
    manques: tuple[str, ...] = ()
    """What the person lacks, French nouns without article (« téléphone mobile »); in `difficulte`
    where it is no equipment."""
    difficulte: str = ""
    """What is said after « cette personne » (« lit lentement »)."""
    autre_moyen: str = ""
    """The other means that this person has and that is accepted at this very place; '' if none."""
    preuve: Preuve | None = None

    @property
    def a_verifier(self) -> bool:
        """Whether a human must check that it is demanded: it then never blocks."""
        return self.preuve is not None and self.preuve.certitude is Certitude.DOUTEUSE

    @property
    def arrete(self) -> bool:
        """Whether the person goes no further alone."""
        return self.portee is Portee.BLOQUE and not self.autre_moyen


@dataclass(frozen=True, slots=True, kw_only=True)
class Vecu:
    """What the sosie of a scenario lives along a parcours."""

    scenario: str
    """Name of the scenario."""
    empechements: tuple[Empechement, ...]
    """In the order of the parcours."""
    rejoue: bool
    """Whether the parcours was replayed in this very scenario, not in one alike."""
    fin: Fin
    """How that replay ended."""

    @property
    def premier_blocage(self) -> Empechement | None:
        """The first demand that this person cannot meet and that nothing replaces there."""
        return next((e for e in self.empechements if e.arrete), None)

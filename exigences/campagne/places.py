"""Where an audit of a campaign is stored, and what became of it."""

from dataclasses import dataclass
from itertools import count
from pathlib import Path

from pydantic import ValidationError

from exigences.chaine.dossier import RAPPORT
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.lecture import read_plain
from exigences.fichiers.textes import from_file
from exigences.model.campagne import PlanDeCampagne, TravailFini

_FINI = "fini.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One audit, done or not, in the folder of its campaign."""

    nom: str
    """The name of its procedure in the results, which no other one has."""
    repetition: int
    dossier: Path
    """Where its report is: `NOM/1`, `NOM/2`…"""
    empreinte: str

    @property
    def fini(self) -> Path:
        """The file that says what became of it."""
        return self.dossier.with_name(f"{self.dossier.name}-{_FINI}")

    def ended(self) -> TravailFini | None:
        """What became of it; None where it is to be done, for the first time or again."""
        try:
            known = TravailFini.model_validate(from_file(read_plain(self.fini)))
        except (OSError, ValueError, ValidationError):
            return None
        return known if known.empreinte == self.empreinte else None

    def keep(self, fini: TravailFini) -> None:
        """Store what became of it, whole or not at all; OSError where the disk refuses."""
        self.fini.parent.mkdir(parents=True, exist_ok=True)
        Porte().json(self.fini, fini.model_dump(mode="json"))

    def set_aside(self) -> None:
        """Put what another try left beside, as it is: nothing of it passes for the next one's."""
        self.fini.unlink(missing_ok=True)
        before = (self.dossier.with_name(f"{self.dossier.name}-avant-{n}") for n in count(1))
        if self.dossier.exists():
            self.dossier.rename(next(path for path in before if not path.exists()))

    @property
    def rapport(self) -> Path:
        """Its report."""
        return self.dossier / RAPPORT


def places(plan: PlanDeCampagne, folder: Path, part: int | None = None) -> tuple[Place, ...]:
    """The audits of a plan in a folder: those of its own part, if it has one, or of another."""
    mine = part if part is not None else plan.part
    return tuple(
        Place(
            nom=t.demarche,
            repetition=t.repetition,
            dossier=folder / t.demarche / str(t.repetition),
            empreinte=t.empreinte,
        )
        for t in plan.travaux
        if t.part == mine
    )

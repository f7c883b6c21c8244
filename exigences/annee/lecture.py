"""Reads a household and its rights: faults are told with their line."""

from dataclasses import dataclass
from pathlib import Path

from exigences.loading.arbre import Noeud
from exigences.loading.bibliotheque import DEMARCHES, open_procedure
from exigences.loading.fichier import read_text
from exigences.loading.strict import load_strict
from exigences.loading.verification import Trouvailles
from exigences.model.procedure.procedure import Procedure
from exigences.model.rapport.annee import Droit, EtapeDuDroit, Foyer


@dataclass(frozen=True, slots=True, kw_only=True)
class EtapeLue:
    """A step of a right, with its procedure."""

    droit: str
    etape: EtapeDuDroit
    procedure: Procedure


@dataclass(frozen=True, slots=True, kw_only=True)
class FoyerLu:
    """A household, with every procedure of its rights."""

    foyer: Foyer
    etapes: tuple[EtapeLue, ...]


def load_household(path: Path) -> FoyerLu:
    """Read a household, its rights and their procedures; LoadingError says what is to mend."""

    def check(foyer: Foyer, _: Noeud) -> Trouvailles:
        for i, name in enumerate(foyer.droits):
            if not (path.parent / name).is_file():
                yield ("droits", i), f"aucun fichier « {name} » à côté de ce fichier."

    foyer = load_strict(read_text(path, "de foyer"), str(path), Foyer, check)[0]
    return FoyerLu(
        foyer=foyer,
        etapes=tuple(step for name in foyer.droits for step in _right(path.parent / name)),
    )


def _right(path: Path) -> tuple[EtapeLue, ...]:
    def found(name: str) -> str:
        return name if name in DEMARCHES.noms() else str(path.parent / name)

    def check(droit: Droit, _: Noeud) -> Trouvailles:
        for i, step in enumerate(droit.demarches):
            if not (step.demarche in DEMARCHES.noms() or Path(found(step.demarche)).is_file()):
                place = ("demarches", i, "demarche")
                yield place, f"aucune démarche « {step.demarche} » à côté de ce fichier."

    droit = load_strict(read_text(path, "de droit"), str(path), Droit, check)[0]
    return tuple(
        EtapeLue(
            droit=droit.nom, etape=one, procedure=open_procedure(found(one.demarche)).procedure
        )
        for one in droit.demarches
    )

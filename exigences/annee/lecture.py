"""Reads a household and its rights: faults are told with their line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from exigences.loading.arbre import Noeud
from exigences.loading.bibliotheque import DEMARCHES, open_procedure
from exigences.loading.fichier import read_text
from exigences.loading.strict import load_strict
from exigences.loading.verification import Trouvailles
from exigences.model.procedure.procedure import Procedure
from exigences.model.procedure.procedure import Sequence as Moment
from exigences.model.rapport.annee import Droit, EtapeDuDroit, Foyer
from exigences.model.rapport.rapport import ProcedureRapport


@dataclass(frozen=True, slots=True, kw_only=True)
class EtapeLue:
    """A step of a right, with its procedure."""

    droit: str
    etape: EtapeDuDroit
    demarche: str
    """The file of the procedure, or a name of the package."""
    procedure: Procedure


@dataclass(frozen=True, slots=True, kw_only=True)
class FoyerLu:
    """A household, with every procedure of its rights."""

    foyer: Foyer
    etapes: tuple[EtapeLue, ...]


type Cle = tuple[str, str, Moment]


def key_of(procedure: Procedure | ProcedureRapport) -> Cle:
    """What makes a procedure the same in a right and in a report."""
    return procedure.nom, procedure.organisme, procedure.sequence


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

    opened: dict[str, Procedure] = {}

    def check(droit: Droit, _: Noeud) -> Trouvailles:
        for i, step in enumerate(droit.demarches):
            name, place = step.demarche, ("demarches", i, "demarche")
            if name in DEMARCHES.noms() or Path(found(name)).is_file():
                opened[name] = open_procedure(found(name)).procedure
                yield from ((place, fault) for fault in _against(droit, i, opened))
            else:
                yield place, f"aucune démarche « {name} » à côté de ce fichier."

    droit = load_strict(read_text(path, "de droit"), str(path), Droit, check)[0]
    return tuple(
        EtapeLue(
            droit=droit.nom,
            etape=one,
            demarche=found(one.demarche),
            procedure=opened[one.demarche],
        )
        for one in droit.demarches
    )


def _against(droit: Droit, rank: int, opened: Mapping[str, Procedure]) -> Iterator[str]:
    """What a step contradicts of those before it: one report would be counted for both."""
    step = droit.demarches[rank]
    own = opened[step.demarche]
    for other in droit.demarches[:rank]:
        theirs = opened.get(other.demarche)
        if theirs is None or key_of(theirs) != key_of(own):
            continue
        if theirs.periodicite is not own.periodicite:
            yield (
                f"« {step.demarche} » contredit « {other.demarche} » : la même démarche "
                f"(« {own.nom} ») est {own.periodicite.value} ici, {theirs.periodicite.value} là. "
                "Gardez la vraie, ou donnez-leur deux noms."
            )
        elif other.mois == step.mois:
            yield f"« {own.nom} » est déjà là au même mois : elle compterait deux fois."

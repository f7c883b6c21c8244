"""The audits of a campaign: which there are, where each is stored, which hosts each visits."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

from pydantic import ValidationError

import exigences
from exigences.chaine.dossier import RAPPORT
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.lecture import read_plain
from exigences.fichiers.textes import from_file
from exigences.loading import LoadingError
from exigences.loading.bibliotheque import DEMARCHES, open_procedure, scenario_files
from exigences.loading.campagne import CampagneLue
from exigences.model.campagne import TravailFini
from exigences.model.procedure.hotes import declared_hosts, is_private

_FINI = "fini.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Travail:
    """One audit to do, or done."""

    demarche: str
    """A name of the package, or a path."""
    nom: str
    """Its name in the results, which no other procedure has."""
    repetition: int
    scenarios: tuple[str, ...]
    dossier: Path
    """Where its report is: `NOM/1`, `NOM/2`…"""
    hotes: frozenset[str]
    """The hosts to spare; none where it visits this machine or a private network only."""
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

    @property
    def rapport(self) -> Path:
        """Its report."""
        return self.dossier / RAPPORT


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All that a campaign asks for."""

    travaux: tuple[Travail, ...]
    refusees: tuple[str, ...]
    """Why each procedure that cannot be replayed is left out."""


def plan(lue: CampagneLue) -> Plan:
    """List the audits; a procedure that cannot be loaded is left out, and says why.

    The first audit of each procedure comes before the second of any.
    """
    known: list[Travail] = []
    refused: list[str] = []
    people = lue.scenarios()
    names = _Names()
    for demarche in lue.demarches():
        try:
            known += _of_procedure(lue, demarche, people, names.of(demarche))
        except LoadingError as error:
            refused.append(str(error))
    known.sort(key=lambda t: t.repetition)
    return Plan(travaux=tuple(known), refusees=tuple(refused))


def _of_procedure(
    lue: CampagneLue, demarche: str, people: Sequence[str], nom: str
) -> Iterator[Travail]:
    procedure = open_procedure(demarche).procedure
    hosts = declared_hosts(procedure)
    told = _fingerprint([DEMARCHES.find(demarche), *(f for p in people for f in scenario_files(p))])
    for repetition in range(1, lue.campagne.repetitions + 1):
        yield Travail(
            demarche=demarche,
            nom=nom,
            repetition=repetition,
            scenarios=tuple(people),
            dossier=lue.dossier / nom / str(repetition),
            hotes=frozenset(h for h in hosts if not is_private(h)),
            empreinte=told,
        )


def _fingerprint(files: Sequence[Path]) -> str:
    """What an audit is made of: were it to change, the audit would be done again."""
    digest = hashlib.sha256(exigences.__version__.encode())
    for file in files:
        content = file.read_bytes()
        digest.update(len(content).to_bytes(8) + content)
    return digest.hexdigest()


class _Names:
    """Gives each procedure a name of its own, by its file's; that of its folder tells two apart."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, demarche: str) -> str:
        """A name for a procedure; the next one of the same has another."""
        path = Path(demarche)
        parent = path.parent.name
        wanted = [path.stem, *([f"{parent}-{path.stem}"] if parent else [])]
        numbered = (f"{path.stem}-{i}" for i in count(2))
        name = next(n for n in chain(wanted, numbered) if n.casefold() not in self._taken)
        self._taken.add(name.casefold())
        return name

"""The audits of a campaign: which there are, where each is stored, which hosts each visits."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

import exigences
from exigences.campagne.parts import shares
from exigences.campagne.places import Place
from exigences.loading import LoadingError
from exigences.loading.bibliotheque import DEMARCHES, open_procedure, scenario_files
from exigences.loading.campagne import CampagneLue
from exigences.model.campagne import PlanDeCampagne, TravailPrevu
from exigences.model.choix import ENTIERE, Part
from exigences.model.procedure.hotes import spared_hosts


@dataclass(frozen=True, slots=True, kw_only=True)
class Travail(Place):
    """One audit to do, or done, and what it takes to do it."""

    demarche: str
    """A name of the package, or a path."""
    scenarios: tuple[str, ...]
    hotes: frozenset[str]
    """The hosts to spare; none where it visits this machine or a private network only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All that a campaign asks for, and what of it is done here."""

    document: PlanDeCampagne
    travaux: tuple[Travail, ...]
    """Those of this part, the first of each procedure before the second of any."""


def plan(lue: CampagneLue, part: Part = ENTIERE) -> Plan:
    """List the audits; a procedure that cannot be loaded is left out, and says why."""
    known: list[Travail] = []
    refused: list[str] = []
    people = lue.scenarios()
    names = _Names()
    for demarche in lue.demarches():
        try:
            known += _of_procedure(lue, demarche, people, names.of(demarche))
        except LoadingError as error:
            refused.append(str(error))
    share = shares({t.nom: t.hotes for t in known}, part.parts)
    known.sort(key=lambda t: t.repetition)
    return Plan(
        document=PlanDeCampagne(
            nom=lue.campagne.nom,
            scenarios=lue.campagne.scenarios,
            repetitions=lue.campagne.repetitions,
            part=part.rang,
            parts=part.parts,
            travaux=tuple(
                TravailPrevu(
                    demarche=t.nom,
                    repetition=t.repetition,
                    empreinte=t.empreinte,
                    part=share[t.nom],
                )
                for t in known
            ),
            refusees=tuple(refused),
        ),
        travaux=tuple(t for t in known if share[t.nom] == part.rang),
    )


def _of_procedure(
    lue: CampagneLue, demarche: str, people: Sequence[str], nom: str
) -> Iterator[Travail]:
    procedure = open_procedure(demarche).procedure
    hosts = spared_hosts(procedure)
    told = _fingerprint([DEMARCHES.find(demarche), *(f for p in people for f in scenario_files(p))])
    for repetition in range(1, lue.campagne.repetitions + 1):
        yield Travail(
            demarche=demarche,
            nom=nom,
            repetition=repetition,
            scenarios=tuple(people),
            dossier=lue.dossier / nom / str(repetition),
            hotes=hosts,
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
        stem = path.stem.strip() or "demarche"
        wanted = [stem, *([f"{parent}-{stem}"] if parent else [])]
        numbered = (f"{stem}-{i}" for i in count(2))
        name = next(n for n in chain(wanted, numbered) if n.casefold() not in self._taken)
        self._taken.add(name.casefold())
        return name

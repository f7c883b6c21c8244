"""The people of an audit in its folder: who they are, and which replay serves each."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import Field, ValidationError

from exigences.fichiers.documents import broken_at
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.lecture import read_within
from exigences.fichiers.raisons import reason_of
from exigences.fichiers.textes import from_file
from exigences.model.document import Document
from exigences.model.parcours.parcours import Fin, Parcours
from exigences.model.procedure.scenario import Scenario
from exigences.replay.relecture import read_parcours
from exigences.replay.store import FORMAT, StoreError

PARCOURS = "parcours"
SOSIES = "sosies.json"


class SosieJoue(Document):
    """A person of the audit."""

    scenario: str
    """Stem of the file of the scenario."""
    rejeu: str
    """Stem of the scenario that was replayed for them."""
    parcours: str = Field(pattern=r"^(parcours(-[^/\\\x00]+)?)?$")
    """Folder of that replay, in the folder of the audit; '' where it was not done."""
    raison: str = ""
    """Why it was not done, without a full stop; '' where it was."""
    personne: Scenario


class SosiesJoues(Document):
    """The people of an audit, the reference first."""

    format: int = Field(FORMAT, ge=FORMAT, le=FORMAT)
    sosies: tuple[SosieJoue, ...] = Field(min_length=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejeu:
    """A person, and the parcours on which they are judged."""

    sosie: SosieJoue
    parcours: Parcours


def write_sosies(folder: Path, sosies: tuple[SosieJoue, ...], porte: Porte) -> None:
    """Write the people whose replays are done, in place of what was there."""
    content = SosiesJoues(sosies=sosies).model_dump(mode="json")
    try:
        porte.json(folder / SOSIES, content)
    except OSError as error:
        message = (
            f"Le dossier {folder} ne peut plus être écrit ({reason_of(error)}). "
            "Faites de la place, ou choisissez un autre dossier avec --sortie."
        )
        raise StoreError(message) from error


def read_replays(folder: Path, known: dict[str, Parcours]) -> tuple[Rejeu, ...]:
    """Read the people of an audit again, each replay once; `known` holds those already read."""
    read = _read(folder)
    for sosie in read.sosies:
        if sosie.parcours and sosie.parcours not in known:
            known[sosie.parcours] = read_parcours(within(folder, sosie.parcours))
    return replays_of(read.sosies, known)


def within(folder: Path, name: str) -> Path:
    """The folder of a replay in that of its audit; StoreError where it leads elsewhere."""
    place = folder / name
    if place.is_symlink() or place.is_junction():
        message = f"{place} est un lien, qui peut mener hors du dossier. Rejouez la démarche."
        raise StoreError(message)
    return place


def _read(folder: Path) -> SosiesJoues:
    place = folder / SOSIES
    try:
        value = from_file(read_within(folder, SOSIES))
        if not isinstance(value, dict) or value.get("format", FORMAT) != FORMAT:
            message = (
                f"{place} a été écrit par une autre version d'exigences. "
                "Rejouez la démarche avec celle-ci."
            )
            raise StoreError(message)
        return SosiesJoues.model_validate(value)
    except OSError as error:
        message = f"{place} ne peut pas être lu ({reason_of(error)}). Vérifiez ses droits."
        raise StoreError(message) from error
    except ValidationError as error:
        message = f"{place} est abîmé ({broken_at(error)}). Rejouez la démarche."
        raise StoreError(message) from error
    except ValueError as error:
        message = (
            f"{place} est abîmé (ce n'est pas du JSON, ou pas en entier). Rejouez la démarche."
        )
        raise StoreError(message) from error


def replays_of(sosies: Sequence[SosieJoue], known: Mapping[str, Parcours]) -> tuple[Rejeu, ...]:
    """Each person with their parcours, by its folder; one where nothing is seen if it was not done.

    The first has one always.
    """
    reference = known[sosies[0].parcours]
    return tuple(
        Rejeu(
            sosie=who,
            parcours=known[who.parcours] if who.parcours else _unseen(reference, who),
        )
        for who in sosies
    )


def _unseen(reference: Parcours, who: SosieJoue) -> Parcours:
    return replace(
        reference,
        scenario=who.personne,
        pages=(),
        journal=(),
        provocations=(),
        fin=Fin.INTERROMPU,
        phrase_fin="",
    )


def identifier(nom: str) -> str:
    """A plain identifier of a scenario whose file is not known, from its name."""
    plain = unicodedata.normalize("NFD", nom.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "sosie"

"""The folder of a campaign: whose it is, what it holds, and the results written in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import get_args

from pydantic import ValidationError

from exigences.campagne.places import places
from exigences.campagne.rendus import render_csv, render_html
from exigences.campagne.resultats import gather
from exigences.fichiers.documents import broken_at
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.lecture import read_within
from exigences.fichiers.raisons import reason_of
from exigences.fichiers.textes import from_file
from exigences.fichiers.verrou import locked
from exigences.model.campagne import PlanDeCampagne, ResultatsDeCampagne
from exigences.model.erreur import ExigencesError

PLAN = "campagne.json"
RESULTATS = "resultats.json"
PAGE = "resultats.html"
_VERSION = get_args(PlanDeCampagne.model_fields["version"].annotation)[0]
_QUOI = "Donnez le dossier qu'a écrit « exigences campagne »."


class CampagneError(ExigencesError):
    """A campaign cannot be done; says why and what to do."""


@contextmanager
def own_campaign(folder: Path, option: str = "--sortie") -> Iterator[None]:
    """Keep any other campaign out of a folder, which is made; `option` is what names another."""
    try:
        with locked(folder) as free:
            if not free:
                raise CampagneError(
                    f"Une autre campagne écrit en ce moment dans {folder}. Attendez sa fin, ou "
                    f"choisissez un autre dossier avec {option}."
                )
            yield
    except OSError as error:
        raise CampagneError(
            f"{folder} ne peut pas être écrit ({reason_of(error)}). Choisissez un autre dossier "
            f"avec {option}."
        ) from error


def read_plan(folder: Path) -> PlanDeCampagne:
    """What the folder of a campaign holds; CampagneError where it is none."""
    path = folder / PLAN
    try:
        value = from_file(read_within(folder, PLAN))
        if isinstance(value, dict) and value.get("version") not in (None, _VERSION):
            raise CampagneError(
                f"{path} a été écrit par une autre version d'exigences : refaites cette campagne."
            )
        return PlanDeCampagne.model_validate(value)
    except OSError as error:
        raise CampagneError(
            f"{folder} n'est pas celui d'une campagne ({PLAN} : {reason_of(error)}). {_QUOI}"
        ) from error
    except ValidationError as error:
        raise CampagneError(f"{path} est abîmé ({broken_at(error)}). {_QUOI}") from error
    except ValueError as error:
        raise CampagneError(f"{path} est abîmé (ce n'est pas du JSON). {_QUOI}") from error


def reports_meant(path: Path) -> tuple[Path, ...]:
    """The reports of a campaign that are done, or the one that a path means."""
    if not (path / PLAN).is_file():
        return (path,)
    done = tuple(p.rapport for p in places(read_plan(path), path) if p.rapport.is_file())
    if not done:
        raise CampagneError(f"{path} : cette campagne n'a encore aucun rapport.")
    return done


def write_plan(folder: Path, plan: PlanDeCampagne) -> None:
    """Say in a folder which campaign it holds, and which part; OSError where it is refused."""
    Porte().json(folder / PLAN, plan.model_dump(mode="json"))


def write_results(plan: PlanDeCampagne, folder: Path) -> ResultatsDeCampagne:
    """Gather what the audits of a folder say, and write it there; OSError where it is refused."""
    found = gather(plan, folder)
    porte = Porte()
    porte.text(folder / RESULTATS, found.model_dump_json(indent=1))
    porte.text(folder / "resultats.csv", render_csv(found))
    porte.text(folder / PAGE, render_html(found))
    return found

"""Puts the parts of one campaign together, as if one machine had done it all."""

import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from exigences.campagne.dossiers import (
    PLAN,
    CampagneError,
    own_campaign,
    read_plan,
    write_plan,
    write_results,
)
from exigences.campagne.places import Place, places
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.lecture import read_within
from exigences.fichiers.raisons import reason_of
from exigences.fichiers.verrou import NAME as VERROU
from exigences.model.campagne import PlanDeCampagne, ResultatsDeCampagne, StatutTravail


@dataclass(frozen=True, slots=True, kw_only=True)
class Fusion:
    """What parts say together, and which are not there."""

    resultats: ResultatsDeCampagne
    dossier: Path
    manquantes: tuple[str, ...]
    """Parts that were not given: `3/5`."""


def merge(folders: Sequence[Path], target: Path) -> Fusion:
    """Copy the audits of each part in one folder, and gather their results there.

    CampagneError where they are not parts of one campaign, or one of them is given twice.
    """
    plans = [(folder, read_plan(folder)) for folder in folders]
    _check_same(plans)
    _check_once(plans)
    whole = _whole(plans)
    _check_target(target, whole, folders)
    with own_campaign(target):
        write_plan(target, whole)
        for folder, plan in plans:
            for one in places(plan, folder):
                _copy(one, folder, target)
        found = write_results(whole, target)
    given = {plan.part for _, plan in plans}
    parts = plans[0][1].parts
    return Fusion(
        resultats=found,
        dossier=target,
        manquantes=tuple(f"{n}/{parts}" for n in range(1, parts + 1) if n not in given),
    )


def _check_same(plans: Sequence[tuple[Path, PlanDeCampagne]]) -> None:
    first_folder, first = plans[0]
    for folder, plan in plans[1:]:
        if plan.parts != first.parts:
            why = f"elle est faite en {plan.parts} parts, l'autre en {first.parts}"
        elif plan.nom != first.nom:
            why = f"« {plan.nom} » n'est pas « {first.nom} »"
        elif plan.travaux != first.travaux or plan.scenarios != first.scenarios:
            why = "ses démarches, ses scénarios ou la version du programme ne sont pas les mêmes"
        else:
            continue
        raise CampagneError(
            f"{folder} et {first_folder} ne sont pas des parts d'une même campagne : {why}."
        )


def _check_once(plans: Sequence[tuple[Path, PlanDeCampagne]]) -> None:
    known: dict[int, Path] = {}
    for folder, plan in plans:
        if plan.part in known:
            raise CampagneError(
                f"La part {plan.part}/{plan.parts} est donnée deux fois, par {known[plan.part]} "
                f"et par {folder} : gardez-en une."
            )
        known[plan.part] = folder


def _whole(plans: Sequence[tuple[Path, PlanDeCampagne]]) -> PlanDeCampagne:
    """The plan of a campaign that one machine did: the same command goes on with it."""
    plan = plans[0][1]
    refused = dict.fromkeys(phrase for _, one in plans for phrase in one.refusees)
    return plan.model_copy(
        update={
            "part": 1,
            "parts": 1,
            "travaux": tuple(t.model_copy(update={"part": 1}) for t in plan.travaux),
            "refusees": tuple(refused),
        }
    )


def _check_target(target: Path, whole: PlanDeCampagne, folders: Sequence[Path]) -> None:
    """Refuse to write over anything but the same campaign put together before."""
    if not target.exists() or (target.is_dir() and not any(target.iterdir())):
        return
    advice = "Choisissez un autre dossier avec --sortie."
    if any(folder.exists() and target.samefile(folder) for folder in folders):
        raise CampagneError(f"{target} est l'une des parts. {advice}")
    try:
        same = target.is_dir() and read_plan(target).model_copy(
            update={"refusees": whole.refusees}
        ) == (whole)
    except CampagneError:
        same = False
    if not same:
        raise CampagneError(f"{target} tient déjà autre chose que cette campagne. {advice}")


def _copy(place: Place, folder: Path, target: Path) -> None:
    """Copy an audit and what became of it; nothing where it is not done, or done there already."""
    ended = place.ended()
    there = replace(place, dossier=target / place.dossier.relative_to(folder))
    known = there.ended()
    if ended is None or known == ended or (known and known.statut is StatutTravail.FAIT):
        return
    there.set_aside()
    for path in (*_files(place.dossier), place.fini):
        parts = path.relative_to(folder).parts
        try:
            content = read_within(folder, *parts)
            private = not path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)
        except OSError as error:
            raise CampagneError(
                f"{path} ne peut pas être lu ({reason_of(error)}) : refaites cette part."
            ) from error
        new = target.joinpath(*parts)
        new.parent.mkdir(parents=True, exist_ok=True)
        (Porte().private if private else Porte().made)(new, content)


def _files(folder: Path) -> Iterator[Path]:
    """The files of an audit, in one order; `read_within` refuses a link among them."""
    for root, folders, names in folder.walk(follow_symlinks=False):
        folders.sort()
        yield from (root / name for name in sorted(names) if name not in (VERROU, PLAN))

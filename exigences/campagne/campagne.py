"""A campaign from its file to its results: nothing finished is done twice, nothing is lost."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from exigences.campagne.dossiers import (
    PLAN,
    CampagneError,
    own_campaign,
    read_plan,
    write_plan,
    write_results,
)
from exigences.campagne.executeurs import executor
from exigences.campagne.ordre import Commence, Hotes, Termine, run
from exigences.campagne.ouvrier import Consigne, work
from exigences.campagne.travaux import Plan, Travail, plan
from exigences.loading.campagne import CampagneLue, load_campaign
from exigences.model.campagne import ResultatsDeCampagne, StatutTravail
from exigences.model.choix import ENTIERE, Part


@dataclass(frozen=True, slots=True, kw_only=True)
class CampagneOptions:
    """Which campaign, and how."""

    fichier: Path
    parallele: int | None = None
    executeur: str = ""
    """'' for this machine, or `dask:` and the address of a scheduler."""
    sortie: Path | None = None
    option: str = "--sortie"
    """What names the folder of its results on the command line."""
    rejouer_echecs: bool = False
    part: Part = ENTIERE
    options: tuple[str, ...] = ()
    """What is given to each audit besides its procedure, its people and its folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Avancement:
    """Where a campaign stands, when something begins or ends."""

    prevus: int
    faits: int
    """Those that were done before among them."""
    deja: int
    evenement: Commence | Termine | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CampagneFaite:
    """The results of a campaign, and where they are."""

    resultats: ResultatsDeCampagne
    dossier: Path


def campaign(
    asked: CampagneOptions,
    listen: Callable[[Avancement], None],
    arret: Callable[[], bool],
) -> CampagneFaite:
    """Do what is left of a campaign, and gather what all its audits say.

    LoadingError where its file is faulty, CampagneError where its folder cannot be used.
    """
    lue = load_campaign(asked.fichier)
    sortie = asked.sortie or lue.dossier_of(asked.part)
    return made(replace(lue, sortie=sortie), asked, listen, arret)


def made(
    lue: CampagneLue,
    asked: CampagneOptions,
    listen: Callable[[Avancement], None],
    arret: Callable[[], bool],
) -> CampagneFaite:
    """The same for a campaign that is read; CampagneError where its folder cannot be used."""
    folder = lue.dossier
    planned = plan(lue, asked.part)
    with own_campaign(folder, asked.option):
        _check_part(folder, asked.part)
        write_plan(folder, planned.document)
        left = [t for t in planned.travaux if _is_left(t, echecs=asked.rejouer_echecs)]
        _do(lue, planned, left, asked, listen, arret)
        found = write_results(planned.document, folder)
    return CampagneFaite(resultats=found, dossier=folder)


def _is_left(travail: Travail, *, echecs: bool) -> bool:
    fini = travail.ended()
    return fini is None or (echecs and fini.statut is not StatutTravail.FAIT)


def _do(
    lue: CampagneLue,
    planned: Plan,
    left: list[Travail],
    asked: CampagneOptions,
    listen: Callable[[Avancement], None],
    arret: Callable[[], bool],
) -> None:
    total = len(planned.travaux)
    before = done = total - len(left)
    limites = lue.campagne.limites
    hosts = Hotes(pause_s=limites.pause_s, permis=limites.hotes)
    with executor(asked.executeur, lue.dossier, asked.parallele, arret) as where:
        consigne = Consigne(
            duree_max_s=limites.duree_max_min * 60, options=asked.options, ici=where.ici
        )
        doing = partial(work, consigne=consigne, arret=where.arret_au_loin)
        listen(Avancement(prevus=total, faits=done, deja=before, evenement=None))
        events = run(left, doing, hosts, where.pool, where.parallele, where.arret, where.perdus)
        for event in events:
            if isinstance(event, Termine) and event.fini is not None:
                event.travail.keep(event.fini)
                done += 1
            listen(Avancement(prevus=total, faits=done, deja=before, evenement=event))


def _check_part(folder: Path, part: Part) -> None:
    """Refuse a folder that holds another part: its results would tell one of them only."""
    if part.parts == 1 or not (folder / PLAN).exists():
        return
    held = read_plan(folder)
    if (held.part, held.parts) != (part.rang, part.parts):
        raise CampagneError(
            f"{folder} tient la part {held.part}/{held.parts} d'une campagne. Choisissez un autre "
            f"dossier pour la part {part} avec --sortie."
        )

"""A campaign from its file to its results: nothing finished is done twice, nothing is lost."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from exigences.campagne.ordre import Commence, Hotes, Termine, run
from exigences.campagne.ouvrier import Consigne, work
from exigences.campagne.rendus import render_csv, render_html
from exigences.campagne.resultats import gather
from exigences.campagne.travaux import Plan, Travail, plan
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.raisons import reason_of
from exigences.fichiers.verrou import locked
from exigences.loading.campagne import CampagneLue, load_campaign
from exigences.model.campagne import ResultatsDeCampagne, StatutTravail
from exigences.model.erreur import ExigencesError

RESULTATS = "resultats.json"
PAGE = "resultats.html"


class CampagneError(ExigencesError):
    """A campaign cannot be done; says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CampagneOptions:
    """Which campaign, and how."""

    fichier: Path
    parallele: int
    sortie: Path | None = None
    rejouer_echecs: bool = False
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
    lue = replace(lue, sortie=asked.sortie)
    folder = lue.dossier
    with _own(folder):
        planned = plan(lue)
        left = [t for t in planned.travaux if _is_left(t, echecs=asked.rejouer_echecs)]
        _do(lue, planned, left, asked, listen, arret)
        found = gather(lue, planned)
        _written(folder, found)
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
    consigne = Consigne(duree_max_s=limites.duree_max_min * 60, options=asked.options)
    hosts = Hotes(pause_s=limites.pause_s, permis=limites.hotes)
    listen(Avancement(prevus=total, faits=done, deja=before, evenement=None))
    with ThreadPoolExecutor(asked.parallele) as pool:  # each waits for a process of its own
        doing = partial(work, consigne=consigne, arret=arret)
        for event in run(left, doing, hosts, pool, asked.parallele, arret):
            if isinstance(event, Termine) and event.fini is not None:
                event.travail.keep(event.fini)
                done += 1
            listen(Avancement(prevus=total, faits=done, deja=before, evenement=event))


@contextmanager
def _own(folder: Path) -> Iterator[None]:
    """Keep any other campaign out of a folder."""
    try:
        with locked(folder) as free:
            if not free:
                raise CampagneError(
                    f"Une autre campagne écrit en ce moment dans {folder}. Attendez sa fin, ou "
                    "choisissez un autre dossier avec --sortie."
                )
            yield
    except OSError as error:
        raise CampagneError(
            f"{folder} ne peut pas être écrit ({reason_of(error)}). Choisissez un autre dossier "
            "avec --sortie."
        ) from error


def _written(folder: Path, found: ResultatsDeCampagne) -> None:
    porte = Porte()
    porte.json(folder / RESULTATS, found.model_dump(mode="json"))
    porte.text(folder / "resultats.csv", render_csv(found))
    porte.text(folder / PAGE, render_html(found))

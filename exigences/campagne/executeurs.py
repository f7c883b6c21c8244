"""Where the audits of a campaign are done: on this machine, or on the workers of a Dask cluster."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import exigences
from exigences.campagne.dossiers import PLAN, CampagneError
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.textes import neutralise

DASK = "dask:"
_ARRET = ".arret"
_WAIT_S = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Executeur:
    """Where audits are done, and how they are told to stop."""

    pool: Executor
    parallele: int
    arret: Callable[[], bool]
    """For whoever gives the audits: whether none is to begin any more."""
    arret_au_loin: Callable[[], bool]
    """The same, for whoever does one."""
    ici: str = ""
    """The folder from which paths are seen, where whoever does an audit may stand elsewhere."""
    perdus: tuple[type[BaseException], ...] = ()
    """What is raised of an audit that no worker could end: it will be done again."""


@contextmanager
def executor(
    asked: str, folder: Path, parallele: int | None, arret: Callable[[], bool]
) -> Iterator[Executeur]:
    """Open what does the audits; CampagneError where it cannot be reached."""
    if asked:
        with _dask(asked, folder, parallele, arret) as found:
            yield found
        return
    count = parallele or os.cpu_count() or 1
    with ThreadPoolExecutor(count) as pool:  # each waits for a process of its own
        yield Executeur(pool=pool, parallele=count, arret=arret, arret_au_loin=arret)


@dataclass(frozen=True, slots=True)
class StopFile:
    """Says that a stop was asked for by a file, which every machine of a shared folder sees."""

    path: Path

    def __call__(self) -> bool:
        """Whether it was asked for."""
        return self.path.exists()


@contextmanager
def _dask(
    asked: str, folder: Path, parallele: int | None, arret: Callable[[], bool]
) -> Iterator[Executeur]:
    address = asked.removeprefix(DASK)
    if not asked.startswith(DASK) or not address:
        raise CampagneError(
            f"« --executeur {asked} » n'est pas connu : écrivez dask:tcp://machine:8786."
        )
    try:
        import distributed  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise CampagneError(
            "Cet exécuteur demande la bibliothèque distributed : installez exigences[dask]."
        ) from error
    cluster: Any = distributed  # its functions have no types
    try:
        client = cluster.Client(address, timeout=_WAIT_S, set_as_default=False)
    except (OSError, ValueError) as error:
        raise CampagneError(
            f"Aucun ordonnanceur Dask ne répond à {address} : lancez « dask scheduler », et un "
            "« dask worker » par machine."
        ) from error
    stop = StopFile(folder.resolve() / _ARRET)
    stop.path.unlink(missing_ok=True)

    def told() -> bool:
        if arret() and not stop.path.exists():
            Porte().made(stop.path, b"")
        return arret()

    try:
        threads = _threads(client.run(_worker, str(folder.resolve())))
        yield Executeur(
            pool=client.get_executor(pure=False),
            parallele=parallele or threads,
            arret=told,
            arret_au_loin=stop,
            ici=str(Path.cwd()),
            perdus=(cluster.scheduler.KilledWorker, CancelledError),
        )
    finally:
        client.close()
        stop.path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Worker:
    """What a worker is fit for."""

    version: str
    voit: bool
    """Whether it sees the folder of the campaign."""
    audits: int
    """How many it does at once."""


def _worker(folder: str, dask_worker: Any) -> _Worker:
    """Say what a worker is fit for; by the name of its second argument, Dask gives it itself."""
    return _Worker(
        version=exigences.__version__,
        voit=(Path(folder) / PLAN).is_file(),
        audits=dask_worker.state.nthreads,
    )


def _threads(workers: dict[str, _Worker]) -> int:
    """How many audits the workers do at once; CampagneError where one is not fit for them."""
    if not workers:
        raise CampagneError("L'ordonnanceur Dask n'a aucun ouvrier : lancez « dask worker ».")
    for name, one in workers.items():
        if one.version != exigences.__version__:
            raise CampagneError(
                f"L'ouvrier {neutralise(name)} a exigences {neutralise(one.version)}, et cette "
                f"machine {exigences.__version__} : installez la même version partout."
            )
        if not one.voit:
            raise CampagneError(
                f"L'ouvrier {neutralise(name)} ne voit pas le dossier de la campagne : il faut un "
                "dossier partagé, au même chemin sur chaque machine."
            )
    return sum(one.audits for one in workers.values())

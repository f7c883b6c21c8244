"""A campaign on a real Dask cluster: what it finds on this machine, whichever worker dies."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.browser.serveur import Site
from tests.campagne.conftest import JAMAIS, Ecrire
from tests.campagne.test_campagne import BONNE, demandee, mener, resultats, statuts
from tests.campagne.test_parts import timeless
from tests.cli.lancer import environnement
from tests.cli.processus import descendants, suivre

type Processus = subprocess.Popen[str]


@contextmanager
def lance(*mots: str, dossier: Path, prete: str) -> Iterator[tuple[Processus, str]]:
    """A process of Dask until the end of the block, and the line that says that it is ready."""
    process = subprocess.Popen(
        [sys.executable, "-m", *mots],
        cwd=dossier,
        env=environnement(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr is not None
        lines = iter(process.stderr.readline, "")
        yield process, next(line for line in lines if prete in line)
    finally:
        process.kill()
        process.wait()
        if process.stderr is not None:
            process.stderr.close()


@contextmanager
def grappe(dossier: Path, ouvriers: int) -> Iterator[tuple[str, list[Processus]]]:
    """A scheduler and its workers, on the loopback, from another folder than the campaign's."""
    with ExitStack() as stack:
        words = ("distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0")
        asked = lance(*words, "--no-dashboard", dossier=dossier, prete="Scheduler at:")
        scheduler, line = stack.enter_context(asked)
        address = line.split()[-1]
        words = ("distributed.cli.dask_worker", address, "--no-nanny", "--nthreads", "1")
        made = [
            stack.enter_context(
                lance(*words, "--no-dashboard", "--host", "127.0.0.1", dossier=dossier,
                      prete="Registered to")
            )[0]
            for _ in range(ouvriers)
        ]  # fmt: skip
        yield f"dask:{address}", [scheduler, *made]


def test_a_worker_that_is_killed_changes_nothing(
    site: Site, ecrire: Ecrire, tmp_path_factory: pytest.TempPathFactory
) -> None:
    fichier = ecrire({"un": BONNE, "deux": JAMAIS})
    ailleurs = tmp_path_factory.mktemp("ailleurs")
    with grappe(ailleurs, 2) as (executeur, (_, *ouvriers)):
        process = suivre("campagne", fichier.name, "--executeur", executeur, dossier=fichier.parent)
        assert demandee(site)
        (busy,) = (o for o in ouvriers if auditing(o, "deux"))
        site.vus.clear()
        os.kill(busy.pid, signal.SIGKILL)
        busy.wait()
        assert demandee(site)
        site.liberer.set()
        _, said = process.communicate(timeout=240)
    assert process.returncode == 0, said
    assert statuts(fichier) == [("un", 1, "fait"), ("deux", 1, "fait")]
    far = resultats(fichier)
    assert mener(fichier, "--sortie", "ici").code == 0
    (fichier.parent / "resultats").rename(fichier.parent / "loin")
    (fichier.parent / "ici").rename(fichier.parent / "resultats")
    assert timeless(resultats(fichier)) == timeless(far)


def auditing(ouvrier: Processus, nom: str) -> bool:
    """Whether a worker does the audit of a procedure."""
    lines = (Path(f"/proc/{pid}/cmdline") for pid in descendants(ouvrier.pid))
    return any(f"{nom}.yaml" in line.read_text("utf-8") for line in lines if line.exists())


def test_a_scheduler_that_dies_leaves_what_is_left_to_do(
    site: Site, ecrire: Ecrire, tmp_path_factory: pytest.TempPathFactory
) -> None:
    fichier = ecrire({"un": JAMAIS})
    with grappe(tmp_path_factory.mktemp("ailleurs"), 1) as (executeur, (scheduler, _)):
        process = suivre("campagne", fichier.name, "--executeur", executeur, dossier=fichier.parent)
        assert demandee(site)
        scheduler.kill()
        _, said = process.communicate(timeout=240)
    site.liberer.set()
    assert process.returncode == 2
    assert "1 audit reste à faire : la même commande continuera." in said
    assert mener(fichier).code == 0


@pytest.mark.parametrize(
    ("executeur", "said"),
    [
        ("dask:tcp://127.0.0.1:9", "Aucun ordonnanceur Dask ne répond à tcp://127.0.0.1:9"),
        ("ray:x", "« --executeur ray:x » n'est pas connu"),
    ],
    ids=["nobody", "unknown"],
)
def test_what_cannot_be_reached_is_said(ecrire: Ecrire, executeur: str, said: str) -> None:
    fait = mener(ecrire({"un": BONNE}), "--executeur", executeur)
    assert fait.code == 2
    assert said in fait.erreurs


def test_a_scheduler_without_workers_is_said(ecrire: Ecrire, tmp_path: Path) -> None:
    with grappe(tmp_path, 0) as (executeur, _):
        fait = mener(ecrire({"un": BONNE}), "--executeur", executeur)
    assert fait.code == 2
    assert "n'a aucun ouvrier" in fait.erreurs

"""Keeps a service alive on loopback, from the same first state each time."""

import fcntl
import os
import shutil
import signal
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from outils.verite.erreur import VeriteError

DELAI_S = 300
PREPARATION_S = 1800
PAS_S = 0.2
_ADIEU_S = 10


@contextmanager
def alone(etat: Path) -> Iterator[None]:
    """Keep a state for oneself; VeriteError where someone else serves or replays it."""
    etat.parent.mkdir(parents=True, exist_ok=True)
    with etat.with_suffix(".verrou").open("w") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise VeriteError(
                f"{etat.name} est déjà servi ou rejoué depuis ce cache : attendez sa fin, ou "
                "donnez un autre dossier par --cache."
            ) from error
        yield


@dataclass(frozen=True, slots=True, kw_only=True)
class Atelier:
    """Where a service lives on this machine."""

    scripts: Path
    """Folder of `preparer.sh` and `servir.sh`."""
    installe: Path
    etat: Path
    """Its data, made by `preparer.sh`, then put back as they were before each replay."""
    port: int
    port_courriel: int

    @property
    def nom(self) -> str:
        """Name of the service."""
        return self.scripts.name

    @property
    def graine(self) -> Path:
        """The first state, as it was prepared."""
        return self.etat.with_suffix(".graine")

    @property
    def journal(self) -> Path:
        """What the service prints."""
        return self.etat.with_suffix(".journal")

    def environment(self) -> Mapping[str, str]:
        """Return what the scripts of a service are told."""
        return {
            **os.environ,
            "ICI": str(self.scripts),
            "INSTALLE": str(self.installe),
            "ETAT": str(self.etat),
            "PORT": str(self.port),
            "PORT_COURRIEL": str(self.port_courriel),
        }

    def prepare(self) -> None:
        """Make the first state, from nothing."""
        for folder in (self.etat, self.graine):
            shutil.rmtree(folder, ignore_errors=True)
        self.etat.mkdir(parents=True)
        with self.journal.open("wb") as said:
            process = self._start("preparer.sh", said)
        try:
            code = process.wait(PREPARATION_S)
        except subprocess.TimeoutExpired as error:
            raise VeriteError(f"{self.nom} ne s'est pas préparé en {PREPARATION_S} s.") from error
        finally:
            _end(process)
        if code:
            raise VeriteError(f"{self.nom} ne se prépare pas :\n{self._last_words()}")
        shutil.copytree(self.etat, self.graine, symlinks=True)

    def _start(self, script: str, said: IO[bytes]) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(  # noqa: S603 - a script of the bench
            ["/bin/sh", str(self.scripts / script)],
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            start_new_session=True,
        )

    def _last_words(self) -> str:
        return self.journal.read_text("utf-8", "replace")[-2000:]

    @contextmanager
    def alive(self, ready: str) -> Iterator[None]:
        """Serve the first state as long as the context lasts; `ready` answers once it is."""
        shutil.rmtree(self.etat, ignore_errors=True)
        shutil.copytree(self.graine, self.etat, symlinks=True)
        with self.journal.open("ab") as said:
            process = self._start("servir.sh", said)
        try:
            self._wait(process, f"http://127.0.0.1:{self.port}{ready}")
            yield
        finally:
            _end(process)

    def _wait(self, process: "subprocess.Popen[bytes]", address: str) -> None:
        end = time.monotonic() + DELAI_S
        while time.monotonic() < end:
            if process.poll() is not None:
                raise VeriteError(f"{self.nom} s'est arrêté :\n{self._last_words()}")
            if _answers(address):
                return
            time.sleep(PAS_S)
        raise VeriteError(f"{self.nom} ne répond pas à {address} :\n{self._last_words()}")


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310 - loopback
            return bool(answer.status < 400)
    except OSError:
        return False


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a service and all that it started: they are a session of their own."""
    for word in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, word)
        except ProcessLookupError:
            break
        try:
            process.wait(_ADIEU_S)
        except subprocess.TimeoutExpired:
            continue
    process.wait()

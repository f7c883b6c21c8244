"""Audits the procedure that is being written: the command `auditer`, in a process of its own."""

import signal
import subprocess
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from exigences.chaine.dossier import new_folder
from exigences.chaine.gardien import ended, started
from exigences.fichiers.textes import neutralise

RAPPORT = "rapport.html"
_MOST = 500
"""Lines that are kept of what it says."""
_GRACE_S = 30


class Audit:
    """One audit at a time: what it says as it goes, then where its report is."""

    def __init__(self, fichier: Path, scenario: str, options: tuple[str, ...]) -> None:
        self._fichier = fichier
        self._scenario = scenario
        self._options = options
        self._process: subprocess.Popen[str] | None = None
        self._reader: threading.Thread | None = None
        self._lock = threading.Lock()
        self._said: tuple[str, ...] = ()
        self.dossier: Path | None = None
        """The folder of the last report that was asked for."""

    @property
    def en_cours(self) -> bool:
        """Whether one is under way."""
        return self._reader is not None and self._reader.is_alive()

    @property
    def dit(self) -> tuple[str, ...]:
        """What the last one said, a line each."""
        with self._lock:
            return self._said

    @property
    def rapport(self) -> Path | None:
        """The report of the last one, once it is written."""
        if self.dossier is None or self.en_cours:
            return None
        written = self.dossier / RAPPORT
        return written if written.is_file() else None

    def start(self) -> None:
        """Begin one, in a new folder of `rapports/`."""
        self.dossier = new_folder(self._fichier.stem, [self._scenario], datetime.now(UTC))
        self._said = ()
        asked = (str(self._fichier), "-s", self._scenario, "--sortie", str(self.dossier))
        self._process = started(
            *("auditer", *asked, *self._options),
            errors=subprocess.PIPE,
            encoding="utf-8",
        )
        self._reader = threading.Thread(target=self._hear, args=(self._process,), daemon=True)
        self._reader.start()

    def stop(self) -> None:
        """Ask that it stop where it is; what was seen has its report."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)

    def close(self) -> None:
        """End it for good."""
        if self._process is None:
            return
        self.stop()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_GRACE_S)
        ended(self._process)
        if self._reader is not None:
            self._reader.join(_GRACE_S)

    def _hear(self, process: "subprocess.Popen[str]") -> None:
        if process.stderr is None:
            return
        with process.stderr as lines:
            for line in lines:
                if told := neutralise(line.strip()):
                    with self._lock:
                        self._said = (*self._said[1 - _MOST :], told)
        process.wait()

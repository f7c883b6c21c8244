"""Keeps the first state of a service for the day: making it can take minutes."""

import hashlib
import socket
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from outils.ports import free_ports

_DITS = (".yaml", ".json")
"""What is written of a service changes nothing of its first state."""


@dataclass(frozen=True, slots=True)
class Graine:
    """The first state of a service, which names the ports that it was made for."""

    etat: Path
    mark: str
    """What it was made from."""

    @property
    def _file(self) -> Path:
        return self.etat.with_suffix(".ports")

    def _kept(self) -> tuple[int, int] | None:
        if not self._file.is_file() or not self.etat.with_suffix(".graine").is_dir():
            return None
        mark, port, mail = self._file.read_text("utf-8").split()
        return (int(port), int(mail)) if mark == self.mark else None

    def ports(self) -> tuple[int, int]:
        """Return the port of the service and of its mail: those of the state where they are free.

        The one of the mail is 0 where any will do.
        """
        kept = self._kept()
        return kept if kept and all(map(_is_free, kept)) else (free_ports(1)[0], 0)

    def holds(self, port: int, mail: int) -> bool:
        """Whether the state that is kept was made for these ports."""
        return self._kept() == (port, mail)

    def keep(self, port: int, mail: int) -> None:
        """Say that the state has been made for these ports."""
        self._file.write_text(f"{self.mark} {port} {mail}\n", encoding="utf-8")


_APART = frozenset({"demarches", "__pycache__"})


def mark_of(dossier: Path) -> str:
    """Return what a first state is made from: the scripts, the versions, and the day.

    The journeys are no part of it, nor what is said at the top of the folder.
    """
    digest = hashlib.sha256(datetime.now(UTC).date().isoformat().encode())
    for path in sorted(dossier.rglob("*")):
        place = path.relative_to(dossier)
        told = len(place.parts) == 1 and path.suffix in _DITS and path.name != "service.yaml"
        if path.is_file() and not told and _APART.isdisjoint(place.parts):
            digest.update(f"{place}\n".encode() + path.read_bytes())
    return digest.hexdigest()


def _is_free(port: int) -> bool:
    with socket.socket() as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True

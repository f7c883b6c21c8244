"""Takes a package of npm: byte for byte the one that was published, and what is needed of it."""

import base64
import hashlib
import shutil
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

DELAI_NPM_S = 300


class PaquetError(Exception):
    """What a package holds cannot be had or served: the message says what, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paquet:
    """A version of a package."""

    nom: str
    version: str
    integrite: str
    """Digest of the published archive, as npm writes it."""
    parties: tuple[str, ...]
    """How the names begin of what is kept of the archive."""
    commande: str
    """What a person runs again, once npm works."""

    def prepare(self, ready: Path, npm: str | None) -> Path:
        """Return its unpacked folder, made in `ready` the first time only; PaquetError."""
        if (ready / "package").is_dir():
            return ready / "package"
        if npm is None:
            raise PaquetError(
                "npm est introuvable : installez Node.js et npm (sous Debian : « apt install npm "
                f"»), puis relancez « {self.commande} »."
            )
        ready.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=ready.parent) as temporary:
            here = Path(temporary)
            archive = self._pack(npm, here)
            check_integrity(archive, self.integrite)
            unpack(archive, here / "pages", self.parties)
            shutil.rmtree(ready, ignore_errors=True)
            (here / "pages").rename(ready)
        return ready / "package"

    def _pack(self, npm: str, folder: Path) -> Path:
        command = [
            npm,
            "pack",
            f"{self.nom}@{self.version}",
            "--ignore-scripts",
            "--pack-destination",
            str(folder),
        ]
        try:
            done = subprocess.run(  # noqa: S603 - a fixed command
                command, check=False, capture_output=True, text=True, timeout=DELAI_NPM_S
            )
        except subprocess.TimeoutExpired as error:
            raise PaquetError(
                f"npm n'a pas donné {self.nom} {self.version} en {DELAI_NPM_S} s : vérifiez la "
                f"connexion, puis relancez « {self.commande} »."
            ) from error
        archives = sorted(folder.glob("*.tgz"))
        if done.returncode != 0 or not archives:
            raise PaquetError(
                f"npm n'a pas pu prendre {self.nom} {self.version} ({_reason(done.stderr)}) : "
                f"vérifiez la connexion et les réglages de npm, puis relancez « {self.commande} »."
            )
        return archives[0]


def _reason(stderr: str) -> str:
    lines = [line for line in stderr.splitlines() if line.startswith(("npm error", "npm ERR!"))]
    return lines[0].removeprefix("npm ").strip() if lines else "sans autre explication"


def check_integrity(archive: Path, expected: str) -> None:
    """Raise `PaquetError` where the archive is not, byte for byte, the one that was published."""
    algorithm, _, digest = expected.partition("-")
    found = base64.b64encode(hashlib.new(algorithm, archive.read_bytes()).digest()).decode()
    if found != digest:
        raise PaquetError(
            f"L'archive {archive.name} n'est pas celle qui était attendue (empreinte {algorithm} "
            "différente) : elle n'a pas été ouverte. Vérifiez d'où npm prend ses paquets."
        )


def unpack(archive: Path, folder: Path, kept: tuple[str, ...]) -> None:
    """Unpack some folders of an archive, and nothing outside the destination."""

    def wanted(member: tarfile.TarInfo, destination: str) -> tarfile.TarInfo | None:
        safe = tarfile.data_filter(member, destination)
        return safe if safe and safe.name.startswith(kept) else None

    try:
        with tarfile.open(archive) as opened:
            opened.extractall(folder, filter=wanted)  # noqa: S202 - filtered by data_filter
    except tarfile.TarError as error:
        raise PaquetError(f"L'archive {archive.name} ne peut pas être ouverte : {error}") from error

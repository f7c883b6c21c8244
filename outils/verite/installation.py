"""Installs a service: a locked environment of Python, or packages of Debian, kept in the cache."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from outils.verite.documents import Debian, Service
from outils.verite.erreur import VeriteError

VERROU = "requirements.lock"
DELAI_S = 900
_FAIT = ".fait"


def install(dossier: Path, service: Service, cache: Path) -> Path:
    """Install a service once, and return the folder of what was installed."""
    name = dossier.name
    folder = cache / "installes" / name
    lock = dossier / VERROU
    mark = _mark(service, lock)
    if (folder / _FAIT).is_file() and (folder / _FAIT).read_text("utf-8") == mark:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    _install_debian(service.debian, folder)
    if lock.is_file():
        _run(sys.executable, "-m", "venv", str(folder), what=name)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--no-deps"]
        if service.python_plus_recent:
            pip.append("--ignore-requires-python")
        _run(*pip, "--require-hashes", "-r", str(lock), what=name)
    if service.npm:
        npm = ["npm", "install", "--silent", "--ignore-scripts", "--no-save"]
        _run(*npm, "--prefix", str(folder), *service.npm, what=name)
    for package in service.npm_deplies:
        _unpack_npm(package, folder)
    (folder / _FAIT).write_text(mark, encoding="utf-8")
    return folder


def version(dossier: Path, service: Service) -> str:
    """Return the version of a service's package: what is pinned, or what Debian gives here."""
    lock = dossier / VERROU
    for library in (*service.npm, *service.npm_deplies):
        name, _, pinned = library.rpartition("@")
        if name == service.paquet:
            return pinned
    if lock.is_file():
        pinned = f"{service.paquet}=="
        for line in lock.read_text("utf-8").splitlines():
            if line.startswith(pinned):
                return line.removeprefix(pinned).split()[0]
        raise VeriteError(f"{lock} ne nomme pas {service.paquet}.")
    said = _run("apt-cache", "policy", service.paquet, what=dossier.name)
    candidates = [line.split()[-1] for line in said.splitlines() if "Candidate:" in line]
    if not candidates:
        raise VeriteError(f"Debian ne connaît pas {service.paquet} : lancez « apt-get update ».")
    return candidates[0]


def _mark(service: Service, lock: Path) -> str:
    """What was installed: another lock, or other packages, are installed again."""
    pinned = hashlib.sha256(lock.read_bytes()).hexdigest() if lock.is_file() else ""
    libraries = "".join(f"{library}\n" for library in (*service.npm, *service.npm_deplies))
    return f"{pinned}\n{service.debian.model_dump_json()}\n{libraries}"


def _install_debian(debian: Debian, folder: Path) -> None:
    missing = [package for package in debian.installes if not _installed(package)]
    if missing:
        if os.geteuid() != 0:
            raise VeriteError(
                "Il manque des paquets de Debian : lancez « sudo apt-get install "
                f"--no-install-recommends {' '.join(missing)} », puis recommencez."
            )
        _run("apt-get", "update", what="Debian")
        _run("apt-get", "install", "-y", "--no-install-recommends", *missing, what="Debian")
    for package in debian.deplies:
        _run("apt-get", "download", package, what=package, where=folder)
        for archive in folder.glob(f"{package}_*.deb"):
            _run("dpkg-deb", "-x", str(archive), str(folder), what=package)
            archive.unlink()


def _unpack_npm(package: str, folder: Path) -> None:
    """Unpack an archive of npm under `deplies/`, and fill it from the lock it carries."""
    place = folder / "deplies" / package.rpartition("@")[0]
    place.mkdir(parents=True)
    _run("npm", "pack", "--silent", package, what=package, where=place)
    for archive in place.glob("*.tgz"):
        _run("tar", "-xzf", archive.name, "--strip-components=1", what=package, where=place)
        archive.unlink()
    if (place / "pnpm-lock.yaml").is_file():
        # pnpm, and the Node it wants, are among what npm installed.
        path = f"PATH={folder / 'node_modules' / '.bin'}{os.pathsep}{os.environ['PATH']}"
        pnpm = ["pnpm", "install", "--frozen-lockfile", "--prod", "--ignore-scripts", "--silent"]
        _run("env", path, *pnpm, what=package, where=place)


def _installed(package: str) -> bool:
    asked = ["dpkg-query", "-W", "-f", "${Status}", package]
    done = subprocess.run(asked, check=False, capture_output=True, text=True)  # noqa: S603
    return done.stdout == "install ok installed"


def _run(*command: str, what: str, where: Path | None = None) -> str:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(  # noqa: S603 - the commands are those of this module
            command,
            check=False,
            capture_output=True,
            text=True,
            timeout=DELAI_S,
            cwd=where,
            env=environment,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise VeriteError(f"{what} ne s'installe pas : {error}") from error
    if done.returncode:
        raise VeriteError(f"{what} ne s'installe pas ({command[0]}) :\n{done.stderr[-2000:]}")
    return done.stdout

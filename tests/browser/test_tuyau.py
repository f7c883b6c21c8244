"""Nobody else drives the browser: no port of ours is open, and the browser goes where we go."""

import os
import select
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from exigences.browser import guest
from exigences.browser.engine import EngineError
from exigences.browser.process import private_folder
from exigences.browser.reading import open_reading
from tests.browser.moteurs import a_part, dit, navigateur, ouvrir, visite
from tests.browser.serveur import Site
from tests.cli.processus import descendants

OUVERTURES: dict[str, Callable[[], AbstractContextManager[object]]] = {
    "playwright": lambda: ouvrir("playwright"),
    "inspecter": lambda: open_reading(navigateur(), hors_ligne=True),
}


def ecoutes(pids: Iterable[int]) -> set[str]:
    """The TCP sockets on which these processes wait for callers."""
    attendent = {
        mots[9]
        for table in ("/proc/net/tcp", "/proc/net/tcp6")
        for ligne in Path(table).read_text().splitlines()[1:]
        if (mots := ligne.split())[3] == "0A"
    }
    return {lien for pid in pids for lien in _prises(pid) if lien[8:-1] in attendent}


def _prises(pid: int) -> Iterator[str]:
    for lien in Path(f"/proc/{pid}/fd").glob("*"):
        try:
            cible = str(lien.readlink())
        except OSError:
            continue
        if cible.startswith("socket:["):
            yield cible


def nes_depuis(avant: Iterable[int]) -> dict[int, str]:
    """What was started since, with its command line."""
    return {p: ligne for p, ligne in descendants(os.getpid()).items() if p not in avant}


def racine(nes: dict[int, str]) -> int:
    """The browser among these processes."""
    return next(p for p, nom in nes.items() if "--remote-debugging" in nom and "--type" not in nom)


def finit(pid: int) -> bool:
    """Whether a process ends within twenty seconds."""
    try:
        fil = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([fil], [], [], 20)[0])
    finally:
        os.close(fil)


@pytest.mark.promesse("navigateur-ferme")
@pytest.mark.parametrize("nom", OUVERTURES)
def test_no_port_leads_to_the_browser(nom: str) -> None:
    a_part(lambda: _sans_port(nom))


def _sans_port(nom: str) -> None:
    avant, les_notres = descendants(os.getpid()), ecoutes([os.getpid()])
    with OUVERTURES[nom]():
        nes = nes_depuis(avant)
        assert racine(nes)
        assert ecoutes(nes) == set()
        assert ecoutes([os.getpid()]) == les_notres


@pytest.mark.promesse("navigateur-ferme")
def test_the_door_of_playwright_is_open_to_this_user_only_and_to_one_caller(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The folder says who may come in; nothing is left of it once Playwright is there."""
    vus: list[tuple[str, int]] = []
    vrai = private_folder

    @contextmanager
    def observe() -> Iterator[str]:
        with vrai() as dossier:
            yield dossier
            vus.append((dossier, stat.S_IMODE(Path(dossier).stat().st_mode)))

    monkeypatch.setattr(guest, "private_folder", observe)

    def essai() -> None:
        with ouvrir("playwright"):
            [(dossier, mode)] = vus
            assert mode == 0o700
            assert not Path(dossier).exists()

    a_part(essai)


@pytest.mark.promesse("navigateur-ferme")
@pytest.mark.parametrize("nom", OUVERTURES)
def test_the_profile_is_ours_alone_and_goes_with_the_browser(nom: str) -> None:
    a_part(lambda: _profil(nom))


def _profil(nom: str) -> None:
    avant = descendants(os.getpid())
    with OUVERTURES[nom]():
        nes = nes_depuis(avant)
        lignes = " ".join(nes.values()).split()
        profil = Path(next(m for m in lignes if m.startswith("--user-data-dir="))[16:])
        assert stat.S_IMODE(profil.parent.stat().st_mode) == 0o700
        assert os.getsid(racine(nes)) == racine(nes) != os.getsid(0)
    assert not profil.parent.exists()
    assert racine(nes) not in descendants(os.getpid())


SEUL = """
import os, sys
from pathlib import Path
from exigences.browser.{module} import {ouvre}
with {ouvre}(Path(sys.argv[1]), hors_ligne=True):
    print("ouvert", flush=True)
    sys.stdin.read()
"""


@pytest.mark.promesse("navigateur-ferme")
@pytest.mark.parametrize(
    ("module", "ouvre"),
    [("reading", "open_reading"), ("playwright_engine", "open_playwright")],
    ids=["inspecter", "playwright"],
)
def test_a_program_that_is_killed_leaves_no_browser_behind(module: str, ouvre: str) -> None:
    programme = SEUL.format(module=module, ouvre=ouvre)
    with subprocess.Popen(
        [sys.executable, "-c", programme, str(navigateur())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as seul:
        assert seul.stdout is not None
        assert seul.stdout.readline() == "ouvert\n"
        enfants = descendants(seul.pid)
        assert racine(enfants)
        os.kill(seul.pid, signal.SIGKILL)
        restent = [nom for pid, nom in enfants.items() if not finit(pid)]
    assert restent == []


@pytest.mark.parametrize(
    ("dit_avant", "raison"),
    [
        ("", "il s'est fermé aussitôt"),
        (
            "chrome: error while loading shared libraries: libnss3.so: cannot open shared object",
            "il lui manque la bibliothèque libnss3.so",
        ),
        (
            "[1:1:FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox! Update your kernel",
            "son bac à sable (sandbox) ne peut pas servir ici",
        ),
    ],
    ids=["muet", "bibliotheque", "bac-a-sable"],
)
@pytest.mark.promesse("causes")
def test_what_a_browser_says_before_it_gives_up_is_told(
    dit_avant: str, raison: str, tmp_path: Path
) -> None:
    faux = tmp_path / "navigateur"
    faux.write_text(f"#!/bin/sh\necho '{dit_avant}' >&2\nexit 3\n")
    faux.chmod(0o755)
    with pytest.raises(EngineError) as faute, open_reading(faux):
        pass
    assert str(faute.value).startswith(f"Le navigateur {faux} n'a pas démarré : {raison}. Vérifiez")


def test_two_drivers_of_one_browser_do_not_hear_each_other(site: Site) -> None:
    """What Playwright asks of its tabs changes nothing of ours, and the other way round."""

    def essai() -> None:
        with ouvrir("playwright") as moteur, visite(moteur) as une, visite(moteur) as autre:
            une.goto(f"{site.url}arrivee.html")
            autre.goto(f"{site.url}dialogues.html")
            assert dit(une, "document.title") == "Arrivée"
            assert dit(autre, "location.pathname") == "/dialogues.html"

    a_part(essai)

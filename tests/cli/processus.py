"""The processes that a command starts: seen in /proc, killed, and never left behind."""

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.cli.lancer import commande, environnement


def suivre(*mots: object, dossier: Path) -> subprocess.Popen[str]:
    """Start a command whose lines are read as they come."""
    return subprocess.Popen(
        commande(*mots),
        cwd=dossier,
        env=environnement(PYTHONUNBUFFERED="1"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def descendants(pid: int) -> dict[int, str]:
    """Every process that a process started, with its command line."""
    parents, names = {}, {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            stat = (folder / "stat").read_text().rpartition(")")[2].split()
            names[int(folder.name)] = (folder / "cmdline").read_text().replace("\0", " ")
        except OSError:
            continue
        parents[int(folder.name)] = int(stat[1])
    found: dict[int, str] = {}
    front = [pid]
    while front:
        front = [child for child, parent in parents.items() if parent in front]
        found |= {child: names[child] for child in front}
    return found


def tuer_les_navigateurs(pid: int) -> None:
    """Kill the browsers that a command drives, as a lack of memory would."""
    for enfant, nom in descendants(pid).items():
        if "--remote-debugging" in nom and "--type=" not in nom:
            os.kill(enfant, signal.SIGKILL)


def vit(pid: int, nom: str) -> bool:
    """Whether this very process is still at work: not ended, nor waiting to be buried."""
    try:
        etat = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        ligne = Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    except OSError:
        return False
    return etat != "Z" and ligne == nom


def lire(maitre: int) -> Iterator[bytes]:
    """What a terminal shows, until the program that writes in it has ended."""
    while True:
        try:
            lu = os.read(maitre, 65536)
        except OSError:
            return
        if not lu:
            return
        yield lu

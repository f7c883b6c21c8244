"""Measure whether a campaign stays flat: the memory of its parent, and seconds a procedure."""

import argparse
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import yaml

from outils.couts import RACINE, program
from outils.page_banc import Chiffre, keep
from outils.ports import free_ports

SERVICE = RACINE / "exigences" / "demo" / "procedures" / "val-clair.yaml"
PIECE = "justificatif.pdf"
MEMOIRE = 1.2
DUREE = 1.1
LOOK_S = 0.05


def main() -> int:
    """Print both ratios and keep them; 1 where a limit is passed."""
    parser = argparse.ArgumentParser(description="Compare une petite campagne et une grande.")
    parser.add_argument("tailles", type=int, nargs="*", default=[20, 200], help="deux tailles")
    few, many = parser.parse_args().tailles
    with tempfile.TemporaryDirectory() as name:
        small, large = (_measured(size, Path(name) / str(size)) for size in (few, many))
    sizes = f"{many} démarches, et {few}"
    memory, seconds = large[0] / small[0], (large[1] / many) / (small[1] / few)
    sys.stdout.write(
        f"campagne de {sizes} : {large[0]:.0f} et {small[0]:.0f} Mo au plus pour le parent "
        f"({memory:.2f}, {MEMOIRE} au plus), {large[1] / many:.2f} et {small[1] / few:.2f} s par "
        f"démarche ({seconds:.2f}, {DUREE} au plus)\n"
    )
    keep(
        campagne_memoire=Chiffre(
            titre="Mémoire du parent d'une campagne", valeur=memory, vise=MEMOIRE, detail=sizes
        ),
        campagne_duree=Chiffre(
            titre="Durée par démarche d'une campagne", valeur=seconds, vise=DUREE, detail=sizes
        ),
    )
    return int(memory > MEMOIRE or seconds > DUREE)


def _measured(size: int, folder: Path) -> tuple[float, float]:
    """Peak of the memory of the parent (MB), and seconds."""
    folder.mkdir()
    document = yaml.safe_load(SERVICE.read_text("utf-8"))
    (port,) = free_ports(1)
    start_at = f"http://127.0.0.1:{port}{urlsplit(document['depart']).path}"
    document |= {"depart": start_at, "alentours": False, "provocations": []}
    for rank in range(size):
        text = yaml.safe_dump(document | {"nom": f"Démarche {rank}"}, allow_unicode=True)
        (folder / f"d{rank}.yaml").write_text(text, "utf-8")
    shutil.copy(SERVICE.with_name(PIECE), folder)
    campaign = folder / "campagne.yml"
    campaign.write_text("nom: Banc\ndemarches: ['d*.yaml']\ndossier: resultats\n", "utf-8")
    served = subprocess.Popen(  # noqa: S603 - our own program
        program("demo", "--port", str(port)), cwd=RACINE, stdout=subprocess.DEVNULL
    )
    try:
        _await(port)
        start, peak = time.perf_counter(), 0.0
        words = ("campagne", str(campaign), "--silencieux")
        with subprocess.Popen(program(*words), cwd=RACINE) as process:  # noqa: S603
            while process.poll() is None:
                peak = max(peak, _peak(process.pid))
                time.sleep(LOOK_S)
        if process.returncode:
            raise SystemExit(2)
        return peak, time.perf_counter() - start
    finally:
        served.kill()
        served.wait()


def _await(port: int) -> None:
    """Wait until the embedded services answer."""
    while True:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(LOOK_S)


def _peak(pid: int) -> float:
    """The most memory that a process has held until now, in MB; 0 once it has gone."""
    with suppress(OSError, StopIteration):
        lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM:")).split()[1]) / 1000
    return 0.0


if __name__ == "__main__":
    raise SystemExit(main())

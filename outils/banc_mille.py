"""Measure what comparing a thousand reports costs: made of those of the two embedded services."""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from outils.couts import RACINE, program, spent
from outils.page_banc import Chiffre, keep

SERVICES = ("bourg-fictif", "val-clair")
COMBIEN = 1000
DUREE_MAX_S = 10
MEMOIRE_MAX_MO = 500
PAGE_MAX_MO = 5
FORMATS = "html,csv,json"
LOOK_S = 0.05


def main(combien: int = COMBIEN) -> int:
    """Print the figures; 1 where a limit is passed, 2 where nothing could be measured."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bases = [_audited(service, folder / service) for service in SERVICES]
        reports = folder / "rapports"
        for rank in range(combien):
            _write(_varied(bases[rank % len(bases)], rank), reports / f"r{rank}")
        before = spent()
        seconds, memory, code = _compared(reports, folder / "comparaison")
        processor = spent() - before
        if code:
            return 2
        sizes = {p.suffix[1:]: p.stat().st_size / 1e6 for p in (folder / "comparaison").iterdir()}
    page = sizes["html"]
    written = ", ".join(f"{name} {size:.1f} Mo" for name, size in sorted(sizes.items()))
    sys.stdout.write(
        f"comparer {combien} rapports : {seconds:.1f} s ({DUREE_MAX_S} au plus), {processor:.1f} s "
        f"de processeur sur {os.cpu_count()} cœurs ; {memory:.0f} Mo "
        f"en tout ({MEMOIRE_MAX_MO} au plus) ; {written} (html : {PAGE_MAX_MO} au plus)\n"
    )
    title = f"Comparer {combien} rapports"
    keep(
        mille_duree=Chiffre(titre=title, valeur=seconds, unite="s", vise=DUREE_MAX_S),
        mille_memoire=Chiffre(
            titre=f"{title}, mémoire en tout", valeur=memory, unite="Mo", vise=MEMOIRE_MAX_MO
        ),
        mille_page=Chiffre(titre=f"{title}, page HTML", valeur=page, unite="Mo", vise=PAGE_MAX_MO),
    )
    return int(seconds > DUREE_MAX_S or memory > MEMOIRE_MAX_MO or page > PAGE_MAX_MO)


def _audited(service: str, folder: Path) -> dict[str, Any]:
    """The report of an embedded service."""
    words = ("auditer", service, "--sans-alentours", "--silencieux", "--sortie", str(folder))
    subprocess.run(program(*words), cwd=RACINE, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    found: dict[str, Any] = json.loads((folder / "rapport.json").read_bytes())
    return found


def _varied(base: dict[str, Any], rank: int) -> dict[str, Any]:
    """Another service of the same kind: it asks some of the same things, of other weights."""
    draw = random.Random(rank)  # noqa: S311 - the same thousand each time
    score = base["score"]
    weights = [
        c | {"poids": round(c["poids"] * draw.uniform(0.2, 1.8), 3)} for c in score["contributions"]
    ]
    constats = [
        c | {"verdict": "non_constate"} if c["verdict"] == "constate" and draw.random() < 0.2 else c
        for c in base["constats"]
    ]
    procedure = base["procedure"] | {
        "nom": f"Démarche {rank}",
        "organisme": f"Organisme {rank % 200}",
    }
    shown: dict[str, Any] = {
        "global": round(draw.uniform(score["bas"], score["haut"]), 1),
        "partielle": False,
        "contributions": weights,
    }
    return base | {"procedure": procedure, "score": score | shown, "constats": constats}


def _write(report: dict[str, Any], folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "rapport.json").write_text(json.dumps(report, ensure_ascii=False), "utf-8")


def _compared(reports: Path, out: Path) -> tuple[float, float, int]:
    """Seconds, the peak of all processes together (MB), and the code."""
    paths = sorted(map(str, reports.iterdir()))
    start, peak = time.perf_counter(), 0
    words = ("comparer", *paths, "-f", FORMATS, "--sortie", str(out))
    with subprocess.Popen(program(*words), cwd=RACINE) as process:  # noqa: S603 - our own program
        while process.poll() is None:
            peak = max(peak, sum(_resident(pid) for pid in (process.pid, *_children(process.pid))))
            time.sleep(LOOK_S)
    return time.perf_counter() - start, peak / 1e6, process.returncode


def _children(pid: int) -> Iterator[int]:
    with suppress(OSError):
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            yield int(child)


def _resident(pid: int) -> int:
    """What a process holds in memory alone, with its share of what it has with others: bytes."""
    with suppress(OSError, StopIteration):
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("Pss:")).split()[1]) * 1024
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*map(int, sys.argv[1:])))

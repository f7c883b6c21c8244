"""Measures the time of each of our own checks on stored states, and keeps it for their page.

`python -m outils.temps_acces DOSSIER…` reads the replays under these folders.
"""

import json
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from statistics import median

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Controle
from exigences.facts.acces.jugement import trees_of
from exigences.facts.acces.registre import load_controles
from exigences.replay.relecture import read_parcours
from exigences.replay.store import HEAD

RESULTAT = Path(__file__).with_suffix(".json")
REPRISES = 5
"""Measures of one check on one state: the middle one is kept."""


def main(folders: Iterable[Path]) -> None:
    """Measure, and write the result."""
    heads = sorted(head for folder in folders for head in folder.rglob(HEAD))
    states = [page for head in heads for page in read_parcours(head.parent).pages]
    trees = [tree for page in states for tree in trees_of(page)]
    if not trees:
        sys.exit("Aucun parcours où nos contrôles aient lu une page.")
    measured = {name: _ms_a_state(one, trees) for name, one in load_controles().items()}
    told = {
        "arbres": len(trees),
        "noeuds": round(median(len(tree.noeuds) for tree in trees)),
        "ms": {name: round(ms, 3) for name, ms in measured.items()},
    }
    RESULTAT.write_text(json.dumps(told, indent=2) + "\n", "utf-8")
    sys.stdout.write(f"{sum(measured.values()):.1f} ms par page, sur {len(trees)} pages\n")


def _ms_a_state(one: Controle, trees: Iterable[Arbre]) -> float:
    """Processor time of a check on a state, in milliseconds, on average."""
    times = [median(_once(one, tree) for _ in range(REPRISES)) for tree in trees]
    return sum(times) / len(times) * 1000


def _once(one: Controle, tree: Arbre) -> float:
    start = time.thread_time()
    list(one(tree))
    return time.thread_time() - start


def known_times() -> Mapping[str, float]:
    """The stored times, in milliseconds a page; nothing of a check that was not measured."""
    found: dict[str, float] = json.loads(RESULTAT.read_text("utf-8"))["ms"]
    return found


if __name__ == "__main__":
    main(map(Path, sys.argv[1:]))

"""Measure what a command costs to start, beside a Python that does nothing, and many files."""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from exigences.loading.bibliotheque import DEMARCHES

PLAFONDS: Mapping[tuple[str, ...], int] = {
    ("--help",): 12,
    ("--refusee",): 12,
    ("auditer", "--help"): 12,
    ("auditer", "bourg-fictif", "--refusee"): 12,
    ("catalogue",): 20,
}
"""Bare starts of Python that each command may cost, at most."""
RIEN = ("-c", "pass")
FICHIERS = 100
"""Procedures that are checked in one run."""
LIMITE_S = 1.0
"""Seconds of processor that they may cost, the start included."""


def starts(tours: int) -> Mapping[tuple[str, ...], float]:
    """How many bare starts each command costs: medians of processor time, taken in turn."""
    spent: dict[tuple[str, ...], list[float]] = {words: [] for words in PLAFONDS}
    bare: list[float] = []
    for _ in range(tours + 1):
        bare.append(_spent(RIEN))
        for words, times in spent.items():
            times.append(_spent(("-m", "exigences", *words)))
    floor = statistics.median(bare[1:])  # the first of each may write what Python compiles
    return {words: statistics.median(times[1:]) / floor for words, times in spent.items()}


def many_files(tours: int) -> float:
    """Seconds of processor to check FICHIERS procedures: the median."""
    text = DEMARCHES.text("val-clair")
    with tempfile.TemporaryDirectory() as folder:
        for rank in range(FICHIERS):
            (Path(folder) / f"{rank}.yaml").write_text(text, "utf-8")
        return statistics.median(
            _spent(("-m", "exigences", "valider", folder)) for _ in range(tours)
        )


def _spent(words: Sequence[str]) -> float:
    """Seconds of processor of a Python, from somewhere that holds nothing of ours."""
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(  # noqa: S603 - this very program
            [sys.executable, *words],
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process,
    ):
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime


def main(tours: int = 9) -> int:
    """Say each cost; 1 where one is above its ceiling."""
    above = 0
    for words, cost in starts(tours).items():
        ceiling = PLAFONDS[words]
        above += cost > ceiling
        sys.stdout.write(
            f"exigences {' '.join(words)} : {cost:.1f} départs de Python ({ceiling} au plus)\n"
        )
    spent = many_files(tours)
    sys.stdout.write(f"valider {FICHIERS} démarches : {spent:.2f} s ({LIMITE_S:.0f} s au plus)\n")
    return 1 if above or spent > LIMITE_S else 0


if __name__ == "__main__":
    raise SystemExit(main())

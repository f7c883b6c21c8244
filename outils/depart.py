"""Measure what a command costs to start, beside a Python that does nothing."""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence

PLAFONDS: Mapping[tuple[str, ...], int] = {
    ("--help",): 12,
    ("--refusee",): 12,
    ("auditer", "--help"): 12,
    ("auditer", "bourg-fictif", "--refusee"): 12,
    ("catalogue",): 20,
}
"""Bare starts of Python that each command may cost, at most."""
RIEN = ("-c", "pass")


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
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
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
    return 1 if above else 0


if __name__ == "__main__":
    raise SystemExit(main())

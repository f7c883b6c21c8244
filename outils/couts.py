"""What whole commands cost: seconds, and processor with all that they start, orphans included."""

import ctypes
import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

RACINE = Path(__file__).resolve().parent.parent
_ADOPT = 36
"""PR_SET_CHILD_SUBREAPER: what a command leaves behind becomes our child, and is counted."""
_ENDING_S = 5
_LOOK_S = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Cout:
    """What a command cost."""

    secondes: float
    processeur: float

    def __str__(self) -> str:
        return f"{self.secondes:.1f} s ({self.processeur:.1f} s de processeur)"


def cost(command: Sequence[str]) -> Cout:
    """Run a command to its end; CalledProcessError where it fails.

    A browser that is killed leaves its processes to nobody: they are waited for here.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_ADOPT, 1, 0, 0, 0)
    before, start = spent(), time.perf_counter()
    subprocess.run(command, cwd=RACINE, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    seconds = time.perf_counter() - start
    _bury_orphans()
    return Cout(secondes=seconds, processeur=spent() - before)


def _bury_orphans() -> None:
    limit = time.monotonic() + _ENDING_S
    with suppress(ChildProcessError):
        while time.monotonic() < limit:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(_LOOK_S)


def spent() -> float:
    """Seconds of processor of all that was started from here and has ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def program(*words: str) -> list[str]:
    """The command that runs this very program."""
    return [sys.executable, "-m", "exigences", *words]

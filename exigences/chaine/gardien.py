"""Runs the program again in a process of its own, which ends with this one in any way."""

import subprocess
import sys
from typing import IO, Any

_GARDE = "exigences.commandes.garde"


def started(*mots: str, errors: IO[bytes] | int, **how: Any) -> "subprocess.Popen[Any]":
    """Start a command; `how` is what `subprocess.Popen` takes besides.

    Its standard input is held open: it ends once nobody holds it. Ctrl+C is not for it.
    """
    return subprocess.Popen(  # noqa: S603 - our own program, words as a list
        [sys.executable, "-P", "-m", _GARDE, *mots],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=errors,
        start_new_session=True,
        **how,
    )


def ended(process: "subprocess.Popen[Any]") -> None:
    """End it at once, if it has not ended."""
    if process.poll() is None:
        process.kill()
        process.wait()
    if process.stdin is not None:
        process.stdin.close()

"""A browser that we start ourselves: its processes are one group, and its wire is a pipe."""

import fcntl
import os
import signal
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from exigences.browser.pipe import PipeLine

FIRST_FREE = 10
"""Pipes are numbered from here, so that none stands where the browser looks for its own."""
LONGEST_FOLDER = 40
"""Bytes: Chrome opens a socket below, and the path of a socket stops at 103 on some systems."""
FROM_US, TO_US = 3, 4
"""Where Chrome reads its commands and writes its answers."""
POLL_S = 0.01
ENDING_S = 5
"""Longest wait for a browser that was killed."""


def private_folder() -> TemporaryDirectory[str]:
    """A folder that is ours alone, gone with the block; its path leaves room for a socket's."""
    usual = gettempdir()
    short = usual if len(os.fsencode(usual)) <= LONGEST_FOLDER else "/tmp"  # noqa: S108 - 0700 below
    return TemporaryDirectory(prefix="exigences-", dir=short, ignore_cleanup_errors=True)


@dataclass(slots=True, kw_only=True)
class BrowserProcess:
    """A browser and the processes that it starts, in a session of their own."""

    pid: int
    said: Path
    """What it wrote on its error output."""
    _code: int | None = field(default=None, init=False)

    def kill(self) -> None:
        """End all of it at once: no page is told that it is left, and so none can send a word."""
        if self.code() is None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signal.SIGKILL)

    def code(self) -> int | None:
        """How it ended, as the shell counts; None while it lives."""
        if self._code is None:
            with suppress(ChildProcessError):
                pid, status = os.waitpid(self.pid, os.WNOHANG)
                if pid:
                    self._code = os.waitstatus_to_exitcode(status)
        return self._code

    def end(self) -> None:
        """Kill it and wait until it has gone."""
        self.kill()
        limit = time.monotonic() + ENDING_S
        while self.code() is None and time.monotonic() < limit:
            time.sleep(POLL_S)


def start_process(
    command: list[str], folder: Path, environ: Mapping[str, str]
) -> tuple[BrowserProcess, PipeLine]:
    """Start a browser on two pipes, with this folder for its files; OSError where it cannot be.

    `environ` is added to our own environment.
    """
    theirs_in, ours_out = _pipe()
    ours_in, theirs_out = _pipe()
    said = folder / "dit.txt"
    said.touch(mode=0o600)
    try:
        pid = os.posix_spawnp(
            command[0],
            command,
            {**os.environ, **environ, "TMPDIR": str(folder)},  # nothing is left elsewhere
            setsid=True,  # Ctrl-C is ours: the browser must outlive it
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
                (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
                (os.POSIX_SPAWN_OPEN, 2, str(said), os.O_WRONLY | os.O_APPEND, 0),
                (os.POSIX_SPAWN_DUP2, theirs_in, FROM_US),
                (os.POSIX_SPAWN_DUP2, theirs_out, TO_US),
            ],
        )
    except OSError:
        os.close(ours_in)
        os.close(ours_out)
        raise
    finally:
        os.close(theirs_in)
        os.close(theirs_out)
    return BrowserProcess(pid=pid, said=said), PipeLine(ours_in, ours_out)


def _pipe() -> tuple[int, int]:
    """A pipe that no other child of ours gets, away from the first numbers."""
    low = os.pipe()
    high = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, FIRST_FREE) for end in low]
    for end in low:
        os.close(end)
    return high[0], high[1]

"""One audit a folder: the system itself lets go of the lock when its process ends, in any way."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

NAME = ".verrou"
_TAKEN = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


@contextmanager
def locked(folder: Path) -> Iterator[bool]:
    """Hold a folder, which is made; False where another process holds it, OSError if refused."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / NAME
    while True:
        descriptor = os.open(path, _FLAGS, 0o666)
        held = _take(descriptor)
        if not held or _is(descriptor, path):
            break
        os.close(descriptor)  # the one before removed it while this one was waiting
    try:
        yield held
    finally:
        if held:
            with suppress(OSError):  # Windows removes no file that is open
                path.unlink()
        os.close(descriptor)


def _is(descriptor: int, path: Path) -> bool:
    """Whether an open file is still the one of this name."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _take(descriptor: int) -> bool:
    """Take the lock; a disk that has none gives it to everyone."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - of that system only

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - of the others only

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _TAKEN
    return True

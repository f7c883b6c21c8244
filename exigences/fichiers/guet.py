"""Watches files that a person edits: tells when one of them changed, came or went."""

import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

PAS_S = 0.3
"""Seconds between two looks: an editor has written before a person looks up."""
type Etat = tuple[tuple[Path, int, int, int] | tuple[Path], ...]


def state_of(paths: Iterable[Path]) -> Etat:
    """What tells a version of files from another: an editor may write in place, or put anew."""
    return tuple(_state(path) for path in paths)


def _state(path: Path) -> tuple[Path, int, int, int] | tuple[Path]:
    try:
        seen = path.stat()
    except OSError:
        return (path,)
    return path, seen.st_mtime_ns, seen.st_size, seen.st_ino


def changes(
    paths: Callable[[], Iterable[Path]], wait: Callable[[float], object] = time.sleep
) -> Iterator[None]:
    """Once at first, then each time that a file changed; it never ends by itself."""
    before: Etat | None = None
    while True:
        now = state_of(paths())
        if now != before:
            before = now
            yield
        else:
            wait(PAS_S)

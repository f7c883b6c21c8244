"""Watches files that a person edits: tells when one of them changed, came or went."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

PAS_S = 0.2
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


@dataclass(slots=True)
class Guet:
    """Tells of what changed once it is still: a file half written is another file."""

    told: Etat
    """The version that was told last."""
    seen: Etat = field(init=False)

    def __post_init__(self) -> None:
        self.seen = self.told

    def told_by(self, now: Etat) -> bool:
        """Whether another version is there, and was at the look before too."""
        still, self.seen = now == self.seen, now
        if not still or now == self.told:
            return False
        self.told = now
        return True


def changes(
    paths: Callable[[], Iterable[Path]], wait: Callable[[float], object] = time.sleep
) -> Iterator[None]:
    """Once at first, then each time that a file has been changed; it never ends by itself."""
    guet = Guet(state_of(paths()))
    yield
    while True:
        wait(PAS_S)
        if guet.told_by(state_of(paths())):
            yield

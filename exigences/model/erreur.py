"""The root of what the program says to people when it cannot go on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class ExigencesError(Exception):
    """A fault that its own text tells whole, in one French sentence: what, where, what to do."""


class PanneError(Exception):
    """A fault of the program itself, raised from it, while a folder was at work.

    `dossier` keeps what was seen; the cause tells the fault.
    """

    def __init__(self, dossier: Path) -> None:
        super().__init__(str(dossier))
        self.dossier = dossier


@contextmanager
def kept_in(dossier: Path) -> Iterator[None]:
    """Tell of a fault that is nobody's verdict where what was seen is kept."""
    try:
        yield
    except (ExigencesError, OSError, PanneError):
        raise
    except Exception as error:
        raise PanneError(dossier) from error

"""What a recording has become so far, on the disk: whatever ends it, what was done is kept."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from exigences.enregistrement.geste import RecordingError
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.lecture import read_plain
from exigences.fichiers.verrou import locked

_VIDE = b"# Enregistrement en cours : rien n'y est fait encore.\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Brouillon:
    """The draft of one procedure, which `fichier` names."""

    fichier: Path

    def begin(self) -> None:
        """Write that nothing is done: a disk that refuses says it before anything is."""
        Porte().made(self.fichier, _VIDE)

    def keep(self, text: str) -> None:
        """Put a text in place of what it held."""
        Porte().made(self.fichier, text.encode())

    def left(self) -> str:
        """What was done when it was last kept, '' where nothing was, or it ended well."""
        held = read_plain(self.fichier) if self.fichier.exists() else _VIDE
        return "" if held == _VIDE else held.decode("utf-8", "replace")

    def away(self) -> None:
        """Take it away: the procedure is written, or nothing was done."""
        self.fichier.unlink(missing_ok=True)


@contextmanager
def drafting(sortie: Path) -> Iterator[Brouillon]:
    """The draft of a procedure, for one recording at a time; it goes unless something is in it."""
    brouillon = Brouillon(fichier=sortie.with_name(f"{sortie.stem}.en-cours{sortie.suffix}"))
    with locked(sortie.parent) as held:
        if not held:
            raise RecordingError(
                f"Un autre enregistrement est en cours dans « {sortie.parent.resolve()} » : "
                "terminez-le, ou donnez un autre dossier avec « --sortie »."
            )
        try:
            yield brouillon
        finally:
            if not brouillon.left():
                brouillon.away()

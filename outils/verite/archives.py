"""Keeps what the reports said of a service: the first time, and last time."""

from collections.abc import Iterable
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from outils.verite.documents import (
    SERVICES,
    Jugement,
    Passage,
    Service,
    VraieDemande,
    read_list,
    read_yaml,
)
from outils.verite.erreur import VeriteError
from outils.verite.jugement import Jugements

PREMIER, DERNIER = "premier_passage.json", "dernier_passage.json"
_PASSAGES = TypeAdapter(tuple[Passage, ...])


class Dossier:
    """The folder of a service in the bench."""

    def __init__(self, name: str, root: Path = SERVICES) -> None:
        self.chemin = root / name

    def service(self) -> Service:
        """Return the service."""
        return read_yaml(self.chemin / "service.yaml", Service)

    def jugements(self) -> Jugements:
        """Return what was judged of it."""
        return Jugements(read_list(self.chemin / "jugements.yaml", tuple[Jugement, ...]))

    def demandes(self) -> tuple[VraieDemande, ...]:
        """Return what it truly demands."""
        return read_list(self.chemin / "demandes.yaml", tuple[VraieDemande, ...])

    def premiers(self) -> tuple[Passage, ...]:
        """Return what was said of each journey the first time."""
        return self._read(PREMIER)

    def derniers(self) -> tuple[Passage, ...]:
        """Return what was said of each journey last time."""
        return self._read(DERNIER)

    def keep(self, passages: Iterable[Passage]) -> None:
        """Keep what was said now; what was said first of a journey is never written over."""
        now = {passage.cle: passage for passage in passages}
        self._write(DERNIER, {p.cle: p for p in self.derniers()} | now)
        self._write(PREMIER, now | {p.cle: p for p in self.premiers()})

    def _read(self, name: str) -> tuple[Passage, ...]:
        path = self.chemin / name
        if not path.is_file():
            return ()
        try:
            return _PASSAGES.validate_json(path.read_bytes())
        except ValidationError as error:
            raise VeriteError(f"{path} ne peut pas être lu : {error}") from error

    def _write(self, name: str, passages: dict[tuple[str, str], Passage]) -> None:
        wanted = [
            passages[(demarche.demarche, sosie)]
            for demarche in self.service().demarches
            for sosie in demarche.sosies
            if (demarche.demarche, sosie) in passages
        ]
        text = _PASSAGES.dump_json(tuple(wanted), indent=1, exclude_defaults=True)
        (self.chemin / name).write_bytes(text + b"\n")

"""The file of the procedure that is being written: each change is kept, and can be undone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from exigences.exploration.pieces import PIECES
from exigences.fichiers.ecriture import Porte
from exigences.loading.adresses import fault_of_first
from exigences.loading.documents import read_procedure
from exigences.loading.erreur import LoadingError
from exigences.loading.fichier import read_text
from exigences.loading.ligne import flow
from exigences.model.choix import is_address
from exigences.model.procedure.etape import Etape
from exigences.model.procedure.procedure import ProcedureSource
from exigences.redaction.place import PARTIE, Dans, Place, RedactionError, steps_at
from exigences.redaction.texte import Texte

_HEADS = ("nom", "organisme", "droit")
_MOST = 100
"""Changes that can be undone."""
_CHANGED = (
    "Le fichier a changé sur le disque : il vient d'être relu. Refaites votre changement s'il y "
    "manque."
)


@dataclass(slots=True, kw_only=True)
class Redaction:
    """A procedure and its file."""

    fichier: Path
    texte: Texte
    source: ProcedureSource
    avant: list[str] = field(default_factory=list)
    """What it was before each change."""

    @property
    def etapes(self) -> tuple[Etape, ...]:
        """Its steps."""
        return self.source.procedure.etapes

    def beside(self, place: Place) -> tuple[Etape, ...]:
        """The steps among which a place is; RedactionError where there are none such."""
        return steps_at(self.etapes, place)

    def step(self, place: Place) -> Etape:
        """One of its steps; RedactionError where there is none."""
        steps = self.beside(place)
        if not 0 <= place.rang < len(steps):
            raise RedactionError(PARTIE)
        return steps[place.rang]

    def change(self, how: Callable[[Texte], Texte], dans: Dans = ()) -> None:
        """Change the steps of a branch, and keep the file; RedactionError if it cannot replay."""
        self._same_as_file()
        self._keep(how(self.texte.inside(dans)).text, {})

    def add(self, place: Place, step: Etape) -> None:
        """Add a step at a place, with the blank file that it gives, if it is one of ours."""
        self._same_as_file()
        text = self.texte.inside(place.dans).added(place.rang, step).text
        given = {name: PIECES[name] for name in PIECES if f"fichier: {name}" in text}
        beside = {self.fichier.parent / name: content for name, content in given.items()}
        self._keep(text, {path: content for path, content in beside.items() if not path.exists()})

    def undo(self) -> None:
        """Take the last change back; RedactionError where there is none."""
        if not self.avant:
            message = "Il n'y a rien à défaire."
            raise RedactionError(message)
        before = self.avant.pop()
        self._keep(before, {})
        self.avant.pop()

    def _same_as_file(self) -> None:
        now = read_text(self.fichier, "de procédure")
        if now == self.texte.text:
            return
        self.source = read_procedure(now, self.fichier)
        self.texte = Texte.cut(now)
        raise RedactionError(_CHANGED)

    def _keep(self, text: str, beside: Mapping[Path, bytes]) -> None:
        porte = Porte()
        if beside:
            porte.made_all(dict(beside))
        try:
            source = read_procedure(text, self.fichier)
        except LoadingError as error:
            raise RedactionError(str(error)) from error
        porte.made(self.fichier, text.encode())
        self.avant = [*self.avant[1 - _MOST :], self.texte.text]
        self.source, self.texte = source, Texte.cut(text)


def open_redaction(mot: str, sortie: Path) -> Redaction:
    """Open a file of a procedure, or begin one at an address; an error says what to do."""
    if is_address(mot):
        return _begun(mot, sortie)
    fichier = Path(mot)
    text = read_text(fichier, "de procédure")
    source = read_procedure(text, fichier)
    return Redaction(fichier=fichier, texte=Texte.cut(text), source=source)


def _begun(adresse: str, fichier: Path) -> Redaction:
    if message := fault_of_first(adresse):
        raise RedactionError(message)
    if fichier.exists():
        message = (
            f"« {fichier} » existe déjà, et n'est pas remplacé : ouvrez-le par « exigences ecrire "
            f"{fichier} », ou donnez un autre nom avec « --sortie »."
        )
        raise RedactionError(message)
    host = urlsplit(adresse).hostname or ""
    head = {**dict.fromkeys(_HEADS, host), "depart": adresse}
    text = "".join(
        (
            "# Démarche écrite avec « exigences ecrire ».\n",
            *(f"{key}: {flow(value)}\n" for key, value in head.items()),
            "etapes:\n  - aller: /\n",
        )
    )
    source = read_procedure(text, fichier)
    fichier.parent.mkdir(parents=True, exist_ok=True)
    Porte().made(fichier, text.encode())
    return Redaction(fichier=fichier, texte=Texte.cut(text), source=source)

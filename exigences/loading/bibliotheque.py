"""Finds what the package holds by its name, and what a person has written by its path."""

from dataclasses import dataclass, replace
from difflib import get_close_matches
from importlib.resources import files
from pathlib import Path

from exigences.loading.documents import load_procedure
from exigences.loading.erreur import Faute, LoadingError
from exigences.model.choix import TEMOIN, TOUS, is_address
from exigences.model.procedure.procedure import ProcedureSource

YAML = (".yaml", ".yml")
_PROCHES = 3
_SCHEMA = "# yaml-language-server:"
_PAQUET = Path(str(files("exigences")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rayon:
    """The documents of one kind that the package holds."""

    dossier: Path
    aucun: str
    """Negation of what a document is: « aucun sosie fourni »."""
    nom: str
    """How one is asked for: « le nom d'un sosie fourni »."""
    commande: str
    """The command that lists them."""

    def noms(self) -> tuple[str, ...]:
        """The names, in the order of the alphabet."""
        return tuple(sorted(path.stem for path in self.dossier.glob("*.yaml")))

    def find(self, mot: str) -> Path:
        """The file of a name, or the path that was typed; LoadingError where it is neither."""
        if mot in self.noms():
            return self.dossier / f"{mot}.yaml"
        path = Path(mot)
        if path.exists():
            return path
        raise self._unknown(mot)

    def text(self, nom: str) -> str:
        """The YAML of a name, for whoever writes their own from it; LoadingError where unknown."""
        if nom not in self.noms():
            raise self._unknown(nom)
        lines = self.find(nom).read_text("utf-8").splitlines(keepends=True)
        return "".join(line for line in lines if not line.startswith(_SCHEMA))

    def _unknown(self, mot: str) -> LoadingError:
        path = Path(mot)
        if is_address(mot):
            texte = (
                f"c'est une adresse : donnez un fichier (.yaml) ou {self.nom} (« exigences "
                f"{self.commande} » les montre) ; « exigences inspecter » regarde une page seule."
            )
        elif path.name == mot and path.suffix.lower() not in YAML:
            texte = (
                f"{self.aucun} ne porte ce nom. {self._near(mot)}"
                f"« exigences {self.commande} » les montre."
            )
        elif path.stem in self.noms():
            texte = f"ce fichier n'existe pas ; « {path.stem} » est fourni : écrivez ce nom seul."
        else:
            texte = (
                f"ce fichier n'existe pas : vérifiez son chemin, ou donnez {self.nom} "
                f"(« exigences {self.commande} » les montre)."
            )
        return LoadingError([Faute(fichier=mot, texte=texte)])

    def _near(self, mot: str) -> str:
        """Ask whether one of the nearest names was meant; '' where none is near."""
        word = mot.lower()
        near = dict.fromkeys(get_close_matches(word, self.noms()))
        near |= dict.fromkeys(nom for nom in self.noms() if word and word in nom)
        said = " ou ".join(f"« {nom} »" for nom in list(near)[:_PROCHES])
        return f"Vouliez-vous dire {said} ? " if said else ""


SOSIES = Rayon(
    dossier=_PAQUET / "donnees" / "sosies",
    aucun="aucun sosie fourni",
    nom="le nom d'un sosie fourni",
    commande="scenarios",
)
DEMARCHES = Rayon(
    dossier=_PAQUET / "demo" / "procedures",
    aucun="aucune démarche fournie",
    nom="le nom d'une démarche fournie",
    commande="procedures",
)


_FOYERS = _PAQUET / "demo" / "foyers"


def scenario_files(mot: str) -> list[Path]:
    """The files that a word asks for: `tous`, a name, a file, a folder of scenarios."""
    path = SOSIES.dossier if mot == TOUS else SOSIES.find(mot)
    if not path.is_dir():
        return [path]
    found = sorted(path.glob("*.yaml"), key=lambda file: (file.stem != TEMOIN, file.stem))
    if not found:
        texte = "aucun scénario (.yaml) dans ce dossier : donnez-en un autre, ou un fichier."
        raise LoadingError([Faute(fichier=mot, texte=texte)])
    return found


def household_file(mot: str) -> tuple[Path, bool]:
    """The file of a household, and whether the package holds it; the path as typed otherwise."""
    shipped = {path.stem: path for path in _FOYERS.glob("*.yaml")}
    return (shipped[mot], True) if mot in shipped else (Path(mot), False)


def open_procedure(mot: str) -> ProcedureSource:
    """Load a procedure by its name or its path; LoadingError where it cannot be replayed."""
    source = load_procedure(DEMARCHES.find(mot))
    return replace(source, fichier=f"{mot}.yaml") if mot in DEMARCHES.noms() else source

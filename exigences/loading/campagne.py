"""Reads a campaign: its procedures are found from its own folder; one that is faulty stops none."""

from dataclasses import dataclass
from pathlib import Path

from exigences.loading.arbre import Noeud
from exigences.loading.bibliotheque import DEMARCHES, SOSIES
from exigences.loading.fichier import read_text
from exigences.loading.reglages import matching, missing
from exigences.loading.strict import load_strict
from exigences.loading.verification import Trouvailles
from exigences.model.campagne import Campagne
from exigences.model.choix import TOUS


@dataclass(frozen=True, slots=True, kw_only=True)
class CampagneLue:
    """A campaign, and where it is written."""

    campagne: Campagne
    fichier: Path
    sortie: Path | None = None
    """Another folder for its results than the one that it says."""

    @property
    def dossier(self) -> Path:
        """Where its results are: its own word, else its name beside it."""
        if self.sortie is not None:
            return self.sortie
        here = self.fichier.parent
        return here / (self.campagne.dossier or f"{self.fichier.stem}-resultats")

    def demarches(self) -> tuple[str, ...]:
        """Names of the package and paths from here, each once, in the order written."""
        found: dict[str, None] = {}
        for mot in self.campagne.demarches:
            shipped = mot in DEMARCHES.noms()
            names = [mot] if shipped else map(str, matching(self.fichier.parent, mot))
            found |= dict.fromkeys(names)
        return tuple(found)

    def scenarios(self) -> tuple[str, ...]:
        """Names of the package, and paths from here."""
        shipped = (TOUS, *SOSIES.noms())
        here = self.fichier.parent
        return tuple(s if s in shipped else str(here / s) for s in self.campagne.scenarios)


def load_campaign(path: Path) -> CampagneLue:
    """Read a campaign; LoadingError says all that is to mend in it."""

    def check(campagne: Campagne, _: Noeud) -> Trouvailles:
        return _check(campagne, path.parent)

    text = read_text(path, "de campagne")
    return CampagneLue(campagne=load_strict(text, str(path), Campagne, check)[0], fichier=path)


def _check(campagne: Campagne, folder: Path) -> Trouvailles:
    for i, mot in enumerate(campagne.demarches):
        if mot not in DEMARCHES.noms() and not matching(folder, mot):
            yield ("demarches", i), missing(mot, "démarche", DEMARCHES.noms())
    for i, mot in enumerate(campagne.scenarios):
        if mot not in (TOUS, *SOSIES.noms()) and not (mot and (folder / mot).exists()):
            yield ("scenarios", i), missing(mot, "scénario", (TOUS, *SOSIES.noms()))

"""Reads a campaign: its procedures are found from its own folder; one that is faulty stops none."""

from dataclasses import dataclass
from pathlib import Path

from exigences.loading.arbre import Noeud
from exigences.loading.designation import people_named, procedures_named, unknown_names
from exigences.loading.fichier import read_text
from exigences.loading.strict import load_strict
from exigences.loading.verification import Trouvailles
from exigences.model.campagne import Campagne
from exigences.model.choix import Part


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

    def dossier_of(self, part: Part) -> Path:
        """Where a part of it goes where nothing is said: the parts lie side by side."""
        whole = self.dossier
        if part.parts == 1:
            return whole
        return whole.with_name(f"{whole.name}-{part.rang}-sur-{part.parts}")

    def demarches(self) -> tuple[str, ...]:
        """Names of the package and paths from here, each once, in the order written."""
        return procedures_named(self.fichier.parent, self.campagne.demarches)

    def scenarios(self) -> tuple[str, ...]:
        """Names of the package, and paths from here."""
        return people_named(self.fichier.parent, self.campagne.scenarios)


def load_campaign(path: Path) -> CampagneLue:
    """Read a campaign; LoadingError says all that is to mend in it."""

    def check(campagne: Campagne, _: Noeud) -> Trouvailles:
        return unknown_names(path.parent, campagne.demarches, campagne.scenarios)

    text = read_text(path, "de campagne")
    return CampagneLue(campagne=load_strict(text, str(path), Campagne, check)[0], fichier=path)

"""Has the procedures of a household audited, before its year is counted."""

from collections.abc import Callable
from pathlib import Path

from exigences.annee.lecture import FoyerLu
from exigences.campagne.campagne import Avancement, CampagneFaite, CampagneOptions, made
from exigences.loading.campagne import CampagneLue
from exigences.model.campagne import Campagne


def audited(
    lu: FoyerLu,
    folder: Path,
    listen: Callable[[Avancement], None],
    arret: Callable[[], bool],
    *,
    demo: bool,
) -> CampagneFaite:
    """Make the campaign of all its procedures, or go on with it; `demo`: of the package's services.

    CampagneError where the folder cannot be used.
    """
    names = dict.fromkeys(
        str(Path(s.demarche).resolve()) if Path(s.demarche).is_file() else s.demarche
        for s in lu.etapes
    )
    asked = CampagneOptions(
        fichier=folder,
        sortie=folder,
        option="--auditer",
        options=("--demo", "--hors-ligne") if demo else (),
    )
    whole = Campagne(nom=lu.foyer.nom, demarches=tuple(names))
    return made(CampagneLue(campagne=whole, fichier=folder, sortie=folder), asked, listen, arret)

"""Says what to write where a step failed: what the screen that was reached offers, as steps."""

from pathlib import Path

from exigences.exploration.bloc import block_of
from exigences.exploration.ecriture import one_line
from exigences.facts.build import declares
from exigences.loading.valeurs import resolve
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Fin
from exigences.model.procedure.procedure import Procedure
from exigences.model.procedure.scenario import Sosie
from exigences.replay.relecture import read_parcours
from exigences.replay.sosies import PARCOURS


def advice_on(page: PageSnapshot | None, procedure: Procedure, sosie: Sosie) -> str:
    """What a screen offers, as steps to copy; '' where it offers nothing, or is no screen."""
    if page is None or not page.est_ecran:
        return ""
    block = block_of(page, declares(procedure), lambda t: resolve(t, sosie, {}, unique="unique"))
    if not block:
        return ""
    return f"L'écran atteint, « {one_line(page.titre)} », offre ceci :\n{block}"


def advice_after(dossier: Path) -> str:
    """The same for the last screen of an audit whose replay failed; '' for any other."""
    parcours = read_parcours(dossier / PARCOURS)
    if parcours.fin is not Fin.ECHEC or not parcours.pages:
        return ""
    return advice_on(parcours.pages[-1], parcours.source.procedure, parcours.scenario.sosie)

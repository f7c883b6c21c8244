"""What came of a step: where it acted, and whether the page that it led to is a fault."""

from exigences.model.etape import Aller, Etape
from exigences.model.lieu import Lieu
from exigences.model.parcours import PageSnapshot
from exigences.replay.actions import Done

SERVER_FAULT = 500
CLIENT_FAULT = 400


def fault_of(step: Etape, page: PageSnapshot | None) -> str:
    """What is wrong with the page that a step led to: a page of error is no step."""
    if page is None or page.statut is None:
        return ""
    opened = isinstance(step, Aller) and page.statut >= CLIENT_FAULT
    if not opened and page.statut < SERVER_FAULT:
        return ""
    return (
        f"{page.url} a répondu par une erreur {page.statut}. "
        "Vérifiez l'adresse, ou réessayez plus tard."
    )


def place_of(done: Done, before: PageSnapshot | None) -> Lieu | None:
    """Where a step acted, on the state that it found."""
    if done.found is None or before is None:
        return None
    element = done.found.agir
    return Lieu(
        page=before.indice,
        cadre=element.cadre.chemin,
        selecteur=element.selecteur,
        boite=done.found.boite if not element.cadre.chemin else None,
    )

"""What came of a step: where it acted, whether it led to a fault, and whether it ends all."""

from exigences.model.etape import Aller, Etape
from exigences.model.lieu import Lieu
from exigences.model.parcours import Fin, PageSnapshot
from exigences.replay.actions import Done

SERVER_FAULT = 500
CLIENT_FAULT = 400


class Stop(Exception):  # noqa: N818 - it ends the replay, it is no fault
    """The replay goes no further."""

    def __init__(self, fin: Fin, phrase: str) -> None:
        super().__init__(phrase)
        self.fin = fin
        self.phrase = phrase


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

"""Finds the fields of a window that adds one more thing: nobody has to open it."""

from collections.abc import Iterable, Iterator

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import place_of, text_at
from exigences.model.facts.champs import Champ, Region
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_ADDS = notion("ajoute-un-bloc")


def without_added(parcours: ParcoursFacts, champs: Iterable[Champ]) -> tuple[Champ, ...]:
    """Fields, but for those of a window that « Ajouter un bien » opened."""
    opened = frozenset(_added_windows(parcours))
    return tuple(c for c in champs if c.region is not Region.DIALOGUE or c.lieu.page not in opened)


def _added_windows(parcours: ParcoursFacts) -> Iterator[int]:
    """The states that show a window opened by a button that adds one more."""
    buttons = {
        place_of(bouton.lieu): text_at(page, bouton.lieu, bouton.texte)
        for page in parcours.pages
        for bouton in page.boutons
        if page.modale is None
    }
    for record in parcours.journal:
        if record.lieu is None or record.page is None:
            continue
        if _ADDS.search(fold(buttons.get(place_of(record.lieu), ""))):
            for page in parcours.pages[record.page :]:
                if page.modale is None:
                    break
                yield page.indice

"""Says whether the person picks the hour of an appointment: it is theirs, nobody has to answer."""

from collections.abc import Iterator

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_on, body_links, offered_on, place_of
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_APPOINTMENT, _HOUR = notion("prend-rendez-vous"), notion("heure-seule")
_CHOICE = 2
"""Hours from which there is one to pick."""


def picks_a_slot(parcours: ParcoursFacts) -> bool:
    """Whether an appointment is taken, by its name or a heading, and hours are there to pick.

    An hour that one writes, or wishes, is to be answered.
    """
    headings = (b.texte for p in parcours.pages for b in p.blocs if b.niveau and b.region in CORPS)
    named = any(_APPOINTMENT.search(fold(t)) for t in (parcours.procedure.nom, *headings))
    return named and any(_offers_hours(parcours, page) for page in parcours.pages)


def _offers_hours(parcours: ParcoursFacts, page: PageFacts) -> bool:
    """Whether a page has hours to press or to tick, or one that the replay pressed."""
    hours = {text for text in map(fold, _choices(page)) if _HOUR.search(text)}
    pressed = acted_on(parcours)
    taken = (b for b in page.blocs if place_of(b.lieu) in pressed and _HOUR.search(fold(b.texte)))
    return len(hours) >= _CHOICE or any(taken)


def _choices(page: PageFacts) -> Iterator[str]:
    for champ in offered_on(page):
        yield from (champ.libelle, *champ.options) if champ.type == "radio" else champ.options
    yield from (bouton.texte for bouton in page.boutons if bouton.region in CORPS)
    yield from (lien.texte for lien in body_links(page))

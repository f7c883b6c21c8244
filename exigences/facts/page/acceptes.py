"""The fields that a service let empty: it went on from a form that was sent so, to try it."""

from collections.abc import Iterable
from dataclasses import replace

from exigences.facts.page.essais import Formulaire, form_of
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts
from exigences.model.facts.provocation import ProvocationFacts
from exigences.model.procedure.procedure import GenreProvocation


def with_what_may_be_left(
    pages: Iterable[PageFacts], provocations: Iterable[ProvocationFacts]
) -> tuple[PageFacts, ...]:
    """The same pages; the empty fields of a form that was taken empty may stay so.

    What came filled was sent so: nothing is known of it.
    """
    seen = tuple(pages)
    taken = {form for one in provocations if (form := _taken(one, seen)) is not None}
    return tuple(
        replace(page, champs=tuple(_left(page, champ, taken) for champ in page.champs))
        for page in seen
    )


def _taken(provocation: ProvocationFacts, pages: tuple[PageFacts, ...]) -> Formulaire | None:
    """The form that the service took empty, by the button that sent it."""
    sent = provocation.genre is GenreProvocation.ENVOI_VIDE and provocation.avance
    if not sent or provocation.bouton is None:
        return None
    page = pages[provocation.page]
    return form_of(provocation.bouton, page, page.boutons)


def _left(page: PageFacts, champ: Champ, taken: set[Formulaire]) -> Champ:
    form = champ.formulaire
    if form is None or champ.prerempli or (page.ecran, champ.lieu.cadre, form) not in taken:
        return champ
    return replace(champ, facultatif=True, obligatoire=False)

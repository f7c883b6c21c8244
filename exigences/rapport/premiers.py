"""The screen where each demand is first met, as a person counts the screens."""

from collections.abc import Iterable, Mapping

from exigences.facts.page.lecture import screen_numbers
from exigences.model.catalogue.exigence import Constat
from exigences.model.facts.facts import ParcoursFacts


def first_screen(constat: Constat, numeros: Mapping[int, int], last: int) -> int:
    """Number of the screen where a demand is first met; what is counted on the whole, the 1st.

    A count over all screens stands on the whole `last` page: it is to be known from the start.
    """
    placed = [p for p in constat.preuves if p.page != last or p.selecteur not in ("", "html")]
    return min((numeros.get(p.page, 1) for p in placed), default=1)


def first_screens(constats: Iterable[Constat], parcours: ParcoursFacts) -> Mapping[str, int]:
    """The screen where each demand is first met, by exigence."""
    numeros = screen_numbers(parcours)
    last = len(parcours.pages) - 1
    return {c.exigence.id: first_screen(c, numeros, last) for c in constats}

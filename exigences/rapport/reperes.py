"""Numbered marks: which state of a screen is shown, and where each demand stands on it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from exigences.model.exigence import Constat, Preuve
from exigences.model.facts import PageFacts
from exigences.model.lieu import Boite, CheminCadre
from exigences.model.parcours import Capture
from exigences.model.rapport import Repere
from exigences.rapport.plan import Plan, box

PAR_ECRAN = 12
PAR_EXIGENCE = 3
"""Most marks on one screen, and of one demand: beyond that, numbers would hide the page."""
PART_MAX = 0.5
"""A box that covers more of the screenshot than this shows nothing in particular."""

type Cle = tuple[str, CheminCadre, str]
"""What a mark is for: exigence, frame and selector."""


@dataclass(frozen=True, slots=True)
class Vue:
    """The state of a screen that is shown, and the marks laid on it."""

    page: int | None
    """Index of the state; None where the screen has no screenshot."""
    reperes: tuple[Repere, ...] = ()
    numeros: Mapping[Cle, int] = field(default_factory=dict)

    def number_of(self, exigence: str, preuve: Preuve) -> int | None:
        """Number of the mark of an evidence."""
        return self.numeros.get((exigence, preuve.cadre, preuve.selecteur))


def choose_view(
    states: Sequence[PageFacts],
    captures: Mapping[int, Capture],
    constats: Iterable[Constat],
    plan: Plan,
) -> Vue:
    """Show the state on which most demands can be marked; the last one where they tie.

    `constats` are the demands that are new on this screen, in the order of the report.
    """
    numero = plan.numeros[states[0].indice]
    found = [
        (c, p) for c in constats for p in c.preuves if plan.numero(p.page) == numero and p.selecteur
    ]
    best = Vue(None)
    for page in states:
        if page.indice in captures:
            vue = _marked(page, captures[page.indice], found)
            if best.page is None or len(vue.reperes) >= len(best.reperes):
                best = vue
    return best


def _marked(page: PageFacts, capture: Capture, found: Iterable[tuple[Constat, Preuve]]) -> Vue:
    """Lay the marks; every demand gets its first one before any gets a second."""
    places = _places(page)
    rounds: list[dict[Cle, tuple[Boite, str]]] = [{} for _ in range(PAR_EXIGENCE)]
    counts: Counter[str] = Counter()
    for constat, preuve in found:
        key = (constat.exigence.id, preuve.cadre, preuve.selecteur)
        place = preuve.boite if preuve.page == page.indice else places.get(key[1:])
        known = any(key in boxes for boxes in rounds)
        if place is None or known or counts[key[0]] == PAR_EXIGENCE or not _shows(place, capture):
            continue
        rounds[counts[key[0]]][key] = (place, constat.exigence.titre)
        counts[key[0]] += 1
    kept = [item for boxes in rounds for item in boxes.items()][:PAR_ECRAN]
    ordered = sorted(kept, key=lambda e: (e[1][0].y, e[1][0].x, e[0]))
    return Vue(
        page.indice,
        tuple(
            Repere(numero=n, exigence=key[0], titre=titre, boite=box(place))
            for n, (key, (place, titre)) in enumerate(ordered, 1)
        ),
        {key: n for n, (key, _) in enumerate(ordered, 1)},
    )


def _shows(place: Boite, capture: Capture) -> bool:
    """Whether a box is on the screenshot and points at a part of it only."""
    inside = 0 <= place.x < capture.largeur and 0 <= place.y < capture.hauteur
    area = place.largeur * place.hauteur
    return inside and 0 < area <= PART_MAX * capture.largeur * capture.hauteur


def _places(page: PageFacts) -> dict[tuple[CheminCadre, str], Boite]:
    """Box of every element that the facts of a state place."""
    groups = (
        page.champs,
        page.blocs,
        page.liens,
        page.boutons,
        page.images,
        page.medias,
        page.cadres,
        page.contacts,
        page.delais,
        page.formulaires,
    )
    places = [element.lieu for group in groups for element in group]
    places += [place for marks in page.marqueurs.values() for place in marks]
    return {(p.cadre, p.selecteur): p.boite for p in places if p.boite is not None}

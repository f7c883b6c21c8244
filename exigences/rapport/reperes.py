"""Numbered marks: which state of a screen is shown, and where each demand stands on it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from exigences.model.catalogue.exigence import Constat, Preuve
from exigences.model.facts.facts import PageFacts
from exigences.model.lieu import Boite, CheminCadre
from exigences.model.parcours.etat import Capture
from exigences.model.rapport.rapport import Repere
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
    places: Mapping[tuple[CheminCadre, str], Boite] = field(default_factory=dict)
    """Box of each element that is on the screenshot."""
    largeur: int = 0
    hauteur: int = 0
    """Size of the screenshot, in CSS pixels."""

    def number_of(self, exigence: str, preuve: Preuve) -> int | None:
        """Number of the mark of an evidence."""
        return self.numeros.get((exigence, preuve.cadre, preuve.selecteur))

    def place_of(self, preuve: Preuve) -> Boite | None:
        """Box of an evidence on the screenshot; another state may show the same element."""
        own = preuve.page == self.page
        place = preuve.boite if own else self.places.get((preuve.cadre, preuve.selecteur))
        if place is None:
            return None
        inside = 0 <= place.x < self.largeur and 0 <= place.y < self.hauteur
        return place if inside and place.largeur * place.hauteur > 0 else None


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
        (c, p)
        for c in constats
        for p in c.preuves
        if plan.numero(p.page) == numero and p.selecteur and p.page not in plan.voisines
    ]
    best = Vue(None)
    for page in states:
        if page.indice in captures:
            vue = _marked(_bare(page, captures[page.indice]), found)
            if best.page is None or len(vue.reperes) >= len(best.reperes):
                best = vue
    return best


def _bare(page: PageFacts, capture: Capture) -> Vue:
    return Vue(page.indice, places=_places(page), largeur=capture.largeur, hauteur=capture.hauteur)


def _marked(vue: Vue, found: Iterable[tuple[Constat, Preuve]]) -> Vue:
    """Lay the marks; every demand gets its first one before any gets a second."""
    rounds: list[dict[Cle, tuple[Boite, str]]] = [{} for _ in range(PAR_EXIGENCE)]
    counts: Counter[str] = Counter()
    for constat, preuve in found:
        key = (constat.exigence.id, preuve.cadre, preuve.selecteur)
        place = vue.place_of(preuve)
        known = any(key in boxes for boxes in rounds)
        if place is None or known or counts[key[0]] == PAR_EXIGENCE or _is_vague(place, vue):
            continue
        rounds[counts[key[0]]][key] = (place, constat.exigence.titre)
        counts[key[0]] += 1
    kept = [item for boxes in rounds for item in boxes.items()][:PAR_ECRAN]
    ordered = sorted(kept, key=lambda e: (e[1][0].y, e[1][0].x, e[0]))
    return replace(
        vue,
        reperes=tuple(
            Repere(numero=n, exigence=key[0], titre=titre, boite=box(place))
            for n, (key, (place, titre)) in enumerate(ordered, 1)
        ),
        numeros={key: n for n, (key, _) in enumerate(ordered, 1)},
    )


def _is_vague(place: Boite, vue: Vue) -> bool:
    return place.largeur * place.hauteur > PART_MAX * vue.largeur * vue.hauteur


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

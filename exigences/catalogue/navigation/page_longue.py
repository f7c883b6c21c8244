"""Long page: how many windows high the longest screen is."""

from collections.abc import Iterator
from math import floor

from exigences.catalogue.absences import whole
from exigences.catalogue.base import detector
from exigences.catalogue.sources import DREES_LIMITATIONS, MAZET
from exigences.facts.page.lecture import acted_on, by_form, place_of, until_sending
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS, Champ
from exigences.model.facts.facts import Bloc, Bouton, Lien, PageFacts, ParcoursFacts

_ENLARGED = "Sans l'agrandissement, faudrait-il encore la faire défiler autant ?"
_LEAST = 480
"""Pixels of the height of a window under which a zoom, rather than the page, makes it long."""
_NEAR = 2
"""Heights of window that whoever presses a button there has barely scrolled."""


@detector(
    Exigence(
        id="page-longue",
        categorie=Categorie.NAVIGATION,
        titre="Page longue",
        demande="Faire défiler un long écran sans perdre ce que l'on a laissé plus haut.",
        instruction="Fais défiler jusqu'en bas : la page continue plus loin que ton écran.",
        pourquoi="Il faut savoir que la page continue, et retenir ce qui n'est plus visible.",
        mode=Mode.FAIRE,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            DREES_LIMITATIONS,
        ),
        effort=Effort.ECRAN,
        remediation="Couper l'écran en étapes courtes, une question ou un sujet à la fois.",
        limites=(
            "La hauteur est celle de la page, sans son pied, dans la fenêtre du scénario ; une "
            "zone qui défile à l'intérieur de la page n'y est pas comptée. Une page où l'on ne va "
            "pas au-delà de la deuxième fenêtre, ni de la moitié, n'est pas mesurée ; à fort "
            "grossissement, c'est une question."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Measure the longest screen in heights of window; the bareme says from how many it weighs.

    It is measured to the end of its body: nobody has to scroll a footer, what follows a button near
    the top, or what comes once the request is sent.
    """
    pages = [page for page in until_sending(parcours) if not page.reprochee]
    longest = max(pages, key=_heights)
    if longest.fenetre.hauteur < _LEAST:
        yield _told(parcours, longest).doubted(_ENLARGED)
        return
    scrolled = [page for page in pages if not _is_left_early(parcours, page)]
    if scrolled:
        yield _told(parcours, max(scrolled, key=_heights))


def _told(parcours: ParcoursFacts, page: PageFacts) -> Preuve:
    value = floor(10 * _heights(page)) / 10
    said = f"{value:g}".replace(".", ",")
    unit = "hauteur" if value < 2 else "hauteurs"
    return Preuve.at(whole(parcours, page.indice), f"{said} {unit} de fenêtre", mesure=value)


def _is_left_early(parcours: ParcoursFacts, page: PageFacts) -> bool:
    """Whether all that the person presses or fills, to the button of its form, is near the top."""
    states = [etat for etat in parcours.etats if etat.ecran == page.ecran]
    acted = acted_on(parcours)
    used: list[Champ | Bouton | Lien] = []
    for etat in states:
        controls: list[Champ | Bouton | Lien] = [*etat.champs, *etat.boutons, *etat.liens]
        used += [one for one in controls if place_of(one.lieu) in acted]
        forms = set(by_form(c for c in etat.champs if place_of(c.lieu) in acted))
        sending = (b for b in etat.boutons if b.type == "submit" and b.formulaire is not None)
        used += [b for b in sending if (b.lieu.cadre, b.formulaire) in forms]
    boxes = [one.lieu.boite for one in used if one.lieu.boite and not one.lieu.cadre]
    near = min(page.hauteur / 2, _NEAR * page.fenetre.hauteur)
    return bool(boxes) and max(box.y + box.hauteur for box in boxes) < near


def _heights(page: PageFacts) -> float:
    return _end(page) / page.fenetre.hauteur if page.fenetre.hauteur else 0.0


def _end(page: PageFacts) -> float:
    """Where the body of a page ends, in pixels; where the page does, if nothing tells its body."""
    things: tuple[Bloc | Champ | Bouton | Lien, ...] = (
        *page.blocs,
        *page.champs,
        *page.boutons,
        *page.liens,
    )
    boxes = [x.lieu.boite for x in things if x.region in CORPS and not x.lieu.cadre]
    ends = [box.y + box.hauteur for box in boxes if box is not None]
    return min(page.hauteur, max(ends, default=page.hauteur))

"""Long page: how many windows high the longest screen is."""

from collections.abc import Iterator

from exigences.catalogue.absences import whole
from exigences.catalogue.base import detector
from exigences.catalogue.sources import DREES_LIMITATIONS, MAZET
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import PageFacts, ParcoursFacts

_AFTER = "Faut-il parcourir ce qui suit le dernier bouton que la démarche presse ?"

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
            "La hauteur est celle de la page dans la fenêtre du scénario ; une zone qui défile à "
            "l'intérieur de la page n'y est pas comptée. Si l'on ne va pas au delà de la deuxième "
            "fenêtre, ni de la moitié, c'est une question."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Measure the longest screen in heights of window; the bareme says from how many it weighs."""
    longest = max(parcours.pages, key=_heights)
    if not _is_left_early(parcours, longest):
        yield _told(parcours, longest)
        return
    yield _told(parcours, longest).doubted(_AFTER)
    others = [page for page in parcours.pages if not _is_left_early(parcours, page)]
    if others:
        yield _told(parcours, max(others, key=_heights))


def _told(parcours: ParcoursFacts, page: PageFacts) -> Preuve:
    value = round(_heights(page), 1)
    said = f"{value:g}".replace(".", ",")
    unit = "hauteur" if value < 2 else "hauteurs"
    return Preuve.at(whole(parcours, page.indice), f"{said} {unit} de fenêtre", mesure=value)


def _is_left_early(parcours: ParcoursFacts, page: PageFacts) -> bool:
    """Whether the lowest thing that the person presses or fills is near the top of a page."""
    places = (r.lieu for r in parcours.journal if r.lieu is not None and r.lieu.boite is not None)
    ends = [
        lieu.boite.y + lieu.boite.hauteur
        for lieu in places
        if lieu.boite and not lieu.cadre and parcours.etats[lieu.page].ecran == page.ecran
    ]
    near = min(page.hauteur / 2, _NEAR * page.fenetre.hauteur)
    return bool(ends) and max(ends) < near


def _heights(page: PageFacts) -> float:
    return page.hauteur / page.fenetre.hauteur if page.fenetre.hauteur else 0.0

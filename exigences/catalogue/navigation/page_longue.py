"""Long page: how many windows high the longest screen is."""

from collections.abc import Iterator

from exigences.catalogue.absences import whole
from exigences.catalogue.base import detector
from exigences.catalogue.sources import DREES_LIMITATIONS, MAZET
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import PageFacts, ParcoursFacts


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
            "l'intérieur de la page n'y est pas comptée."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Measure the longest screen in heights of window; the bareme says from how many it weighs."""
    longest = max(parcours.pages, key=_heights)
    value = round(_heights(longest), 1)
    said = f"{value:g}".replace(".", ",")
    unit = "hauteur" if value < 2 else "hauteurs"
    yield Preuve.at(whole(parcours, longest.indice), f"{said} {unit} de fenêtre", mesure=value)


def _heights(page: PageFacts) -> float:
    return page.hauteur / page.fenetre.hauteur if page.fenetre.hauteur else 0.0

"""Embedded frame: a page of another service inside the page."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET
from exigences.facts.page.lecture import asked_on
from exigences.facts.page.liens import address_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import Cadre, PageFacts, ParcoursFacts

_WHOLE = 0.9
"""Share of the sides of the window from which what lies over it is all that one sees."""
SIDE_MIN = 60
"""In CSS pixels: a smaller frame counts visits, nobody reads it."""
_CAPTCHA = re.compile(r"captcha|challenges\.cloudflare|turnstile")
_NO_SERVICE = re.compile(
    r"facebook\.com/plugins/|facebook\.com/connect/connect\.php|platform\.twitter\.com|addthis\."
    r"|(?:youtube(?:-nocookie)?|dailymotion)\.com/embed|player\.vimeo\.com|soundcloud\.com/player"
    r"|doubleclick\.net|googlesyndication|//(?:[\w.-]+\.)?(?:ads?|adserver)\.|/(?:show)?ads?\.(?:php|js)"
)
"""Films, sounds, advertisements and buttons of social networks: there is nothing to fill."""


@detector(
    Exigence(
        id="cadre-integre",
        categorie=Categorie.NAVIGATION,
        titre="Cadre intégré",
        demande="Lire et remplir une page montrée dans une autre.",
        instruction=(
            "Une partie de l'écran est une page à part : elle se lit et se remplit séparément."
        ),
        pourquoi=(
            "Une page dans la page défile à part, se lit mal sur un petit écran, et l'on ne sait "
            "pas à qui l'on répond."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(MAZET,),
        effort=Effort.ECRAN,
        remediation=(
            "Reprendre ces questions dans le formulaire, ou dire ce qu'est ce cadre et qui répond."
        ),
        limites=(
            "Un grand cadre d'un autre site, sans champ à remplir, n'est qu'une question, sauf "
            "les vidéos, les publicités et les réseaux sociaux connus, laissés de côté."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find frames with fields to fill, and large frames of others that may have to be used.

    One that the page writes itself, with its address or over the whole window, is a part of it.
    """
    seen: set[tuple[str, str]] = set()
    for page in parcours.pages:
        asked = {champ.lieu.cadre for champ in asked_on(page)}
        for cadre in page.cadres:
            key = (cadre.url, cadre.lieu.selecteur)
            own = cadre.editeur or address_of(cadre.url) == address_of(page.url)
            own = own or _is_a_window(page, cadre)
            if key in seen or own or _CAPTCHA.search(cadre.url) or not _large(cadre):
                continue
            served = not _NO_SERVICE.search(cadre.url)
            filled = any(inner[: len(cadre.chemin)] == cadre.chemin for inner in asked)
            if filled or (cadre.externe and served):
                seen.add(key)
                yield sure_or_asked(
                    cadre.lieu,
                    cadre.titre or cadre.url.partition("?")[0] or "Cadre sans titre",
                    sure=filled,
                    question="Faut-il se servir de ce cadre pour finir ?",
                )


def _is_a_window(page: PageFacts, cadre: Cadre) -> bool:
    """Whether a frame that the page writes covers it: a window of its own, and no page in it."""
    box = cadre.lieu.boite
    covers = (
        box is not None
        and box.largeur >= _WHOLE * page.fenetre.largeur
        and box.hauteur >= _WHOLE * page.fenetre.hauteur
    )
    return covers and cadre.url.startswith("about:")


def _large(cadre: Cadre) -> bool:
    box = cadre.lieu.boite
    return box is not None and box.largeur >= SIDE_MIN and box.hauteur >= SIDE_MIN

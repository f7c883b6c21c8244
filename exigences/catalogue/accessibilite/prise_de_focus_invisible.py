"""Invisible focus: by keyboard, nothing shows where one is."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.clavier import unseen_focus
from exigences.catalogue.sources import FOCUS_VISIBLE, LOI_2005_ARTICLE_47, rgaa
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts


@detector(
    Exigence(
        id="prise-de-focus-invisible",
        categorie=Categorie.ACCESSIBILITE,
        titre="Prise de focus invisible",
        demande="Deviner, au clavier, quel élément de la page va réagir.",
        instruction=(
            "Au clavier, par endroits, rien ne montre où tu es : compte tes appuis sur Tab."
        ),
        pourquoi=(
            "Sans repère visible, la personne qui avance au clavier ne sait plus où elle agit, et "
            "valide autre chose que ce qu'elle croit."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            FOCUS_VISIBLE,
            *rgaa("10.7"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Ne pas retirer le contour que le navigateur dessine autour de l'élément actif, ou le "
            "remplacer par un repère au moins aussi visible."
        ),
        limites=(
            "Un élément est comparé image contre image, avec et sans le focus : une animation à "
            "côté peut faire croire à un repère. Sans rejeu au clavier, seuls les écrans essayés à "
            "part le sont : ce qui n'y est pas trouvé n'est pas testé."
        ),
        observation=Observation.CLAVIER,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read the stops of the focus that change nothing in the picture."""
    yield from unseen_focus(parcours)

"""Images: pictures that say nothing to those who do not see them."""

import re
from collections.abc import Iterator

from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.facts.page.ouvertures import given_files
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts

_THEME = 1
_POINT = 2
"""Pixels of a picture that nobody sees."""
_UNDRAWN = "Cette image, qui ne se voit pas, dit-elle quelque chose à qui l'entend ?"
_BLANK = re.compile(r"""<img\b[^>]*\balt=(?:" +"|' +')""")
"""A text of blanks alone: its author takes the picture for a decor."""
_DRAWN = re.compile(r"""<img\b[^>]*\bsrc=["'](?:data:|blob:)""")
_GIVEN = "Cette image est-elle celle que l'on vient de joindre, sous le nom qu'elle avait ?"
_DECOR = "Cette image, dont le texte n'est qu'un blanc, n'est-elle qu'un décor ?"
_QUESTION = "Cette image porte-t-elle une information, et un texte la donne-t-il ?"


@detector(
    Exigence(
        id="images",
        categorie=Categorie.ACCESSIBILITE,
        titre="Images",
        demande="Voir les images : certaines n'ont pas d'équivalent écrit.",
        instruction="Il faut voir les images. Sinon, fais-toi dire ce qu'elles montrent.",
        pourquoi=(
            "Une personne aveugle entend un nom de fichier, ou rien, là où l'image guide ou "
            "informe."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("1.1"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Écrire pour chaque image porteuse d'information un texte de remplacement court, et un"
            " texte vide pour les décors."
        ),
        limites=(
            "axe voit qu'un texte manque, pas s'il est juste : une image dont le texte ne dit "
            "rien d'utile n'est pas refusée, et une image de fond n'est pas vue."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA; one that draws nothing shows nothing.

    One that comes once a file was given may be that file. One whose text is a blank was meant to be
    silent: only a person tells whether it may be.
    """
    for preuve in theme_evidence(parcours, _THEME, _QUESTION):
        if _may_be_ones_own(parcours, preuve):
            yield preuve.doubted(_GIVEN)
        elif _draws_nothing(preuve):
            yield preuve.doubted(_UNDRAWN)
        elif _BLANK.match(preuve.extrait) and preuve.certitude is Certitude.CERTAINE:
            yield preuve.doubted(_DECOR)
        else:
            yield preuve


def _may_be_ones_own(parcours: ParcoursFacts, preuve: Preuve) -> bool:
    """Whether a script drew a picture once the replay had given a file: it may be that file."""
    given = any(lieu.page <= preuve.page for lieu in given_files(parcours.journal))
    sure = preuve.certitude is Certitude.CERTAINE
    return given and sure and _DRAWN.match(preuve.extrait) is not None


def _draws_nothing(preuve: Preuve) -> bool:
    """Whether a picture has no size, or that of a point; in a frame it is not known."""
    if preuve.certitude is not Certitude.CERTAINE or not preuve.extrait.startswith("<img"):
        return False
    boite = preuve.boite
    if boite is None:
        return not preuve.cadre
    return min(boite.largeur, boite.hauteur) <= _POINT

"""Structure: headings and lists that are only drawn."""

from collections.abc import Iterator
from itertools import islice

from exigences.catalogue.absences import whole
from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.axe import IssueAxe
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import PageFacts, ParcoursFacts

_THEME = 9
_QUESTION = "Ce texte est-il un titre ou une liste qui n'est pas déclaré comme tel ?"

_HEADING = "page-has-heading-one"

BLOCKS_MIN, LETTERS_MIN = 8, 200
"""Texts and letters of a body from which its parts are to be told apart."""


@detector(
    Exigence(
        id="structuration",
        categorie=Categorie.ACCESSIBILITE,
        titre="Structuration",
        demande="Se repérer dans une page où un titre, une liste ou une région n'est pas déclaré.",
        instruction=(
            "Au lecteur d'écran, au moins un titre, une liste ou une région s'annonce mal, ou "
            "manque : si tu t'y perds, parcours la page en entier."
        ),
        pourquoi=(
            "Qui écoute la page saute de titre en titre. Si les titres ne sont que du texte en "
            "gras, il n'y a plus de plan."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("9.1", "9.2", "9.3"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation="Baliser les titres, les listes et les régions de la page.",
        limites=(
            "axe voit qu'une liste ou un titre déclaré est mal formé ; un texte qui n'est qu'en "
            "gros caractères, sans être déclaré titre, est le plus souvent manqué. Un écran court "
            "sans aucun titre, des onglets ou un menu mal formés ne sont ici qu'une question."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA, then the first screen without any title.

    A heading that holds blocks of its own is read as these blocks: it is only a question.
    """
    yield from theme_evidence(parcours, _THEME, _QUESTION)
    titled = {page.ecran for page in parcours.pages if _shows_a_title(page)}
    untitled = (p for p in parcours.pages if _has_no_title(p) and p.ecran not in titled)
    for page in islice(untitled, 1):
        yield sure_or_asked(
            whole(parcours, page.indice),
            "Aucun titre lu sur cet écran",
            sure=_has_much_to_find(page),
            question="Cet écran a-t-il des titres, déclarés comme tels ?",
        )


def _has_no_title(page: PageFacts) -> bool:
    """Whether no heading shows on a page, and none of the first level is there to be heard."""
    unheard = any(f.regle == _HEADING and f.issue is IssueAxe.VIOLATION for f in page.axe or ())
    return unheard and not _shows_a_title(page)


def _shows_a_title(page: PageFacts) -> bool:
    """Whether a heading shows; a list or a window, while it is open, may hide that of its page."""
    return any(bloc.niveau is not None for bloc in page.blocs)


def _has_much_to_find(page: PageFacts) -> bool:
    """Whether the body of a page says enough for one to need titles in it."""
    told = [bloc.texte for bloc in page.blocs if bloc.region in CORPS]
    return len(told) >= BLOCKS_MIN and sum(map(len, told)) >= LETTERS_MIN

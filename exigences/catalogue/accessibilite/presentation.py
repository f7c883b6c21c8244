"""Presentation: content hidden or told apart by looks alone."""

import re
from collections.abc import Iterator

from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
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

_THEME = 10
_TAG = re.compile(r"<[^>]*>")
_QUESTION = "Ce lien se distingue-t-il du texte autrement que par la couleur ?"


@detector(
    Exigence(
        id="presentation",
        categorie=Categorie.ACCESSIBILITE,
        titre="Présentation",
        demande="Distinguer les contenus par leur seule apparence.",
        instruction="Certains éléments ne se distinguent qu'à l'œil : regarde bien la page.",
        pourquoi=(
            "Un lien que seule la couleur distingue, ou un contenu caché qui prend le focus, égare"
            " qui ne voit pas bien."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("10.6", "10.8"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation="Souligner les liens dans le texte, et retirer du focus ce qui est caché.",
        limites=(
            "La feuille de style n'est pas retirée, ni les espacements agrandis : un texte coupé "
            "ou superposé est manqué ici, et la redistribution relève d'une autre exigence."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme; a link alone in brackets stands apart from the text."""
    for preuve in theme_evidence(parcours, _THEME, _QUESTION):
        if preuve.certitude is Certitude.CERTAINE and _stands_in_brackets(parcours, preuve):
            yield preuve.doubted(_QUESTION)
        else:
            yield preuve


def _stands_in_brackets(parcours: ParcoursFacts, preuve: Preuve) -> bool:
    """Whether what was found is a link that a text holds alone between brackets."""
    words = _TAG.sub("", preuve.extrait).strip()
    if not words or not preuve.extrait.startswith("<a "):
        return False
    page = next(page for page in parcours.etats if page.indice == preuve.page)
    return any(f"({words})" in b.texte or f"[{words}]" in b.texte for b in page.blocs)

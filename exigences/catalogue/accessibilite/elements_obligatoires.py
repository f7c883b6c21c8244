"""Required elements: title, language and other basics of the page."""

from collections.abc import Iterator

from exigences.catalogue.absences import whole
from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.facts.langue.declaree import misdeclared
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

_THEME = 8
_QUESTION = "La langue ou le titre déclaré ici est-il le bon ?"


@detector(
    Exigence(
        id="elements-obligatoires",
        categorie=Categorie.ACCESSIBILITE,
        titre="Éléments obligatoires",
        demande="Se passer de repères de base : titre de la page, langue déclarée.",
        instruction=(
            "Il manque des repères qui ne se voient pas : un lecteur d'écran peut mal lire la "
            "page, règle sa langue à la main."
        ),
        pourquoi=(
            "Sans langue déclarée, la voix lit le français avec un accent étranger. Sans titre, on"
            " se perd entre les onglets."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("8.2", "8.3", "8.4", "8.5"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Déclarer la langue, donner à chaque page un titre propre, et corriger le code en "
            "double."
        ),
        limites=(
            "axe voit qu'un titre ou une langue manque ; un titre qui ne dit pas de quelle page "
            "il s'agit est manqué. Une langue déclarée à tort ne se voit que si la page est en "
            "français ou en anglais, et a douze mots au moins."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA, then the language against the words."""
    yield from theme_evidence(parcours, _THEME, _QUESTION)
    seen: set[str] = set()
    for page in parcours.pages:
        if (said := misdeclared(page)) and said not in seen:
            seen.add(said)
            yield Preuve.at(whole(parcours, page.indice), said)

"""Required elements: title, language and other basics of the page."""

from collections.abc import Iterator
from functools import cache
from itertools import islice

from exigences.catalogue.absences import whole
from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.facts.langue.declaree import FRANCAIS, misdeclared
from exigences.facts.langue.passages import english_passages
from exigences.facts.page.titres import titles_shared, word_of_code
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import is_within

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
            "il s'agit est manqué, sauf s'il est celui d'un autre écran. Une langue déclarée à "
            "tort ne se voit que si la page est en français ou en anglais, et a douze mots au "
            "moins."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA, then the language and the titles."""
    english = cache(lambda rank: _in_english(parcours.etats[rank]))
    for preuve in theme_evidence(parcours, _THEME, _QUESTION):
        if not any(is_within(place, preuve.selecteur) for place in english(preuve.page)):
            yield preuve
    seen: set[str] = set()
    for page in parcours.pages:
        if (said := misdeclared(page)) and said not in seen:
            seen.add(said)
            yield Preuve.at(whole(parcours, page.indice), said)
    yield from _titles(parcours)


def _in_english(page: PageFacts) -> frozenset[str]:
    """Where sentences in English stand on a page in French: they have an exigence of their own."""
    if not page.langue.lower().startswith(FRANCAIS):
        return frozenset()
    return frozenset(passage.lieu.selecteur for passage in english_passages(page))


def _titles(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The first title that ends by a word of code, and the first that another page has."""
    coded = ((page, word) for page in parcours.pages if (word := word_of_code(page)))
    for page, word in islice(coded, 1):
        said = f"Le titre « {page.titre} » finit par un mot de code : « {word} »"
        yield Preuve.at(whole(parcours, page.indice), said)
    shared = sorted(titles_shared(parcours), key=lambda found: not found[1])
    for page, sure in shared[:1]:
        yield sure_or_asked(
            whole(parcours, page.indice),
            f"Le titre « {page.titre} » est aussi celui d'un autre écran",
            sure=sure,
            question="Ce titre suffit-il à reconnaître l'étape où l'on est ?",
        )

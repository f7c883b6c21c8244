"""Accessibility statement: none is reachable from the pages."""

from collections.abc import Iterator

from exigences.catalogue.absences import screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DECRET_2019_768, LOI_2005_ARTICLE_47
from exigences.facts.annonces.declaration import SUJET, named_on
from exigences.facts.langue.texte import fold
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

_QUESTION = "La page « Accessibilité » est-elle la déclaration que demande la loi ?"


@detector(
    Exigence(
        id="declaration-d-accessibilite",
        categorie=Categorie.ACCESSIBILITE,
        titre="Déclaration d'accessibilité",
        demande="Essayer le service sans savoir s'il est utilisable avec son aide technique.",
        instruction=(
            "Rien ne dit si le service convient à ton aide technique, ni à qui le signaler : "
            "prévois un autre moyen."
        ),
        pourquoi=(
            "La déclaration dit ce qui ne marche pas, et donne un contact et un recours. Sans "
            "elle, la personne reste seule devant la panne."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            DECRET_2019_768,
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Publier la déclaration et dire l'état de conformité sur chaque page, avec un contact."
        ),
        limites=(
            "Le nom de la déclaration, ou un état de conformité, suffit, même si le lien ne mène "
            "à rien ; un lien « Accessibilité » sans plus n'est qu'une question. Ce que dit la "
            "déclaration relève d'une autre exigence."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for the statement on every page; a vague link towards it is a question."""
    if any(named_on(page) for page in parcours.lues) or not parcours.pages:
        return
    first = parcours.pages[0]
    links = [a for p in parcours.pages for a in p.liens if SUJET.search(fold(a.texte))]
    if links:
        yield sure_or_asked(links[0].lieu, links[0].texte, sure=False, question=_QUESTION)
        return
    yield Preuve(
        page=first.indice,
        selecteur="html",
        extrait=(
            "Ni état de conformité, ni lien vers une déclaration d'accessibilité sur "
            f"{screens_seen(parcours)}"
        ),
    )

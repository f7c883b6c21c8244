"""Pasting refused: what is known must be typed again by hand."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import AUTHENTIFICATION_ACCESSIBLE, MAZET
from exigences.facts.page.lecture import asked_on, label_of, phrases
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_REFUSED = notion("refuse-de-coller")


@detector(
    Exigence(
        id="collage-interdit",
        categorie=Categorie.NAVIGATION,
        titre="Collage interdit",
        demande="Retaper à la main, sans copier ni coller.",
        instruction="Tu ne pourras pas coller : écris lettre par lettre, et relis.",
        pourquoi=(
            "Cela prive d'un geste qui évite les fautes, et gêne la dictée et les gestionnaires "
            "de mots de passe."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            AUTHENTIFICATION_ACCESSIBLE,
            MAZET,
        ),
        effort=Effort.ECRAN,
        remediation="Laisser coller dans tous les champs.",
        limites=(
            "Le refus n'est sûr que là où la lecture de la page le prouve. S'il n'est écrit qu'en "
            "phrase, c'est une question, et un champ où rien ne le prouve ni ne le dit est "
            "manqué."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find fields where pasting is proven to be refused, then texts that say so."""
    seen: set[tuple[int, object, str]] = set()
    for page in parcours.pages:
        for champ in asked_on(page):
            key = page.at(champ.lieu)
            if champ.collage_interdit and key not in seen:
                seen.add(key)
                yield Preuve.at(champ.lieu, label_of(champ))
    if seen:
        return
    for phrase in phrases(parcours):
        if _REFUSED.search(phrase.plie):
            yield Preuve.at(
                phrase.bloc.lieu,
                phrase.texte,
                certitude=Certitude.DOUTEUSE,
                question="Peut-on coller du texte dans ce champ ?",
            )

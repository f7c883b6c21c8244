"""Recent browser: a page asks for some browsers or versions."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import asked_in_text, sentences_naming, sure_or_asked
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, MAZET
from exigences.facts.page.lecture import place_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_BROWSER = notion("navigateur-voulu")

_MADE_FOR = notion("prevu-pour-un-navigateur")
"""What a service says of the browsers that it is made for, or not (folded text)."""
_QUESTION = "La démarche fonctionne-t-elle avec un navigateur plus ancien ?"


@detector(
    Exigence(
        id="navigateur-recent",
        categorie=Categorie.EQUIPEMENT,
        titre="Navigateur récent",
        demande="Avoir un navigateur récent, et savoir le mettre à jour ou en changer.",
        instruction="Utilise un navigateur à jour, de ceux que le service nomme.",
        pourquoi=(
            "Un appareil ancien, ou prêté, ne permet pas toujours de mettre à jour ni d'installer "
            "un autre navigateur."
        ),
        mode=Mode.AVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Garder la démarche utilisable sur les navigateurs anciens, en mode simplifié s'il le "
            "faut."
        ),
        limites=(
            "Aucun navigateur ancien n'est essayé : seules les phrases qui nomment un navigateur "
            "ou une version comptent. Un service qui ne marche qu'avec un navigateur récent sans "
            "le dire est manqué."
        ),
        annonce=(
            "navigateur récent",
            "navigateur à jour",
            "version du navigateur",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sentences that ask for a browser or a version of it."""
    asked = tuple(asked_in_text(parcours, _BROWSER, _QUESTION))
    yield from asked
    told = {(preuve.page, preuve.cadre, preuve.selecteur) for preuve in asked}
    for phrase in sentences_naming(parcours, _MADE_FOR):
        if place_of(phrase.bloc.lieu) not in told:
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_QUESTION)

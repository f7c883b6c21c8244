"""Being there: somebody comes to the person, or calls, and they must be there to answer."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.demandes.deplacements import presences
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_QUESTION = "Faut-il être là, ou répondre, pour que la démarche aille à son terme ?"


@detector(
    Exigence(
        id="presence-a-prevoir",
        categorie=Categorie.EQUIPEMENT,
        titre="Être là, ou décrocher",
        demande="Être chez soi, ou répondre au téléphone, quand le service vient ou appelle.",
        instruction=(
            "Quelqu'un viendra, ou t'appellera : demande quand, sois là, et décroche même si tu ne"
            " connais pas le numéro."
        ),
        pourquoi=(
            "Qui travaille, n'a plus de forfait, n'entend pas au téléphone ou ne répond pas aux "
            "numéros inconnus manque l'appel ou la visite, et sa demande s'arrête."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Dire dès l'accueil qui appelle ou vient, de quel numéro et quand ; laisser choisir le"
            " jour, ou une réponse par écrit."
        ),
        limites=(
            "Une visite, un appel ou une présence sont lus dans les phrases, en français ; ce qui "
            "ne vaut que pour un cas est une question."
        ),
        annonce=(
            "vous rappelle",
            "vous rappellera",
            "vous rappellerons",
            "vous appelle",
            "à votre domicile",
            "chez vous",
            "visite",
            "joignable",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sentences that say to be there; one that leaves a choice is doubtful."""
    for phrase, sure in presences(parcours):
        yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=sure, question=_QUESTION)

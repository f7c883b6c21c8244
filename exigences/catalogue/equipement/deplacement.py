"""Going there: the procedure makes one come somewhere, though it is done on line."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.demandes.deplacements import places_to_go
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_QUESTION = "Faut-il venir pour que la démarche aille à son terme ?"


@detector(
    Exigence(
        id="deplacement",
        categorie=Categorie.EQUIPEMENT,
        titre="Déplacement",
        demande="Venir quelque part, aux heures d'ouverture, en plus de la démarche en ligne.",
        instruction=(
            "Tout ne se finit pas à l'écran : il te faudra aussi venir. Note où, quand, et ce que "
            "tu dois apporter."
        ),
        pourquoi=(
            "Qui travaille, habite loin ou se déplace mal a cru la démarche finie, et perd ce "
            "qu'il n'a pas pu venir chercher, signer ou payer."
        ),
        mode=Mode.FAIRE,
        competence=Competence.AUCUNE,
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Dire dès l'accueil qu'il faudra venir, où, quand et avec quoi ; envoyer par la poste, "
            "ou laisser quelqu'un venir à la place."
        ),
        limites=(
            "Le déplacement se lit dans les phrases, en français. Une phrase qui laisse le choix, "
            "ou qui vaut pour un cas, est une question. Un guichet où l'on peut tout faire sans "
            "écran n'est pas un déplacement demandé."
        ),
        annonce=(
            "venir retirer",
            "à retirer",
            "retrait à l'accueil",
            "en personne",
            "sur place",
            "se présenter",
            "présentez-vous",
            "main propre",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sentences that say to come; one that leaves a choice is doubtful."""
    for phrase, sure in places_to_go(parcours):
        yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=sure, question=_QUESTION)

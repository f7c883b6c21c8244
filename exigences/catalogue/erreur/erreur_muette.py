"""Silent error: the service stops the person and says nothing of it."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, rgaa
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
from exigences.model.lieu import Lieu
from exigences.model.procedure.procedure import GenreProvocation


@detector(
    Exigence(
        id="erreur-muette",
        categorie=Categorie.ERREUR,
        titre="Erreur muette",
        demande="Comprendre sans aide pourquoi rien ne se passe quand on continue.",
        instruction=(
            "Si rien ne se passe quand tu continues, il manque une réponse : le service ne dira "
            "pas laquelle."
        ),
        pourquoi=(
            "Le bouton semble en panne : la personne appuie encore, croit que le site ne marche "
            "pas, et renonce. Un lecteur d'écran n'annonce rien."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            *rgaa("11.10", "11.11"),
            MAZET,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Écrire, près du champ et en tête de la page, ce qui manque et comment le donner."
        ),
        limites=(
            "Seul un envoi à vide est essayé, et seulement si l'auteur de la démarche le permet : "
            "une erreur muette sur une réponse mal écrite est manquée."
        ),
        observation=Observation.ENVOI_VIDE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find forms that were sent empty, that did not go on, and of which nothing was said."""
    for provocation in parcours.provoquees(GenreProvocation.ENVOI_VIDE):
        if provocation.avance or provocation.messages:
            continue
        yield sure_or_asked(
            provocation.bouton or Lieu(page=provocation.page, selecteur="html"),
            "Envoyé vide : le formulaire revient, et aucun texte ne dit pourquoi",
            sure=not provocation.marques and not provocation.opaque,
            question="Ce qui change à l'écran dit-il à chacun quelle réponse manque ?",
        )

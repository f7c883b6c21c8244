"""No phone: no number to call on any screen."""

from collections.abc import Iterator

from exigences.catalogue.absences import missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CIRCULAIRE_6411, DEFENSEUR_2024, ESSOC_ARTICLE_28
from exigences.facts.page.liens import AIDE
from exigences.facts.voies.recours import gives, named_beside
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts, TypeContact


@detector(
    Exigence(
        id="telephone-absent",
        categorie=Categorie.RECOURS,
        titre="Téléphone absent",
        demande="Se passer du téléphone pour être aidé.",
        instruction=(
            "Aucun numéro n'est donné : cherche celui du service, ou d'un lieu d'accueil."
        ),
        pourquoi="Parler à quelqu'un est le recours que le plus grand nombre sait utiliser.",
        mode=Mode.FAIRE,
        competence=Competence.AUCUNE,
        references=(
            DEFENSEUR_2024,
            CIRCULAIRE_6411,
            ESSOC_ARTICLE_28,
        ),
        effort=Effort.SERVICE,
        remediation="Donner un numéro non surtaxé, avec ses horaires, sur tous les écrans.",
        limites=(
            "Un numéro affiché suffit : ni ses horaires, ni la réponse au bout du fil ne sont "
            "vérifiés. Un numéro donné dans une image est manqué."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a number to call, of the service itself."""
    if gives(parcours, TypeContact.TELEPHONE):
        return
    for lieu, texte in named_beside(parcours, TypeContact.TELEPHONE):
        yield sure_or_asked(
            lieu, texte, sure=False, question="Ce numéro répond-il aux questions sur la démarche ?"
        )
        return
    yield from missing(
        parcours,
        f"Aucun numéro de téléphone sur {screens_seen(parcours)}",
        AIDE,
        "La page « {page} » donne-t-elle un numéro de téléphone ?",
    )

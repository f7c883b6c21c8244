"""Going back erases: what was written is lost to whoever looks at the page before."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CRPA_L123_1, MAZET
from exigences.facts.langue.texte import counted
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
from exigences.model.procedure.procedure import GenreProvocation


@detector(
    Exigence(
        id="retour-qui-efface",
        categorie=Categorie.ERREUR,
        titre="Retour qui efface",
        demande="Ne jamais revenir en arrière : les réponses écrites seraient perdues.",
        instruction=(
            "Ne reviens pas à la page d'avant : en revenant, tu ne retrouverais pas tes réponses."
        ),
        pourquoi=(
            "Relire une consigne ou corriger une réponse oblige à tout écrire à nouveau : on n'ose "
            "plus, ou l'on renonce."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            CRPA_L123_1,
            MAZET,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Garder ce qui est écrit quand la personne revient en arrière, et le lui montrer."
        ),
        limites=(
            "Un navigateur peut garder entière la page quittée : l'effacement n'est sûr que là où "
            "la page elle-même efface. Elle n'est jugée que si l'auteur de la démarche permet cet "
            "essai."
        ),
        annonce=(
            "ne pas utiliser le bouton précédent",
            "ne pas revenir en arrière",
            "retour du navigateur",
        ),
        observation=Observation.RETOUR,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find fields that lost what was written, after one went back and came again.

    A browser may keep whole the pages that are left: sure only where the page itself erases.
    """
    for provocation in parcours.provoquees(GenreProvocation.RETOUR):
        total = len(provocation.perdus) + len(provocation.gardes)
        for lieu in provocation.perdus[:1]:
            lost = counted(len(provocation.perdus), "réponse perdue", "réponses perdues")
            yield sure_or_asked(
                lieu,
                f"Après un retour et une avance : {lost} sur {total}",
                sure=provocation.efface,
                question="Dans un navigateur ordinaire, les réponses sont-elles là au retour ?",
            )

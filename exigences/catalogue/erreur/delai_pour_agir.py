"""Time to act: the procedure must be done before a date, or within a time."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, REGLEMENT_2018_1724
from exigences.facts.demandes.echeances import terms_to_act
from exigences.facts.langue.texte import excerpt
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_QUESTION = "Faut-il faire cette démarche dans ce temps, dans tous les cas ?"


@detector(
    Exigence(
        id="delai-pour-agir",
        categorie=Categorie.ERREUR,
        titre="Délai pour agir",
        demande="Faire la démarche à temps : avant une date, ou dans un délai.",
        instruction="Regarde d'abord la date : cette démarche n'est reçue que dans un temps donné.",
        pourquoi=(
            "Qui apprend le délai trop tard perd son droit, même s'il le méritait : la maladie, "
            "un courrier resté fermé ou une attente y suffisent."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            MAZET,
            REGLEMENT_2018_1724,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Redire la date au début du formulaire et dans les courriers, dire que faire une fois "
            "passée, et accepter un retard expliqué."
        ),
        limites=(
            "Seules les phrases des écrans sont lues : un délai dit dans une page liée ou un PDF "
            "est manqué. Le temps de la réponse, d'un recours ou d'un retrait n'est pas compté ; "
            "ce qui ne vaut que pour un cas est une question."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sentences that say by when to act."""
    for term in terms_to_act(parcours):
        phrase = term.phrase
        yield sure_or_asked(
            phrase.bloc.lieu, excerpt(phrase.texte), sure=term.sur, question=_QUESTION
        )

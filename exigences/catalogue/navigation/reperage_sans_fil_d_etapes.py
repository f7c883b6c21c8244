"""No step indicator: nothing says where one is nor what is left."""

from collections.abc import Iterator

from exigences.catalogue.absences import whole
from exigences.catalogue.base import detector
from exigences.catalogue.reperage import step_signs
from exigences.catalogue.sources import DIX_PRINCIPES, MAZET
from exigences.facts.demandes.a_remplir import screens_to_answer
from exigences.facts.langue.texte import counted
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

SCREENS_MIN = 3
"""Under three screens to fill, there is no way to lose."""


def _has_steps(parcours: ParcoursFacts) -> bool:
    return len(screens_to_answer(parcours)) >= SCREENS_MIN


@detector(
    Exigence(
        id="reperage-sans-fil-d-etapes",
        categorie=Categorie.NAVIGATION,
        titre="Repérage sans fil d'étapes",
        demande="Avancer sans savoir combien d'étapes il reste.",
        instruction="Rien ne te dira où tu en es : note les écrans au fur et à mesure.",
        pourquoi=(
            "Sans savoir ce qui reste, on ne peut ni s'organiser ni choisir quand demander de "
            "l'aide."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            DIX_PRINCIPES,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation="Afficher sur chaque écran « Étape 2 sur 5 » et le nom de la suivante.",
        limites=(
            "Un repère peut n'être qu'un dessin sans texte, et il est alors manqué. Un seul "
            "repère, même sur un seul écran, suffit à ne rien constater."
        ),
        absence=True,
    ),
    applies=_has_steps,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a sign of the step on the screens to fill; one screen that has it is enough."""
    to_fill = screens_to_answer(parcours)
    if any(any(step_signs(page)) for page in parcours.pages):
        return
    said = counted(len(to_fill), "écran")
    yield Preuve.at(
        whole(parcours, to_fill[0].indice), f"Aucun repère d'étape sur les {said} à remplir"
    )

"""Duration not announced: nothing says how long filling takes."""

from collections.abc import Iterable, Iterator

from exigences.catalogue.absences import missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import doubted_unless
from exigences.catalogue.reperage import told_steps
from exigences.catalogue.sources import DIX_PRINCIPES, MAZET
from exigences.facts.annonces.reponses import announced_duration
from exigences.facts.demandes.a_remplir import (
    ANSWERS_MANY,
    SCREENS_MANY,
    answers_due,
    has_things_to_fetch,
    is_seen_whole,
    takes_long,
)
from exigences.facts.demandes.acces_seul import asked_more_so_far, asks_more_than_access
from exigences.facts.demandes.equipe import is_for_those_inside
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion
from exigences.mots.flair import flair

_MANY = 12
"""Answers, on two screens, from which a person no more sees their end."""
_PLACES = notion("page-pour-commencer")
_AGO = notion("temps-passe")
_SHORT = "La démarche est courte : dire sa durée apprendrait-il quelque chose ?"


@detector(
    Exigence(
        id="duree-non-annoncee",
        categorie=Categorie.ERREUR,
        titre="Durée non annoncée",
        demande="Commencer sans savoir combien de temps il faut.",
        instruction="Garde du temps devant toi : rien ne dit combien il en faut.",
        pourquoi=(
            "On ne sait pas s'il faut dix minutes ou une heure, ni si l'on peut commencer "
            "maintenant."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            DIX_PRINCIPES,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Écrire au début combien de temps il faut, et ce qu'il faut avoir près de soi."
        ),
        limites=(
            "Rien n'est dit de ses propres affaires, ni de ce qui se fait aussitôt (trois écrans "
            "au plus, moins de huit réponses). D'une démarche courte, ce n'est qu'une question. "
            "Une durée écrite dans une image est manquée."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    ),
    applies=asks_more_than_access,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for the time that filling takes; the limit of a session is not it.

    Nobody asks it of a tool of their own or of a team, nor of what is done at once.
    """
    if announced_duration(parcours) or not asked_more_so_far(parcours):
        return
    if is_for_those_inside(parcours) or _is_done_at_once(parcours):
        return
    long = takes_long(parcours) and _has_no_end_in_sight(parcours)
    absent = missing(
        parcours,
        f"Aucune durée annoncée sur {screens_seen(parcours)}",
        _PLACES,
        "La page « {page} » dit-elle combien de temps il faut ?",
        near=flair("duree-non-annoncee"),
        but=_AGO,
    )
    yield from doubted_unless(absent, _SHORT, sure=long)


def _is_done_at_once(parcours: ParcoursFacts) -> bool:
    """Whether all was seen, on a few screens, and little is asked there."""
    few = parcours.complet and len(parcours.ecrans) <= SCREENS_MANY
    return few and not takes_long(parcours)


def _is_counted_from_the_first(parcours: ParcoursFacts, answers: Iterable[Champ]) -> bool:
    """Whether the first screen to answer tells its rank among the others: « 1 / 6 »."""
    first = min((champ.lieu.page for champ in answers), default=0)
    return any(told_steps(parcours.pages[first]))


def _has_no_end_in_sight(parcours: ParcoursFacts) -> bool:
    """Whether a person who begins cannot tell when they will have done.

    There are several screens to answer, or two with papers to fetch among other answers, or very
    many answers on one. Nobody asks how long a few questions take that are numbered from the first.
    """
    if is_seen_whole(parcours):
        return False
    answers = answers_due(parcours)
    screens = {parcours.pages[champ.lieu.page].ecran for champ in answers}
    if len(answers) < ANSWERS_MANY and _is_counted_from_the_first(parcours, answers):
        return False
    fetched = has_things_to_fetch(parcours) and len(answers) >= ANSWERS_MANY
    return fetched or len(screens) >= SCREENS_MANY or len(answers) >= _MANY

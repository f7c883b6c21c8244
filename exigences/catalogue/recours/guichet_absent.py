"""No counter: no place where someone receives."""

from collections.abc import Iterator
from itertools import islice

from exigences.catalogue.absences import missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import doubted_unless, sure_or_asked
from exigences.catalogue.sources import CIRCULAIRE_6411, INSEE_FOCUS_267
from exigences.facts.demandes.equipe import is_for_those_inside
from exigences.facts.demandes.formalite import is_ones_own_tool
from exigences.facts.demandes.objet import is_for_a_screen
from exigences.facts.page.liens import AIDE
from exigences.facts.voies.lieux import places_named
from exigences.facts.voies.recours import (
    is_of_a_line_alone,
    named_beside,
    offers_a_counter,
    opening_hours,
    sends_to_the_police,
)
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts, TypeContact
from exigences.mots.flair import flair

_AT_MOST = 3
"""Places that are quoted."""
_FOR_THIS = "Reçoit-on là pour cette démarche aussi ?"
_BY_PHONE = "Peut-on venir à ces heures, ou seulement appeler ?"
_IS_IT_EXPECTED = "Un lieu d'accueil aiderait-il à ce qui ne se fait que sur un écran ?"


@detector(
    Exigence(
        id="guichet-absent",
        categorie=Categorie.RECOURS,
        titre="Guichet absent",
        demande="Se passer d'un lieu où être reçu.",
        instruction=("Aucun lieu d'accueil n'est indiqué : cherche qui peut te recevoir."),
        pourquoi=(
            "Être reçu par une personne est parfois la seule façon de comprendre et de se faire "
            "comprendre."
        ),
        mode=Mode.FAIRE,
        competence=Competence.AUCUNE,
        references=(
            INSEE_FOCUS_267,
            CIRCULAIRE_6411,
        ),
        effort=Effort.SERVICE,
        remediation="Donner l'adresse et les horaires d'un lieu où être reçu.",
        limites=(
            "Un lieu avec des horaires passe pour un accueil, même si l'on n'y reçoit pas pour "
            "cette démarche ; des heures auprès du seul téléphone sont une question. Sur les "
            "fiches de service-public.fr, près d'un guichet sur dix n'est pas reconnu sans son "
            "titre."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a place that receives, or a sentence that offers one; one only named is a doubt.

    So are the hours of a number to call: they may be those of a counter too.

    Nobody looks for one to do what they do in a tool of their own.
    """
    hours = opening_hours(parcours)
    if not all(is_of_a_line_alone(said) for _, said in hours):
        return
    if offers_a_counter(parcours):
        return
    places = (one for one in places_named(parcours) if not sends_to_the_police(one[1]))
    named = tuple(islice(places, _AT_MOST))
    for lieu, texte in named:
        yield sure_or_asked(
            lieu, texte, sure=False, question="La personne peut-elle être reçue en ce lieu ?"
        )
    if named:
        return
    for lieu, texte in named_beside(parcours, TypeContact.HORAIRES):
        yield sure_or_asked(lieu, texte, sure=False, question=_FOR_THIS)
        return
    for lieu, texte in hours[:1]:
        yield sure_or_asked(lieu, texte, sure=False, question=_BY_PHONE)
        return
    absent = missing(
        parcours,
        f"Aucun lieu d'accueil sur {screens_seen(parcours)}",
        AIDE,
        "La page « {page} » donne-t-elle un lieu où être reçu ?",
        near=flair("guichet-absent"),
        site=True,
    )
    if is_ones_own_tool(parcours):
        yield from (preuve for preuve in absent if preuve.certitude is Certitude.DOUTEUSE)
        return
    on_screen = is_for_a_screen(parcours.procedure)
    yield from doubted_unless(
        absent, _IS_IT_EXPECTED, sure=not (on_screen or is_for_those_inside(parcours))
    )

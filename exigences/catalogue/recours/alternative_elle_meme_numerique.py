"""The other way is itself digital: it asks for the same tools."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CIRCULAIRE_6411, CONSEIL_D_ETAT_2022, MAZET
from exigences.facts.annonces.declaration import digital_contact, statement_of
from exigences.facts.page.lecture import phrases
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import NiveauAlternative, ParcoursFacts
from exigences.mots import notion

_REAL = (NiveauAlternative.CONTACT_VERIFIABLE, NiveauAlternative.EQUIVALENT_COMPLET)
_STUCK = notion("en-difficulte")
_DIGITAL = notion("aide-en-ligne-seulement")
_ONLY = notion("seulement-ou-seul")
_HUMAN = notion("joindre-une-personne")
_DEFECT = "Peut-on signaler un défaut d'accessibilité autrement que par internet ?"


@detector(
    Exigence(
        id="alternative-elle-meme-numerique",
        categorie=Categorie.RECOURS,
        titre="Alternative elle-même numérique",
        demande="Utiliser internet aussi pour l'autre voie proposée.",
        instruction=(
            "L'autre solution passe aussi par internet : cherche un lieu d'accueil près de chez "
            "toi."
        ),
        pourquoi=(
            "Une autre voie qui demande les mêmes outils n'en est pas une pour qui ne les a pas."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            CONSEIL_D_ETAT_2022,
            CIRCULAIRE_6411,
            MAZET,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Donner un numéro de téléphone et une adresse où être reçu sans passer par internet."
        ),
        limites=(
            "Elle ne se voit que dans une même phrase, qui nomme la difficulté et une aide en "
            "ligne ; dès qu'un numéro ou un lieu vérifiable est donné, rien n'est cherché. Une "
            "déclaration d'accessibilité sans autre contact qu'un courriel est une question."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find what sends whoever is stuck, or cannot read the site, to a message or a form on line."""
    statement = statement_of(parcours)
    if statement and (only := digital_contact(statement)):
        lieu, texte = only
        yield sure_or_asked(lieu, texte, sure=False, question=_DEFECT)
    if parcours.alternative.niveau in _REAL:
        return
    seen: set[str] = set()
    for phrase in phrases(parcours):
        if phrase.plie in seen or not _DIGITAL.search(phrase.plie):
            continue
        if not _STUCK.search(phrase.plie) or _HUMAN.search(phrase.plie):
            continue
        seen.add(phrase.plie)
        yield sure_or_asked(
            phrase.bloc.lieu,
            phrase.texte,
            sure=bool(_ONLY.search(phrase.plie)),
            question="Existe-t-il un autre moyen de joindre quelqu'un, sans internet ?",
        )

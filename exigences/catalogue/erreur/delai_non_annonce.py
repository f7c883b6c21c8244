"""Delay not announced: nothing says when an answer will come."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import DIX_PRINCIPES, REGLEMENT_2018_1724
from exigences.facts.absences import missing, screens_seen
from exigences.facts.lecture import phrases
from exigences.model.exigence import Categorie, Exigence, Mode, Preuve
from exigences.model.facts import ParcoursFacts

_SUBJECT = re.compile(
    r"\b(?:reponse|repond\w*|traite\w*|traitement|instrui\w*|instruction|examin\w*|etudi\w*|"
    r"decision|"
    r"verse\w*|paye\w*|recevrez|informe\w*|contact\w*|delai|silence|courrier|notifi\w*|suite)\b"
)
_TIME = re.compile(
    r"\b(?:\d{1,3}|un|une|deux|trois|quatre|cinq|six|huit|dix|quinze|vingt|trente) "
    r"(?:a \d{1,3} )?(?:jours?|semaines?|mois)\b(?! (?:de moins|d'anciennete))|"
    r"\b\d{1,3} ?(?:h|heures)\b(?! ?\d)[^.]{0,20}(?:ouvre|apres|au plus)|\bsous \d{1,3} ?(?:h|"
    r"heures)\b|"
    r"\b(?:quinzaine|huitaine|trentaine) de jours\b|\bquelques (?:instants|minutes|heures|"
    r"jours)\b|"
    r"\bimmediat\w*|\baussitot\b|\btout de suite\b|\ben temps reel\b|\ble jour meme\b|"
    r"\b(?:dans|sous) la (?:journee|semaine)\b"
)
_PLACES = re.compile(
    r"\bdelais?\b|\bfaq\b|\bfoire aux questions\b|\bquestions? frequentes?\b|"
    r"\bcomment ca marche\b|"
    r"\b(?:en )?savoir plus\b|\bet apres\b"
)


@detector(
    Exigence(
        id="delai-non-annonce",
        categorie=Categorie.ERREUR,
        titre="Délai non annoncé",
        demande="Attendre sans savoir quand viendra la réponse.",
        instruction="Note la date d'envoi : rien ne dit quand on te répondra.",
        pourquoi=(
            "Sans délai, on ne sait ni quand s'inquiéter ni quand demander de nouveau ; on "
            "rappelle, ou l'on renonce."
        ),
        mode=Mode.SAVOIR,
        references=(
            REGLEMENT_2018_1724,
            DIX_PRINCIPES,
        ),
        remediation=(
            "Donner dès le début le délai habituel, et ce qui se passe sans réponse à cette date."
        ),
        absence=True,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a delay of answer in figures, on any page; « as soon as possible » is none."""
    for phrase in phrases(parcours):
        if _SUBJECT.search(phrase.plie) and _TIME.search(phrase.plie):
            return
    yield from missing(
        parcours,
        f"Aucun délai de réponse sur {screens_seen(parcours)}",
        _PLACES,
        "La page « {page} » donne-t-elle le délai de réponse ?",
    )

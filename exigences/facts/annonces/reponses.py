"""Reads how long filling takes, when an answer comes, and until when a person may ask."""

import re

from exigences.facts.page.lecture import phrases
from exigences.model.facts import ParcoursFacts

_SUBJECT = re.compile(
    r"\b(?:reponse|repond\w*|traite\w*|traitement|instrui\w*|instruction|examin\w*|etudi\w*|"
    r"decision|"
    r"verse\w*|paye\w*|recevrez|informe\w*|contact\w*|delai|silence|courrier|notifi\w*|suite)\b"
)
_TIME = re.compile(
    r"\b(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente"
    r"|quarante-cinq|soixante) "
    r"(?:a \d{1,3} )?(?:jours?|semaines?|mois)\b(?! (?:de moins|d'anciennete))|"
    r"\b\d{1,3} ?(?:h|heures)\b(?! ?\d)[^.]{0,20}(?:ouvre|apres|au plus)|"
    r"\b(?:sous|en|dans les) \d{1,3} ?(?:h|heures)\b(?! ?\d)|"
    r"\b(?:quinzaine|huitaine|trentaine) de jours\b|\bquelques (?:instants|minutes|heures|"
    r"jours)\b|"
    r"\bimmediat\w*|\baussitot\b|\btout de suite\b|\ben temps reel\b|\ble jour meme\b|"
    r"\b(?:dans|sous) la (?:journee|semaine)\b"
)
_COUNT_ON = re.compile(
    r"\b(?:comptez|prevoyez) (?:\w+ ){0,2}(?:\d{1,3}|deux|trois|quatre|six|huit|dix|quinze) "
    r"(?:a \d{1,3} )?(?:jours?|semaines?|mois)\b"
)
"""Days or weeks to count on: what takes that long is the answer, and not filling."""
_MONTH = (
    r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
    r"|\d{1,2}/|/ ?\d{1,2})"
)
_DEADLINE = re.compile(
    rf"\bdu \d{{1,2}}(?:er)? {_MONTH}.{{0,6}} au \d|\bdans les (?:\d{{1,3}}|\w+) (?:jours?|mois) "
    r"(?:apres|suivant|qui suivent)\b|"
    rf"\bdate limite\b|\b(?:avant le|jusqu'au|a partir du) (?:\w+ )?\d{{1,2}}(?:er)? ?{_MONTH}|"
    r"\bau plus tard\b|\bdans (?:un|le) delai de\b|\bdelais?\b.{0,60}\b(?:\d{1,3}|une?|deux|trois"
    r"|quatre|six|dix|quinze) (?:heures?|jours?|semaines?|mois|ans?|annees?)\b"
    r"|\bdelais?\b.{0,60}\b(?:variables?|varient|varie|depend|dependent|vari\w+ selon)\b"
    r"|\baucune? (?:delai|limite (?:de temps|de date|dans le temps))\b|\bpas de delai\b"
    r"|\b\d{1,3} (?:jours?|semaines?|mois|ans?) (?:a (?:partir|compter) d"
    r"|(?:apres|avant|suivant) l)"
    r"|\btoute l'annee\b|\bdans les? \d{1,3} (?:jours?|semaines?|mois)\b|"
    r"\b(?:a|ont|avez|dispose\w*) (?:de |d')?\d{1,3} (?:jours?|semaines?|mois|heures)\b"
    r"[^.]{0,60}\bpour\b"
)
_ANY_TIME = re.compile(
    rf"{_TIME.pattern}|{_DEADLINE.pattern}|\b(?:\d{{1,3}}|un|une) ?(?:ans?|annees?|h|heures?)\b|"
    r"\baucune? (?:delai|limite)\b|\bpas de (?:delai|limite)\b"
)

_COMES = re.compile(
    r"\b(?:sera|seront|serez|est|sont|arriv\w+|parvien\w+)\b[^.;]{0,40}\b(?:prete?s?|disponibles?"
    r"|envoyee?s?|delivree?s?|expediee?s?|remise?s?|livree?s?|publiee?s?|connue?s?|communiquee?s?"
    r"|convoquee?s?|prevenue?s?|affichee?s?)\b|\b(?:vous parviendra|arrivera|sera la|seront la)\b"
    r"|\bresultats?\b"
)
"""What the person waits for comes (folded text)."""
_ASKED = re.compile(r"\b(?:doi(?:t|vent)|devez|devrez|faut)\b")
"""What the person must do by a date."""
_ANSWER = re.compile(r"\b(?:reponses?|decisions?|versements?|paiements?)\b")
_WHEN = re.compile(
    rf"{_TIME.pattern}|\b(?:avant|vers|d'ici|courant|fin|debut|mi|a partir d\w+|au plus tard|des)"
    rf"\b-? ?(?:l[ea] |au |mois d[e'] ?)?(?:\d{{1,2}}(?:er)? )?{_MONTH}"
)

_DURATION = re.compile(
    r"^(?:duree|temps)(?: \w+){0,2} ?: ?(?:\w+ ){0,2}\d{1,3} ?(?:min|minutes?|mn|h|heures?)\b|"
    r"\b(?:duree|temps) (?:\w+ ){0,4}(?:estimee?|moyenn?e?|necessaire|prevue?|"
    r"de (?:remplissage|saisie))\b|"
    r"\b(?:environ|comptez|prend|prendra|prevoyez|dure|faut|moins de|en|il vous faudra|"
    r"a peu pres) "
    r"(?:\w+ )?(?:\d{1,3}|une?|deux|trois|cinq|dix|quinze|vingt|trente|quelques)"
    r"(?: a \d{1,3})? ?(?:min\b|minutes?\b|mn\b|heures?\b|quart)|"
    r"\b(?:\d{1,3}|dix|quinze|vingt) ?(?:min|minutes) (?:pour|suffisent|environ)"
)


def announced_duration(parcours: ParcoursFacts) -> str:
    """The sentence that tells the time that filling takes; the limit of a session is not it."""
    limits = {delai.extrait for page in parcours.pages for delai in page.delais}
    return next(
        (
            phrase.texte
            for phrase in phrases(parcours)
            if phrase.texte not in limits and _DURATION.search(phrase.plie)
        ),
        "",
    )


def tells_a_delay(plie: str) -> bool:
    """Whether a folded sentence gives in figures when an answer comes; « bientôt » is none."""
    without, times = _TIME.subn(" ", plie)
    return bool(times and (_SUBJECT.search(without) or _COUNT_ON.search(plie)))


def tells_when_it_comes(plie: str) -> bool:
    """Whether a folded sentence says when what is asked comes, in figures or by a month."""
    comes = (_COMES.search(plie) or _ANSWER.search(plie)) and not _ASKED.search(plie)
    return tells_a_delay(plie) or bool(comes and _WHEN.search(plie))


def tells_a_time(plie: str) -> bool:
    """Whether a folded sentence gives a time or a date in figures, or says that there is none."""
    return bool(_ANY_TIME.search(plie))


def tells_a_deadline(plie: str) -> bool:
    """Whether a folded sentence gives the delay of the answer, or a date for the person."""
    return tells_a_delay(plie) or bool(_DEADLINE.search(plie))

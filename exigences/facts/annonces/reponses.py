"""Reads how long filling takes, when an answer comes, and until when a person may ask."""

from exigences.facts.page.lecture import phrases, phrases_read
from exigences.facts.page.liens import helpful
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_SUBJECT = notion("sujet-d-un-delai")
_TIME = notion("duree-d-attente")
_COUNT_ON = notion("duree-a-prevoir")
"""Days or weeks to count on: what takes that long is the answer, and not filling."""
_DEADLINE = notion("delai-ou-date")
_CONTRACT = notion("date-d-un-contrat")
_ANY_TIME = notion("temps-ou-date")
_COMES = notion("vient")
"""What the person waits for comes (folded text)."""
_ASKED = notion("doit-faire")
"""What the person must do by a date."""
_ANSWER = notion("ce-qui-arrive")
_WHEN = notion("quand-cela-vient")
_DEALT_WITH = notion("s-en-occupe-un-jour-dit")
_DURATION = notion("temps-de-remplissage")
_OF_ELSE = notion("duree-d-autre-chose")
_NOT_OF_IT = notion("delai-pour-la-personne"), notion("delai-d-autre-chose")


def announced_duration(parcours: ParcoursFacts, *, on_screens: bool = False) -> str:
    """The sentence that tells the time that filling takes; the limit of a session is not it.

    `on_screens`: only what the screens say, for a page that they link may speak of another
    procedure.
    """
    limits = {delai.extrait for page in helpful(parcours) for delai in page.delais}
    return next(
        (
            phrase.texte
            for phrase in (phrases(parcours) if on_screens else phrases_read(parcours))
            if phrase.texte not in limits
            and _DURATION.search(phrase.plie)
            and not _OF_ELSE.search(phrase.plie)
        ),
        "",
    )


def tells_a_delay(plie: str) -> bool:
    """Whether a folded sentence gives in figures when an answer comes; « bientôt » is none.

    Nor is the time that the person has to act.
    """
    if _is_of_else(plie):
        return False
    without = _TIME.sub(" ", plie)
    told = without != plie and (_SUBJECT.search(without) or _COUNT_ON.search(plie))
    return bool(told)


def _is_of_else(plie: str) -> bool:
    return any(one.search(plie) for one in _NOT_OF_IT)


def tells_when_it_comes(plie: str) -> bool:
    """Whether a folded sentence says when what is asked comes, in figures or by a month."""
    if _is_of_else(plie):
        return False
    comes = (_COMES.search(plie) or _ANSWER.search(plie)) and not _ASKED.search(plie)
    told = (comes and _WHEN.search(plie)) or _DEALT_WITH.search(plie)
    return tells_a_delay(plie) or bool(told)


def tells_a_time(plie: str) -> bool:
    """Whether a folded sentence gives a time or a date in figures, or says that there is none."""
    return bool(_ANY_TIME.search(plie))


def tells_a_deadline(plie: str) -> bool:
    """Whether a folded sentence gives the delay of the answer, or a date for the person."""
    return tells_a_delay(plie) or bool(_DEADLINE.search(plie) and not _CONTRACT.search(plie))

"""Banner: a choice on cookies stands before the page."""

import re
from collections.abc import Iterator
from itertools import groupby

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DREES_LIMITATIONS, MAZET
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import in_its_form, text_at
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Region
from exigences.model.facts.facts import Bouton, PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu, is_within
from exigences.mots import notion

_COOKIES = re.compile(r"\bcookies?\b|\btraceurs?\b|\btemoins de connexion\b")
_ANSWER = notion("repond-au-bandeau")
_REFUSE = re.compile(r"refus|interdi|sans accepter")
_NAMED = notion("nomme-les-cookies")
_SEVERAL = 2
_PASSED = "Ces fenêtres sont-elles à passer avant de faire la démarche, sans rien y décider ?"
_CHOICES = ("checkbox", "switch", "radio")
"""What a banner may let one choose before it is closed."""


@detector(
    Exigence(
        id="bandeau-a-franchir",
        categorie=Categorie.NAVIGATION,
        titre="Bandeau à franchir",
        demande="Répondre à un message sur les cookies, ou passer des fenêtres, avant de lire.",
        instruction="Un message sur les cookies s'affiche : tu dois y répondre avant de lire.",
        pourquoi=(
            "C'est une décision à prendre sur autre chose que son droit, dans des mots "
            "techniques, avant même de lire."
        ),
        mode=Mode.FAIRE,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            DREES_LIMITATIONS,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Ne déposer que des cookies dispensés de consentement : il n'y a alors rien à demander."
        ),
        limites=(
            "Rien ne mesure si le message cache la page : il est reconnu à ses mots et à ses "
            "boutons. Un message rédigé sans « cookie », « traceur » ni « témoin de connexion », "
            "ou dans une image, est manqué. Des fenêtres passées à la suite sont une question."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the first page where a message on cookies waits for an answer.

    Its button is quoted as one reads it: who only hears it may be told another name.
    """
    for page in parcours.pages:
        told = [b for b in page.blocs if _COOKIES.search(fold(b.texte))]
        answers = [b for b in page.boutons if _ANSWER.search(fold(b.texte)) and not _sends(b, page)]
        if not told or not answers:
            continue
        both = len({_REFUSE.search(fold(b.texte)) is None for b in answers}) > 1
        certain = both or any(_NAMED.search(fold(b.texte)) for b in answers)
        yield sure_or_asked(
            answers[0].lieu,
            text_at(page, answers[0].lieu, answers[0].texte),
            sure=certain,
            question="Ce message cache-t-il la page tant qu'il est ouvert ?",
        )
        return
    yield from _windows(parcours)


def _windows(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The first of several windows, with nothing to fill, that one pressed away one by one."""
    pressed = [r.lieu for r in parcours.journal if r.verbe == "cliquer" and r.lieu is not None]
    closing = [_closes(parcours.pages[lieu.page], lieu) for lieu in pressed]
    runs = (list(run) for closes, run in groupby(closing, bool) if closes)
    passed = next((run for run in runs if len(run) >= _SEVERAL), [])
    for first in filter(None, passed[:1]):
        said = f"{len(passed)} fenêtres passées l'une après l'autre"
        yield sure_or_asked(first.lieu, said, sure=False, question=_PASSED)


def _closes(page: PageFacts, lieu: Lieu) -> Bouton | None:
    """The button of a window with nothing to fill that holds a place."""
    if any(champ.region is Region.DIALOGUE for champ in page.champs):
        return None
    return next(
        (
            b
            for b in page.boutons
            if b.region is Region.DIALOGUE
            and b.lieu.cadre == lieu.cadre
            and is_within(lieu.selecteur, b.lieu.selecteur)
        ),
        None,
    )


def _sends(bouton: Bouton, page: PageFacts) -> bool:
    """Whether a button sends what is written in a form: « OK » then answers no banner."""
    return bouton.formulaire is not None and any(
        c.type not in _CHOICES for c in in_its_form(page.champs, bouton)
    )

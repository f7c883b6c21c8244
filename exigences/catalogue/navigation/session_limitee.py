"""Limited session: the person must finish, or act, before a time is over."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, rgaa
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import text_at
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import CheminCadre
from exigences.mots import notion

TWENTY_HOURS_S = 20 * 3600
_MINUTE, _ROUND = 60, 5
"""Seconds: the most that a state lasts, and what the hours of a list are multiples of."""
_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)")
_ANSWERED = "Ce compte à rebours limite-t-il le temps pour répondre ?"
_EXTENDED = notion("laisse-prolonger")
_RELOADED = "Cette page se recharge-t-elle en perdant la saisie ?"
_ENOUGH = "Ce qui est dit de la fin suffit-il pour continuer sans se presser, ni rien perdre ?"
_FIGURES = re.compile(r"\d+")
"""What a clock changes in a sentence from one screen to the next."""


@detector(
    Exigence(
        id="session-limitee",
        categorie=Categorie.NAVIGATION,
        titre="Session limitée",
        demande="Finir, ou agir, avant que le temps donné soit écoulé.",
        instruction=(
            "Le temps est compté : prépare tout avant de commencer, et n'arrête pas en route."
        ),
        pourquoi=(
            "Qui lit, écrit ou cherche ses papiers lentement peut perdre ce qu'il a déjà écrit."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            *rgaa("13.1"),
            MAZET,
        ),
        pressentie="Cette phrase limite-t-elle le temps de la personne ?",
        effort=Effort.ECRAN,
        remediation=(
            "Supprimer la limite, ou prévenir, laisser prolonger, et garder ce qui est écrit."
        ),
        limites=(
            "La durée n'est pas attendue : seule celle que la page écrit, déclare ou décompte est "
            "lue. Une séance qui expire sans prévenir est manquée."
        ),
        annonce=(
            "minutes d'inactivité",
            "temps limité",
            "durée limitée",
            "déconnecté après",
            "session expirera",
            "session expire",
            "session limitée",
            "déconnexion automatique",
            "session dure",
            "minutes sans activité",
            "minutes sans action",
            "temps imparti",
            "disposer minutes",
            "disposez minutes",
            "déconnecté minutes",
            "déconnecté au bout",
            "chronométré",
            "minutée",
            "compte à rebours",
            "minuteur",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the time limits put to the person; a limit over 20 hours is none (RGAA 13.1)."""
    seen: set[str] = set()
    for page in parcours.pages:
        for delai in page.delais:
            long = delai.secondes is not None and delai.secondes > TWENTY_HOURS_S
            told = _FIGURES.sub("0", delai.extrait)
            if long or told in seen:
                continue
            seen.add(told)
            written = delai.moyen == "texte"
            extended = written and _EXTENDED.search(fold(text_at(page, delai.lieu, "")))
            yield sure_or_asked(
                delai.lieu,
                delai.extrait,
                sure=written and not extended,
                question=_ENOUGH if extended else _RELOADED,
            )
        if not page.delais:
            yield from _countdown(page)
    if not seen:
        yield from _runs_down(parcours)


def _runs_down(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The first clock alone in its place, « 9:57 », that counts down from a state to the next."""
    clocks: dict[tuple[str, CheminCadre, str], int] = {}
    for page in parcours.pages:
        if page.marqueurs.get("compte-a-rebours"):
            return
        for bloc in page.blocs:
            told = _CLOCK.fullmatch(bloc.texte.strip())
            if told is None:
                continue
            place = (page.document, bloc.lieu.cadre, bloc.lieu.selecteur)
            left = 60 * int(told[1]) + int(told[2])
            before = clocks.get(place, left)
            if 0 < before - left < _MINUTE and (before % _ROUND or left % _ROUND):
                yield sure_or_asked(bloc.lieu, bloc.texte, sure=False, question=_ANSWERED)
                return
            clocks[place] = left


def _countdown(page: PageFacts) -> Iterator[Preuve]:
    """A clock that runs, where no text says what it is for."""
    for lieu in page.marqueurs.get("compte-a-rebours", ())[:1]:
        yield sure_or_asked(
            lieu,
            text_at(page, lieu, "Compte à rebours"),
            sure=False,
            question=_ANSWERED,
        )

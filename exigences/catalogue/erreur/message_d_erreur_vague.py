"""Vague error message: it says neither which entry is wrong nor what to do."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import MAZET, rgaa
from exigences.facts.erreurs import error_messages
from exigences.facts.preuves import sure_or_asked
from exigences.facts.texte import excerpt
from exigences.model.exigence import Categorie, Exigence, Mode, Preuve
from exigences.model.facts import ParcoursFacts


def _shows_an_error(parcours: ParcoursFacts) -> bool:
    return any(any(error_messages(page)) for page in parcours.pages)


@detector(
    Exigence(
        id="message-d-erreur-vague",
        categorie=Categorie.ERREUR,
        titre="Message d'erreur vague",
        demande="Trouver seul ce qui ne va pas.",
        instruction=(
            "Si un message d'erreur s'affiche, relis chaque champ : il ne dira pas lequel corriger."
        ),
        pourquoi=(
            "La personne ne sait ni ce qui manque ni comment le corriger : elle recommence, ou "
            "renonce."
        ),
        mode=Mode.SAVOIR,
        references=(
            *rgaa("11.10", "11.11"),
            MAZET,
        ),
        remediation="Nommer le champ, dire ce qui est attendu, et donner un exemple.",
    ),
    applies=_shows_an_error,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find messages that name no entry and no remedy; a refused login is short for safety."""
    seen: set[str] = set()
    for page in parcours.pages:
        for message in error_messages(page):
            if message.vague and message.bloc.texte not in seen:
                seen.add(message.bloc.texte)
                yield sure_or_asked(
                    message.bloc.lieu,
                    excerpt(message.bloc.texte),
                    sure=not message.connexion,
                    question="Ce message dit-il quoi faire pour se connecter ?",
                )

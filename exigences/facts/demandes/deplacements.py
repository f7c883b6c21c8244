"""Finds the sentences that make one come somewhere, beside the procedure on line."""

from collections.abc import Iterator

from exigences.facts.langue.texte import Force, found_wanted
from exigences.facts.page.autres_demarches import is_of_this_procedure, sentences_here
from exigences.facts.page.lecture import Phrase
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_COMES = notion("deplacement-demande")
_CASE = notion("selon-un-cas-ou-un-choix")
_BLANK = notion("papier-ou-lettre-peut-etre")
"""A form on paper to go and take: the way that does without a screen."""


def places_to_go(parcours: ParcoursFacts) -> Iterator[tuple[Phrase, bool]]:
    """The sentences that say to come, each once, with whether they leave no choice.

    What a page says of the way that does without a screen asks for no move.
    """
    for phrase in sentences_here(parcours, _says_to_come):
        free = phrase.force is Force.CHOIX or _CASE.search(phrase.plie)
        sure = not free and is_of_this_procedure(parcours, phrase.bloc.lieu)
        yield phrase, sure


def _says_to_come(phrase: Phrase) -> bool:
    if phrase.force is Force.ECARTEE or _BLANK.search(phrase.plie):
        return False
    return bool(found_wanted(_COMES, phrase.plie))

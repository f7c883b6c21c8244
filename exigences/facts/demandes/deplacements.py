"""Finds the sentences that make one come somewhere, or be there, beside the procedure on line."""

from collections.abc import Iterator

from exigences.facts.langue.texte import Force, found_wanted
from exigences.facts.page.autres_demarches import is_of_this_procedure, sentences_here
from exigences.facts.page.lecture import Phrase
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import Trouve, notion

_GOES = notion("deplacement-demande")
_COMES = notion("vient-ou-appelle")
_CASE = notion("selon-un-cas-ou-un-choix")
_BLANK = notion("papier-ou-lettre-peut-etre")
"""A form on paper to go and take: the way that does without a screen."""


def places_to_go(parcours: ParcoursFacts) -> Iterator[tuple[Phrase, bool]]:
    """The sentences that say to come, each once, with whether they leave no choice.

    What a page says of the way that does without a screen asks for no move.
    """
    return _said(parcours, _GOES, but=_BLANK)


def presences(parcours: ParcoursFacts) -> Iterator[tuple[Phrase, bool]]:
    """The sentences by which somebody comes to the person, or calls, with the same."""
    return _said(parcours, _COMES)


def _said(
    parcours: ParcoursFacts, pattern: Trouve, *, but: Trouve | None = None
) -> Iterator[tuple[Phrase, bool]]:
    def says_so(phrase: Phrase) -> bool:
        if phrase.force is Force.ECARTEE or (but and but.search(phrase.plie)):
            return False
        return bool(found_wanted(pattern, phrase.plie))

    for phrase in sentences_here(parcours, says_so):
        free = phrase.force is Force.CHOIX or _CASE.search(phrase.plie)
        yield phrase, not free and is_of_this_procedure(parcours, phrase.bloc.lieu)

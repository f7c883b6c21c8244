"""Finds the sentences by which somebody comes to the person, or calls: they must be there."""

from collections.abc import Iterator

from exigences.facts.langue.texte import Force, found_wanted
from exigences.facts.page.autres_demarches import is_of_this_procedure, sentences_here
from exigences.facts.page.lecture import Phrase
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_COMES = notion("vient-ou-appelle")
_CASE = notion("selon-un-cas-ou-un-choix")


def presences(parcours: ParcoursFacts) -> Iterator[tuple[Phrase, bool]]:
    """The sentences that say so, each once, with whether they hold for everybody."""
    for phrase in sentences_here(parcours, _says_so):
        free = phrase.force is Force.CHOIX or _CASE.search(phrase.plie)
        yield phrase, not free and is_of_this_procedure(parcours, phrase.bloc.lieu)


def _says_so(phrase: Phrase) -> bool:
    return phrase.force is not Force.ECARTEE and bool(found_wanted(_COMES, phrase.plie))

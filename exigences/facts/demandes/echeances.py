"""Finds by when a procedure must be done: before a date, or some time before or after a fact."""

from collections.abc import Iterator
from dataclasses import dataclass

from exigences.facts.annonces.reponses import tells_a_delay
from exigences.facts.langue.texte import Force
from exigences.facts.page.autres_demarches import is_of_this_procedure, sentences_here
from exigences.facts.page.lecture import Phrase
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_TERM = notion("terme-pour-agir")
_ACT, _THING = notion("acte-a-faire-a-temps"), notion("ce-que-l-on-depose")
_OF_ELSE, _CASE = notion("terme-d-autre-chose"), notion("terme-selon-un-cas")
_YOURS = notion("reponse-de-la-personne")
_NEAR = 20
"""Signs at most between an act and its term: « en ligne », « en mairie »."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Echeance:
    """A sentence that says by when to act."""

    phrase: Phrase
    sur: bool
    """Whether it says so of what the person asks, whatever their case."""


def terms_to_act(parcours: ParcoursFacts) -> Iterator[Echeance]:
    """The sentences of the screens that give the person a term, each once.

    Those of another procedure, of the answer, of a withdrawal or of an appeal are none; nor is a
    choice that names a date.
    """
    for phrase in sentences_here(parcours, _gives_a_term):
        sure = _is_done_by_it(phrase.plie) and not _CASE.search(phrase.plie)
        sure = sure and is_of_this_procedure(parcours, phrase.bloc.lieu)
        yield Echeance(phrase=phrase, sur=sure)


def _gives_a_term(phrase: Phrase) -> bool:
    return bool(_TERM.search(phrase.plie)) and _is_an_act(phrase)


def _is_done_by_it(plie: str) -> bool:
    """Whether the term is in the act, or next to it: further, it may be that of something else."""
    terms = [term.start() for term in _TERM.finditer(plie)]
    return any(
        act.start() < start <= act.end() + _NEAR for act in _ACT.finditer(plie) for start in terms
    )


def _is_an_act(phrase: Phrase) -> bool:
    """Whether a sentence speaks of what the person does, or gives, and of nothing else."""
    if phrase.bloc.champ or phrase.bloc.balise == "label" or phrase.force is Force.ECARTEE:
        return False
    yours = _YOURS.search(phrase.plie)
    if _OF_ELSE.search(_YOURS.sub(" ", phrase.plie)) or (tells_a_delay(phrase.plie) and not yours):
        return False
    asks = phrase.force in (Force.DEMANDE, Force.CHOIX)
    return asks or bool(_ACT.search(phrase.plie) or _THING.search(phrase.plie))

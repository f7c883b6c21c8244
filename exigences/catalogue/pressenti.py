"""Asks of what a flair senses: what services say in words that nobody foresaw."""

from collections.abc import Iterator

from exigences.catalogue.preuves import EXTRAIT, sure_or_asked
from exigences.facts.langue.questions import is_denied, said_in
from exigences.facts.langue.texte import Force, words
from exigences.facts.page.autres_formulaires import of_another_form
from exigences.facts.page.lecture import Phrase, only_signs_in, phrases
from exigences.facts.page.liens import helpful, left_in_english
from exigences.model.catalogue.exigence import Exigence, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import Trouve
from exigences.mots.flair import Flair, flair

_ALL_LINKS = 100
"""Percents of a text that is all in links: where they lead tells more than their words."""
_WORDS = 3
"""Words of a sentence that says something: a lone name, or a figure, is like anything."""
_CLEAR = 2.0
"""Score from which a sentence alone is enough to ask of a demand."""


def sensed(parcours: ParcoursFacts, scent: Flair, but: Trouve | None = None) -> Phrase | None:
    """The sentence that a flair senses best, of the screens and of the linked pages that help.

    Where a link leads tells more than its words; the words of a field ask; a manual that nobody
    translated is that of a program. Where `but` is found, a sentence is about something else.
    """
    best, most = None, 0.0
    foreign = left_in_english(parcours)
    for page in helpful(parcours):
        if page.indice in foreign:
            continue
        for bloc in page.blocs:
            if bloc.champ or bloc.part_liens >= _ALL_LINKS:
                continue
            for texte, plie, force in said_in(bloc):
                if but is not None and but.search(plie):
                    continue
                if is_denied(texte) or not says_something(texte):
                    continue
                if (score := scent.score(plie)) >= most:
                    best, most = Phrase(bloc=bloc, texte=texte, plie=plie, force=force), score
    return best


def asked_of_what_is_sensed(exigence: Exigence, parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The sentence of the screens that makes a demand most clearly, for want of any found.

    What a screen where one only signs in says of those who register asks nothing.
    """
    if not exigence.pressentie:
        return
    scent = flair(exigence.id)
    doors = {page.indice for page in parcours.pages if only_signs_in(page)}
    found = [
        (score, phrase)
        for phrase in phrases(parcours)
        if phrase.bloc.lieu.page not in doors
        and phrase.force in (Force.DEMANDE, Force.MENTION)
        and not phrase.bloc.champ
        and phrase.bloc.niveau is None
        and says_something(phrase.texte)
        and (score := scent.score(phrase.plie)) >= _CLEAR
        and not of_another_form(parcours, phrase.bloc)
    ]
    if found:
        _, best = max(found, key=lambda one: one[0])
        yield sure_or_asked(
            best.bloc.lieu, best.texte[:EXTRAIT], sure=False, question=exigence.pressentie
        )


def says_something(texte: str) -> bool:
    """Whether a sentence has words enough to be about a subject."""
    return len(words(texte)) >= _WORDS

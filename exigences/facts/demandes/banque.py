"""Finds where a procedure cannot be done without a bank account: a field, a file, a sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from exigences.facts.demandes.a_remplir import asked_and_due
from exigences.facts.demandes.fichiers_libres import may_stay_empty
from exigences.facts.langue.texte import Force, fold, found_wanted
from exigences.facts.page.autres_demarches import is_of_this_procedure, sentences_here
from exigences.facts.page.lecture import Phrase, label_of
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_NUMBER = notion("numero-d-un-compte")
_NOT_ONES_OWN = notion("compte-d-un-autre")
_MEANS, _WITHOUT = notion("moyen-qui-veut-un-compte"), notion("moyen-sans-compte")
_OTHER_PAPER = notion("papier-qui-n-est-pas-de-la-banque")
_CASE = notion("selon-un-cas-ou-un-choix")
_ASKED = notion("chose-demandee")
_PAYS = notion("payer-cette-demande")
_CHOICES = frozenset({"radio", "select", "combobox", "checkbox"})
_WRITTEN = frozenset({"text", "tel", "textarea", "password"})
_NOT = re.compile(r"\b(?:ne|jamais)\b|\bn'")
"""« Ne donnez jamais votre IBAN »: a warning, or a thing that is not asked."""
_RANK = re.compile(r"^\d{1,2}[.)] ")
_EXAMPLES = re.compile(r"\(([^()]*,[^()]*)\)")
"""Papers that one word stands for, in brackets: « Justificatifs (facture, devis, RIB) »."""
_NAME = 60
"""Signs of the text beside a file among which its name is, where its button says none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompteDemande:
    """A place that asks for a bank account."""

    lieu: Lieu
    texte: str
    sur: bool
    """Whether nobody goes on without one."""


def accounts_asked(parcours: ParcoursFacts) -> Iterator[CompteDemande]:
    """The fields that ask for the number of an account, then the sentences that speak of one."""
    yield from _in_fields(parcours)
    yield from _in_sentences(parcours)


def _in_fields(parcours: ParcoursFacts) -> Iterator[CompteDemande]:
    seen: set[tuple[object, ...]] = set()
    for page, champ, due in asked_and_due(parcours):
        if not _is_a_number(champ):
            continue
        place = page.at(champ.lieu)
        if place in seen:
            continue
        seen.add(place)
        name = fold(_name_of(champ))
        free = champ.type == "file" and may_stay_empty(parcours, champ)
        own = not _NOT_ONES_OWN.search(name) and not _is_an_example(champ, name)
        sure = due and not free and own and not _may_be_avoided(page, champ)
        yield CompteDemande(lieu=champ.lieu, texte=_name_of(champ), sur=sure)


def _is_a_number(champ: Champ) -> bool:
    """Whether a field takes the number of an account, or the paper that bears it."""
    if champ.type not in _WRITTEN and champ.type != "file":
        return False
    return bool(_NUMBER.search(fold(_name_of(champ))))


def _name_of(champ: Champ) -> str:
    """The name of a field; of a file whose button says none, what stands before it."""
    name = label_of(champ).rstrip(" *")
    if champ.type != "file" or _NUMBER.search(fold(name)):
        return name
    beside = _RANK.sub("", champ.aide.partition("*")[0].strip())
    return beside if beside and len(beside) <= _NAME else name


def _is_an_example(champ: Champ, name: str) -> bool:
    """Whether a file may be the paper of an account, or one of those that stand beside it."""
    cited = _EXAMPLES.search(name) if champ.type == "file" else None
    if cited is None or _NUMBER.search(_EXAMPLES.sub(" ", name)):
        return False
    return any(_OTHER_PAPER.search(one) and not _NUMBER.search(one) for one in cited[1].split(","))


def _may_be_avoided(page: PageFacts, champ: Champ) -> bool:
    """Whether a choice before a field, on its page, has an answer that asks for no account."""
    return any(
        other.type in _CHOICES
        and other.lieu.ordre < champ.lieu.ordre
        and any(_MEANS.search(fold(option)) for option in other.options)
        and any(_is_without(fold(option)) for option in other.options)
        for other in page.champs
        if other.visible
    )


def _is_without(option: str) -> bool:
    return bool(_WITHOUT.search(option))


def _in_sentences(parcours: ParcoursFacts) -> Iterator[CompteDemande]:
    """Sentences that ask for a cheque, a debit or the number of an account, each once.

    One that only says how a thing is paid, that holds for a case or leaves a choice, is doubtful.
    """
    for phrase in sentences_here(parcours, _speaks_of_one):
        asked = phrase.force is Force.DEMANDE or bool(_ASKED.search(phrase.plie))
        sure = asked and not _CASE.search(phrase.plie)
        sure = sure and is_of_this_procedure(parcours, phrase.bloc.lieu)
        yield CompteDemande(lieu=phrase.bloc.lieu, texte=phrase.texte, sur=sure)


def _speaks_of_one(phrase: Phrase) -> bool:
    """Whether a sentence asks for an account, or for what is paid from one, and nothing else."""
    named = found_wanted(_NUMBER, phrase.plie)
    speaks = named or found_wanted(_MEANS, phrase.plie)
    return bool(speaks) and _asks(phrase, paid=not named) and not _WITHOUT.search(phrase.plie)


def _asks(phrase: Phrase, *, paid: bool) -> bool:
    """Whether a sentence asks for what it names, or says that this is how a thing is paid."""
    if phrase.bloc.champ or phrase.force is Force.ECARTEE or _NOT.search(phrase.plie):
        return False
    asked = phrase.force in (Force.DEMANDE, Force.CHOIX) or bool(_ASKED.search(phrase.plie))
    return asked or (paid and bool(_PAYS.search(phrase.plie)))

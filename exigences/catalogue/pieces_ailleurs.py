"""The rules of the files to join that another page tells than the one where they are joined."""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from exigences.catalogue.mots_propres import own_words
from exigences.catalogue.preuves import sure_or_asked
from exigences.facts.demandes.depots import files_joined
from exigences.facts.langue.texte import words
from exigences.facts.page.autres_demarches import is_of_this_procedure
from exigences.facts.page.lecture import Phrase, label_of, phrases_read
from exigences.model.catalogue.exigence import Preuve
from exigences.model.facts.facts import ParcoursFacts

_GIVEN = re.compile(r"\b(?:recevr|telecharg|modele)\w*|\bpeu[tx]\w* depasser")
"""What the service gives is under no rule of those that one joins, nor what may go past one."""
_FOR_IT = "Cette règle, dite sur une autre page, vaut-elle pour ce fichier ?"


def told_elsewhere(parcours: ParcoursFacts, rule: Callable[[str], bool]) -> Iterator[Preuve]:
    """The files of which another page tells a rule (`rule`, of folded words).

    It is surely theirs where it names them; else the first one is a question.
    """
    read = phrases_read(parcours)
    told = tuple(p for p in read if rule(p.plie) and not _GIVEN.search(p.plie))
    named, others = list[Preuve](), list[Preuve]()
    for _, champ in files_joined(parcours):
        for phrase in told:
            if phrase.bloc.lieu.page == champ.lieu.page or phrase.bloc.champ:
                continue
            label = label_of(champ)
            sure = _names(phrase, label) and is_of_this_procedure(parcours, phrase.bloc.lieu)
            said = f"{label} : « {phrase.texte.rstrip(' ;,')} »"
            (named if sure else others).append(
                sure_or_asked(champ.lieu, said, sure=sure, question=_FOR_IT)
            )
            break
    yield from named or islice(others, 1)


def _names(phrase: Phrase, label: str) -> bool:
    """Whether a sentence says the words that tell a file from others, whatever their number."""
    said = {word.rstrip("s") for word in words(phrase.plie)}
    own = own_words(label)
    return bool(own) and all(word.rstrip("s") in said for word in own)

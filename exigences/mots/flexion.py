"""Gives all the forms of a French word, from the dictionary that also tells what is French."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from exigences.mots.pliage import fold


def forms_of(lemme: str) -> tuple[str, ...]:
    """The folded forms of a folded lemma, longest first; itself alone where none is known.

    A participle is filed as a word of its own: its feminine and its plurals are added.
    """
    found: set[str] = set()
    for form in (lemme, *_by_lemma().get(lemme, ())):
        found |= {form, *_by_lemma().get(form, ())}
    return tuple(sorted(found, key=lambda form: (-len(form), form)))


@cache
def _by_lemma() -> Mapping[str, tuple[str, ...]]:
    """The folded forms that the dictionary files under each folded lemma."""
    from simplemma.strategies.dictionaries.dictionary_factory import (  # noqa: PLC0415 - 0.2 s, where words are prepared
        DefaultDictionaryFactory,
    )

    forms: defaultdict[str, set[str]] = defaultdict(set)
    for form, lemma in DefaultDictionaryFactory().get_dictionary("fr").items():
        forms[fold.__wrapped__(lemma)].add(fold.__wrapped__(form))
    return {lemma: tuple(found) for lemma, found in forms.items()}

"""Finds the screens in English of a service in French, and the lone words of English on others."""

from collections.abc import Callable, Iterator

from exigences.facts.langue.anglais import is_english
from exigences.facts.langue.francais import is_french
from exigences.facts.langue.passages import Passage, is_marked
from exigences.facts.langue.texte import fold, words
from exigences.model.facts.champs import CORPS, Region
from exigences.model.facts.facts import PageFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_WORD, _ORDER = notion("mot-anglais-d-un-ecran"), notion("bouton-en-anglais")
_SEVERAL = 2
"""Names of fields and buttons in English from which a screen may be in it."""
_SURE = 3
"""The same, from which it surely is."""
_MARKS = " :*.…>\u00a0"


def english_screen(page: PageFacts) -> Passage | None:
    """What a screen that says it is in English asks by; None where a word of French stands there.

    A name says nothing: what French alone knows, and what English alone knows, does.
    """
    if not page.langue.lower().startswith("en"):
        return None
    fields = [(c.libelle_visible or c.libelle or c.indice, c.lieu) for c in page.champs]
    buttons = [(b.texte, b.lieu) for b in page.boutons if b.region in CORPS]
    told = {fold(name): (name, lieu) for name, lieu in (*fields, *buttons) if words(name)}
    english = [one for one in told.values() if _alone(one[0], is_english, is_french)]
    if len(english) < _SEVERAL or any(_alone(b.texte, is_french, is_english) for b in page.blocs):
        return None
    names = " ; ".join(name.strip(_MARKS) for name, _ in english)
    return Passage(english[0][1], names, certaine=len(english) >= _SURE)


def _alone(text: str, known: Callable[[str], bool], other: Callable[[str], bool]) -> bool:
    """Whether a word of a text is of one language alone."""
    told = [word.lower() for word in words(text) if len(word) > 1]
    return any(known(word) and not other(word) for word in told)


def lone_english_words(page: PageFacts) -> Passage | None:
    """The links, headings, labels and choices of a page in French that are one word of English."""
    told: dict[str, tuple[str, Lieu]] = {}
    for name, lieu in _named(page):
        plain = fold(name).strip(_MARKS)
        if any((said := one.match(plain)) and said.end() == len(plain) for one in (_WORD, _ORDER)):
            told.setdefault(plain, (name.strip(_MARKS), lieu))
    if not told:
        return None
    names = tuple(told.values())
    return Passage(names[0][1], " ; ".join(name for name, _ in names), certaine=False)


def _named(page: PageFacts) -> Iterator[tuple[str, Lieu]]:
    for lien in page.liens:
        if lien.region is not Region.PIED:
            yield lien.texte, lien.lieu
    for bloc in page.blocs:
        seen = bloc.region is not Region.PIED and not bloc.replie and not bloc.courant
        if seen and not is_marked(page, bloc):
            yield bloc.texte, bloc.lieu
    for champ in page.champs:
        if champ.visible:
            names = (champ.libelle_visible, champ.indice, *champ.options)
            yield from ((name, champ.lieu) for name in names)

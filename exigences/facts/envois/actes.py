"""Tells the gesture that commits a person, by its words and by the screen where they stand."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from exigences.facts.langue.texte import fold, sentences
from exigences.mots import Notion, notion

_NAMED = notion("acte-nomme"), notion("acte-nomme-en-anglais")
_SENT = notion("envoi-d-une-chose")
_FOR_GOOD = notion("geste-definitif")
_ALONE = notion("acte-seul"), notion("acte-seul-en-anglais")
_OF_A_FORM = notion("acte-de-formulaire"), notion("acte-de-formulaire-en-anglais")
_OR_A_DRAFT = notion("acte-ou-brouillon")
_OR_A_PIECE = notion("depot-peut-etre-d-une-piece"), notion("depot-de-piece-en-anglais")
_TITLE = notion("nom-de-l-acte")
_VERBS = notion("verbe-d-envoi"), notion("verbe-d-engagement"), notion("verbe-qui-conclut")
_NOT_DONE = notion("geste-evite")
_YES = notion("dit-oui")
_SOMETHING_ELSE = notion("objet-sans-envoi")
_ONWARD = notion("va-plus-loin"), notion("va-plus-loin-en-anglais")
_NO_RETURN = notion("sans-retour")
_OF_THE_SENDING = notion("parle-de-l-envoi")
_NO_RETURN_ABROAD = notion("sans-retour-en-anglais")

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*'?|[&/+]")
_AND = frozenset("&/+")
"""Signs that stand for « et » in a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ecran:
    """What a screen tells of a control whose words do not tell enough."""

    definitif: bool = False
    """It says that what it asks for cannot be undone."""
    ouvre: bool = False
    """The form of the control signs in, takes a code or searches."""
    rempli: bool = True
    """Something was given already, here or on a screen before."""
    pieces: bool = False
    """Files are all that is filled in where the control stands."""
    suite: bool = False
    """Another control of the screen leads on."""


def commits(name: str, screen: Ecran) -> bool:
    """Whether a gesture on a control of this name commits the person.

    A name that says what it engages decides alone: « Envoyer ma demande » commits, « Envoyer le
    code » does not. Where it does not say it, the screen does. A bare verb (« Envoyer ») commits,
    unless its form only opens something; beside a file, it only deposits the file where nothing
    else is filled and another control leads on. A word that ends a form (« Terminer », « Submit »)
    commits once something was given. « Enregistrer ma demande » commits where
    nothing else leads on: else it keeps a draft. On a screen that says that nothing can be undone,
    a bare « Valider » or « Oui » commits too. What stays in doubt is held: an author may vouch.
    """
    words = _words(name)
    if _any(_NAMED, words) or _FOR_GOOD.search(words):
        return True
    if screen.definitif and _last(words):
        return True
    if _OR_A_DRAFT.search(words):
        return not screen.suite
    piece = screen.pieces and screen.suite
    return (bool(_SENT.search(words)) and not piece) or _bare(words, screen, piece=piece)


def titles(heading: str) -> bool:
    """Whether the heading of a form says the act of its button without a name."""
    words = _words(heading)
    return bool(_TITLE.search(words)) or _any(_NAMED, words)


def leads_on(name: str) -> bool:
    """Whether a control leads to the next screen, or to the end."""
    words = _words(name)
    return _any(_ONWARD, words) or _any(_NAMED, words)


def nameless(names: Iterable[str]) -> bool:
    """Whether no word is in these names: an arrow, a picture, nothing."""
    return not any(map(str.isalpha, "".join(names)))


def definitive(text: str) -> bool:
    """Whether a page says that what it asks for cannot be undone."""
    return any(
        (_NO_RETURN.search(plain) and _OF_THE_SENDING.search(plain))
        or _NO_RETURN_ABROAD.search(plain)
        for line in text.splitlines()
        for plain in map(fold, sentences(line))
    )


def _bare(words: str, screen: Ecran, *, piece: bool) -> bool:
    if screen.ouvre or (piece and _any(_OR_A_PIECE, words)):
        return False
    return _any(_ALONE, words) or (screen.rempli and _any(_OF_A_FORM, words))


def _last(words: str) -> bool:
    return _any((*_VERBS, _YES), words) and not _SOMETHING_ELSE.search(words)


def _any(notions: Iterable[Notion], words: str) -> bool:
    return any(one.search(words) for one in notions)


def _words(name: str) -> str:
    """The words of a name alone, without what it only speaks of: an amount, an arrow are no act."""
    told = ("et" if word in _AND else word for word in _WORD.findall(fold(name)))
    return _NOT_DONE.sub("", " ".join(told)).strip()

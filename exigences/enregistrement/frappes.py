"""What is typed key by key, where no field is read: told as lost, and kept nowhere."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from exigences.enregistrement.geste import Genre, Geste
from exigences.loading.erreur import excerpt

_COMMANDS = frozenset({"Control", "Alt", "Meta", "ControlOrMeta"})
"""Keys that, held, make of a letter something else than a text."""
_AMENDS = frozenset({"Backspace", "Delete"})
_ENTERS = frozenset({"Enter", "NumpadEnter", "Return", "\r", "\n"})
_LISTS = frozenset({"combobox", "listbox", "option", "searchbox"})
"""Where « Entrée » takes what is offered."""
_SPACES = frozenset({" ", "Space"})
_PRESSES = _ENTERS | _SPACES


def without_typing(gestes: Iterable[Geste]) -> Iterator[Geste]:
    """The gestures, those that type a text in one: a closed component gives its keys alone.

    A letter that is pressed alone is a shortcut.
    """
    for typing, some in groupby(gestes, key=lambda g: _letter(g) is not None):
        run = list(some)
        text = "".join(_letter(geste) or "" for geste in run)
        if typing and len(text) > 1:
            yield _lost(run[0], text)
        else:
            yield from run


def does_the_next(now: Geste, after: Geste) -> bool:
    """Whether a key only presses the button whose click is told next: « Entrée » in a form.

    The click stays: it may be the one that sends.
    """
    if now.genre is not Genre.TOUCHE or after.genre is not Genre.CLIC or after.vise is None:
        return False
    if now.valeur not in _PRESSES:
        return False
    if after.au_clavier is not None:
        return after.au_clavier
    own = now.vise.role if now.vise else ""
    return now.valeur in _ENTERS and after.vise.role == "button" and own not in _LISTS


def _letter(geste: Geste) -> str | None:
    """What a key adds to a text, '' where it takes from it; None where it is of none."""
    if geste.genre is not Genre.TOUCHE:
        return None
    *held, key = geste.valeur.rsplit("+", 1) if len(geste.valeur) > 1 else [geste.valeur]
    if key in _AMENDS and not held:
        return ""
    if _COMMANDS & set("+".join(held).split("+")):
        return None
    return " " if key in _SPACES else key if len(key) == 1 else None


def _lost(first: Geste, text: str) -> Geste:
    where = (first.vise.dit or first.vise.css) if first.vise else ""
    told = f" (« {excerpt(where)} »)" if where else ""
    what = f"un texte tapé hors d'un champ qui se lit{told}, peut-être dans un composant fermé"
    return Geste(genre=Genre.PERDU, rang=first.rang, valeur=what, tape=text)

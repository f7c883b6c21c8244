"""Finds the error messages that a page shows, and whether they say what to do."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Bloc, PageFacts
from exigences.mots import notion

_MESSAGE = notion("message-d-erreur")
_VAGUE = notion("erreur-vague")
_CONNEXION = notion("connexion-refusee")
_PRECIS = notion("dit-quoi-corriger")
LABEL_MIN = 3
"""Least length of a label that a message can be said to name."""
_FOR_PROGRAMMERS = re.compile(r"\^\S*\$|\[\d-\d\]|\\[dw]\b|\b(?:one|any|all)of\b")
"""What a validator of data writes, and only a programmer reads: a pattern is no example."""
_GUILLEMETS = frozenset('«"')
"""What quotes an entry, or an example of one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageErreur:
    """An error message; `vague` says neither which entry nor what to do."""

    bloc: Bloc
    vague: bool
    connexion: bool
    """Whether it speaks of a refused login, that security keeps short."""


_CODE = re.compile(r"erreur(?: n°?)? ?\d{2,6}\W*")
"""The number of an error, as a label beside the message itself."""
_AFTER = 3
"""Blocks after that number among which the message stands."""


def says_how(texte: str) -> bool:
    """Whether a message says what to do, what is expected, or gives an example."""
    return _is_precise(fold(texte))


def _is_precise(plain: str) -> bool:
    return not _FOR_PROGRAMMERS.search(plain) and bool(
        _PRECIS.search(plain) or not _GUILLEMETS.isdisjoint(plain)
    )


def error_messages(page: PageFacts) -> Iterator[MessageErreur]:
    """Messages of the body of a page that say that something went wrong, in order."""
    labels = [fold(c.libelle_visible) for c in page.champs if len(c.libelle_visible) > 2]
    for rank, bloc in enumerate(page.blocs):
        plain = fold(bloc.texte)
        aside = bloc.region not in CORPS
        if aside or len(plain) > 400 or plain.endswith("?") or not _MESSAGE.search(plain):
            continue
        if _CODE.fullmatch(plain) and any(b.courant for b in page.blocs[rank + 1 :][:_AFTER]):
            continue
        named = bool(bloc.champ) or any(label in plain for label in labels)
        connexion = bool(_CONNEXION.search(plain))
        precise = (named and not connexion) or _is_precise(plain)
        yield MessageErreur(
            bloc=bloc,
            vague=not precise and (connexion or bool(_VAGUE.search(plain.rstrip(" .!")))),
            connexion=connexion,
        )

"""What a service says of answers that it refuses, and which field each sentence blames."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set

from exigences.exploration.reponses import Identite, identity
from exigences.facts.langue.texte import fold
from exigences.facts.page.erreurs import error_messages
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import Bloc, PageFacts

_WORD = re.compile(r"[a-z]{4,}")
_WRITTEN = ("text", "textarea", "tel", "number", "email", "date", "search", "url", "file")
_QUOTED = 4
"""Characters of an answer that a message quotes, and does not hold by chance."""
_LONG = 400
"""Characters of what is no message."""


def said(page: PageFacts, before: PageFacts) -> list[Bloc]:
    """The messages of a screen that came back: those of an error, else what was not there."""
    known = {b.texte for b in before.blocs}
    new = [b for b in page.blocs if b.texte not in known and len(b.texte) < _LONG]
    errors = [m.bloc for m in error_messages(page)]
    return list(dict.fromkeys([*new, *errors]))


def blamed(
    messages: Sequence[Bloc], champs: Sequence[Champ], donnees: Mapping[Identite, str]
) -> Mapping[Identite, tuple[str, ...]]:
    """What is said of each field: by what ties them, else by the words that they share.

    A message may also quote what was given (`donnees`), or name a field as the service calls it.
    One that names no field blames the one field that is written, or nobody.
    """
    found: dict[Identite, tuple[str, ...]] = {}
    called_so = Counter(word for champ in champs for word in set(_called(champ)))
    common = {word for word, times in called_so.items() if times > 1}
    for message in messages:
        champ = _blamed_by(message, champs, donnees, common)
        if champ is not None:
            key = identity(champ)
            found[key] = (*found.get(key, ()), message.texte)
    return found


def _called(champ: Champ) -> list[str]:
    """The words by which the service calls a field."""
    return _WORD.findall(fold(champ.nom))


def _blamed_by(
    message: Bloc, champs: Sequence[Champ], donnees: Mapping[Identite, str], common: Set[str]
) -> Champ | None:
    """The field that a message blames; `common` are the words that several are called by."""
    plain = fold(message.texte)
    words = set(_WORD.findall(plain))
    if not words:
        return None

    def score(champ: Champ) -> int:
        tied = message.champ == champ.lieu.selecteur and message.lieu.cadre == champ.lieu.cadre
        told = bool(champ.description) and plain in fold(champ.description)
        shared = words & set(_WORD.findall(fold(champ.libelle_visible or champ.libelle)))
        given = donnees.get(identity(champ), "")
        quoted = len(given) >= _QUOTED and fold(given) in plain
        called = words & set(_called(champ)) - common
        return 100 * (tied or told) + 4 * len(shared) + 2 * len(called) + quoted

    best = max(champs, key=score, default=None)
    if best is not None and score(best):
        return best
    written = [c for c in champs if c.type in _WRITTEN]
    return written[0] if len(written) == 1 else None

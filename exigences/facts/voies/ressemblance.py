"""Tells whether a control that is now called otherwise is still the one that a step meant.

What cannot be told is no: to type in the field beside the right one is worse than to stop.
"""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from exigences.facts.envois.actes import Ecran, commits, leads_on
from exigences.facts.langue.texte import fold
from exigences.facts.page.nomme import field_named
from exigences.model.facts.champs import Nature
from exigences.mots import notion

_ALIKE = 0.85
"""Share of its letters that a name keeps when only its spelling changed (`difflib`, Ratcliff)."""
_NUMBERS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_AGAIN = notion("saisir-de-nouveau")
_BACK = notion("recule-ou-renonce")
_FINER = (
    notion("demande-un-prenom"),
    notion("demande-un-code-postal"),
    notion("demande-une-commune"),
    notion("demande-un-departement"),
    notion("demande-une-region"),
    notion("demande-un-pays"),
    notion("demande-un-mois"),
    notion("demande-un-numero-fiscal"),
)
"""Fields of one nature that take different things."""
_TOLD = frozenset(
    {Nature.COURRIEL, Nature.TELEPHONE, Nature.NOM, Nature.NAISSANCE, Nature.ADRESSE}
    | {Nature.IDENTIFIANT_ADMINISTRATIF, Nature.MOT_DE_PASSE}
)
_MANY = frozenset({Nature.IDENTIFIANT_ADMINISTRATIF})
"""Natures of which each field takes another thing, unless both names tell the same one."""


def still_meant(wanted: str, found: str, others: Iterable[str], *, champ: bool) -> bool:
    """Whether a control called `found` may stand for the one that was called `wanted`.

    `others` are the names that the other steps use: one of them is another control.
    """
    before, now = fold(wanted).strip(" *:"), fold(found).strip(" *:")
    if not before or not now:
        return False
    if before == now:
        return True
    if now in {fold(other).strip(" *:") for other in others}:
        return False
    if _NUMBERS.findall(before) != _NUMBERS.findall(now) or _differ(before, now):
        return False
    if SequenceMatcher(None, before, now).ratio() >= _ALIKE and _same_words(before, now):
        return True
    return _same_field(before, now) if champ else _same_gesture(before, now)


def asks_again(wanted: str, found: str) -> bool:
    """Whether a field holds the name that is wanted only to ask for the same thing again."""
    return bool(_AGAIN.search(fold(found))) and not _AGAIN.search(fold(wanted))


def _differ(before: str, now: str) -> bool:
    """Whether one of the two asks again, or turns back, and the other does not."""
    return any(bool(n.search(before)) != bool(n.search(now)) for n in (_AGAIN, _BACK, *_FINER))


def _same_words(before: str, now: str) -> bool:
    """Whether no long word of one is wholly absent from the other, its endings aside."""
    one, two = set(_WORD.findall(before)), set(_WORD.findall(now))
    stems = {word[:4] for word in one}, {word[:4] for word in two}
    return stems[0] == stems[1]


def _same_field(before: str, now: str) -> bool:
    """Whether both names tell the same nature for sure."""
    told = [field_named(name) for name in (before, now)]
    natures = {one.nature if one and one.certaine else Nature.AUTRE for one in told}
    same = len(natures) == 1 and natures <= _TOLD
    return same and (
        not natures <= _MANY or any(n.search(before) and n.search(now) for n in _FINER)
    )


def _same_gesture(before: str, now: str) -> bool:
    """Whether both names lead on, and neither or both commit the person."""
    screen = Ecran()
    return leads_on(before) and leads_on(now) and commits(before, screen) == commits(now, screen)

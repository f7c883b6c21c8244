"""Says whether a field wants the number of a mobile phone, or takes one of a landline too."""

import re

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import label_of, words_of
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts
from exigences.mots import notion

_MOBILE = notion("numero-de-mobile")
_EITHER = notion("fixe-accepte")
_OTHER, _MAYBE = notion("une-autre-personne"), notion("peut-etre-une-autre-personne")
_YOURS = notion("dit-que-c-est-a-soi")
_LANDLINE = re.compile(r"(?:\+ ?33\)? ?(?:\(0\) ?)?|\b0)[1-59](?:[ .-]?\d\d){2}")
"""An example of a number that is no mobile."""
_FRENCH_MOBILE = ("0[67]", "[67]", "(6|7)", "(?:6|7)")


def is_a_landline(number: str) -> bool:
    """Whether a number, as it was written, is that of a landline."""
    return bool(_LANDLINE.match(number.strip()))


def takes_a_landline(champ: Champ) -> bool:
    """Whether a field says that the number of a landline will do, or gives one for example."""
    words = words_of(champ)
    return bool(_EITHER.search(words) or _LANDLINE.search(words))


def is_of_another(page: PageFacts, champ: Champ) -> bool:
    """Whether a field is for somebody else than the person, whom its own words do not name."""
    label = fold(label_of(champ))
    if _YOURS.search(label) and not _OTHER.search(label):
        return False
    parts = (b for b in page.blocs if (b.niveau or 0) > 1)
    before = [b for b in parts if b.lieu.ordre < champ.lieu.ordre]
    above = max(before, key=lambda bloc: bloc.lieu.ordre).texte if before else ""
    return bool(_OTHER.search(fold(f"{label} | {champ.groupe} | {above}")))


def may_be_of_another(page: PageFacts, champ: Champ) -> bool:
    """Whether a field is for somebody else than the person, or maybe so by its own words."""
    return is_of_another(page, champ) or bool(_MAYBE.search(fold(label_of(champ))))


def wants_a_mobile(champ: Champ) -> bool:
    """Whether a field asks for the number of a mobile by its words or its pattern, and no other."""
    named = _MOBILE.search(words_of(champ)) or any(part in champ.motif for part in _FRENCH_MOBILE)
    return bool(named) and not takes_a_landline(champ)

"""Says whether a field wants the number of a mobile phone, or takes one of a landline too."""

import re

from exigences.facts.page.lecture import words_of
from exigences.model.facts.champs import Champ
from exigences.mots import notion

_MOBILE = notion("numero-de-mobile")
_EITHER = notion("fixe-accepte")
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


def wants_a_mobile(champ: Champ) -> bool:
    """Whether a field asks for the number of a mobile by its words or its pattern, and no other."""
    named = _MOBILE.search(words_of(champ)) or any(part in champ.motif for part in _FRENCH_MOBILE)
    return bool(named) and not takes_a_landline(champ)

"""Says which of the nine points to tell before one begins a sentence tells, and its heading."""

from collections.abc import Iterable

from exigences.facts.annonces.reponses import tells_a_deadline, tells_a_time
from exigences.model.facts.prealable import PointPrealable
from exigences.mots import notion

TITRE_MAX = 90
"""Characters of a heading that may name a point."""
_ANY_PAPER = notion("papier-dans-une-liste")
_PROCEDURE = notion("nom-de-la-demarche")
_CALL = notion("appel")
_OTHER_GIFT = notion("gratuit-autre-chose")
"""What else is said to be free of charge; what « it » is, the sentence before tells."""
_IT_IS_FREE = notion("ceci-est-gratuit")
_MONEY = notion("parle-d-argent")
_WORDS = {
    PointPrealable.ETAPES: notion("dit-les-etapes"),
    PointPrealable.IDENTIFICATION: notion("dit-l-identification"),
    PointPrealable.PIECES: notion("dit-les-pieces"),
    PointPrealable.RECOURS: notion("dit-les-recours"),
    PointPrealable.FRAIS: notion("dit-les-frais"),
    PointPrealable.SILENCE: notion("dit-le-silence"),
}
"""How a folded sentence tells a point."""
_TITLES = {
    PointPrealable.ETAPES: notion("titre-des-etapes"),
    PointPrealable.PIECES: notion("titre-des-pieces"),
    PointPrealable.RECOURS: notion("titre-des-recours"),
    PointPrealable.FRAIS: notion("titre-des-frais"),
    PointPrealable.SILENCE: notion("titre-du-silence"),
}
"""How a folded heading, or the name of a row, announces that what follows tells a point."""
_ASIDE = {
    PointPrealable.IDENTIFICATION: notion("mise-en-garde-contre-la-fraude"),
    PointPrealable.PIECES: notion("papier-que-l-on-ne-donne-pas"),
    PointPrealable.FRAIS: notion("frais-pris-en-charge"),
    PointPrealable.RECOURS: notion("tribunal-ou-l-on-depose"),
    PointPrealable.DELAIS: notion("delai-avant-une-audience"),
}
"""What of a folded sentence tells something else, in the same words."""
_TITLE_OF_TIME = notion("titre-des-delais")


def tells_point(
    point: PointPrealable, plie: str, above: Iterable[str] = (), *, listed: bool = False
) -> bool:
    """Whether a folded sentence, in a list or not, tells a point, alone or under what is `above`.

    What stands above (folded) is its headings, or the words before its list.
    """
    if point in _ASIDE:
        plie = _ASIDE[point].sub(" ", plie)
    names = [name for name in above if len(name) <= TITRE_MAX]
    if point is PointPrealable.DELAIS:
        named = any(_TITLE_OF_TIME.search(name) for name in names)
        return tells_a_deadline(plie) or (named and tells_a_time(plie))
    if point not in _WORDS:
        return False
    call = point is PointPrealable.FRAIS and bool(_CALL.search(plie))
    if not call and any(_TITLES[point].search(name) for name in names if point in _TITLES):
        return _belongs(point, plie, listed=listed)
    if call or (point is PointPrealable.FRAIS and _OTHER_GIFT.search(plie)):
        return False
    return bool(_WORDS[point].search(plie))


def _belongs(point: PointPrealable, plie: str, *, listed: bool) -> bool:
    """Whether what stands under the heading of a point speaks of it."""
    match point:
        case PointPrealable.PIECES:
            return listed or bool(_ANY_PAPER.search(plie))
        case PointPrealable.FRAIS:
            return bool(_MONEY.search(plie))
        case _:
            return True


def says_it_is_free(before: str, plie: str) -> bool:
    """Whether « elle est gratuite » follows a sentence about the procedure (both folded)."""
    return bool(_IT_IS_FREE.search(plie) and _PROCEDURE.search(before))

"""A date that is asked in several boxes: a day, a month, a year."""

from collections.abc import Iterable

from exigences.facts.langue.texte import without_marks
from exigences.model.facts.champs import Champ
from exigences.mots import notion

_PART = notion("partie-d-une-date")


def is_part_of_a_date(champ: Champ) -> bool:
    """Whether a field is one of the boxes of a date, by its label, under the words that name it."""
    return names_a_part(champ.libelle_visible, champ.groupe)


def names_a_part(libelle: str, groupe: str) -> bool:
    """Whether a label only says which part of a date goes there, and its group which date."""
    return bool(groupe and _PART.search(without_marks(libelle)))


def date_of(champ: Champ) -> tuple[object, ...]:
    """The date of which a field is one of the boxes, on its page."""
    return champ.lieu.cadre, champ.formulaire, champ.groupe


def first_boxes(champs: Iterable[Champ]) -> tuple[Champ, ...]:
    """Fields, of each date the first box alone."""
    seen: set[tuple[object, ...]] = set()
    kept = []
    for champ in champs:
        part, date = is_part_of_a_date(champ), date_of(champ)
        if not (part and date in seen):
            kept.append(champ)
        seen.update([date] * part)
    return tuple(kept)

"""A comparison for the terminal: short lines, nothing that drives it."""

from collections.abc import Iterator

from exigences.comparaison.lecture import LectureComparee
from exigences.fichiers.textes import neutralise
from exigences.model.rapport.comparaison import Cote
from exigences.rapport.francais import date, niveau, typographie


def render_text(lecture: LectureComparee) -> str:
    """Return the comparison as plain text."""
    return neutralise(typographie("\n".join(_lines(lecture)))) + "\n"


def _lines(lecture: LectureComparee) -> Iterator[str]:
    c = lecture.comparaison
    for name, side in zip(lecture.noms, (c.avant, c.apres), strict=True):
        yield f"{name} : {_side(side)}"
    yield ""
    yield lecture.phrase
    yield from c.remarques
    for title, changes in lecture.groupes:
        yield from ("", title)
        for change in changes:
            state = lecture.etat(change)
            yield f"  • {f'[{state}] ' if state else ''}{' '.join(change.phrase.split())}"
    if c.apprendre:
        yield from ("", "Ce que doit réapprendre qui connaissait la démarche")
        yield from (f"  • {' '.join(said.split())}" for said in c.apprendre)
    if c.non_comparables:
        yield from ("", "Ce qui ne se compare pas : un seul des deux audits l'a vu")
        yield from (f"  • {' '.join(change.phrase.split())}" for change in c.non_comparables)


def _side(side: Cote) -> str:
    grade = f", note {side.note}" if side.note else ""
    part = "" if side.complet else ", vue en partie"
    return f"{date(side.date)}, {niveau(side.score)} sur 100{grade}{part}"

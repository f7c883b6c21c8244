"""Finds the boxes of one question of which one has to be ticked."""

import re
from collections.abc import Sequence
from dataclasses import replace

from exigences.facts.langue.texte import fold
from exigences.facts.page.champs import marks_the_field, says_optional
from exigences.facts.page.dates_en_cases import is_part_of_a_date
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import Bloc
from exigences.model.lieu import Lieu

STARRED = re.compile(r"^\s*\*|\*\s*:?\s*$")
"""The name of a question that ends, or begins, by a star."""
_APART = re.compile(r"[-_.\[:]")
"""Signs that part the name of a question from that of its answers."""
_RANK = re.compile(r"[-_]\d+$")
_SEVERAL = 2
_NAME = 120
"""Signs at most of a question; more is a text."""


def with_marked_groups(champs: Sequence[Champ], blocs: Sequence[Bloc] = ()) -> tuple[Champ, ...]:
    """Fields as they are, but for the boxes to tick of one name under a question that is marked.

    One of them is to be ticked: the first stands for all, and the others may stay empty, as one
    among consents may. The
    question of boxes that no legend names is the text right above the first, in what holds it.
    """
    rows: dict[tuple[object, ...], list[Champ]] = {}
    for champ in champs:
        if champ.type != "checkbox" or not _stem(champ) or champ.nature is Nature.CONSENTEMENT:
            continue
        key = (champ.lieu.cadre, champ.formulaire, _stem(champ), champ.groupe)
        if key in rows or _is_marked(champ.groupe or _question_above(champ, champs, blocs)):
            rows.setdefault(key, []).append(champ)
    shared = [row for row in rows.values() if not any(map(_is_own, row))]
    asked = [row for row in shared if len(row) >= _SEVERAL]
    due = {id(row[0]): tuple(c.lieu.selecteur for c in row[1:]) for row in asked}
    spared = {id(c) for row in asked for c in row[1:]}
    agreed = {_question(c) for c in champs if c.nature is Nature.CONSENTEMENT and c.groupe}
    spared |= {id(row[0]) for row in shared if len(row) == 1 and _question(row[0]) in agreed}
    questions = {
        id(c): question
        for c in champs
        if c.type == "radio" and c.autres and (not c.groupe or _is_of_a_section(c, champs))
        if not (c.obligatoire and c.obligatoire_signale)
        if _is_marked(question := _question_above(c, champs, blocs))
    }
    due |= {id(c): c.autres for c in champs if id(c) in questions}
    read = (
        _to_tick(_asked_by(c, questions.get(id(c), "")), due[id(c)]) if id(c) in due else c
        for c in champs
    )
    return tuple(_of_a_date(_to_leave(c) if id(c) in spared else c) for c in read)


def _question(champ: Champ) -> tuple[object, ...]:
    """The question that a box is of, by its legend."""
    return champ.lieu.cadre, champ.formulaire, champ.groupe


def _is_of_a_section(champ: Champ, champs: Sequence[Champ]) -> bool:
    """Whether what groups buttons also groups fields of another kind: it is no question."""
    return any(
        other.groupe == champ.groupe and other.type not in ("radio", "checkbox")
        for other in champs
        if other.lieu.cadre == champ.lieu.cadre
    )


def _of_a_date(champ: Champ) -> Champ:
    """A box of a date, due where the date is marked, and its own label says no otherwise."""
    if not is_part_of_a_date(champ) or says_optional(fold(champ.libelle_visible)):
        return champ
    return _to_tick(champ, champ.autres) if _is_marked(champ.groupe) else champ


def _stem(champ: Champ) -> str:
    """What the names of the boxes of one question share: « aides-pch » and « aides-mtp ».

    Boxes without a name may share an id, but for their rank in it: « travaux-0 », « travaux-1 »;
    those that have neither share their legend.
    """
    if not (champ.nom or champ.identifiant):
        return champ.groupe
    if not champ.nom:
        stem = _RANK.sub("", champ.identifiant)
        return "" if stem == champ.identifiant else stem
    head = _APART.split(champ.nom, maxsplit=1)[0]
    return head if champ.groupe else champ.nom


def _is_own(champ: Champ) -> bool:
    """Whether a box is due by itself: its own name bears the mark, or no question does."""
    apart = bool(champ.groupe or champ.nom) and not _is_marked(champ.groupe)
    return champ.obligatoire and (_is_marked(champ.libelle_visible) or apart)


def _to_leave(champ: Champ) -> Champ:
    return replace(champ, obligatoire=False, obligatoire_signale=False, facultatif=True)


def _question_above(champ: Champ, champs: Sequence[Champ], blocs: Sequence[Bloc]) -> str:
    """The text right above a field, which names no other and begins what is said around it.

    A label that is tied to no field is that of the boxes below it.
    """
    last = next((b for b in blocs_above(champ, champs, blocs) if not b.champ), None)
    if last is None or last.niveau is not None or len(last.texte) > _NAME:
        return ""
    near = last.balise == "label" or champ.aide.startswith(last.texte)
    starred = champ.aide.startswith(f"{last.texte} *")
    return f"{last.texte} *" if starred else last.texte * near


def blocs_above(champ: Champ, champs: Sequence[Champ], blocs: Sequence[Bloc]) -> Sequence[Bloc]:
    """The blocks above a field, since the field before it, from the nearest up."""
    before = max((c.lieu.ordre for c in champs if _precedes(c.lieu, champ.lieu)), default=-1)
    shown = (b for b in blocs if not b.replie and _precedes(b.lieu, champ.lieu))
    above = [b for b in shown if b.lieu.ordre > before]
    return sorted(above, key=lambda b: b.lieu.ordre, reverse=True)


def _precedes(one: Lieu, other: Lieu) -> bool:
    return one.cadre == other.cadre and one.ordre < other.ordre


def _is_marked(question: str) -> bool:
    """Whether a question ends, or begins, by the mark of what must be answered."""
    plain = fold(question)
    ends = bool(STARRED.search(plain)) or marks_the_field(plain.rpartition("(")[2].rstrip(" )"))
    return ends and not says_optional(plain)


def _asked_by(champ: Champ, question: str) -> Champ:
    """Buttons of which one is picked, named by their question as a legend would name them."""
    if not question:
        return champ
    return replace(champ, groupe=question, libelle=question, libelle_visible=question)


def _to_tick(champ: Champ, autres: tuple[str, ...]) -> Champ:
    return replace(
        champ,
        obligatoire=True,
        obligatoire_signale=True,
        facultatif=False,
        deduit=False,
        autres=autres,
    )

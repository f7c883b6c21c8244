"""What stands around a field and says that it may be empty, or that it may not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from exigences.facts.langue.texte import Force, read_sentences, without_marks
from exigences.facts.page.champs import marks_the_field, says_optional, starts_with_a_note
from exigences.facts.page.groupes import STARRED, blocs_above, with_marked_groups
from exigences.facts.page.lecture import words_of
from exigences.model.facts.champs import CORPS, Champ, Nature
from exigences.model.facts.facts import Bloc
from exigences.mots import notion

_DEMANDS = notion("demande-un-fichier")
"""A sentence that demands to join something, folded; a bare imperative may be a mere offer."""
_OPEN = notion("cas-ou-autre-voie")
"""What makes it a case, another way than this field, or the rule of the page itself."""
_SEVERAL = re.compile(r"\b(?:suivant|ci-(?:dessous|apres|contre))|:\s*$")

_NEAR = 4
"""Blocks above a field among which its sentence stands."""
_NEAR_NOTE = 6
"""Elements between a field and the note that follows it."""


def settle_around(champs: Sequence[Champ], blocs: Sequence[Bloc]) -> tuple[Champ, ...]:
    """Fields as they are, but for what the texts around them say of them."""
    read = settle_notes(with_marked_groups(champs, blocs), blocs)
    return settle_files(settle_names(settle_marks(read, blocs), blocs), blocs)


def settle_notes(champs: Sequence[Champ], blocs: Sequence[Bloc]) -> tuple[Champ, ...]:
    """Fields as they are, but for those that the line after them says may stay empty.

    A field without a name between the two is part of the same question.
    """
    notes = [b for b in blocs if _is_a_note(b) and not any(_holds(b, c) for c in champs)]
    noted = {id(c) for note in notes for c in _noted(note, champs)}
    return tuple(replace(c, facultatif=True) if id(c) in noted else c for c in champs)


def _is_a_note(bloc: Bloc) -> bool:
    return not bloc.champ and bloc.texte.startswith("(") and starts_with_a_note(bloc.texte)


def _holds(bloc: Bloc, champ: Champ) -> bool:
    """Whether a field stands inside a block: its note is then about this field."""
    outer, inner = bloc.lieu.boite, champ.lieu.boite
    if outer is None or inner is None or bloc.lieu.cadre != champ.lieu.cadre:
        return False
    return (
        outer.x <= inner.x < outer.x + outer.largeur
        and outer.y <= inner.y < outer.y + outer.hauteur
    )


def _noted(note: Bloc, champs: Sequence[Champ]) -> Iterator[Champ]:
    """The field before a note, with those without a name that follow it."""
    place = note.lieu
    before = [c for c in champs if c.lieu.cadre == place.cadre and c.lieu.ordre < place.ordre]
    for champ in sorted(before, key=lambda c: c.lieu.ordre, reverse=True):
        if champ.obligatoire or place.ordre - champ.lieu.ordre > _NEAR_NOTE:
            return
        yield champ
        if champ.libelle_visible:
            return


def settle_marks(champs: Sequence[Champ], blocs: Sequence[Bloc]) -> tuple[Champ, ...]:
    """Fields as they are, but for those that the line right after them marks as required.

    A box without a name beside the one marked is part of the same question.
    """
    marked = {id(c) for bloc in blocs if _is_a_mark(bloc) for c in _marked(bloc, champs, blocs)}
    return tuple(replace(c, obligatoire_signale=True) if id(c) in marked else c for c in champs)


def settle_names(champs: Sequence[Champ], blocs: Sequence[Bloc]) -> tuple[Champ, ...]:
    """Fields as they are, but for those whose whole name is written with a star on the page.

    A script may draw the name and its star above a field, and tie neither of them to it.
    """
    starred = {
        (b.lieu.cadre, without_marks(b.texte))
        for b in blocs
        if not b.replie and STARRED.search(b.texte)
    }

    def bears(champ: Champ) -> bool:
        name = without_marks(champ.libelle_visible)
        return champ.obligatoire and bool(name) and (champ.lieu.cadre, name) in starred

    return tuple(replace(c, obligatoire_signale=True) if bears(c) else c for c in champs)


def _is_a_mark(bloc: Bloc) -> bool:
    return not bloc.champ and bloc.niveau is None and marks_the_field(bloc.texte)


def _marked(bloc: Bloc, champs: Sequence[Champ], blocs: Sequence[Bloc]) -> Iterator[Champ]:
    """The required field that stands before a mark with no text between, and its other boxes."""
    place = bloc.lieu
    above = [b.lieu.ordre for b in blocs if b.lieu.cadre == place.cadre]
    last = max((order for order in above if order < place.ordre), default=0)
    before = [c for c in champs if c.lieu.cadre == place.cadre and c.lieu.ordre < place.ordre]
    for champ in sorted(before, key=lambda c: c.lieu.ordre, reverse=True):
        if champ.lieu.ordre <= last or not champ.obligatoire:
            return
        yield champ
        if champ.libelle_visible:
            return


def settle_files(champs: Sequence[Champ], blocs: Sequence[Bloc]) -> tuple[Champ, ...]:
    """Fields as they are, but for the file fields taken as optional that a sentence demands.

    The star of the heading above a field without a label is its own.
    The sentence wins over the missing star; one that speaks of several papers tells of none of
    them, unless the page has one file field.
    """
    files = [c for c in champs if c.nature is Nature.FICHIER and c.visible]
    return tuple(
        _settled(c, champs, blocs, len(files))
        if c.nature is Nature.FICHIER and c.visible and c.facultatif
        else c
        for c in champs
    )


def _settled(champ: Champ, champs: Sequence[Champ], blocs: Sequence[Bloc], files: int) -> Champ:
    if says_optional(words_of(champ)):
        return champ
    starred = not champ.libelle and _stands_under_a_star(champ, champs, blocs)
    if not starred and not _is_demanded(champ, champs, blocs, files):
        return champ
    asked = replace(champ, facultatif=False, obligatoire=True, reclame=not starred)
    return replace(asked, obligatoire_signale=True) if starred else asked


def _is_demanded(champ: Champ, champs: Sequence[Champ], blocs: Sequence[Bloc], files: int) -> bool:
    said = [champ.libelle, champ.description, champ.aide, *_before(champ, champs, blocs)]
    return any(_demands(text, alone=files == 1) for text in said)


def _stands_under_a_star(champ: Champ, champs: Sequence[Champ], blocs: Sequence[Bloc]) -> bool:
    """Whether the heading of a field without a label, since the field before, has the star."""
    heading = next((b for b in _above(champ, champs, blocs) if b.niveau is not None), None)
    return heading is not None and bool(STARRED.search(heading.texte))


def _before(champ: Champ, champs: Sequence[Champ], blocs: Sequence[Bloc]) -> Iterator[str]:
    """What is written of a field, or above it since the field or the heading before it."""
    for bloc in _above(champ, champs, blocs):
        if bloc.niveau is not None:
            break
        if bloc.champ in ("", champ.lieu.selecteur) and bloc.region in CORPS:
            yield bloc.texte
    yield from (b.texte for b in blocs if b.champ == champ.lieu.selecteur)


def _above(champ: Champ, champs: Sequence[Champ], blocs: Sequence[Bloc]) -> Sequence[Bloc]:
    """The nearest blocks above a field, since the field before it, from the nearest up."""
    return blocs_above(champ, champs, blocs)[:_NEAR]


def _demands(text: str, *, alone: bool) -> bool:
    return any(
        _DEMANDS.search(plain)
        and "*" not in plain
        and not _OPEN.search(plain)
        and force is not Force.ECARTEE
        and (alone or not _SEVERAL.search(plain))
        for _, plain, force in read_sentences(text)
    )

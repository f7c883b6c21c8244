"""Fields that lose their name while a window is open over them: they are those met before it."""

from collections.abc import Sequence
from dataclasses import replace

from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts

type _Known = dict[tuple[object, ...], Champ]
"""The last named field of a screen, by its place, its type and its name in the code."""


def with_names_under_windows(pages: Sequence[PageFacts]) -> tuple[PageFacts, ...]:
    """The same pages; a field without words is told as the same field of its screen, met before.

    A script that opens a window (MUI, Bootstrap) hides the rest of the page from screen readers:
    what is computed there has no name, though nothing of it changed for the eyes.
    """
    known: _Known = {}
    return tuple(_read(page, known) for page in pages)


def _read(page: PageFacts, known: _Known) -> PageFacts:
    champs = tuple(_told(champ, known.get(_key(page, champ))) for champ in page.champs)
    known.update((_key(page, champ), champ) for champ in champs if _is_named(champ))
    return page if champs == page.champs else replace(page, champs=champs)


def _told(champ: Champ, before: Champ | None) -> Champ:
    if before is None or _is_named(champ) or champ.identifiant != before.identifiant:
        return champ
    return replace(
        before,
        lieu=champ.lieu,
        coche=champ.coche,
        desactive=champ.desactive,
        prerempli=champ.prerempli,
        visible=champ.visible,
        formulaire=champ.formulaire,
    )


def _is_named(champ: Champ) -> bool:
    return bool(champ.libelle or champ.libelle_visible)


def _key(page: PageFacts, champ: Champ) -> tuple[object, ...]:
    return page.ecran, champ.lieu.element, champ.type, champ.nom

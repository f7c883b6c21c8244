"""Finds where the content of a page begins, and what the keyboard passes before it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exigences.facts.page.calendriers import calendar_of
from exigences.facts.page.lecture import asked_on
from exigences.model.facts.champs import CORPS, Nature, Region, UsageFormulaire
from exigences.model.facts.facts import Bouton, Lien, PageFacts
from exigences.model.lieu import Lieu

_MENU = 5
"""Links from which what says that it holds the content begins with menus."""
_ABOVE = (Region.ENTETE, Region.NAVIGATION)
_PICKED = frozenset({"select", "radio", "checkbox", "switch"})


@dataclass(frozen=True, slots=True)
class Debut:
    """Where the content of a page begins."""

    lieu: Lieu
    dit: bool
    """Whether the page says so: a title, or an element that holds the content."""


def stops(page: PageFacts) -> tuple[Lien | Bouton, ...]:
    """The links and the buttons on which Tab stops."""
    controls: list[Lien | Bouton] = [*page.liens, *page.boutons]
    off = (c.hors_tabulation or (isinstance(c, Bouton) and c.eteint) for c in controls)
    return tuple(control for control, is_off in zip(controls, off, strict=True) if not is_off)


def content_of(page: PageFacts) -> Debut | None:
    """The first title of the content, what says it holds it, its first field or its calendar.

    Where a page says nothing of it, buttons of its body may be content too: it begins no later
    than its fields, maybe sooner.
    """
    said = [b.lieu for b in page.blocs if b.niveau == 1 and b.region in CORPS]
    found = [*said, *_fields(page)]
    days = calendar_of(page)
    found += [days] if days else []
    start = min(found, key=_order, default=None)
    if start is None:
        return None
    main = page.principal
    passed = _between(page, main, start) if main else []
    if main and passed and not _begins_with_menus(page, passed, start):
        return Debut(main, dit=True)
    return Debut(start, dit=start in said or (main is not None and not passed))


def opens_in(page: PageFacts, start: Lieu) -> bool:
    """Whether the focus is on the content, or after where it begins: nothing is to be passed."""
    on = page.focus_sur
    return on is not None and on.cadre == start.cadre and on.ordre >= start.ordre


def first_of_body(page: PageFacts, start: Lieu) -> Lieu:
    """Where the content may begin before its first field: the first button of the body."""
    own = [b.lieu for b in page.boutons if b.region in CORPS and not b.replie]
    return min((start, *own), key=_order)


def _fields(page: PageFacts) -> Iterator[Lieu]:
    """The fields asked for, and those to write in of a form that the person leaves.

    Those of a search are none.
    """
    yield from (champ.lieu for champ in asked_on(page) if champ.region in CORPS)
    searches = {
        (form.lieu.cadre, form.indice)
        for form in page.formulaires
        if form.usage is UsageFormulaire.RECHERCHE
    }
    for champ in page.champs:
        if (
            champ.visible
            and champ.region in CORPS
            and champ.type not in _PICKED
            and champ.nature is not Nature.RECHERCHE
            and (champ.lieu.cadre, champ.formulaire) not in searches
        ):
            yield champ.lieu


def _begins_with_menus(page: PageFacts, passed: Sequence[Lien | Bouton], start: Lieu) -> bool:
    """Whether what is passed begins with many links, or is many of those of menus."""
    above = [c for c in passed if c.region in _ABOVE]
    tools = first_of_body(page, start)
    links = [c for c in passed if c.lieu.ordre < tools.ordre]
    return max(len(above), len(links)) >= _MENU


def _between(page: PageFacts, main: Lieu, start: Lieu) -> list[Lien | Bouton]:
    """What Tab stops on between what says it holds the content, and its title or first field."""
    return [c for c in stops(page) if main.ordre < c.lieu.ordre < start.ordre]


def _order(lieu: Lieu) -> int:
    return lieu.ordre

"""Tells the icons that what stands around them explains, or spares: a field, a word, a brand."""

import re
from collections.abc import Iterator, Set

from exigences.facts.langue.texte import stems
from exigences.facts.page.lecture import acted_on, place_of
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.model.lieu import Boite

_PORTRAIT = re.compile(r"avatar|portrait|profile[_-]?(?:pic|photo|image)", re.IGNORECASE)
"""What the address of somebody's portrait is made of."""
_STUCK = 2
"""Pixels under which a control is a part of the field beside it."""
_ROW = 48
"""Pixels after a field within which a control of the same line serves it."""
_LINE = 60
"""Pixels of height of what is on one line."""
_TOUCHES = 12
"""Pixels within which a word and an icon read as one."""
_STEM = 6
"""First letters by which two words are the same one."""
_LONG = 4
"""Words of a name from which one that differs alone is told by its kind: a brand."""


def tells_itself(parcours: ParcoursFacts, page: PageFacts, control: Bouton | Lien) -> bool:
    """Whether an icon may be left, or known, from what stands around it."""
    if _is_stuck(page, control) or _follows_its_word(page, control):
        return True
    acted = acted_on(parcours)
    left = place_of(control.lieu) not in acted
    return left and (_serves_what_is_left(page, control, acted) or _is_a_brand(page, control))


def is_a_portrait(page: PageFacts, control: Bouton | Lien) -> bool:
    """Whether a link shows the portrait of somebody: it leads to their page, and is no sign."""
    here = control.lieu.boite
    return (
        isinstance(control, Lien)
        and here is not None
        and any(
            _PORTRAIT.search(image.url) is not None and here.meets(image.lieu.boite)
            for image in page.images
            if image.lieu.cadre == control.lieu.cadre
        )
    )


def _is_stuck(page: PageFacts, control: Bouton | Lien) -> bool:
    """Whether a control is stuck to a field that has its name: the arrow of a list, a calendar."""
    here = control.lieu.boite
    return here is not None and any(
        here.meets(champ.lieu.boite, margin=_STUCK) for champ in _named_by(page, control)
    )


def _serves_what_is_left(page: PageFacts, control: Bouton | Lien, acted: Set[object]) -> bool:
    """Whether an icon stands on the line of a field that the person leaves as it is."""
    here = control.lieu.boite
    return here is not None and any(
        _is_after(here, champ.lieu.boite, within=_ROW)
        for champ in _named_by(page, control)
        if place_of(champ.lieu) not in acted
    )


def _named_by(page: PageFacts, control: Bouton | Lien) -> Iterator[Champ]:
    """The fields that have a name, in the frame of a control."""
    return (
        champ
        for champ in page.champs
        if champ.visible and champ.libelle_visible and champ.lieu.cadre == control.lieu.cadre
    )


def _is_after(box: Boite, other: Boite | None, *, within: float) -> bool:
    """Whether a box comes on the line of another, close after it."""
    if other is None:
        return False
    middle = box.y + box.hauteur / 2
    aligned = other.y <= middle <= other.y + min(other.hauteur, _LINE)
    return aligned and -_STUCK <= box.x - (other.x + other.largeur) <= within


def _follows_its_word(page: PageFacts, control: Bouton | Lien) -> bool:
    """Whether a word that is seen right before an icon is one of its name: « Abonnements (+) »."""
    here, own = control.lieu.boite, stems(control.texte, _STEM)
    every: tuple[Bouton | Lien, ...] = (*page.liens, *page.boutons)
    shown = (c for c in every if not c.icone)
    return here is not None and any(
        own & stems(other.texte, _STEM)
        for other in shown
        if other.lieu.cadre == control.lieu.cadre
        and _is_after(here, other.lieu.boite, within=_TOUCHES)
    )


def _is_a_brand(page: PageFacts, control: Bouton | Lien) -> bool:
    """Whether the name of an icon is that of others but for one proper name: those of brands."""
    own = control.texte.split()
    every: tuple[Bouton | Lien, ...] = (*page.liens, *page.boutons, *page.dessins)
    others = (other.texte.split() for other in every if other.icone)
    return len(own) >= _LONG and any(_differ_by_a_brand(own, other) for other in others)


def _differ_by_a_brand(own: list[str], other: list[str]) -> bool:
    if len(own) != len(other):
        return False
    apart = [pair for pair in zip(own[1:], other[1:], strict=True) if pair[0] != pair[1]]
    return own[0] == other[0] and len(apart) == 1 and all(w[:1].isupper() for w in apart[0])

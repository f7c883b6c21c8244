"""Finds what a screen keeps behind a button that unfolds a menu."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import text_at
from exigences.model.facts.champs import Region
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.model.parcours.parcours import StatutEtape
from exigences.mots import notion

_MENU = notion("ouvre-le-menu")
_NARROW = 600
"""CSS pixels of width under which a screen is that of a telephone."""
_KEPT = 0.8
"""Share of the controls of a screen that are still there once a menu is unfolded over it."""
_BARS = frozenset({"☰", "≡", "𝌆"})
"""The three bars, as a sign."""

type Controle = Bouton | Lien
"""What one presses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deplie:
    """What was pressed to unfold something, and what was then used, that was not seen before."""

    lieu: Lieu
    nom: str
    contenu: str
    menu: bool
    """Whether its name says that it is a menu: another drawing may open one on any screen."""


def is_narrow(parcours: ParcoursFacts) -> bool:
    """Whether the person has a screen as narrow as a telephone's."""
    return parcours.scenario.appareil.largeur < _NARROW


def unfolded(parcours: ParcoursFacts) -> Iterator[Deplie]:
    """Each time that the replay unfolded something, on the same page, to use what stands in it."""
    for (opening, left), (using, _) in pairwise(_acts(parcours)):
        if left != using.page:
            continue
        before, after = parcours.pages[opening.page], parcours.pages[using.page]
        opener, used = _at(before, opening), _at(after, using)
        if opener is None or used is None or before.document != after.document:
            continue
        name = _name(before, opener)
        opens = _unfolds(opener) or _stays(before, after)
        if before is not after and opens and _is_new(before, after, used):
            content = _name(after, used)
            yield Deplie(lieu=opener.lieu, nom=name, contenu=content, menu=_is_a_menu(opener))


def closed_menus(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str]]:
    """The buttons of the screens that say they open the menu, and their names."""
    for page in parcours.pages:
        for control in controls_on(page):
            if _is_a_menu(control):
                yield control.lieu, _name(page, control)


def _acts(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, int]]:
    """Where each step acted, and the state that it left, of those that were read."""
    last = len(parcours.pages)
    for r in parcours.journal:
        if r.statut is StatutEtape.ECHEC or r.lieu is None or r.page is None:
            continue
        if max(r.lieu.page, r.page) < last:
            yield r.lieu, r.page


def controls_on(page: PageFacts) -> tuple[Controle, ...]:
    """The buttons and the links of a page."""
    return (*page.boutons, *page.liens)


def _at(page: PageFacts, lieu: Lieu) -> Controle | None:
    return next((c for c in controls_on(page) if c.lieu.element == lieu.element), None)


def _name(page: PageFacts, control: Controle) -> str:
    return control.texte or control.titre or text_at(page, control.lieu, "")


def _unfolds(control: Controle) -> bool:
    """Whether a control is a menu by its name, or shows no word: what it opens is to be guessed."""
    return _is_a_menu(control) or is_wordless(control)


def is_wordless(control: Controle) -> bool:
    """Whether no word is seen in a control."""
    return control.icone or (isinstance(control, Bouton) and control.sans_mot)


def _is_a_menu(control: Controle) -> bool:
    named = (control.texte, control.titre)
    return any(text.strip() in _BARS or _MENU.search(fold(text)) for text in named)


def _stays(before: PageFacts, after: PageFacts) -> bool:
    """Whether pressing only showed more: the address is the same, nearly all is still there."""
    left = {fold(_name(before, control)) for control in controls_on(before)}
    kept = left & {fold(_name(after, control)) for control in controls_on(after)}
    return before.url == after.url and len(kept) >= _KEPT * len(left)


def _is_new(before: PageFacts, after: PageFacts, used: Controle) -> bool:
    """Whether what was used was not seen before, nor anything of the same name.

    What a window holds is not in a menu.
    """
    if used.region is Region.DIALOGUE:
        return False
    name = fold(_name(after, used))
    seen = {fold(_name(before, control)) for control in controls_on(before)}
    return bool(name) and name not in seen and _at(before, used.lieu) is None

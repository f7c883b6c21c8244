"""Finds the words of menus that one must press, and that say nothing of what one came to do."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from exigences.facts.langue.texte import fold, stems
from exigences.facts.page.lecture import around, place_of
from exigences.facts.page.menus import Controle, controls_on, is_wordless
from exigences.model.facts.champs import Region
from exigences.model.facts.facts import Bouton, PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.model.parcours.parcours import StatutEtape
from exigences.mots import notion

_KNOWN = notion("mot-de-menu-connu")
_MENUS = (Region.NAVIGATION, Region.ENTETE)
_STEM = 5
"""First letters by which two words are of one family: « signaler », « signalement »."""
_LONGEST = 4
"""Words of the name of a place in a menu; longer, it is a sentence, or what one came to see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MotDeMenu:
    """A word of a menu that was pressed, and how many others stood on the screen."""

    lieu: Lieu
    nom: str
    autres: int


def words_to_guess(parcours: ParcoursFacts) -> Iterator[MotDeMenu]:
    """The words of menus that the replay pressed, and that share none with the procedure.

    Where another control of the screen does, that one may be followed instead.
    """
    wanted = _wanted(parcours)
    lasting = _on_several_screens(parcours)
    seen: set[str] = set()
    for page, control in _pressed(parcours):
        plain = fold(control.texte)
        in_a_menu = control.region in _MENUS or lasting[plain] > 1
        if plain in seen or not in_a_menu or not _is_a_place(control):
            continue
        seen.add(plain)
        told = (f"{control.texte} {control.titre} {around(page, control)}", *_names(page))
        if not any(stems(text, _STEM) & wanted for text in told):
            others = {fold(name) for name in _names(page)} - {plain, ""}
            yield MotDeMenu(lieu=control.lieu, nom=control.texte, autres=len(others))


def is_told_on(parcours: ParcoursFacts, page: PageFacts) -> bool:
    """Whether a control of a screen shares a word with the procedure: it may be followed there."""
    wanted = _wanted(parcours)
    return any(stems(name, _STEM) & wanted for name in _names(page))


def _pressed(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, Controle]]:
    """What the replay pressed on the way, in its order."""
    for record in parcours.journal:
        lieu = record.lieu
        if record.verbe != "cliquer" or record.statut is StatutEtape.ECHEC or lieu is None:
            continue
        if lieu.page < len(parcours.pages):
            page = parcours.pages[lieu.page]
            at = place_of(lieu)
            yield from ((page, c) for c in controls_on(page) if place_of(c.lieu) == at)


def _on_several_screens(parcours: ParcoursFacts) -> Counter[str]:
    """On how many screens each name stands: the words of a menu come back on all."""
    shown = {(page.ecran, fold(c.texte)) for page in parcours.pages for c in controls_on(page)}
    return Counter(name for _, name in shown)


def _is_a_place(control: Controle) -> bool:
    """Whether a control names a place where one does not know that it is."""
    words = control.texte.split()
    sends = isinstance(control, Bouton) and control.type == "submit"
    named = (
        not is_wordless(control)
        and 0 < len(words) <= _LONGEST
        and any(map(str.isalpha, control.texte))
    )
    return named and not sends and not _KNOWN.search(fold(control.texte))


def _names(page: PageFacts) -> tuple[str, ...]:
    return tuple(control.texte for control in controls_on(page))


def _wanted(parcours: ParcoursFacts) -> frozenset[str]:
    """What the words of the procedure, and of its right, begin with."""
    return stems(f"{parcours.procedure.nom} {parcours.procedure.droit}", _STEM)

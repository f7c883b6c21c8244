"""Finds the buttons to go on that are off while several fields wait, and what the page says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_by_screen, offered_on, signs_in_by
from exigences.model.facts.champs import CORPS, Champ, Region
from exigences.model.facts.facts import Bouton, PageFacts, ParcoursFacts
from exigences.model.procedure.etape import Role, verbs_that
from exigences.mots import Trouve, notion

_TELLS, _HINTS = notion("dit-ce-qui-manque"), notion("souffle-ce-qui-manque")
_FILLS = verbs_that(Role.REMPLIT)
_WRITTEN = frozenset({"text", "email", "tel", "number", "password", "date", "textarea", "url"})
"""Types of the fields that hold nothing until one writes in them."""
_SEVERAL = 2
"""Fields that wait from which nobody guesses which one is missing; one alone tells itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inactif:
    """A button that was off when its screen was met."""

    bouton: Bouton
    sur: bool
    """Whether filling alone put it on, and nothing on the screen hints at what it waited for.

    A name and a password, to sign in, tell themselves to most.
    """


def buttons_off(parcours: ParcoursFacts) -> Iterator[Inactif]:
    """The buttons that the replay pressed, or came before, and that were off at first.

    None where a sentence says what is awaited, or where a single field waits.
    """
    for states in parcours.ecrans:
        names = set(_pressed(parcours, states))
        for rank, page in enumerate(states):
            for bouton in _off(page, names):
                waiting = tuple(_waiting(page, bouton))
                if len(waiting) < _SEVERAL or _is_told(page, _TELLS):
                    continue
                names.discard(fold(bouton.texte))
                hinted = any(c.obligatoire or c.obligatoire_signale for c in waiting)
                hinted = hinted or bool(bouton.titre) or _is_told(page, _HINTS)
                hinted = hinted or any(sign.startswith("captcha") for sign in page.marqueurs)
                hinted = hinted or any(signs_in_by(page, c) for c in waiting)
                filled = _filling_put_it_on(parcours, states[rank:], bouton)
                yield Inactif(bouton=bouton, sur=filled and not hinted)


def _pressed(parcours: ParcoursFacts, states: Sequence[PageFacts]) -> Iterator[str]:
    """The names of the buttons of a screen that were pressed."""
    acted = acted_by_screen(parcours)
    for page in states:
        for bouton in page.boutons:
            if bouton.texte and page.at(bouton.lieu) in acted:
                yield fold(bouton.texte)


def _off(page: PageFacts, names: set[str]) -> Iterator[Bouton]:
    for bouton in page.boutons:
        there = bouton.region in CORPS and not page.lies_behind(bouton.lieu)
        if bouton.eteint and there and fold(bouton.texte) in names:
            yield bouton


def _waiting(page: PageFacts, bouton: Bouton) -> Iterator[Champ]:
    """The empty fields that a button may wait for: those of its form, or of the body."""
    for champ in offered_on(page):
        if champ.lieu.cadre != bouton.lieu.cadre or champ.facultatif or champ.prerempli:
            continue
        free = bouton.formulaire is None and champ.region is not Region.NAVIGATION
        if (free or champ.formulaire == bouton.formulaire) and champ.type in _WRITTEN:
            yield champ


def _is_told(page: PageFacts, said: Trouve) -> bool:
    """Whether a text of the body says, or hints at, what must be given."""
    shown = (b.texte for b in page.blocs if b.region in CORPS and not b.replie)
    return any(said.search(fold(text)) for text in shown)


def _filling_put_it_on(
    parcours: ParcoursFacts, states: Sequence[PageFacts], bouton: Bouton
) -> bool:
    """Whether the button came on later in the same document, where fields alone were answered."""
    first, *later = states
    for page in later:
        if page.document != first.document:
            return False
        if any(_is_same(other, bouton) and not other.eteint for other in page.boutons):
            between = range(first.indice, page.indice)
            done = [
                r.verbe
                for r in parcours.journal
                if r.lieu is not None and r.lieu.page in between and r.gestes
            ]
            return bool(done) and all(verb in _FILLS for verb in done)
    return False


def _is_same(other: Bouton, bouton: Bouton) -> bool:
    return other.lieu.element == bouton.lieu.element and other.texte == bouton.texte

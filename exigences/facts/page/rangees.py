"""Finds what erases: in the row of buttons of the one which goes on, or drawn among fields."""

from collections.abc import Iterator, Sequence, Set
from enum import StrEnum

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_by_screen, is_answered, offered_on, text_at
from exigences.model.facts.champs import CORPS, Region
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.model.lieu import Boite, CheminCadre, Lieu
from exigences.mots import notion

_ERASES = notion("efface-tout-ce-qui-est-la")
_CANCELS = notion("annule-ou-vide")
_GOES_ON, _SAVES = notion("va-plus-loin"), notion("enregistre-ce-qui-est-la")
_CLOSES = notion("ferme-en-gardant")
"""What saves at the foot of a window, and anywhere else only adds one more."""
_SHUTS = notion("ferme-une-fenetre")
"""What shuts a window, and empties nothing."""
_TAKES_AWAY, _ADDS = notion("nom-d-un-dessin-qui-ote"), notion("ajoute-un-bloc")
_NEAR = 60.0
"""CSS pixels under which two buttons of a row, or one under the other, stand together."""
_ALIKE = 0.6
"""Share of the larger of two buttons from which they are of a size: one of a file is smaller."""
_SEVERAL = 3
"""Fields written from which a form that is emptied is long to write again."""

type _Controle = Bouton | Lien
type _Faits = Set[tuple[int, CheminCadre, str]]


class Effet(StrEnum):
    """What pressing a control of such a row does to what is written, or to what is kept."""

    EFFACE = "efface"
    VIDE = "vide"
    """It is declared to empty the form (`type=reset`)."""
    INCONNU = "inconnu"
    """« Annuler », under a form that was long to write."""


def erasers_in_the_row(
    parcours: ParcoursFacts,
) -> Iterator[tuple[_Controle, str, str, Effet]]:
    """What erases, its words, those of what was pressed in its row to go on, and its effect."""
    acted = acted_by_screen(parcours)
    for page in parcours.pages:
        controls = tuple(_controls(page))
        for pressed in controls:
            if page.at(pressed.lieu) in acted and _goes_on(page, pressed):
                for other in _beside(pressed, controls):
                    if effect := _effect(page, other, acted):
                        yield other, _words(page, other), _words(page, pressed), effect


def drawn_erasers(parcours: ParcoursFacts) -> Iterator[Bouton]:
    """The drawings that take an answer away, or a block of them, on screens that are written.

    Each stands near what is pressed or written there; one that stands apart is seen for itself.
    """
    acted = acted_by_screen(parcours)
    for page in parcours.pages:
        adds = any(_ADDS.search(fold(b.texte)) for b in page.boutons)
        drawn = [b for b in page.boutons if _is_drawn_to_erase(page, b, adds=adds)]
        if not drawn or not _written(page, acted):
            continue
        places = [b.lieu for b in page.boutons] + [c.lieu for c in offered_on(page)]
        for bouton in drawn:
            if any(_stand_together(bouton.lieu, o) for o in places if o is not bouton.lieu):
                yield bouton


def _is_drawn_to_erase(page: PageFacts, bouton: Bouton, *, adds: bool) -> bool:
    """Whether a drawing is named so; one without a name may be so, where another adds a block."""
    there = bouton.region in CORPS and not bouton.eteint and not page.lies_behind(bouton.lieu)
    named = bool(_TAKES_AWAY.search(fold(bouton.texte))) if bouton.texte else adds
    return there and bouton.sans_mot and named


def _stand_together(one: Lieu, other: Lieu) -> bool:
    here, there = one.boite, other.boite
    met = here is not None and there is not None and here.distance(there) < _NEAR
    return met and one.cadre == other.cadre


def _controls(page: PageFacts) -> Iterator[_Controle]:
    """What can be pressed in the body: nothing that is off, or lies behind an open window."""
    controls: tuple[_Controle, ...] = (*page.boutons, *page.liens)
    for control in controls:
        off = isinstance(control, Bouton) and control.eteint
        there = control.region in CORPS and not page.lies_behind(control.lieu)
        if there and not off and not control.icone:
            yield control


def _words(page: PageFacts, control: _Controle) -> str:
    """The words that are seen on a control, or its name."""
    return text_at(page, control.lieu, control.texte)


def _goes_on(page: PageFacts, control: _Controle) -> bool:
    plain = fold(_words(page, control))
    named = bool(_SAVES.search(plain) or _GOES_ON.search(plain))
    closes = control.region is Region.DIALOGUE and bool(_CLOSES.search(plain))
    return isinstance(control, Bouton) and (named or closes)


def _effect(page: PageFacts, control: _Controle, acted: _Faits) -> Effet | None:
    plain = fold(_words(page, control))
    if isinstance(control, Bouton) and control.type == "reset":
        if _SHUTS.search(plain):  # a script takes the press to shut a window
            return None
        return Effet.VIDE if _written(page, acted) else None
    if _ERASES.search(plain):
        return Effet.EFFACE
    long = _written(page, acted) >= _SEVERAL
    return Effet.INCONNU if long and _CANCELS.search(plain) else None


def _written(page: PageFacts, acted: _Faits) -> int:
    """How many fields of a screen were answered."""
    return sum(is_answered(champ, page.ecran, acted) for champ in offered_on(page))


def _beside(one: _Controle, controls: Sequence[_Controle]) -> Iterator[_Controle]:
    """The controls of the row of one, in which none is far from the next; and those under it."""
    row, waiting = [one], [one]
    while waiting:
        here = waiting.pop()
        for other in controls:
            if other not in row and _is_next_to(here, other):
                row.append(other)
                waiting.append(other)
    yield from row[1:]
    yield from (other for other in controls if other not in row and _is_stacked(one, other))


def _is_next_to(one: _Controle, other: _Controle) -> bool:
    here, there = _boxes(one, other)
    if here is None or there is None or here.distance(there) >= _NEAR:
        return False
    low = min(here.y + here.hauteur, there.y + there.hauteur)
    return low - max(here.y, there.y) > min(here.hauteur, there.hauteur) / 2


def _is_stacked(one: _Controle, other: _Controle) -> bool:
    """Whether two buttons as wide stand one under the other: a row, on a narrow screen."""
    here, there = _boxes(one, other)
    if here is None or there is None or here.distance(there) >= _NEAR:
        return False
    wide = max(here.largeur, there.largeur)
    right = min(here.x + here.largeur, there.x + there.largeur)
    return right - max(here.x, there.x) > wide * _ALIKE


def _boxes(one: _Controle, other: _Controle) -> tuple[Boite | None, Boite | None]:
    """The boxes of two controls of a group; none for the second, where it is of no such group."""
    here, there = one.lieu.boite, other.lieu.boite
    same = one.lieu.cadre == other.lieu.cadre and one.region is other.region
    if isinstance(one, Bouton) and isinstance(other, Bouton):
        same = same and one.formulaire == other.formulaire
    if here is None or there is None or not same:
        return here, None
    tall = max(here.hauteur, there.hauteur)
    return here, there if min(here.hauteur, there.hauteur) > tall * _ALIKE else None

"""Which control of a screen leads on, and whether it commits the person."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from exigences.exploration.engagements import (
    concludes,
    form_of,
    more_steps,
    only_agrees,
    sends_by_address,
)
from exigences.facts.envois.actes import Ecran, commits, definitive, leads_on
from exigences.facts.langue.texte import fold
from exigences.facts.page.ecrans import ROUTES
from exigences.model.facts.champs import CORPS, Champ, Nature, Region
from exigences.model.facts.facts import Bouton, Lien, PageFacts
from exigences.mots import notion

_STARTS = notion("commence-la-demarche")
_STARTS_OR_COMMITS = notion("commence-ou-engage")
_GOES_BACK = notion("recule-ou-renonce")
_BASKET = notion("met-au-panier")
_CREATES = notion("creer-un-compte")
_OPENS = notion("ouvrir-un-compte")
_FILES = frozenset({"file"})
_OF_NOBODY = frozenset({Nature.AUTRE, Nature.RECHERCHE})
"""Natures of what tells nothing of a person: a quantity, a choice."""

type Commande = Bouton | Lien
"""What may be pressed."""


class Sens(StrEnum):
    """What pressing a control would do."""

    AVANCE = "avance"
    ENGAGE = "engage"
    """Commits the person, or may well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """The control that ends a screen."""

    commande: Commande
    sens: Sens
    sur: bool
    """Whether its words say it: else the program cannot tell it from a final act."""
    autres: tuple[str, ...] = ()
    """Other controls that might lead on, by name, with where they lead."""

    @property
    def nom(self) -> str:
        """Its name, on one line."""
        return fold_name(self.commande)

    @property
    def note(self) -> str:
        """What its author should know of the others."""
        return f"autres chemins : {', '.join(self.autres[:4])}" if self.autres else ""

    @property
    def formulaire(self) -> int | None:
        """The form that it sends; None where it stands in none."""
        return self.commande.formulaire if isinstance(self.commande, Bouton) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passe:
    """What was done before a screen."""

    rempli: bool = False
    """Whether anything was given yet."""
    donnees: Collection[str] = ()
    """The answers that were given on the screens before."""
    vues: Collection[str] = ()
    """Addresses of the screens that were left."""
    branches: Collection[str] = ()
    """Controls to take wherever they are, by name."""
    creneau: bool = False
    """Whether an hour was taken on this screen, and nothing was told of a person so far."""

    def wants(self, name: str) -> bool:
        """Whether somebody asked for a control of this name."""
        return fold(name) in map(fold, self.branches)


def way_on(page: PageFacts, asked: Sequence[Champ], passe: Passe) -> Suite | None:
    """Choose what leads on from a screen once it is filled; None where nothing does."""
    controls = _controls(page, asked)
    screen = Ecran(
        definitif=definitive(page.texte),
        rempli=passe.rempli,
        pieces=bool(asked) and {c.type for c in asked} <= _FILES,
        suite=any(leads_on(fold_name(c)) for c in controls),
    )
    final = [c for c in controls if _commits(c, screen)]
    others = [c for c in controls if c not in final]
    wanted = [c for c in _wanted(page, passe) if c not in final and not _takes_data(c, asked)]
    onward = wanted or [c for c in others if _leads(page, c, asked)]
    if onward:
        first, last = onward[0], passe.rempli and _may_be_last(page, onward[0], asked, passe)
        return _suite(first, Sens.ENGAGE if last else Sens.AVANCE, onward, sur=not last)
    if final:
        return _suite(final[0], Sens.ENGAGE, final, sur=True)
    buttons = [c for c in controls if isinstance(c, Bouton)]
    sending = _fullest_first(asked, [c for c in buttons if _sends(c, asked)])
    if not asked and passe.rempli:  # what was given before may go by any form that is left
        sending = sending or [c for c in buttons if _posts(page, c)]
    if not sending:
        return None
    last = _may_be_last(page, sending[0], asked, passe)
    onward_anyway = not last and (more_steps(page) or _only_asks(page, sending[0], passe))
    sens = Sens.AVANCE if onward_anyway else Sens.ENGAGE
    return _suite(sending[0], sens, sending, sur=onward_anyway)


def _wanted(page: PageFacts, passe: Passe) -> list[Commande]:
    """What somebody asked for by its name, and may be pressed, wherever it stands."""
    return [c for branch in passe.branches for c in _named(page, branch)]


def _named(page: PageFacts, name: str) -> Iterator[Commande]:
    """What a page has of a name, and may be pressed: links first."""
    every: list[Commande] = [*page.liens, *page.boutons]
    for control in every:
        same = fold_name(control) and fold(fold_name(control)) == fold(name)
        if same and not (_off(control) or _is_here(page, control)):
            yield control


def _off(control: Commande) -> bool:
    """Whether nothing is done by a control, or something beside the procedure."""
    if isinstance(control, Bouton):
        return control.eteint
    return control.externe or control.telechargement or not control.url


def _takes_data(control: Commande, asked: Sequence[Champ]) -> bool:
    """Whether a button ends a form where a person says anything of themselves."""
    told = [c for c in asked if tells_of_a_person(c)]
    return isinstance(control, Bouton) and bool(told) and _sends(control, told)


def tells_of_a_person(champ: Champ) -> bool:
    """Whether what a field asks is no mere quantity or choice."""
    return champ.nature not in _OF_NOBODY


def beside(asked: Sequence[Champ], suite: Suite) -> list[Champ]:
    """The fields that what leads on sends, and those that stand in no form."""
    if suite.formulaire is None:
        return list(asked)
    own = (suite.commande.lieu.cadre, suite.formulaire)
    return [c for c in asked if c.formulaire is None or (c.lieu.cadre, c.formulaire) == own]


def open_box(page: PageFacts) -> bool:
    """Whether a box with buttons is open over the page: it is answered before all else."""
    return any(b.region is Region.DIALOGUE for b in page.boutons)


def account_door(page: PageFacts) -> Commande | None:
    """What goes, from a page that signs in, to where an account is opened; None where nothing."""
    every: list[Commande] = [*page.boutons, *page.liens]
    controls = [c for c in every if c.region in CORPS and _may_lead(c) and not _is_here(page, c)]
    sure = (c for c in controls if _CREATES.search(fold(fold_name(c))))
    bare = (c for c in controls if _OPENS.fullmatch(fold(fold_name(c))))
    return next(chain(sure, bare), None)


def chosen_way(page: PageFacts, branches: Collection[str]) -> Lien | None:
    """A link of the page, wherever it stands, that somebody asked for by its name."""
    for branch in branches:
        found = list(_named(page, branch))
        if found:
            return next((c for c in found if isinstance(c, Lien)), None)
    return None


def begun_aside(page: PageFacts) -> Lien | None:
    """A link that begins the procedure, in a menu of the page or above it."""
    links = (a for a in page.liens if a.region not in CORPS and _may_lead(a) and not a.externe)
    begun = (a for a in links if _STARTS_OR_COMMITS.search(fold(fold_name(a))))
    return next((a for a in begun if not _is_here(page, a)), None)


def _is_here(page: PageFacts, control: Commande) -> bool:
    """Whether a link only leads to the page where it stands."""
    return isinstance(control, Lien) and page_of(control.url) == page_of(page.url)


def page_of(url: str) -> str:
    """The address of a page, wherever in it one stands: a script takes « #/… » for a path."""
    bare, _, place = url.partition("#")
    return url if place.startswith(ROUTES) else bare


def fold_name(control: Commande) -> str:
    """Name a control as a step does: on one line."""
    return " ".join(control.texte.split())


def _suite(control: Commande, sens: Sens, among: Sequence[Commande], *, sur: bool) -> Suite:
    name = fold_name(control)
    others = dict.fromkeys(told_way(c) for c in among if fold_name(c) != name)
    return Suite(commande=control, sens=sens, sur=sur, autres=tuple(others))


def told_way(control: Commande) -> str:
    """Name a fork that is not taken, with what it would open where it says so."""
    name = fold_name(control)
    return f"{name} (ouvre {control.url})" if isinstance(control, Lien) else name


def _may_be_last(page: PageFacts, control: Commande, asked: Sequence[Champ], passe: Passe) -> bool:
    """Whether a control that has the words of a passage may all the same commit.

    A button on a screen that asks nothing, or only to agree, sends what was given before: unless
    the page says that steps follow, nothing tells it from a final act. An hour that is taken for
    nobody yet is no appointment, whatever the address is called.
    """
    if _fills_a_basket(control) and not any(map(tells_of_a_person, asked)):
        return False
    if concludes(page, asked, passe.donnees):
        return True
    if isinstance(control, Lien):
        return False
    if sends_by_address(page, control):
        return any(map(tells_of_a_person, asked)) or not (
            passe.creneau and leads_on(fold_name(control))
        )
    in_a_box = control.region is Region.DIALOGUE
    if _STARTS.search(fold(fold_name(control))):
        return False
    return only_agrees(asked) and not in_a_box and not more_steps(page)


def _controls(page: PageFacts, asked: Sequence[Champ]) -> list[Commande]:
    """List what may be pressed: in an open box, else in the filled form, else in the body."""
    buttons = [b for b in page.boutons if b.region in CORPS and not b.eteint and _may_lead(b)]
    links = [a for a in page.liens if a.region in CORPS and _may_lead(a) and not a.externe]
    boxed = [b for b in buttons if b.region is Region.DIALOGUE]
    forms = {(c.lieu.cadre, c.formulaire) for c in asked if c.formulaire is not None}
    own = [b for b in buttons if (b.lieu.cadre, b.formulaire) in forms]
    return list(boxed or own or (*buttons, *links))


def _may_lead(control: Commande) -> bool:
    name = fold(fold_name(control))
    aside = isinstance(control, Lien) and (control.telechargement or not control.url)
    return bool(name) and not aside and (_fills_a_basket(control) or not _GOES_BACK.search(name))


def _fills_a_basket(control: Commande) -> bool:
    """Whether a button only puts something in a basket: what is there is not bought yet."""
    return isinstance(control, Bouton) and bool(_BASKET.search(fold(fold_name(control))))


def _commits(control: Commande, screen: Ecran) -> bool:
    """Whether the name of a control, or what it says beside it, is that of an act."""
    said = (fold_name(control), control.titre if isinstance(control, Bouton) else "")
    return any(commits(words, screen) for words in said if words)


def _leads(page: PageFacts, control: Commande, asked: Sequence[Champ]) -> bool:
    name = fold(fold_name(control))
    if leads_on(fold_name(control)) or _STARTS.search(name) or _fills_a_basket(control):
        return True
    opens = isinstance(control, Lien) or (not asked and not _posts(page, control))
    return opens and bool(_STARTS_OR_COMMITS.search(name))


def _posts(page: PageFacts, button: Bouton) -> bool:
    """Whether a button sends a form by a method that changes something."""
    return _method(page, button) == "post"


def _only_asks(page: PageFacts, button: Bouton, passe: Passe) -> bool:
    """Whether a button looks something up, before anything else was given."""
    return _method(page, button) == "get" and not passe.donnees


def _method(page: PageFacts, button: Bouton) -> str:
    form = form_of(page, button)
    return form.methode.lower() if form else ""


def _fullest_first(asked: Sequence[Champ], buttons: Sequence[Bouton]) -> list[Bouton]:
    """Buttons, those of the form that asks the most first: the others stand beside it."""
    much = Counter((c.lieu.cadre, c.formulaire) for c in asked)
    return sorted(buttons, key=lambda b: -much[b.lieu.cadre, b.formulaire])


def _sends(button: Bouton, asked: Sequence[Champ]) -> bool:
    """Whether a button ends the form of what is asked, or stands by fields that are in none."""
    forms = {(c.lieu.cadre, c.formulaire) for c in asked}
    kinds = ("submit",) if button.formulaire is not None else ("submit", "button")
    boxed = button.region is Region.DIALOGUE and not button.replie
    return boxed or (button.type in kinds and (button.lieu.cadre, button.formulaire) in forms)

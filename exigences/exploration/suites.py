"""Which control of a screen leads on, and whether it commits the person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from exigences.facts.envois.actes import Ecran, commits, definitive, leads_on
from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import CORPS, Champ, Nature
from exigences.model.facts.facts import Bouton, Lien, PageFacts
from exigences.mots import notion

_STARTS = notion("commence-la-demarche")
_GOES_BACK = notion("recule-ou-renonce")
_CREATES = notion("creer-un-compte")
_OPENS = notion("ouvrir-un-compte")
_SUMS_UP = notion("recapitulatif"), notion("titre-de-resume")
_FOR_GOOD = notion("declare-pour-de-bon"), notion("somme-a-payer")
_STEP = notion("dit-l-etape")
_FILES = frozenset({"file"})


class Sens(StrEnum):
    """What pressing a control would do."""

    AVANCE = "avance"
    ENGAGE = "engage"
    """Commits the person, or may well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """The control that ends a screen."""

    nom: str
    sens: Sens
    sur: bool
    """Whether its words say it: else the program cannot tell it from a final act."""
    autres: tuple[str, ...] = ()
    """Other controls that might lead on, by name."""


def way_on(page: PageFacts, asked: Sequence[Champ], *, rempli: bool) -> Suite | None:
    """Choose what leads on from a screen once it is filled; None where nothing does."""
    controls = _controls(page, asked)
    names = tuple(dict.fromkeys(fold_name(c) for c in controls))
    screen = Ecran(
        definitif=definitive(page.texte),
        rempli=rempli,
        pieces=bool(asked) and {c.type for c in asked} <= _FILES,
        suite=any(map(leads_on, names)),
    )
    onward = [n for n in names if _leads(n) and not commits(n, screen)]
    final = [n for n in names if commits(n, screen)]
    if onward:
        last = rempli and concludes(page)
        sens = Sens.ENGAGE if last else Sens.AVANCE
        return Suite(nom=onward[0], sens=sens, sur=not last, autres=tuple(onward[1:]))
    if final:
        return Suite(nom=final[0], sens=Sens.ENGAGE, sur=True, autres=tuple(final[1:]))
    sending = tuple(fold_name(b) for b in controls if isinstance(b, Bouton) and _sends(b, asked))
    if not sending:
        return None
    sens = Sens.AVANCE if more_steps(page) and not concludes(page) else Sens.ENGAGE
    return Suite(nom=sending[0], sens=sens, sur=sens is Sens.AVANCE, autres=sending[1:])


def account_door(page: PageFacts) -> str:
    """Name what opens an account from a page that signs in, '' where nothing does."""
    controls: list[Bouton | Lien] = [*page.boutons, *page.liens]
    names = [fold_name(c) for c in controls if c.region in CORPS and _may_lead(c)]
    sure = (n for n in names if _CREATES.search(fold(n)))
    bare = (n for n in names if (found := _OPENS.match(fold(n))) and found.end() == len(fold(n)))
    return next(chain(sure, bare), "")


def fold_name(control: Bouton | Lien) -> str:
    """Name a control as a step does: on one line."""
    return " ".join(control.texte.split())


def concludes(page: PageFacts) -> bool:
    """Whether a screen sums up what was given, has it declared, or asks for money.

    What its button says then decides nothing: « Continuer » may well send.
    """
    if any(champ.nature is Nature.PAIEMENT for champ in page.champs):
        return True
    for bloc in page.blocs:
        plain = fold(bloc.texte)
        titled = bloc.niveau is not None and any(n.search(plain) for n in _SUMS_UP)
        if titled or any(n.search(plain) for n in _FOR_GOOD):
            return True
    return False


def more_steps(page: PageFacts) -> bool:
    """Whether the page says that two steps at least come after it: the last may only confirm."""
    for bloc in page.blocs:
        if len(bloc.texte) < _SHORT and _STEP.search(fold(bloc.texte)):
            numbers = [int(n) for n in _digits(bloc.texte)]
            if len(numbers) == _PAIR and numbers[0] + _PAIR <= numbers[1]:
                return True
    return False


_SHORT = 120
"""Characters of a text that may tell the step, and no more."""
_PAIR = 2
"""Numbers that tell a step: its rank, and how many there are; steps that must come after it."""


def _digits(text: str) -> Iterable[str]:
    return "".join(c if c.isascii() and c.isdigit() else " " for c in text).split()


def _controls(page: PageFacts, asked: Sequence[Champ]) -> list[Bouton | Lien]:
    """List what may be pressed in the body: the buttons of the filled form before all else."""
    buttons = [b for b in page.boutons if b.region in CORPS and _may_lead(b)]
    links = [a for a in page.liens if a.region in CORPS and _may_lead(a) and not a.externe]
    forms = {(c.lieu.cadre, c.formulaire) for c in asked if c.formulaire is not None}
    own = [b for b in buttons if (b.lieu.cadre, b.formulaire) in forms]
    return list(own or (*buttons, *links))


def _may_lead(control: Bouton | Lien) -> bool:
    name = fold(fold_name(control))
    aside = isinstance(control, Lien) and (control.telechargement or not control.url)
    return bool(name) and not aside and not _GOES_BACK.search(name)


def _leads(name: str) -> bool:
    return leads_on(name) or bool(_STARTS.search(fold(name)))


def _sends(button: Bouton, asked: Sequence[Champ]) -> bool:
    forms = {(c.lieu.cadre, c.formulaire) for c in asked}
    return button.type == "submit" and (button.lieu.cadre, button.formulaire) in forms

"""Finds the fields to fill by what their name, or the name of their group, says."""

from collections.abc import Iterator
from dataclasses import dataclass

from exigences.facts.demandes.a_remplir import asked_and_due
from exigences.facts.demandes.fichiers_libres import may_stay_empty
from exigences.facts.demandes.listes import answers_shown
from exigences.facts.langue.texte import fold
from exigences.facts.page.dates_en_cases import is_part_of_a_date
from exigences.facts.page.lecture import heading_above, label_of, offered_on
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import Trouve

_DRAWN = "listbox"
"""What a script opens over a field: it stands there only once a person answers it."""
_BOXES = ("checkbox", "switch")
_NAME = 120
"""Signs at most of the name of a field: more is a text beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChampNomme:
    """A field whose name, or that of its group, says what was looked for."""

    champ: Champ
    texte: str
    """The words that say it."""
    sur: bool
    """Whether nobody goes on without answering: it is required, or the journey answered it."""


def fields_named(
    parcours: ParcoursFacts, pattern: Trouve, *, groups: bool = False
) -> Iterator[ChampNomme]:
    """The fields that a pattern (folded) finds by their names, each name once a screen.

    `groups`: the name of a group, or the heading right above, speaks for its fields, and is told
    once for all of them. A consent to tick asks for nothing but itself.
    """
    found: dict[tuple[int, str], ChampNomme] = {}
    for page, champ, due in asked_and_due(parcours):
        name = _said(page, champ, pattern, groups=groups)
        if not name or champ.nature is Nature.CONSENTEMENT:
            continue
        sure = due and not may_stay_empty(parcours, champ)
        place = (page.ecran, fold(name))
        if place not in found or (sure and not found[place].sur):
            found[place] = ChampNomme(champ=champ, texte=name, sur=sure)
    yield from found.values()


def fields_offering(parcours: ParcoursFacts, pattern: Trouve) -> Iterator[ChampNomme]:
    """The fields that must be answered, and that a pattern (folded) finds among their answers.

    They make nobody tell it but those whom it concerns: never sure. So does a box to tick.
    """
    seen: set[str] = set()
    for page, champ, due in asked_and_due(parcours):
        answers = answers_shown(page, champ) if due or champ.type == _DRAWN else ()
        told = next((one for one in answers if pattern.search(fold(one))), "")
        if told and label_of(champ) not in seen:
            seen.add(label_of(champ))
            yield ChampNomme(champ=champ, texte=f"{label_of(champ)} : {told}", sur=False)
    for page in parcours.pages:
        for champ in offered_on(page):
            name = label_of(champ)
            ticked = champ.type in _BOXES and champ.facultatif and pattern.search(fold(name))
            if ticked and champ.nature is not Nature.CONSENTEMENT and name not in seen:
                seen.add(name)
                yield ChampNomme(champ=champ, texte=name, sur=False)


def _said(page: PageFacts, champ: Champ, pattern: Trouve, *, groups: bool) -> str:
    """The name in which the pattern is found; '' where it is in none.

    Of a day, a month or a year in boxes of their own, the name is that of the date.
    """
    own = (champ.groupe if is_part_of_a_date(champ) else label_of(champ)).strip().rstrip(" *")
    names = (own, champ.groupe.strip(), _heading(page, champ)) if groups else (own,)
    asked = map(_question, names)
    return next((n for n in asked if len(n) <= _NAME and pattern.search(fold(n))), "")


def _question(name: str) -> str:
    """A name, or the question that begins it where a whole text follows."""
    question = name.partition("?")[0].rstrip()
    return name if len(name) <= _NAME or question == name else f"{question} ?"


def _heading(page: PageFacts, champ: Champ) -> str:
    """The heading right above a field; '' where none is, or where it is the title of the page."""
    last = heading_above((bloc for bloc in page.blocs if not bloc.replie), champ.lieu)
    return last.texte.strip() if last and last.niveau != 1 else ""

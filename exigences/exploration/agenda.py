"""Takes a day of a calendar that a page draws, then an hour of that day, one gesture at a time."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace

from exigences.exploration.ecran import comes_back, frames_to
from exigences.exploration.gestes import clicked
from exigences.exploration.reponses import Reponse
from exigences.exploration.suites import Commande, fold_name, page_of
from exigences.facts.langue.dates import dates_in
from exigences.facts.langue.texte import fold
from exigences.facts.page.calendriers import days_in_order
from exigences.facts.page.lecture import things_on
from exigences.model.facts.champs import CORPS, Champ
from exigences.model.facts.facts import Bloc, PageFacts
from exigences.model.procedure.etape import Cliquer
from exigences.mots import notion

_CALENDAR = notion("ouvre-un-calendrier")
_NEXT = notion("ouvre-le-mois-suivant")
_TIME = r"(?:[01]?\d|2[0-3]) ?(?:h|:) ?(?:[0-5]\d)?"
_HOUR = re.compile(rf"{_TIME}(?: ?(?:-|–|a) ?{_TIME})?")
_LONGEST = 40
"""Characters of a control that names a day."""
_DAYS = 12
"""Days of one month that are tried."""
_MONTHS = 2
"""Times that the next month is opened."""

_NOTE = "dans ce que l'agenda offrait ce jour-là : choisissez le vôtre"

type Offert = Commande | Bloc
"""What may be pressed: a page that draws its calendar may well make it of mere texts."""


@dataclass(slots=True, kw_only=True)
class Agenda:
    """What was tried of the days of one screen."""

    essayes: set[str] = field(default_factory=set)
    """The days of the month that is shown."""
    mois: int = 0
    """Times that the next one was opened."""
    avant: frozenset[tuple[str, str]] | None = None
    """What the page showed when the last day was pressed."""
    vain: bool = False
    """Whether the last day that was pressed gave no hour: it is forgotten."""
    ouvert: bool = False
    """Whether the calendar was opened."""
    pris: bool = False
    """Whether an hour was pressed, or the days are all tried."""
    heure: bool = False
    """Whether an hour was pressed."""

    def next(self, page: PageFacts, *, exige: bool = False) -> Offert | None:
        """What to press next; None where no day is missing, or none is left to try.

        `exige` tells whether the service asked for something that no field of the page takes.
        """
        self.vain = False
        typed = any(map(_only_a_calendar_fills, page.champs))
        if self.pris or not (typed or exige or self._waits(page)):
            return None
        if (hour := next(self._brought(_offered(page)), None)) is not None:
            self.pris = self.heure = True
            return hour
        if any(self._brought(page.boutons)):  # hours that send a form: what presses it is judged
            self.pris = True
            return None
        if exige and self.avant is not None and not (typed or self._waits(page)):
            self.pris = True  # the day may well be all that was missing
            return None
        self.vain = self.avant is not None
        days = [day for day in days_of(page) if _called(day) not in self.essayes]
        if days and len(self.essayes) < _DAYS:
            self.essayes.add(_called(days[0]))
            self.avant = frozenset(_shown(page))
            return days[0]
        self.avant = None
        return self._turned(page) if self.essayes else self._opened(page)

    def _waits(self, page: PageFacts) -> bool:
        """Whether a button of the page is off until something more is given, and none leads on."""
        sends = [b for b in page.boutons if b.type == "submit" and b.region in CORPS]
        started = self.avant is not None or any(days_of(page))
        return started and any(b.eteint for b in sends)

    def _brought(self, among: Iterable[Offert]) -> Iterator[Offert]:
        """Those of some things that are hours, and were not there before a day was pressed."""
        for one in among:
            new = self.avant is not None and _mark(one) not in self.avant
            if new and _HOUR.fullmatch(fold(_called(one))):
                yield one

    def _turned(self, page: PageFacts) -> Offert | None:
        """What opens the next month."""
        turns = (b for b in _pressable(page) if _NEXT.search(fold(_called(b))))
        found = next(turns, None) if self.mois < _MONTHS else None
        self.pris = found is None
        self.mois += 1
        self.essayes.clear()
        return found

    def _opened(self, page: PageFacts) -> Offert | None:
        """What opens a calendar that is not shown yet."""
        if self.ouvert:
            return None
        self.ouvert = True
        opens = (b for b in _pressable(page) if _CALENDAR.search(fold(_called(b))))
        return next(opens, None)


def days_of(page: PageFacts) -> Iterator[Offert]:
    """The days that a page lets one press, in its order: those it names, else mere numbers."""
    controls = list(_pressable(page))
    named = [c for c in controls if len(_called(c)) < _LONGEST and _names_a_day(_called(c))]
    yield from named or _numbers(controls) or _numbers(_offered(page))


def asked_beside(page: PageFacts, names: Collection[str]) -> Commande | None:
    """A button beside a calendar that somebody asked for by its name: the month to open."""
    if not any(days_of(page)):
        return None
    wanted = set(map(fold, names))
    return next((c for c in _pressable(page) if fold(fold_name(c)) in wanted), None)


def stays(page: PageFacts, before: PageFacts) -> bool:
    """Whether a page is the one where a day or an hour was pressed."""
    same = page_of(page.url) == page_of(before.url) and page.titre == before.titre
    return same and (comes_back(page, before) or any(days_of(page)))


def pressed(page: PageFacts, one: Offert) -> Reponse:
    """The step that presses a day or an hour: nothing vouches for what it does."""
    if not isinstance(one, Bloc):
        return replace(clicked(page, one, _NOTE), guettee=True)
    step = Cliquer.model_validate({"cliquer": {"css": one.lieu.selecteur}})
    return Reponse(etape=step, note=_NOTE, cadres=frames_to(page, one.lieu.cadre), guettee=True)


def _only_a_calendar_fills(champ: Champ) -> bool:
    """Whether a field must be filled, and cannot be typed in; once filled, it is closed."""
    return champ.lecture_seule and champ.obligatoire and champ.visible and not champ.desactive


def _names_a_day(text: str) -> bool:
    return text[:1].isalnum() and any(map(str.isdigit, text)) and len([*dates_in(fold(text))]) == 1


def _numbers(offered: Iterable[Offert]) -> list[Offert]:
    return days_in_order((one, one.lieu, one.texte) for one in offered)


def _pressable(page: PageFacts) -> Iterator[Commande]:
    """The controls of the body that send no form, and open no other page."""
    sending = {(f.lieu.cadre, f.indice) for f in page.formulaires if f.methode.lower() != "get"}
    for button in page.boutons:
        sends = button.type == "submit" and (button.lieu.cadre, button.formulaire) in sending
        if button.region in CORPS and not (button.eteint or sends):
            yield button
    yield from (a for a in page.liens if a.region in CORPS and not a.url)


def _offered(page: PageFacts) -> Iterator[Offert]:
    """What may be pressed, then mere texts."""
    yield from _pressable(page)
    barred = {b.lieu for b in page.boutons} | {a.lieu for a in page.liens}
    for bloc in page.blocs:
        plain = bloc.region in CORPS and bloc.niveau is None and not bloc.champ
        if plain and bloc.lieu not in barred:
            yield bloc


def _called(one: Offert) -> str:
    return " ".join(one.texte.split()) if isinstance(one, Bloc) else fold_name(one)


def _mark(one: Offert) -> tuple[str, str]:
    return one.lieu.selecteur, _called(one)


def _shown(page: PageFacts) -> Iterator[tuple[str, str]]:
    return map(_mark, things_on(page))

"""Makes harmless mistakes on purpose, where a procedure allows it, and puts the page back."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from exigences.browser.engine import BrowserLostError, EngineError
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Abstention, Provocation
from exigences.model.procedure.etape import Etape
from exigences.model.procedure.procedure import GenreProvocation, Procedure
from exigences.replay.actions import Hand
from exigences.replay.ecrire import write_otherwise
from exigences.replay.ecritures import Reecriture, misspelt, rewritten
from exigences.replay.essai import Essai
from exigences.replay.filling import Filling, fillings
from exigences.replay.held import Held, read_held, to_fill, values
from exigences.replay.pertes import lose
from exigences.replay.place import Place
from exigences.replay.refaire import Faite, cannot_be_done_again
from exigences.replay.revenir import Revenant
from exigences.replay.snapshot import Reader
from exigences.replay.target import Found

_WRITTEN = frozenset({"text", "email", "tel", "search", "url", "password", "number", "textarea"})
"""Types of fields in which a text stands."""
REDONE_MAX = 200
REDONE_SLOWLY = 60
"""Steps at most that are done again, in one replay, to try the steps that scripts draw; the same on
a slow line, where each page that is loaded anew takes half a minute."""
_WRITES = {GenreProvocation.ECRITURE: rewritten, GenreProvocation.FAUTE: misspelt}
"""The mistakes that write answers otherwise, and the steps that do."""


class SpoiltError(EngineError):
    """A mistake left a page that could not be put back."""

    def __init__(self, message: str, essai: Provocation) -> None:
        super().__init__(message)
        self.essai = essai
        """What is told of the mistake, once the steps were done again."""


@dataclass(slots=True, kw_only=True)
class Provoker:
    """The mistakes of one replay."""

    procedure: Procedure
    hand: Hand
    reader: Reader
    rest: Callable[[str], None]
    """Leaves a host some rest after the load of an address."""
    turn: Callable[[], object]
    """Says that what leaves from now on is of another mistake."""
    wrote: Callable[[], bool]
    """Whether a server may keep something of what was given: to give it again may say otherwise."""
    given: bool = False
    """Whether the replay was given its session: it cannot sign in again."""
    faites: Sequence[Faite] = ()
    """The steps that were done so far."""
    empty: Mapping[str, str] = field(default_factory=dict)
    """What the fields held before the form was filled, by selector."""
    spoilt: set[tuple[GenreProvocation, str]] = field(default_factory=set)
    """Mistakes after which a page did not come back: they are not made on it again."""
    made: set[tuple[GenreProvocation, str]] = field(default_factory=set)
    """Mistakes that were made, by the path of the step before which they were."""
    done: int = 0
    redone: int = 0
    """Steps that were done again so far, after a mistake on a step that a script drew."""
    left: bool = False
    """Whether a step that a script drew was left on purpose: it is so but once."""
    revenant: Revenant = field(init=False)

    def __post_init__(self) -> None:
        self.revenant = Revenant(session=self.hand.session, reader=self.reader, rest=self.rest)

    def before(
        self, steps: Sequence[Etape], index: int, path: str, pages: Sequence[PageSnapshot]
    ) -> Iterator[Provocation]:
        """Try what the procedure allows before a step, and was not yet; the page is then as it was.

        SpoiltError where a page could not be put back: once it is, the rest may be tried.
        """
        for filling in fillings(steps):
            if filling.permis and index in (filling.debut, filling.fin):
                place = Place(self.hand.session, self.reader, pages, self.rest)
                trial = self._trial(steps, filling, place, pages)
                for genre in self._wanted(trial, first=index == filling.debut):
                    if self._is_new(genre, place, f"{path}.{index}"):
                        yield self._one(trial, genre, f"{path}.{index}")
            if index == filling.debut:
                self.empty = values(read_held(self.hand.session))
            elif index == filling.fin and self._tries(GenreProvocation.REPRISE):
                self.revenant.remember(pages[-1], self.empty)

    def at_the_end(self, pages: Sequence[PageSnapshot], path: str) -> Iterator[Provocation]:
        """Leave the last page before the sending, for good, and come back to the first form."""
        if not self._tries(GenreProvocation.REPRISE):
            return
        self.turn()
        try:
            told = self.revenant.come_back(pages, path, self.done)
        except EngineError:  # nothing comes after it: what cannot be seen is not told
            return
        if told is not None:
            self.done += 1
            yield self.reader.masque.hide_all(told)

    def _is_new(self, genre: GenreProvocation, place: Place, etape: str) -> bool:
        """Whether a mistake was not made here yet, nor lost this page, but for a step of a script.

        That one is another form at the same address.
        """
        lost = (genre, place.address) in self.spoilt and place.abstention() is None
        return not lost and (genre, etape) not in self.made

    def _tries(self, genre: GenreProvocation) -> bool:
        return genre in self.procedure.provocations

    def _trial(
        self,
        steps: Sequence[Etape],
        filling: Filling,
        place: Place,
        pages: Sequence[PageSnapshot],
    ) -> Essai:
        return Essai(
            procedure=self.procedure,
            hand=self.hand,
            reader=self.reader,
            filling=filling,
            form=steps[filling.debut : filling.fin],
            place=place,
            faites=self.faites,
            empty=self.empty,
            refaisable=self._may_be_done_again(pages),
            quittee=self.left,
        )

    def _may_be_done_again(self, pages: Sequence[PageSnapshot]) -> bool:
        """Whether the steps would lead here again, as far as one knows before they are done."""
        once = cannot_be_done_again(self.faites) or any(map(_asks_a_password, pages))
        most = REDONE_SLOWLY if self.reader.lente else REDONE_MAX
        long = self.redone + len(self.faites) > most
        return not (long or once or self.given or self.wrote())

    def _wanted(self, trial: Essai, *, first: bool) -> Iterator[GenreProvocation]:
        once_filled = (GenreProvocation.RETOUR, GenreProvocation.RECHARGEMENT)
        yield from filter(self._tries, [GenreProvocation.ENVOI_VIDE] if first else once_filled)
        for genre in () if first else _WRITES:
            if self._tries(genre) and self._ways(trial, genre):
                yield genre

    def _ways(self, trial: Essai, genre: GenreProvocation) -> Sequence[Reecriture]:
        return _WRITES[genre](trial.form, self.hand.is_secret)

    def _run(self, trial: Essai, told: Provocation) -> Provocation:
        match told.genre:
            case GenreProvocation.ENVOI_VIDE:
                return _send_empty(trial, told)
            case GenreProvocation.ECRITURE | GenreProvocation.FAUTE:
                return write_otherwise(trial, told, self._ways(trial, told.genre))
            case _:
                drawn = trial.dessinee and trial.refaisable
                self.left |= drawn and told.genre is GenreProvocation.RETOUR
                return lose(trial, told)

    def _one(self, trial: Essai, genre: GenreProvocation, etape: str) -> Provocation:
        if self.hand.arret():
            raise KeyboardInterrupt
        self.turn()
        self.made.add((genre, etape))
        trial.rang, trial.vue, drawn = self.done, None, trial.dessinee
        blank = Provocation(genre=genre, etape=etape, page=trial.place.page.indice)
        try:
            told = self._run(trial, blank)
        except BrowserLostError:
            raise
        except EngineError as error:
            self.done += 1  # it is told too: the states of those that follow are numbered after it
            if drawn and trial.vue:
                self.redone += len(self.faites)
                seen = replace(trial.vue, refaite=True)
            else:
                self.spoilt.add((genre, trial.place.address))
                seen = replace(trial.vue or blank, abstention=Abstention.REFAIT)
            raise SpoiltError(str(error), self.reader.masque.hide_all(seen)) from error
        self.done += 1
        hidden: Provocation = self.reader.masque.hide_all(told)
        return hidden


def _asks_a_password(page: PageSnapshot) -> bool:
    """Whether an account may have been opened on a page: it would be there already."""
    fields = (c for cadre in page.cadres for c in cadre.collecte.get("champs", ()))
    return any(c["visible"] and c["type"] == "password" for c in fields)


def _send_empty(trial: Essai, told: Provocation) -> Provocation:
    """Press the button of a form before anything is written in it."""
    if abstention := trial.abstention():
        return replace(told, abstention=abstention)
    found = trial.pressable()
    if isinstance(found, Found):
        before = read_held(trial.session, found.agir)
        if (written := _holds_a_text(before)) is None:
            return trial.press(told, found, before, ())
        found = written
    return replace(told, abstention=found)


def _holds_a_text(held: Held) -> Abstention | None:
    """Why the form that a button sends is not an empty one."""
    fields = to_fill(held)
    empty = any(champ["vide"] for champ in fields)
    written = any(not champ["vide"] and champ["type"] in _WRITTEN for champ in fields)
    return None if empty and not written else Abstention.DEJA_REMPLI

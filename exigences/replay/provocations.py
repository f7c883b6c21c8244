"""Makes harmless mistakes on purpose, where a procedure allows it, and puts the page back."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from exigences.browser.engine import BrowserLostError, EngineError, Rule
from exigences.browser.scripts import read_script
from exigences.facts.envois.actes import leads_on
from exigences.model.lieu import Lieu
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import KEPT, Abstention, Provocation
from exigences.model.procedure.etape import Etape
from exigences.model.procedure.procedure import GenreProvocation, Procedure
from exigences.replay.actions import Hand
from exigences.replay.ecritures import is_cut, manner, rewritten
from exigences.replay.filling import Filling, fillings, goes_on_filling, sendings
from exigences.replay.held import (
    Held,
    read_held,
    says_the_same,
    to_fill,
    values,
    visible,
    without_values,
    written,
)
from exigences.replay.place import Place
from exigences.replay.refaire import Faite
from exigences.replay.remise import Remise
from exigences.replay.retenue import HeldBackError, opens_by_sending, writes_or_opens
from exigences.replay.revenir import Revenant
from exigences.replay.snapshot import Reader
from exigences.replay.target import Found, Pour, TargetMissingError

GLANCE_S = 1.0
"""How long a button is looked for before its form is filled, in seconds."""
PATIENCE_MS = 600
"""How long a page that says nothing is given to say something."""
_WRITTEN = frozenset({"text", "email", "tel", "search", "url", "password", "number", "textarea"})
"""Types of fields in which a text stands."""
GONE = "le formulaire n'est plus à son adresse."


class SpoiltError(EngineError):
    """A mistake left a page that could not be put back."""

    def __init__(self, message: str, essai: Provocation) -> None:
        super().__init__(message)
        self.essai = replace(essai, abstention=Abstention.REFAIT)
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
    faites: Sequence[Faite] = ()
    """The steps that were done so far."""
    empty: Mapping[str, str] = field(default_factory=dict)
    """What the fields held before the form was filled, by selector."""
    spoilt: set[tuple[GenreProvocation, str]] = field(default_factory=set)
    """Mistakes after which a page did not come back: they are not made on it again."""
    done: int = 0
    revenant: Revenant = field(init=False)

    def __post_init__(self) -> None:
        self.revenant = Revenant(session=self.hand.session, reader=self.reader, rest=self.rest)

    def before(
        self, steps: Sequence[Etape], index: int, path: str, pages: Sequence[PageSnapshot]
    ) -> Iterator[Provocation]:
        """Try what the procedure allows before a step; the page is then as it was.

        SpoiltError where a page could not be put back.
        """
        for filling in fillings(steps):
            if filling.permis and index in (filling.debut, filling.fin):
                place = Place(self.hand.session, self.reader, pages, self.rest)
                trial = _Trial(self, steps, filling, place)
                for genre in self._wanted(trial, first=index == filling.debut):
                    if (genre, place.address) not in self.spoilt:
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

    def _tries(self, genre: GenreProvocation) -> bool:
        return genre in self.procedure.provocations

    def _wanted(self, trial: "_Trial", *, first: bool) -> Iterator[GenreProvocation]:
        once_filled = (GenreProvocation.RETOUR, GenreProvocation.RECHARGEMENT)
        yield from filter(self._tries, [GenreProvocation.ENVOI_VIDE] if first else once_filled)
        if not first and trial.others and self._tries(GenreProvocation.ECRITURE):
            yield GenreProvocation.ECRITURE

    def _one(self, trial: "_Trial", genre: GenreProvocation, etape: str) -> Provocation:
        if self.hand.arret():
            raise KeyboardInterrupt
        self.turn()
        blank = Provocation(genre=genre, etape=etape, page=trial.place.page.indice)
        try:
            told = trial.run(blank)
        except BrowserLostError:
            raise
        except EngineError as error:
            self.spoilt.add((genre, trial.place.address))
            self.done += 1  # it is told too: the states of those that follow are numbered after it
            raise SpoiltError(str(error), blank) from error
        self.done += 1
        hidden: Provocation = self.reader.masque.hide_all(told)
        return hidden


class _Trial:
    """The mistakes made on one form."""

    def __init__(
        self, provoker: Provoker, steps: Sequence[Etape], filling: Filling, place: Place
    ) -> None:
        self._own = provoker
        self._session = provoker.hand.session
        self._steps = steps
        self._filling = filling
        self._form = steps[filling.debut : filling.fin]
        self._left = ""
        """Document where going back led."""
        self.place = place
        self.others = rewritten(self._form, provoker.hand.is_secret)
        """The steps that type its answers, and those that write them another way."""

    def run(self, told: Provocation) -> Provocation:
        """Make one mistake, look, put the page back."""
        if told.genre is GenreProvocation.ECRITURE:
            return self._write_otherwise(told)
        if abstention := self.place.abstention():
            return replace(told, abstention=abstention)
        if told.genre is not GenreProvocation.ENVOI_VIDE:
            return self._lose(told)
        found = self._button()
        if isinstance(found, Abstention):
            return replace(told, abstention=found)
        return self._send_empty(told, found)

    # A form sent empty -----------------------------------------------------------------------

    def _send_empty(self, told: Provocation, found: Found) -> Provocation:
        before = read_held(self._session, found.agir)
        return self._press(told, found, before, ())

    def _press(
        self, told: Provocation, found: Found, before: Held, form: Sequence[Etape]
    ) -> Provocation:
        """Press the button of the form, look, come back and fill it again."""
        shown = read_held(self._session, found.agir)
        loader, tab = self._session.document(), self._session.tab()
        boxes = len(self._session.dialogs())
        if self._own.hand.retenue.renamed(
            found, lambda: self.place.go(lambda: self._session.click(found.agir))
        ):
            return replace(told, abstention=Abstention.ENVOI)
        if self._session.document() == loader:
            self._wait_for_words(shown, found)
        if self._session.tab() != tab:
            raise EngineError(_lost(told, "un autre onglet s'est ouvert."))
        after = read_held(self._session, found.agir)
        asked = {champ["selecteur"] for champ in to_fill(before)}
        place = Lieu(page=self.place.page.indice, selecteur=found.agir.selecteur, boite=found.boite)
        told = self._read(
            replace(
                told,
                bouton=place,
                definitif=self._filling.irreversible,
                avance=not asked & visible(after),
                dialogues=tuple(d.texte for d in self._session.dialogs()[boxes:][:KEPT]),
            ),
            before,
            after,
        )
        stayed = self._session.document() == loader and not told.avance
        ways = [self._session.reload] if stayed else [self._session.back, self._session.forward]
        self.place.return_or_fail(_lost(told, GONE), *ways)
        self._fill_again(told, before, form)
        return told

    def _wait_for_words(self, shown: Held, found: Found | None = None) -> None:
        """Give a page that marks nothing yet the time to say something."""
        button = found.agir if found else None
        if says_the_same(read_held(self._session, button), shown):
            self.place.go(lambda: self._session.wait(PATIENCE_MS))

    def _button(self) -> Found | Abstention:
        """The button of the form, to send it empty, or why it must not be pressed."""
        found = self._pressable()
        if isinstance(found, Abstention):
            return found
        return _holds_a_text(read_held(self._session, found.agir)) or found

    def _pressable(self) -> Found | Abstention:
        """The button of the form, or why it must not be pressed."""
        if self._filling.irreversible and not self._own.hand.retenue.libre:
            return Abstention.ENVOI
        try:
            found = self._glance()
        except TargetMissingError as error:
            return Abstention.BOUTON_INACTIF if error.etat == "inactif" else Abstention.SANS_BOUTON
        if found.dit_inactif:
            return Abstention.BOUTON_INACTIF
        if found.agir.cadre.chemin:
            return Abstention.CADRE
        held = read_held(self._session, found.agir)
        return _sends_nothing(held) or self._ends_all(found) or found

    def _glance(self) -> Found:
        """The button of the form, as it is right now; TargetMissingError where it is not there."""
        hand = replace(self._own.hand, timeout_s=GLANCE_S)
        return hand.find(self._filling.bouton, Pour.CLIC, ())

    def _ends_all(self, found: Found) -> Abstention | None:
        """Whether this screen holds an irreversible step, in any form or frame, ready or not.

        Where the procedure may commit, as a test platform lets it, it may do so by mistake too.
        """
        if self._own.hand.retenue.libre:
            return None
        hand = replace(self._own.hand, timeout_s=0)
        for target in sendings(self._own.procedure.etapes):
            try:
                hand.find(target, Pour.CLIC, ())
            except TargetMissingError as error:
                if not error.etat:
                    continue
            return Abstention.ENVOI
        return Abstention.ENVOI if hand.retenue.committing(found) else None

    # Answers written another way -------------------------------------------------------------

    def _write_otherwise(self, told: Provocation) -> Provocation:
        """Write some answers another way, leave them, and press a button that ends nothing.

        The answers are then written again as they were; EngineError where they cannot be.
        """
        if self._filling.cadre or self._filling.obstacle:
            why = Abstention.CADRE if self._filling.cadre else Abstention.OBSTACLE
            return replace(told, abstention=why)
        if not self._is_led_on():
            return replace(told, abstention=Abstention.SANS_BOUTON)
        self._session.keep(self._sends())
        self._leave_field()
        found = self._onward()
        before = read_held(self._session, found.agir if found else None)
        typed, kept = self._type_others()
        told = replace(told, ecrits=typed, facons={s: manner(text) for s, text in typed.items()})
        self._leave_field()
        self._wait_for_words(before, found)
        if self._session.keep(None) + kept:
            raise EngineError(_lost(told, "une réponse y envoie le formulaire dès qu'elle change."))
        after = read_held(self._session, found.agir if found else None)
        held = values(after)
        cut = (s for s, text in told.ecrits.items() if s in held and is_cut(text, held[s]))
        told = replace(told, coupes=tuple(cut))
        if found is not None and says_the_same(before, after) and not _refused(after):
            told = self._press(told, found, before, self._form)
        else:
            told = self._read(told, before, after)
            self._fill_again(told, before, self._retyped())
        self._leave_field()
        back, held = values(read_held(self._session)), values(before)
        if not self._is_led_on():
            raise EngineError(_lost(told, "ce qui mène à la suite n'y est plus."))
        alike = told.ecrits if told.bouton else {*told.ecrits, *filter(held.get, visible(before))}
        if any(back.get(s) != held.get(s) for s in alike):
            raise EngineError(_lost(told, "une réponse n'a pas repris sa forme."))
        return told

    def _sends(self) -> Rule:
        """What must not leave while answers are typed and left; at the end, nothing is written."""
        return writes_or_opens if self._filling.irreversible else opens_by_sending

    def _retyped(self) -> Sequence[Etape]:
        """The steps that write the answers as they were, and what each chooses in what it opens."""
        own, kept = {id(step) for step, _ in self.others}, list[Etape]()
        follows = False
        for step in self._form:
            follows = id(step) in own or (follows and goes_on_filling(step))
            kept += [step] * follows
        return kept

    def _is_led_on(self) -> bool:
        """Whether what is pressed next is there, and is no choice of a list that is open."""
        try:
            found = self._glance()
        except TargetMissingError:
            return False
        button = read_held(self._session, found.agir)["bouton"]
        return button is not None and not button["ouvre"]

    def _leave_field(self) -> None:
        """Leave the field where the focus is: some forms look at what it holds only then."""
        script = read_script("leave_field.js")
        self.place.go(lambda: self._session.evaluate(self._session.frames()[0], script))

    def _type_others(self) -> tuple[Mapping[str, str], int]:
        """Type the answers another way.

        What was typed in each field of the main frame, and how many sendings were held back.
        """
        hand = self._own.hand
        hand = replace(hand, clavier=hand.clavier and hand.clavier.unseeing())
        typed, kept = dict[str, str](), 0
        for _, step in self.others:
            found = None
            try:
                if hand.find(step.remplir, Pour.CHAMP, ()).genre.lower() == "password":
                    continue
                found = hand.do(step, ()).found
                hand.retenue.release()
            except (BrowserLostError, HeldBackError):
                raise
            except EngineError:  # a field of numbers, or of days, takes no letter: nothing is told
                pass
            kept += self._session.keep(self._sends())
            if found is not None and not found.element.cadre.chemin:
                typed[found.element.selecteur] = step.remplir.valeur
        return typed, kept

    def _onward(self) -> Found | None:
        """The button that leads on and ends nothing; None where pressing it could make something.

        A form that holds a password may open an account, what is sent for good is sent once, and a
        button whose name does not only lead on may do what cannot be undone.
        """
        held = read_held(self._session)
        secret = any(c["visible"] and c["type"] == "password" for c in held["champs"])
        if secret or self._filling.irreversible or self.place.abstention():
            return None
        found = self._pressable()
        return found if isinstance(found, Found) and leads_on(found.nom) else None

    # A form filled, then left or loaded again ------------------------------------------------

    def _lose(self, told: Provocation) -> Provocation:
        if self._filling.cadre or self._filling.obstacle:
            why = Abstention.CADRE if self._filling.cadre else Abstention.OBSTACLE
            return replace(told, abstention=why)
        before, loader = read_held(self._session), self._session.document()
        entries = written(before, self._own.empty)
        if not entries:
            return replace(told, abstention=Abstention.RIEN_A_PERDRE)
        if told.genre is GenreProvocation.RECHARGEMENT:
            self.place.go(self._session.reload)
        elif abstention := self._back_and_forth():
            told = replace(told, abstention=abstention)
        if not self.place.is_here():
            told = replace(told, abstention=Abstention.SANS_PASSE)
            self.place.return_or_fail(_lost(told, GONE))
        if told.abstention is None:
            told = self._compare(told, before, entries)
        self._fill_again(told, before, self._form)
        if told.perdus and told.genre is GenreProvocation.RETOUR:
            told = replace(told, efface=self._erases(told, loader))
        return told

    def _compare(self, told: Provocation, before: Held, entries: Mapping[str, str]) -> Provocation:
        """Which entries are still there; a field that has gone with its name tells nothing."""
        after = read_held(self._session)
        lost = _lost_of(entries, after)
        kept = tuple(s for s in entries if values(after).get(s) == entries[s])
        told = replace(told, gardes=kept, perdus=lost)
        return self._read(told, before, after) if lost else told

    def _erases(self, told: Provocation, loader: str) -> bool:
        """Whether what was lost is so by the page alone: a browser may keep whole pages."""
        if self._left == loader:
            return True  # the page was never left: its own script went back and forward
        before = read_held(self._session)
        entries = {s: v for s, v in values(before).items() if s in told.perdus}
        main = self._session.frames()[0]
        self.place.go(lambda: self._session.evaluate(main, read_script("shown_again.js")))
        if not self.place.is_here():
            self.place.return_or_fail(_lost(told, GONE))
        erased = set(_lost_of(entries, read_held(self._session))) == set(told.perdus)
        self._fill_again(told, before, self._form)
        return erased

    def _back_and_forth(self) -> Abstention | None:
        """Go back, then forward; or why that shows nothing."""
        here = self.place.now(), self._session.document()
        self.place.go(self._session.back)
        self._left = self._session.document()
        away = self.place.now(), self._left
        if away == here:
            return Abstention.SANS_PASSE
        self.place.go(self._session.forward)
        web = away[0].startswith(("http://", "https://"))
        return None if web else Abstention.SANS_PASSE

    def _fill_again(self, told: Provocation, before: Held, form: Sequence[Etape]) -> None:
        """Fill the form as the steps did, until it holds what it held."""
        remise = Remise(
            hand=self._own.hand,
            reader=self._own.reader,
            place=self.place,
            form=[Faite(etape=step, cadre=()) for step in form],
            done=self._own.faites,
        )
        try:
            remise.put_back(before)
        except BrowserLostError:
            raise
        except EngineError as error:
            raise EngineError(_lost(told, str(error))) from error

    def _read(self, told: Provocation, before: Held, after: Held) -> Provocation:
        """Keep the state that a mistake gave, apart from those of the parcours."""
        reader = self._own.reader
        apart = replace(reader, documents={}, same={})
        state = apart.read(self._own.done, told.etape, None)
        return replace(
            told,
            avant=without_values(before),
            apres=without_values(after),
            etat=state,
        )


def _lost_of(entries: Mapping[str, str], held: Held) -> tuple[str, ...]:
    """The entries that their fields hold no more."""
    now = values(held)
    return tuple(s for s, value in entries.items() if now.get(s, value) != value)


def _sends_nothing(held: Held) -> Abstention | None:
    """Why pressing a button would send no form."""
    button = held["bouton"]
    if button is None or button["lien"] or button["ouvre"] or not button["envoie"]:
        return Abstention.SANS_BOUTON
    if not button["dans_un_formulaire"]:
        return Abstention.SANS_BOUTON
    if button["ailleurs"]:
        return Abstention.AUTRE_ONGLET
    return None


def _holds_a_text(held: Held) -> Abstention | None:
    """Why the form that a button sends is not an empty one."""
    fields = to_fill(held)
    empty = any(champ["vide"] for champ in fields)
    written = any(not champ["vide"] and champ["type"] in _WRITTEN for champ in fields)
    return None if empty and not written else Abstention.DEJA_REMPLI


def _refused(held: Held) -> bool:
    """Whether the browser would not send a field as it is."""
    return any(c["visible"] and c["refuse"] for c in held["champs"])


def _lost(told: Provocation, why: str) -> str:
    return (
        f"après la provocation {told.genre}, la page n'a pas pu être remise comme avant : {why} "
        f"Retirez « {told.genre} » de « provocations », ou écrivez « provoquer: false » au bouton."
    )

"""A mistake made on purpose on one form: its button pressed, what came of it, the page put back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from exigences.browser.engine import BrowserLostError, BrowserSession, EngineError
from exigences.facts.envois.actes import leads_on
from exigences.facts.langue.texte import fold
from exigences.model.lieu import Lieu
from exigences.model.parcours.parcours import KEPT, Abstention, Provocation
from exigences.model.procedure.etape import Etape
from exigences.model.procedure.procedure import Procedure
from exigences.mots import notion
from exigences.replay.actions import Hand
from exigences.replay.filling import Filling, sendings
from exigences.replay.held import (
    Held,
    read_held,
    read_view,
    says_the_same,
    to_fill,
    visible,
    without_values,
)
from exigences.replay.place import Place
from exigences.replay.refaire import Faite
from exigences.replay.remise import Remise
from exigences.replay.snapshot import Reader
from exigences.replay.target import Found, Pour, TargetMissingError

GLANCE_S = 1.0
"""How long a button is looked for before its form is filled, in seconds."""
PATIENCE_MS = 600
"""How long a page that says nothing is given to say something."""
_GLIDES = 3
"""How many times at most a page is seen to move."""
_ADDS = notion("ajoute-un-autre")
"""A button that takes in one more file, and leaves the form as it is."""
GONE = "le formulaire n'est plus à son adresse."


@dataclass(slots=True, kw_only=True)
class Essai:
    """One form of a procedure, on its page, once or before it is filled."""

    procedure: Procedure
    hand: Hand
    reader: Reader
    filling: Filling
    form: Sequence[Etape]
    """The steps that fill it."""
    place: Place
    faites: Sequence[Faite]
    """The steps that were done so far."""
    empty: Mapping[str, str]
    """What its fields held before it was filled, by selector."""
    refaisable: bool
    """Whether the steps that led to its page may be done again."""
    quittee: bool = False
    """Whether a step that a script drew was left on purpose already, in this replay."""
    rang: int = 0
    """How many mistakes were made before this one."""
    vue: Provocation | None = None
    """What was seen of this one so far."""

    @property
    def session(self) -> BrowserSession:
        """The browser."""
        return self.hand.session

    @property
    def dessinee(self) -> bool:
        """Whether a script drew the step: to load its page again would lose it."""
        return self.place.abstention() is Abstention.PAGE_DE_SCRIPT

    def abstention(self) -> Abstention | None:
        """Why the page must not be lost, even for a while."""
        why = self.place.abstention()
        return None if why is Abstention.PAGE_DE_SCRIPT and self.refaisable else why

    def hindrance(self) -> Abstention | None:
        """Why a filled form cannot be tried: part of it is in a frame, or may serve but once."""
        if self.filling.cadre:
            return Abstention.CADRE
        return Abstention.OBSTACLE if self.filling.obstacle else None

    def press(
        self, told: Provocation, found: Found, before: Held, form: Sequence[Etape]
    ) -> Provocation:
        """Press the button of the form, look, come back and fill it again."""
        shown = read_held(self.session, found.agir)
        loader, tab = self.session.document(), self.session.tab()
        boxes = len(self.session.dialogs())
        if self.hand.retenue.renamed(
            found, lambda: self.place.go(lambda: self.session.click(found.agir))
        ):
            return replace(told, abstention=Abstention.ENVOI)
        if self.session.document() == loader:
            self.wait_for_words(shown, found)
            self._wait_for_rest()
        if self.session.tab() != tab:
            raise EngineError(why_lost(told, "un autre onglet s'est ouvert."))
        after = read_held(self.session, found.agir)
        asked = {champ["selecteur"] for champ in to_fill(before)}
        place = Lieu(page=self.place.page.indice, selecteur=found.agir.selecteur, boite=found.boite)
        told = self.read(
            replace(
                told,
                bouton=place,
                definitif=self.filling.irreversible,
                avance=not asked & visible(after),
                dialogues=tuple(d.texte for d in self.session.dialogs()[boxes:][:KEPT]),
            ),
            before,
            after,
        )
        self.vue = told
        stayed = self.session.document() == loader and not told.avance
        if self.dessinee:
            return self._right_here(told, before, form if stayed else ())
        ways = [self.session.reload] if stayed else [self.session.back, self.session.forward]
        self.place.return_or_fail(why_lost(told, GONE), *ways)
        self.fill_again(told, before, form)
        return told

    def _right_here(self, told: Provocation, before: Held, form: Sequence[Etape]) -> Provocation:
        """Write the answers again where they were refused: nothing else leads to this step.

        EngineError where that is not all that there is to put back.
        """
        if not form:
            raise EngineError(why_lost(told, GONE))
        self.fill_again(told, before, form)
        return told

    def wait_for_words(self, shown: Held, found: Found | None = None) -> None:
        """Give a page that marks nothing yet the time to say something."""
        button = found.agir if found else None
        if says_the_same(read_held(self.session, button), shown):
            self.place.go(lambda: self.session.wait(PATIENCE_MS))

    def _wait_for_rest(self) -> None:
        """Give a page that goes to its message the time to be there."""
        for _ in range(_GLIDES):
            before = read_view(self.session)["haut"]
            self.place.go(lambda: self.session.wait(PATIENCE_MS / _GLIDES))
            if read_view(self.session)["haut"] == before:
                return

    def pressable(self) -> Found | Abstention:
        """The button of the form, or why it must not be pressed."""
        if self.filling.irreversible and not self.hand.retenue.libre:
            return Abstention.ENVOI
        try:
            found = self.glance()
        except TargetMissingError as error:
            return Abstention.BOUTON_INACTIF if error.etat == "inactif" else Abstention.SANS_BOUTON
        if found.dit_inactif:
            return Abstention.BOUTON_INACTIF
        if _ADDS.search(fold(found.nom)):
            return Abstention.SANS_BOUTON
        if found.agir.cadre.chemin:
            return Abstention.CADRE
        held = read_held(self.session, found.agir)
        return _sends_nothing(held, found.nom) or self._ends_all(found) or found

    def glance(self) -> Found:
        """The button of the form, as it is right now; TargetMissingError where it is not there."""
        hand = replace(self.hand, timeout_s=GLANCE_S)
        return hand.find(self.filling.bouton, Pour.CLIC, ())

    def _ends_all(self, found: Found) -> Abstention | None:
        """Whether this screen holds an irreversible step, in any form or frame, ready or not.

        Where the procedure may commit, as a test platform lets it, it may do so by mistake too.
        """
        if self.hand.retenue.libre:
            return None
        hand = replace(self.hand, timeout_s=0)
        for target in sendings(self.procedure.etapes):
            try:
                hand.find(target, Pour.CLIC, ())
            except TargetMissingError as error:
                if not error.etat:
                    continue
            return Abstention.ENVOI
        return Abstention.ENVOI if hand.retenue.committing(found) else None

    def fill_again(self, told: Provocation, before: Held, form: Sequence[Etape]) -> None:
        """Fill the form as the steps did, until it holds what it held."""
        remise = Remise(
            hand=self.hand,
            reader=self.reader,
            place=self.place,
            form=[Faite(etape=step, cadre=()) for step in form],
            done=self.faites,
        )
        try:
            remise.put_back(before)
        except BrowserLostError:
            raise
        except EngineError as error:
            raise EngineError(why_lost(told, str(error))) from error

    def read(self, told: Provocation, before: Held, after: Held) -> Provocation:
        """Keep the state that a mistake gave, apart from those of the parcours."""
        reader = self.reader
        apart = replace(reader, documents={}, same={})
        view = read_view(self.session)  # before the reader scrolls
        state = apart.read(self.rang, told.etape, None)
        return replace(
            told,
            avant=without_values(before),
            apres={**without_values(after), "vue": view},
            etat=state,
        )


def _sends_nothing(held: Held, name: str) -> Abstention | None:
    """Why pressing a button would send no form: a script answers that which says it leads on."""
    button = held["bouton"]
    if button is None or button["lien"] or button["ouvre"]:
        return Abstention.SANS_BOUTON
    if button["ailleurs"]:
        return Abstention.AUTRE_ONGLET
    sends = button["envoie"] and button["dans_un_formulaire"]
    return None if sends or leads_on(name) else Abstention.SANS_BOUTON


def why_lost(told: Provocation, why: str) -> str:
    """Say that a mistake left a page that could not be put back, and what to do."""
    return (
        f"après la provocation {told.genre}, la page n'a pas pu être remise comme avant : {why} "
        f"Retirez « {told.genre} » de « provocations », ou écrivez « provoquer: false » au bouton."
    )

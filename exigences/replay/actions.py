"""Does one step in the browser, as a person would."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import assert_never
from urllib.parse import urljoin

from exigences.browser.engine import BrowserSession, ElementRef, EngineError
from exigences.browser.hand import never
from exigences.model.lieu import CheminCadre
from exigences.model.parcours.clavier import TrajetClavier
from exigences.model.parcours.ecoute import TrajetEcoute
from exigences.model.procedure.cible import Cible
from exigences.model.procedure.etape import (
    Aller,
    Appuyer,
    Attendre,
    Choisir,
    Choix,
    Clic,
    Cliquer,
    Cocher,
    DansLeCadre,
    Depot,
    Envoyer,
    Etape,
    Franchir,
    Frappe,
    GesteDeChamp,
    Obstacle,
    Passage,
    Presence,
    Recharger,
    Remplir,
    Revenir,
    Saisie,
    Si,
    Televerser,
    Verifier,
)
from exigences.replay.courrier import Courrier
from exigences.replay.donne import Given, Notes
from exigences.replay.editeurs import EDITEUR, type_over
from exigences.replay.frappes import KeyHand, nothing
from exigences.replay.listes import ListHand
from exigences.replay.oreille import Oreille
from exigences.replay.phrases import NO_WINDOW, OFF_PHRASE, READ_ONLY, choice_phrase, repair_phrase
from exigences.replay.retenue import VALIDENT, Retenue
from exigences.replay.target import Found, Pour, Search, find_target

DESSINEE = "liste dessinée"
"""Kind of a list that a page draws itself, as resolve.js tells it."""


def heeded(_: bool) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What was done: where, and how many gestures it took."""

    found: Found | None = None
    gestes: int = 0
    touches: int = 0
    secret: ElementRef | None = None
    """The field, when a secret was typed in it."""
    clavier: TrajetClavier | None = None
    """How it was done, where it was by keyboard."""
    ecoute: TrajetEcoute | None = None
    """How it was heard, where nobody saw it."""

    def off(self) -> str:
        """What is told of a button that says it is off and works, '' for any other."""
        return OFF_PHRASE if self.found is not None and self.found.dit_inactif else ""

    def repaired(self) -> str:
        """What is told of a target that was found by another way than the first, else ''."""
        told = self.found.repare if self.found is not None else None
        return repair_phrase(told) if told is not None else ""

    def choice(self) -> str:
        """How to choose among the elements that answered as well, '' where it is no matter."""
        if self.found is None or not (self.gestes or self.touches):
            return ""
        return choice_phrase(self.found.semblables)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """What the steps of one replay need to act."""

    session: BrowserSession
    depart: str
    dossier: Path
    """Folder of the procedure: files are relative to it."""
    is_secret: Callable[[str], bool]
    timeout_s: float
    settle: Callable[[], None]
    notes: Notes
    """What was given so far."""
    retenue: Retenue
    """What looks at each gesture before it is done."""
    designes: frozenset[str] = frozenset()
    """Names of what the steps of the procedure act on."""
    naissance: date | None = None
    """The birth date of the person."""
    clavier: KeyHand | None = None
    """The keys, where the person has no mouse."""
    oreille: Oreille | None = None
    """The ear, where the person does not see."""
    avant_saisie: Callable[[bool], None] = heeded
    """Told just before a field is filled, and whether by the mouse."""
    arret: Callable[[], bool] = never
    """Whether a stop was asked for."""
    declare: Callable[[str], bool] = bool
    """Whether a host is one of the procedure: a message may lead there alone."""
    depuis: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    """When the replay began: an older message is not for it."""

    def do(self, step: Etape, cadre: CheminCadre) -> Done:  # noqa: C901 - one line a verb
        """Do a step; EngineError where it cannot be done."""
        match step:
            case Aller(aller=page):
                self.session.goto(under_start(self.depart, page.adresse))
                return Done()
            case Envoyer(envoyer=cible):
                return self._click(self.find(cible, Pour.CLIC, cadre))
            case Cliquer(cliquer=clic):
                return self._judged_click(self.find(clic, Pour.CLIC, cadre), clic)
            case Remplir(remplir=saisie):
                return self._fill_or_choose(saisie, cadre)
            case Choisir(choisir=choix):
                return self._choose(choix, cadre)
            case Cocher(cocher=case):
                found = self.find(case, Pour.CASE, cadre)
                return self._tick(found, case, state=case.coche)
            case Televerser(televerser=depot):
                return self._upload(self.find(depot, Pour.FICHIER, cadre), depot)
            case Attendre(attendre=presence) | Verifier(verifier=presence):
                found = self.see(presence, cadre)
                if self.oreille is not None:
                    self.oreille.listen(found, presence.texte)
                return Done(found=found)
            case Appuyer(appuyer=frappe):
                return self._press(frappe, cadre)
            case Revenir():
                self.session.back()
                return Done(gestes=1)
            case Recharger():
                self.session.reload()
                return Done(gestes=1)
            case Franchir(franchir=passage):
                return self.cross(passage, cadre)
            case DansLeCadre() | Si():
                return Done()
            case _:
                assert_never(step)

    def find(self, cible: Cible, pour: Pour, cadre: CheminCadre, option: str = "") -> Found:
        """Wait for a target."""
        found = find_target(
            self.session,
            Search(
                cible=cible,
                pour=pour,
                option=option,
                cadre=cadre,
                tente=pour is Pour.CLIC,
                autres=self.designes,
            ),
            self.timeout_s,
            self.arret,
        )
        if self.oreille is not None:
            self.oreille.aim(found)
        return found

    def see(self, presence: Presence, cadre: CheminCadre, timeout_s: float | None = None) -> Found:
        """Wait for something to be visible."""
        limit = presence.delai_s if timeout_s is None else timeout_s
        pour = Pour.TEXTE if presence.texte else Pour.CLIC
        if presence.etiquette:
            pour = Pour.CHAMP
        search = Search(cible=presence, pour=pour, cadre=cadre)
        return find_target(self.session, search, limit, self.arret)

    def _judged_click(self, found: Found, clic: Clic | Depot) -> Done:
        if clic.sans_envoi:
            return self._click(found)

        def judge() -> None:
            self.retenue.before_click(found)

        return self.retenue.doing(found, judge, lambda: self._click(found, judge))

    def _click(self, found: Found, judge: Callable[[], None] = nothing) -> Done:
        """Click; by keyboard, the control is judged anew once it has the focus."""
        if self.clavier is not None:
            return Done(found=found, gestes=1, clavier=self.clavier.click(found, judge))
        self.session.click(found.agir)
        return Done(found=found, gestes=1)

    @contextmanager
    def _changing(
        self, found: Found, geste: GesteDeChamp, option: str = "", *, souris: bool = True
    ) -> Generator[Given]:
        """A change of a field, with how the page knows it: HeldBackError where it commits."""
        known = self.notes.look(found.champ or found.element, option)
        if self.clavier is None:  # the keys of a person reach a field by events of their own
            self.avant_saisie(souris)
        if geste.sans_envoi:
            yield known
            return
        file = isinstance(geste, Depot)
        written = file or isinstance(geste, Saisie)
        chosen = option or ("" if written else known.etiquette)
        with self.retenue.changing(found, known, option=chosen, fichier=file):
            yield known

    def _fill_or_choose(self, saisie: Saisie, cadre: CheminCadre) -> Done:
        """Type in a field; a list takes the option instead, as a person who sees it would."""
        found = self._writable(saisie, cadre)
        if found.genre != "liste":
            return self._fill(found, saisie, self._as_wanted(saisie.valeur, found))
        written = saisie.model_dump(exclude={"valeur"}, exclude_unset=True)
        return self._choose(Choix(**written, option=saisie.valeur), cadre)

    def _as_wanted(self, text: str, found: Found) -> str:
        """The text, or the birth date with the day first where no calendar of the browser is."""
        birth = self.naissance
        return f"{birth:%d/%m/%Y}" if text == str(birth) and found.genre != "date" else text

    def _writable(self, saisie: Cible, cadre: CheminCadre) -> Found:
        """Wait for a field; one that is read-only is pressed, as some only then let one write."""
        found = self.find(saisie, Pour.CHAMP, cadre)
        if not found.lecture_seule or self.clavier is not None:
            return found
        self.session.click(found.agir)
        found = self.find(saisie, Pour.CHAMP, cadre)
        if found.lecture_seule:
            raise EngineError(READ_ONLY.format(cible=saisie))
        return found

    def _fill(self, found: Found, saisie: GesteDeChamp, text: str) -> Done:
        with self._changing(found, saisie, souris=False) as known:
            if not saisie.sans_envoi:
                for key in set(text) & VALIDENT:
                    self.retenue.before_key(found, key)
            self.notes.typed(saisie, known, text)
            secret = found.element if self.is_secret(text) else None
            done = Done(found=found, gestes=1, touches=len(text), secret=secret)
            if self.clavier is not None:
                done = replace(done, clavier=self.clavier.fill(found, text))
            elif found.genre == EDITEUR:
                type_over(self.session, found, text)
                return done
            else:
                self.session.fill(found.element, text)
            self.notes.held(saisie, known, found.element)
            return done

    def _choose(self, choix: Choix, cadre: CheminCadre) -> Done:
        found = self.find(choix, Pour.CHOIX, cadre, choix.option)
        option = found.option or choix.option
        if found.genre == DESSINEE:
            return self._pick(found, choix, option)
        if found.genre != "liste":
            return self._tick(found, choix, option, state=True)
        with self._changing(found, choix, option) as known:
            self.notes.chosen(choix, known, option)
            if self.clavier is not None:
                return Done(found=found, gestes=2, clavier=self.clavier.select(found, option))
            self.session.select(found.element, option)
            return Done(found=found, gestes=2)

    def _pick(self, found: Found, choix: Choix, option: str) -> Done:
        """Choose in a list that the page draws; by keyboard, only its opening is."""
        with self._changing(found, choix, option) as known:
            self.notes.chosen(choix, known, option)
            done = Done(found=found, gestes=2)

            def open_it() -> None:
                nonlocal done
                if self.clavier is not None:
                    keys = self.clavier.click(found, nothing)
                    done = replace(done, clavier=keys)
                else:
                    self.session.click(found.agir)

            hand = ListHand(session=self.session, settle=self.settle, timeout_s=self.timeout_s)
            hand.choose(found, option, open_it)
            return done

    def _tick(self, found: Found, geste: GesteDeChamp, *values: str, state: bool) -> Done:
        with self._changing(found, geste) as known:
            if state:
                self.notes.chosen(geste, known, *values)
            if found.coche is state:
                return Done(found=found)
            if self.clavier is not None:
                return Done(found=found, gestes=1, clavier=self.clavier.check(found, state=state))
            self.session.click(found.agir)
            return Done(found=found, gestes=1)

    def _upload(self, found: Found, depot: Depot) -> Done:
        path = (self.dossier / depot.fichier).resolve()
        with self._changing(found, depot, souris=found.genre != "file") as known:
            self.notes.file(depot, known, path)
            if found.genre != "file":
                return self._press_to_join(found, depot, str(path))
            if self.clavier is not None:
                keys = self.clavier.upload(found, str(path))
                return Done(found=found, gestes=1, clavier=keys)
            self.session.upload(found.element, str(path))
            return Done(found=found, gestes=1)

    def _press_to_join(self, found: Found, depot: Depot, path: str) -> Done:
        """Press what opens the window of files, and answer it."""
        done = Done()

        def press() -> None:
            nonlocal done
            done = self._judged_click(found, depot)

        if not self.session.choose(press, path, found.champ):
            raise EngineError(NO_WINDOW.format(cible=depot))
        return done

    def _press(self, frappe: Frappe, cadre: CheminCadre) -> Done:
        found = self.find(frappe.cible, Pour.CLIC, cadre) if frappe.cible else None

        def judge() -> None:
            self.retenue.before_key(found, frappe.touche)

        if frappe.sans_envoi:
            done = self._strike(found, frappe.touche)
        elif found is None:
            judge()
            done = self._strike(None, frappe.touche)
        else:
            done = self.retenue.doing(found, judge, lambda: self._strike(found, frappe.touche))
        self.notes.pressed(frappe.touche)
        return done

    def _strike(self, found: Found | None, key: str) -> Done:
        if self.clavier is not None and found is not None:
            return Done(found=found, touches=1, clavier=self.clavier.press(found, key))
        self.session.press(key, found.element if found else None)
        return Done(found=found, touches=1)

    @property
    def courrier(self) -> Courrier:
        """The messages that the person receives."""
        return Courrier(
            session=self.session,
            depart=self.depart,
            dossier=self.dossier,
            settle=self.settle,
            timeout_s=self.timeout_s,
            declare=self.declare,
            depuis=self.depuis,
            arret=self.arret,
        )

    def cross(self, passage: Passage, cadre: CheminCadre) -> Done:
        """Take the way through that a test platform declares."""
        if passage.obstacle is Obstacle.LIEN_COURRIEL:
            self.session.goto(self.courrier.link(passage))
            return Done(gestes=1)
        value = passage.valeur or ""
        if passage.boite or passage.courrier:
            value = self.courrier.code(passage)
        if not passage.etiquette:
            return Done()
        saisie = Saisie(etiquette=passage.etiquette, valeur=value)
        return self._fill(self.find(saisie, Pour.CHAMP, cadre), saisie, value)


def under_start(depart: str, address: str) -> str:
    """What a browser opens for an address read on the start; `/` alone is that start itself."""
    return urljoin(depart, "" if address == "/" else address)

"""The waist between the replay and a real browser: what every engine must offer, and no more."""

from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

from exigences.model.erreur import ExigencesError
from exigences.model.etat_de_session import EtatDeSession
from exigences.model.lieu import Boite, CheminCadre
from exigences.model.parcours.ecoute import Entendu
from exigences.model.parcours.etat import Capture
from exigences.model.parcours.parcours import Dialogue, Moteur, NavigationRefusee
from exigences.model.parcours.trafic import Requete
from exigences.model.procedure.scenario import Scenario

MAX_SCREENSHOT_HEIGHT = 12_000
"""CSS pixels kept of a page: WebP stops at 16,383 and a report has to be read."""

MAX_ADDRESS = 2_000
"""Characters kept of an address that is refused: one may carry a whole document."""


class EngineError(ExigencesError):
    """The browser could not do what was asked; the message is a French sentence.

    `brut` is what the engine or the browser said in its own words: for programs and maintainers,
    never for the person who reads the message.
    """

    def __init__(self, message: str = "", brut: str = "") -> None:
        super().__init__(message)
        self.brut = brut


class BrowserLostError(EngineError):
    """The browser or the tab is gone: nothing more can be asked of it."""


class StuckError(BrowserLostError):
    """The page answers nothing more."""


class PageUnreachableError(EngineError):
    """An address did not answer with a page."""


class ContextLostError(EngineError):
    """The document changed while it was being read: ask again once it has settled."""


@contextmanager
def unless_lost() -> Generator[None]:
    """Do without what a page does not answer, unless it answers nothing more: that is told once.

    Whoever asks why a page is mute ends what runs in it: nobody else would ever know.
    """
    try:
        yield
    except BrowserLostError:
        raise
    except EngineError:
        return


type Rule = Callable[[str, str, str], bool]
"""Whether a request must not leave, by its method, its address and its kind (`Document`, `XHR`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A frame of the current page."""

    chemin: CheminCadre
    selecteurs: tuple[str, ...]
    """Selector of each iframe element on the way, from the main frame."""
    id: str
    """Identity in the browser, valid as long as the frame is there."""
    url: str
    lisible: bool = True
    """Whether scripts can be run in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementRef:
    """An element of the current page, by its frame and its unique selector."""

    cadre: Frame
    selecteur: str
    """CSS; ` >>> ` passes into an open shadow root."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """What a session is opened with."""

    scenario: Scenario
    admis: Callable[[str, bool], str]
    """Says why this address may not be entered, '' where it may; the flag is true in a frame."""
    lent: Callable[[str, bool], bool] = lambda _url, _inner: False
    """Whether `admis` has to wait for the network to say it of this address."""
    timeout_ms: float = 30_000
    """Longest wait for a page or an action."""
    contact: str = ""
    """Address of the auditor, told in the user agent."""
    etat: EtatDeSession | None = field(default=None, repr=False)
    """What the browser already holds of someone who is signed in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Depart:
    """A request that left, or was held back, as it was known when it left."""

    numero: int
    """Its rank in the session."""
    requete: Requete
    contenu: tuple[bytes, ...] = field(default=(), repr=False)
    """The body or the messages that left with it: in memory only, never stored, never logged."""
    entetes: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The headers that left with it, cookies included: in memory only too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A document as its service gave it: in memory only, never stored, never logged."""

    url: str
    """Its address, without its fragment."""
    statut: int
    entetes: Mapping[str, str] = field(repr=False)
    contenu: bytes = field(repr=False)
    garde: object = field(repr=False)
    """What its scripts could read in the browser: no cookie that is the service's alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detour:
    """Where a tab was going, and was not let."""

    url: str
    raison: str
    onglet: bool
    """Whether the tab had opened for this alone, and was closed."""
    demandee: bool = False
    """Whether the tab had asked for it already, before it could be held back."""


class PageSession(Protocol):
    """One person's browser, to look at: tabs, of which one is current."""

    def goto(self, url: str) -> None:
        """Open an address; PageUnreachableError where no page answers in time."""

    def back(self) -> None:
        """Go back by the history."""

    def forward(self) -> None:
        """Go forward by the history."""

    def reload(self) -> None:
        """Load the current page again."""

    def frames(self) -> tuple[Frame, ...]:
        """The frames of the current page, main frame first, in the order of the document."""

    def document(self) -> str:
        """Identity of the loaded document of the current tab."""

    def evaluate(self, frame: Frame, function: str, argument: object = None) -> Any:
        """Run a JavaScript function in an isolated world; promises are awaited; JSON both ways."""

    def library(self, frame: Frame, name: str, source: str) -> None:
        """Make a library known in the isolated world of a frame, under this global name."""

    def axe(self, options: Mapping[str, Any]) -> Mapping[str, Any]:
        """Run axe-core on the page and its frames; its result object."""

    def listeners(self, frame: Frame) -> None:
        """Leave in the world of a frame, as `ecouteurs`, which elements listen to the mouse."""

    def hears(self, *, souris: bool) -> bool:
        """Whether a script of the page may hear that a field is filled, by the mouse or without."""

    def heard(self, frame: Frame) -> tuple[Entendu, ...]:
        """What a screen reader says of a frame, in reading order, by the accessibility tree."""

    def announced(self, element: ElementRef) -> Entendu | None:
        """How an element, or what it is a part of, is announced; None where nothing is."""

    def picture(self, zone: Boite | None = None, *, seen: bool = False) -> str:
        """What the window, or a part of the page, shows now, as PNG in base64.

        The same pixels give the same text. `seen` leaves the window as it is: what it does not
        show of the part is blank.
        """

    def screenshot(self) -> Capture:
        """The full page as WebP, cut at MAX_SCREENSHOT_HEIGHT."""

    def closed_content(self) -> list[str]:
        """Texts and `<tags>` of the closed shadow roots of the page and its frames."""

    def busy(self) -> bool:
        """Whether a page or a request of its scripts is still on its way."""

    def wait(self, ms: float) -> None:
        """Let the browser live for a while."""

    def drain(self) -> tuple[Depart, ...]:
        """All that left since the last call, answered or not: each departure is given once."""

    def hold(self) -> None:
        """Let nothing more leave, from any page or worker, until the session is over."""

    def keep(self, rule: Rule | None) -> int:
        """Hold back the requests of a rule from now on; how many were since the last call."""

    def leave(self) -> None:
        """Leave every page, as one who closes the browser; then nothing more leaves.

        What the pages send meanwhile is in the next `drain`, held back if `hold` was called.
        """

    def answered(self, depart: Depart) -> Requete:
        """The request of a departure, with what is known by now of its answer."""

    def status(self) -> int | None:
        """HTTP status of the current page, None where unknown."""

    def answer(self) -> Answer | None:
        """The document of the current page as it came; None where the browser lacks it."""

    def method(self) -> str:
        """HTTP method by which the current page was asked for, the last one where it redirects."""

    def stranded(self) -> str:
        """Why no page answered where the current tab was going, as a sentence; '' where one did."""

    def detours(self) -> tuple[Detour, ...]:
        """Where tabs were going that they were not let, since the last call; no frame is one."""

    def scripted(self, frame: Frame | None = None) -> bool:
        """Whether scripts may run in a frame of the current page, the main one by default."""

    def tab(self) -> int:
        """Index of the current tab; a tab that the page opened becomes current by itself."""

    def aside(self, url: str) -> AbstractContextManager[None]:
        """Open an address in a tab of its own, current as long as the context lasts."""

    def refused(self) -> tuple[NavigationRefusee, ...]:
        """Navigations refused since the session began (etape is left empty)."""

    def dialogs(self) -> tuple[Dialogue, ...]:
        """Message boxes dismissed since the session began (etape is left empty)."""


class TriedSession(PageSession, Protocol):
    """A page that is tried: by keys, and at other sizes."""

    def show(self, answer: Answer, fragment: str = "") -> None:
        """Open a page on a document that came already: its address is not asked for again.

        `fragment` is the place in it where one is, without its « # ».
        """

    def key(self, name: str, *, back: bool = False) -> None:
        """Press a key that writes nothing where the focus is; `back` holds Shift."""

    def chord(self, held: str, letter: str) -> None:
        """Press a letter or a digit while Control or Alt is held."""

    def type(self, text: str) -> None:
        """Type a text where the focus is, key by key."""

    def give(self, element: ElementRef) -> bool:
        """Give an element the focus; whether it takes it."""

    def stop_all(self, *, on: bool) -> None:
        """Have the rule of `keep` judge everything, images and styles too, or no longer."""

    def window(self, size: tuple[int, int] | None) -> None:
        """Give the window another size in CSS pixels, or its own again for None."""


class BrowserSession(TriedSession, Protocol):
    """One person's browser, with the gestures of that person."""

    def click(self, element: ElementRef) -> None:
        """Click, as a person would."""

    def fill(self, element: ElementRef, value: str) -> None:
        """Replace what a field holds."""

    def select(self, element: ElementRef, option: str) -> None:
        """Choose the option of a list that has this label."""

    def check(self, element: ElementRef, state: bool) -> None:
        """Put a box or a radio button in this state."""

    def upload(self, element: ElementRef, path: str) -> None:
        """Give a file to a file field."""

    def choose(self, press: Callable[[], None], path: str, champ: ElementRef | None) -> bool:
        """Give a file to the window of files that a gesture opens; whether one opened.

        EngineError where it is not the window of this field.
        """

    def press(self, key: str, element: ElementRef | None = None) -> None:
        """Press a key, where the focus is or on an element."""

    def type(self, text: str) -> None:
        """Type a text where the focus is, key by key."""

    def memory(self) -> EtatDeSession:
        """Its cookies, and what the page and its frames keep: secrets, in memory only."""

    def forget(self) -> None:
        """Leave it no cookie, and nothing of what the page and its frames keep."""


class BrowserEngine(Protocol):
    """A way to drive a browser."""

    def describe(self) -> Moteur:
        """Name and versions."""

    def session(self, conditions: Conditions) -> AbstractContextManager[BrowserSession]:
        """Open a browser of its own for one person; EngineError where a condition cannot apply."""

    def beside(self) -> "PageEngine":
        """The same browser, for another thread to look at pages with."""


class PageEngine(Protocol):
    """A browser to look at pages with, that several threads may share."""

    @property
    def lost(self) -> bool:
        """Whether the browser has gone, with all its sessions."""

    def describe(self) -> Moteur:
        """Name and versions."""

    def session(self, conditions: Conditions) -> AbstractContextManager[TriedSession]:
        """Open a browser of its own for one reader; EngineError where it cannot be."""


@dataclass(slots=True, kw_only=True)
class SessionEvents:
    """What happens in a session beside what is asked of it."""

    refused: dict[str, NavigationRefusee] = field(default_factory=dict)
    """By address: a storm of them is looked up at once."""
    dialogs: list[Dialogue] = field(default_factory=list)
    detours: list[Detour] = field(default_factory=list)
    choosers: list[int] = field(default_factory=list)
    """The file field of each window of files that opened and was held, by its number in Chrome."""

    def refuse(self, url: str, reason: str) -> None:
        """Note a navigation that was not allowed."""
        url = url[:MAX_ADDRESS]
        self.refused.setdefault(url, NavigationRefusee(url=url, etape="", raison=reason))

    def dialog(self, kind: str, text: str) -> None:
        """Note a message box."""
        self.dialogs.append(Dialogue(type=kind, texte=text[:500], etape=""))

"""Holds back the gesture that commits a person, where it is not written as such."""

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, NoReturn

from exigences.browser.axe import axe_source
from exigences.browser.engine import (
    BrowserSession,
    ContextLostError,
    EngineError,
    Frame,
    Rule,
)
from exigences.browser.scripts import read_script
from exigences.facts.envois.actes import Ecran, commits, definitive, leads_on, nameless, titles
from exigences.facts.page.liens import without_fragment
from exigences.model.parcours.trafic import LECTURES
from exigences.replay.donne import Given
from exigences.replay.target import Found

VALIDENT = frozenset({"Enter", "NumpadEnter", "Return", "\n", "\r"})
ESPACE = frozenset({"Space", " ", "Spacebar"})
"""Keys that press the button where the focus is; those above also send a form from a field."""


AU_PLUS = Ecran(definitif=True)
AU_MOINS = Ecran(ouvre=True, rempli=False, pieces=True, suite=True)
"""The screens on which the most names commit, and the fewest."""
NOMS_MAX = 3
"""Names that a control may take while one gesture is tried."""
UNTOLD = "Répondre"
"""What is told of a change that sends a form whose button says nothing."""
CHANGEANT = (
    "Ce bouton change de nom chaque fois que le robot s'en sert : il ne l'a pas actionné. S'il ne "
    "fait aucun envoi, ajoutez « sans_envoi: true » à cette étape : vous en répondez."
)


AUSSITOT = (
    "Choisir ce fichier l'envoie aussitôt, et l'écran n'a aucun autre bouton qui envoie : le robot "
    "a retenu l'envoi. Si le service n'en garde rien avant un autre geste, ajoutez "
    "« sans_envoi: true » à cette étape : vous en répondez."
)


class HeldBackError(EngineError):
    """A gesture would commit the person: it was not done; the message says what to write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retenue:
    """What looks at each gesture before it is done."""

    session: BrowserSession
    donne: Callable[[], bool]
    """Whether something was typed, chosen or given yet."""
    libre: bool = False
    """Whether the procedure may commit: a test platform, with `--envoyer`."""
    sans_auteur: bool = False
    """Whether nobody vouches for the steps: a change that opens a page by sending it is held."""
    gardes: list[str] = field(default_factory=list)
    """What is told of what a change must not send, as long as one is under way."""

    def doing[T](self, found: Found, judge: Callable[[], None], act: Callable[[], T]) -> T:
        """Do a gesture once it is judged, and judge it anew where it met another name.

        A page may name a control anew when the pointer or the focus comes on it, or when it is
        pressed: the click that such a change precedes is held back, and never reaches the page.
        """
        for _ in range(NOMS_MAX):
            judge()
            watched = not self.libre and self._watch(found, pose=True)
            done = act()
            if not (watched and self._watch(found, pose=False)):
                return done
        raise HeldBackError(CHANGEANT)

    def renamed(self, found: Found, act: Callable[[], object]) -> bool:
        """Do a gesture; whether its control took another name meanwhile, and held it back."""
        watched = self._watch(found, pose=True)
        act()
        return watched and self._watch(found, pose=False)

    def before_click(self, found: Found) -> None:
        """HeldBackError where a click would commit."""
        self._judge(self._read(found.agir.cadre, found.agir.selecteur), _by_click)

    def before_key(self, found: Found | None, key: str) -> None:
        """HeldBackError where a key would commit, pressed on an element or where the focus is."""
        name = key.rsplit("+", 1)[-1] if len(key) > 1 else key
        if name not in VALIDENT | ESPACE:
            return
        way = _by_enter if name in VALIDENT else _by_space
        if found is not None:
            self._judge(self._read(found.agir.cadre, found.agir.selecteur), way)
            return
        for frame in self.session.frames():
            if frame.lisible:
                self._judge(self._read(frame, None), way)

    @contextmanager
    def changing(
        self, found: Found, known: Given, *, option: str = "", fichier: bool = False
    ) -> Generator[None]:
        """A change of a field: HeldBackError where its page says that it sends a form that commits.

        The option that is chosen may say it too. What a script sends of such a form all the same is
        held back, until `release` tells it; so is a file that leaves once it is chosen, where
        nothing else on the screen would send it.
        """
        words = self._of_form(found, known)
        if not (words or self.libre) and commits(option, AU_PLUS):
            words = option
        if words and known.envoie:
            self._hold(words)
        if words:
            self._guard(_sending_of(known.adresse), _told(words))
        elif fichier and self._is_all_that_sends(found):
            self._guard(_writes, AUSSITOT)
        elif self.sans_auteur:
            self._guard(opens_by_sending, _told(UNTOLD))
        try:
            yield
        except EngineError:
            self.release()
            raise

    def _guard(self, rule: Rule, told: str) -> None:
        self.session.keep(rule)
        self.gardes.append(told)

    def release(self) -> None:
        """End what `changing` began: HeldBackError where something was held back meanwhile."""
        if self.gardes and self.session.keep(None):
            self._stop(self.gardes[-1])
        self.gardes.clear()

    def _is_all_that_sends(self, found: Found) -> bool:
        """Whether no other control of the screen of a field sends what is given, or leads on."""
        read = self._read(found.agir.cadre, found.agir.selecteur)
        if read is None or read["attend"]:
            return False
        others = set(read["finals"]).difference(read["noms"])
        return not any(commits(name, AU_PLUS) or leads_on(name) for name in others)

    def _of_form(self, found: Found, known: Given) -> str:
        """The words that commit of the form of a field; the screen is read where it may matter."""
        if self.libre:
            return ""
        if words := next((n for n in known.boutons if commits(n, AU_MOINS)), ""):
            return words
        near = known.envoie or any(commits(n, AU_PLUS) or nameless([n]) for n in known.boutons)
        read = self._read(found.agir.cadre, found.agir.selecteur) if near else None
        return self._committing(_by_change(read), read) if read is not None else ""

    def committing(self, found: Found) -> bool:
        """Whether the screen of an element holds a gesture that commits."""
        read = self._seen(found.agir.cadre, found.agir.selecteur)
        return read is not None and bool(self._committing(read["finals"], read))

    def _judge(
        self, read: Mapping[str, Any] | None, names: Callable[[Mapping[str, Any]], Iterable[str]]
    ) -> None:
        if read is None or (read["lien"] and not self.donne()):
            return
        if words := self._committing(names(read), read):
            self._hold(words)

    def _hold(self, words: str) -> NoReturn:
        self._stop(_told(words))

    def _stop(self, told: str) -> NoReturn:
        self.session.hold()
        raise HeldBackError(told)

    def _committing(self, names: Iterable[str], read: Mapping[str, Any]) -> str:
        """The words that commit, '' where none does."""
        screen = Ecran(
            definitif=definitive(read["texte"]) or any(map(titles, read["dialogue"])),
            ouvre=read["secret"],
            rempli=self.donne(),
            pieces=read["pieces"],
            suite=any(map(leads_on, (*read["finals"], *read["liens"]))),
        )
        headings = frozenset(filter(titles, read["titres"]))
        return next((n for n in names if n in headings or commits(n, screen)), "")

    def _watch(self, found: Found, *, pose: bool) -> bool:
        """Begin to watch the name of a control, or stop; whether it is watched, or a click held."""
        asked = {"selecteur": found.agir.selecteur, "pose": pose}
        try:
            return bool(
                self.session.evaluate(found.agir.cadre, read_script("watch_click.js"), asked)
            )
        except ContextLostError:
            return False

    def _read(self, frame: Frame, selector: str | None) -> Mapping[str, Any] | None:
        return None if self.libre else self._seen(frame, selector)

    def _seen(self, frame: Frame, selector: str | None) -> Mapping[str, Any] | None:
        try:
            self.session.library(frame, "axe", axe_source())
            read: Mapping[str, Any] | None = self.session.evaluate(
                frame, read_script("acte.js"), selector
            )
        except ContextLostError:
            return None
        return read


def _by_click(read: Mapping[str, Any]) -> Iterable[str]:
    yield from read["noms"]
    if read["envoie"]:
        yield from _of_form(read, read["noms"])


def _by_space(read: Mapping[str, Any]) -> Iterable[str]:
    return () if read["champ"] else _by_click(read)


def _by_enter(read: Mapping[str, Any]) -> Iterable[str]:
    """Enter in a field presses the first button of its form; out of a form, a script decides."""
    if not read["champ"]:
        yield from _by_click(read)
        return
    yield from _of_form(read, read["defaut"])
    yield from read["defaut"] or read["finals"]


def _by_change(read: Mapping[str, Any]) -> Iterable[str]:
    yield from _of_form(read, read["defaut"])
    yield from read["defaut"]


def _of_form(read: Mapping[str, Any], button: Iterable[str]) -> Iterable[str]:
    """What the form of a button is called; its heading, where the button says nothing itself."""
    yield from read["formulaire"]
    if nameless(button):
        yield from read["titres"]


def _sending_of(address: str) -> Rule:
    """What sends a form: a page that is written to, or anything that is asked at its address."""
    own = _bare(address)

    def sends(method: str, url: str, kind: str) -> bool:
        writes = method.upper() not in LECTURES
        return (writes and kind == "Document") or (_bare(url) == own and (writes or "?" in url))

    return sends


def opens_by_sending(method: str, url: str, kind: str) -> bool:
    """What sends a page and opens the next one: a form, whatever its button says."""
    return kind == "Document" and (method.upper() not in LECTURES or "?" in url)


def writes_or_opens(method: str, url: str, kind: str) -> bool:
    """What a page writes to a service, or opens in its own place."""
    return kind == "Document" or _writes(method, url, kind)


def _writes(method: str, _: str, kind: str) -> bool:
    """What a page, or its script, writes to a service; a beacon tells where one is, and no more."""
    return method.upper() not in LECTURES and kind != "Ping"


def _bare(address: str) -> str:
    return without_fragment(address).partition("?")[0]


def _told(name: str) -> str:
    words = name if len(name) <= 80 else f"{name[:79]}…"
    return (
        f"« {words} » dit l'envoi final : le robot ne l'a pas fait. Si c'est bien le dernier geste "
        f"de la démarche, écrivez « envoyer: {words} ». S'il mène seulement à un autre écran, "
        "ajoutez « sans_envoi: true » à cette étape : vous en répondez."
    )

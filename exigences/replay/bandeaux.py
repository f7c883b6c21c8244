"""Answers a message on cookies as a person would: once, refusing where that is as easy."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from exigences.browser.engine import (
    BrowserLostError,
    BrowserSession,
    ElementRef,
    EngineError,
    Frame,
    unless_lost,
)
from exigences.browser.scripts import read_script
from exigences.facts.langue.texte import fold
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.procedure.cible import Cible
from exigences.mots import notion
from exigences.replay.snapshot import Reader

_COOKIES = notion("parle-de-cookies")
_ANSWER = notion("repond-au-bandeau")
_REFUSE = notion("refuse-le-bandeau")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reponse:
    """A button of a message on cookies, that answers it."""

    element: ElementRef
    nom: str
    refuse: bool

    @property
    def phrase(self) -> str:
        """What the journal tells."""
        how = "en refusant" if self.refuse else "en acceptant, car rien n'y refuse aussi simplement"
        return f"Un message sur les cookies attendait une réponse : « {self.nom} », {how}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Repondu:
    """A message on cookies that was answered, and the new state that it left, if any."""

    phrase: str
    page: PageSnapshot | None


@dataclass(slots=True, kw_only=True)
class Bandeaux:
    """The messages on cookies of one session."""

    session: BrowserSession
    designes: Sequence[Cible]
    """What the steps of the procedure act on: a message that they answer is left to them."""
    repondus: set[str] = field(default_factory=set)
    """Hosts whose message was answered."""

    def answer(self, pages: Sequence[PageSnapshot], reader: Reader) -> Repondu | None:
        """Answer the message of the last state; None where there is none, or it does not obey."""
        shown = pages[-1]
        found = self._find(shown)
        if found is None:
            return None
        try:
            self.session.click(found.element)
            reader.settle()
            page = reader.read(len(pages), shown.etape, shown)
        except BrowserLostError:
            raise
        except EngineError:
            return None
        self.repondus.add(urlsplit(shown.url).netloc)
        return Repondu(phrase=found.phrase, page=page)

    def _find(self, page: PageSnapshot) -> Reponse | None:
        """The answer to the message of a page, None where there is none to give."""
        host = urlsplit(page.url).netloc
        if host in self.repondus:
            return None
        for frame, buttons in self._told(page):
            asked = {
                "boutons": [{"selecteur": b["selecteur"], "texte": "balise" in b} for b in buttons],
                "vises": [c.css for c in self.designes if c.css],
            }
            with unless_lost():
                seen = self.session.evaluate(frame, read_script("bandeau.js"), asked)
                if answer := self._best(frame, buttons, seen):
                    return answer
        return None

    def _told(self, page: PageSnapshot) -> Iterator[tuple[Frame, list[Mapping[str, Any]]]]:
        """The frames that speak of cookies, and their buttons, or texts, that may answer."""
        frames = {frame.chemin: frame for frame in self.session.frames() if frame.lisible}
        for cadre in page.cadres:
            read = cadre.collecte
            told = any(_COOKIES.search(fold(b["texte"])) for b in read.get("blocs", ()))
            parts = (*read.get("boutons", ()), *read.get("blocs", ())) if told else ()
            buttons = [part for part in parts if answers_cookies(part["texte"])]
            if buttons and cadre.chemin in frames:
                yield frames[cadre.chemin], buttons

    def _best(
        self, frame: Frame, buttons: Sequence[Mapping[str, Any]], seen: Sequence[Any]
    ) -> Reponse | None:
        """Of the buttons of one message, the one that refuses; else the one that accepts."""
        found = [
            (
                Reponse(
                    element=ElementRef(cadre=frame, selecteur=button["selecteur"]),
                    nom=shown["mots"] or button["texte"],
                    refuse=bool(_REFUSE.search(_bare(button["texte"]))),
                ),
                box["selecteur"],
            )
            for button, shown in zip(buttons, seen, strict=True)
            if (box := _message_of(shown["autour"]))
        ]
        if not found or any(self._asked_for(button["texte"]) for button in buttons):
            return None
        held = found[0][1]
        same = [answer for answer, box in found if box == held]
        return next((a for a in same if a.refuse), same[0])

    def _asked_for(self, name: str) -> bool:
        """Whether a step of the procedure presses this button itself."""
        said = (s for c in self.designes for s in (c.nom, c.texte) if s)
        return any(_bare(text) == _bare(name) for text in said)


def _message_of(levels: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """The nearest box around a button that speaks of cookies.

    None where it asks for a text, or holds what the procedure names: it is answered by a step.
    """
    box = next((level for level in levels if _COOKIES.search(fold(level["texte"]))), None)
    return box if box and not box["textes"] and not box["vise"] else None


def answers_cookies(name: str) -> bool:
    """Whether a button of a message on cookies, by its name, answers it."""
    bare = _bare(name)
    return bool(_ANSWER.search(bare) or _REFUSE.search(bare))


def _bare(name: str) -> str:
    """Folded words without the signs that are drawn around them: « ✓ OK »."""
    return fold(name).strip(" ✓✗✕×→←>‹›|•-")

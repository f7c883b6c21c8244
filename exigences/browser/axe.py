"""Runs axe-core in the isolated worlds of a page and its frames."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Protocol

from exigences.browser.cdp import CdpPage
from exigences.browser.engine import ContextLostError, EngineError, Frame, StuckError
from exigences.browser.scripts import read_script
from exigences.browser.silence import SilentError
from exigences.model.parcours.parcours import Moteur

VERSION_MARK = "axe v"


def axe_file() -> Traversable:
    """The axe-core that the package axe-playwright-python carries (MPL-2.0)."""
    return files("axe_playwright_python").joinpath("axe.min.js")


@cache
def axe_source() -> str:
    """Source of that axe-core."""
    return axe_file().read_text("utf-8")


@cache
def axe_version() -> str:
    """Version of that axe-core, from its own header."""
    start = axe_source().index(VERSION_MARK) + len(VERSION_MARK)
    return axe_source()[start : start + 20].split()[0]


UNSEEN_TRAFFIC = (
    "Ce qu'une liaison directe (WebRTC) ouverte puis fermée pendant une même étape a pu emporter",
    (
        "Les noms d'hôtes que le navigateur cherche d'avance, et les rapports différés "
        "qu'une page lui fait envoyer (Reporting API)"
    ),
    "Ce qu'une fenêtre envoie en partant, quand une page d'un autre site la ferme",
    "Une requête que le navigateur répète de lui-même quand le serveur coupe sans répondre",
)
"""What leaves a Chromium without its tools saying so."""


UNBLOCKED = (
    "Le blocage de ce qu'une page publique demande, par un nom de site, à une adresse privée "
    "(image, cadre, script…) : Chromium ne le sait que depuis sa version 138"
)
"""What Chromium itself blocks since it has LocalNetworkAccessChecks."""
FIRST_TO_BLOCK = 138
"""Version of Chromium that first has them."""


def engine_of(library: str, chromium: str) -> Moteur:
    """What drives a Chromium of this version: a library, by its name, with this axe-core."""
    major = chromium.partition(".")[0]
    blocks = major.isdecimal() and int(major) >= FIRST_TO_BLOCK
    return Moteur(
        nom=library,
        version=version(library),
        navigateur=f"Chromium {chromium}",
        axe=axe_version(),
        non_teste=() if blocks else (UNBLOCKED,),
        non_vu=UNSEEN_TRAFFIC,
    )


def run_axe(
    page: CdpPage, options: Mapping[str, Any], hand: "AxeHand | None" = None
) -> Mapping[str, Any]:
    """Run axe on the current page; EngineError where a page makes it turn without end."""
    try:
        with page.awake():
            return _run(page, options, hand or _OwnHand(page))
    except (StuckError, SilentError) as error:
        message = "axe ne finit pas : un script, le sien ou celui de la page, y tourne sans fin."
        raise EngineError(message) from error


def _run(page: CdpPage, options: Mapping[str, Any], hand: "AxeHand") -> Mapping[str, Any]:
    """Run axe at once, or frame by frame then put the results together."""
    frames = page.frames()
    hand.inject(frames[0])
    if len(frames) == 1:
        return hand.run(frames[0], options)
    walk = _Walk(page=page, hand=hand, frames=frames, options=dict(options))
    partials = walk.partials(frames[0])
    finished: Mapping[str, Any] = page.evaluate(
        frames[0].id,
        read_script("axe_finish.js"),
        {"partials": partials, "cadres": walk.cadres, "options": walk.options},
    )
    return finished


class AxeHand(Protocol):
    """Puts axe in a frame and runs it there: an engine may have a library for it."""

    def inject(self, frame: Frame) -> None:
        """Make axe known in the isolated world of a frame."""

    def run(self, frame: Frame, options: Mapping[str, Any]) -> Mapping[str, Any]:
        """Run axe on a page that is this one frame; the light results."""


class _OwnHand:
    """Runs axe by itself."""

    def __init__(self, page: CdpPage) -> None:
        self._page = page

    def inject(self, frame: Frame) -> None:
        self._page.ensure(frame.id, "axe", axe_source())

    def run(self, frame: Frame, options: Mapping[str, Any]) -> Mapping[str, Any]:
        script = read_script("axe_run.js")
        result: Mapping[str, Any] = self._page.evaluate(frame.id, script, dict(options))
        return result


@dataclass(slots=True, kw_only=True)
class _Walk:
    """One run of axe through the frames of a page."""

    page: CdpPage
    hand: AxeHand
    frames: tuple[Frame, ...]
    options: dict[str, Any]
    cadres: list[dict[str, Any]] = field(default_factory=list)
    """Path of each frame by axe's own selectors of it: its results name them, not ours."""

    def partials(self, frame: Frame, context: Any = None, cible: tuple[Any, ...] = ()) -> list[Any]:
        """Partial results of a frame and those inside it, in the order that axe wants."""
        self.hand.inject(frame)
        answer = self.page.evaluate(
            frame.id, read_script("axe_partial.js"), {"context": context, "options": self.options}
        )
        results = [answer["partiel"]]
        for inner in answer["cadres"]:
            child = self._child((*frame.chemin, inner["indice"]))
            if child is None or not child.lisible or self._asleep(frame, child):
                results.append(None)
                continue
            place = (*cible, *inner["cible"])
            self.cadres.append({"cible": place, "chemin": child.chemin})
            try:
                results += self.partials(child, inner["contexte"], place)
            except ContextLostError:
                raise
            except EngineError:
                results.append(None)
        return results

    def _asleep(self, parent: Frame, child: Frame) -> bool:
        """Whether axe would wait for ever in a frame that may run no script."""
        script = read_script("sandboxed.js")
        return bool(self.page.evaluate(parent.id, script, child.selecteurs[-1]))

    def _child(self, chemin: tuple[int, ...]) -> Frame | None:
        return next((frame for frame in self.frames if frame.chemin == chemin), None)

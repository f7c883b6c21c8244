"""Finds what a step acts on: the one function that all steps and engines share."""

import difflib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from exigences.browser.axe import axe_source
from exigences.browser.engine import (
    BrowserLostError,
    BrowserSession,
    ContextLostError,
    ElementRef,
    EngineError,
    Frame,
)
from exigences.browser.scripts import read_script
from exigences.model.cible import Cible
from exigences.model.lieu import Boite, CheminCadre

POLL_MS = 120


class Pour(StrEnum):
    """What the target is wanted for."""

    CLIC = "clic"
    CHAMP = "champ"
    CASE = "case"
    FICHIER = "fichier"
    CHOIX = "choix"
    TEXTE = "texte"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An element that is there, seen and ready."""

    element: ElementRef
    agir: ElementRef
    """Where to act: the label, for a box that the page hides behind it."""
    boite: Boite | None
    genre: str
    coche: bool


class TargetMissingError(EngineError):
    """Nothing on the page answers the designation; the message names what is close to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What is looked for, and where."""

    cible: Cible
    pour: Pour
    option: str = ""
    cadre: CheminCadre = ()
    """Only this frame and those inside it."""


def never() -> bool:
    """Nobody asks to stop."""
    return False


def find_target(
    session: BrowserSession,
    search: Search,
    timeout_s: float,
    arret: Callable[[], bool] = never,
) -> Found:
    """Wait until a target is there, visible and enabled; TargetMissingError after `timeout_s`.

    KeyboardInterrupt as soon as `arret` says that a stop was asked for.
    """
    limit = time.monotonic() + timeout_s
    while True:
        if arret():
            raise KeyboardInterrupt
        near: list[str] = []
        why = ""
        try:
            for frame, cible in _places(session, search):
                found, said, state = _look(session, frame, cible, search)
                if found is not None:
                    return found
                near += said
                why = why or state
        except BrowserLostError:
            raise
        except ContextLostError:
            pass
        if time.monotonic() >= limit:
            raise TargetMissingError(_missing(search, near, why))
        session.wait(POLL_MS)


def is_visible(session: BrowserSession, search: Search, timeout_s: float) -> bool:
    """Whether a target is there within a time."""
    try:
        find_target(session, search, timeout_s)
    except TargetMissingError:
        return False
    return True


def _places(session: BrowserSession, search: Search) -> Iterator[tuple[Frame, Cible]]:
    """Every alternative in every frame: the first alternative anywhere before the second."""
    size = len(search.cadre)
    frames = [f for f in session.frames() if f.lisible and f.chemin[:size] == search.cadre]
    for cible in search.cible.alternatives():
        for frame in frames:
            yield frame, cible


def _look(
    session: BrowserSession, frame: Frame, cible: Cible, search: Search
) -> tuple[Found | None, list[str], str]:
    session.library(frame, "axe", axe_source())
    answer = session.evaluate(
        frame,
        read_script("resolve.js"),
        {
            "critere": cible.critere,
            "rang": cible.rang,
            "pour": search.pour.value,
            "option": search.option,
        },
    )
    if not answer["trouve"]:
        state = "caché" if answer["cache"] else "inactif" if answer["inactif"] else ""
        return None, list(answer["proches"]), state
    box = answer["boite"]
    found = Found(
        element=ElementRef(cadre=frame, selecteur=answer["selecteur"]),
        agir=ElementRef(cadre=frame, selecteur=answer["agir"]),
        boite=Boite(x=box[0], y=box[1], largeur=box[2], hauteur=box[3]) if box else None,
        genre=answer["genre"],
        coche=answer["coche"],
    )
    return found, [], ""


def _missing(search: Search, near: list[str], state: str) -> str:
    wanted = next(iter(search.cible.critere.values()))
    option = f" avec l'option « {search.option} »" if search.option else ""
    close = difflib.get_close_matches(wanted, list(dict.fromkeys(near)), n=3, cutoff=0.3)
    close = close or list(dict.fromkeys(near))[:3]
    there = f"il est sur la page, mais {state}" if state else "rien de tel sur la page"
    names = " ; ".join(f"« {name} »" for name in close)
    hint = f". Le plus proche : {names}" if close else ""
    return f"{search.cible}{option} : {there}{hint}."

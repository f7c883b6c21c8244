"""What a Selenium Grid says of itself, where the wire of its browsers is, and whether they live."""

import base64
import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError
from urllib.parse import unquote, urlsplit
from urllib.request import Request, urlopen

from exigences.browser.bidi import BidiLine, CutLine
from exigences.browser.engine import EngineError
from exigences.browser.sockets import SocketLine

STATUS_S = 15
"""Longest wait for a Grid to say what it has."""
BEAT_S = 5.0
"""How often a browser is asked whether it lives: the hub does not tell when one has gone."""
MISSED = 2
"""Beats without an answer, one after the other, from which nobody is there."""
BEAT_LIMIT_S = 60
"""Longest wait for that answer: a driver answers one command after the other."""
WINDOWS = "window/handles"
"""What a driver answers only as long as its browser lives."""
NO_WINDOW = "timeouts"
"""What it answers without a look at any window: by BiDi, it would wait for one that the gate holds,
and the gate for it."""
OLD_PATH = "/wd/hub"
"""What addresses of older versions end with."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A Grid, by the address of its hub, without what opens it."""

    adresse: str
    autorisation: str = ""
    """The header of the one who may use it."""

    @property
    def headers(self) -> dict[str, str]:
        """What goes with every request."""
        return {"Authorization": self.autorisation} if self.autorisation else {}

    def get(self, path: str, timeout_s: float) -> Mapping[str, Any]:
        """What the hub answers under a path; OSError or ValueError where it says nothing clear."""
        asked = Request(self.adresse + path, headers=self.headers)  # noqa: S310 - http alone, checked
        with urlopen(asked, timeout=timeout_s) as answer:  # noqa: S310
            found = json.load(answer)["value"]
        return found if isinstance(found, dict) else {"": found}


def grid_of(written: str) -> Grid:
    """The Grid of an address, name and password included; EngineError where it is none."""
    try:
        parts = urlsplit(written.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in ("http", "https"):
        shown = written.rpartition("@")[2]  # without a password
        message = (
            f"« {shown} » n'est pas l'adresse d'une grille : écrivez celle de son hub, "
            "comme http://hub:4444."
        )
        raise EngineError(message)
    name = f"[{host}]" if ":" in host else host
    bare = f"{parts.scheme}://{name}{f':{port}' if port else ''}"
    path = parts.path.rstrip("/").removesuffix(OLD_PATH)
    if parts.username is None:
        return Grid(bare + path)
    pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return Grid(bare + path, f"Basic {base64.b64encode(pair.encode()).decode()}")


def check_grid(grid: Grid) -> None:
    """Ask a Grid what it has; EngineError with what to do where nothing can be opened there."""
    try:
        said = grid.get("/status", STATUS_S)
        nodes = said["nodes"] if said["ready"] else said.get("nodes", ())
    except (ValueError, KeyError, TypeError, HTTPError) as error:
        if isinstance(error, HTTPError) and error.code in (401, 403):
            why = "refuse d'ouvrir : mettez un nom et un mot de passe dans son adresse"
        else:
            why = "ne répond pas comme une grille Selenium : vérifiez l'adresse de son hub"
        raise EngineError(f"{grid.adresse} {why}.", str(error)) from error
    except OSError as error:
        message = (
            f"La grille {grid.adresse} ne répond pas : vérifiez son adresse, et qu'elle marche."
        )
        raise EngineError(message, str(error)) from error
    if not nodes:
        message = (
            f"La grille {grid.adresse} n'a aucun nœud : attendez qu'il s'en inscrive un, ou "
            "voyez pourquoi ils n'y arrivent pas."
        )
        raise EngineError(message)


def refusal(grid: Grid, said: str) -> EngineError:
    """Why a Grid did not open a browser, from what it said."""
    low = said.lower()
    if "no nodes support" in low or "no matching capabilities" in low:
        why = "n'a pas de Chrome ni de Chromium (browserName « chrome ») à prêter"
    elif is_slow(said):
        why = "n'a pas lancé son navigateur à temps : son nœud est trop chargé, relancez plus tard"
    elif "timed out" in low or "timeout" in low:
        why = "n'a pas eu de place libre à temps : relancez plus tard, ou demandez moins à la fois"
    else:
        why = f"n'a pas ouvert de navigateur : {said}"
    return EngineError(f"La grille {grid.adresse} {why}.", said)


def without_tools(grid: Grid, *, plateforme_de_test: bool) -> EngineError:
    """Why nothing is replayed by a browser whose tools cannot be had."""
    if plateforme_de_test:
        why = "ni par ses outils (se:cdp), ni par WebDriver BiDi (se:bidi)"
        return EngineError(
            f"La grille {grid.adresse} ne laisse conduire son navigateur {why} : ouvrez l'un ou "
            "l'autre sur ses nœuds."
        )
    return EngineError(
        f"La grille {grid.adresse} ne donne pas accès aux outils du navigateur (se:cdp) : elle ne "
        "sert alors qu'aux démarches d'une plateforme de test (« plateforme: test »)."
    )


def is_slow(said: str) -> bool:
    """Whether a node was too busy to start its driver: it may well be less so now."""
    return "driver server" in said.lower()


def line_to(grid: Grid, session: str, capabilities: Mapping[str, Any]) -> SocketLine | None:
    """The wire of a browser of a Grid; None where the Grid lends none.

    It goes by the hub: the address that a node tells is often its own, which only the hub knows.
    """
    told = str(capabilities.get("se:cdp") or "")
    if not told:
        return None
    with suppress(EngineError):
        return SocketLine(_by_hub(grid, session, "se/cdp"), grid.headers)
    with suppress(EngineError):
        return SocketLine(told)
    return None


def line_by_bidi(grid: Grid, session: str, tab: str) -> BidiLine | None:
    """The same wire by WebDriver BiDi, through an empty tab; None where the Grid lends none."""
    with suppress(EngineError):
        return BidiLine(SocketLine(_by_hub(grid, session, "se/bidi"), grid.headers), tab)
    return None


def _by_hub(grid: Grid, session: str, what: str) -> str:
    secure = "wss" if grid.adresse.startswith("https:") else "ws"
    return f"{secure}:{grid.adresse.partition(':')[2]}/session/{session}/{what}"


@contextmanager
def kept_alive(grid: Grid, session: str, line: CutLine, ask: str = WINDOWS) -> Iterator[None]:
    """Ask again and again whether a browser lives, and cut its line once it does not.

    A Grid takes a session for forgotten where its wire alone is used; it is kept so, too.
    """
    over = threading.Event()
    path = f"/session/{session}/{ask}"

    def beat() -> None:
        missed = 0
        while missed < MISSED and not over.wait(BEAT_S):
            try:
                grid.get(path, BEAT_LIMIT_S)
                missed = 0
            except HTTPError:
                break
            except (OSError, HTTPException, ValueError, KeyError, TypeError):
                missed += 1
        if not over.is_set():
            line.cut()

    watching = threading.Thread(target=beat, name="exigences-grille", daemon=True)
    watching.start()
    try:
        yield
    finally:
        over.set()

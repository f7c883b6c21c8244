"""A Grid that cannot be asked: one sentence that says what to do, before anything else is done."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler

import pytest

from exigences.browser.engine import EngineError
from exigences.browser.grid import Grid, check_grid, grid_of, refusal
from exigences.browser.grid_engine import open_grid
from tests.cli.lancer import lancer
from tests.fabrique.boucle import loopback


@contextmanager
def repondant(statut: int, corps: bytes) -> Iterator[str]:
    """The address of a server that always answers the same."""

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            """Say nothing."""

        def do_GET(self) -> None:
            self.send_response(statut)
            self.send_header("Content-Length", str(len(corps)))
            self.end_headers()
            self.wfile.write(corps)

    with loopback(Handler) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.mark.parametrize("corps", [b"<h1>Bienvenue</h1>", b"[]", b'{"value": 3}', b'{"valeur": 3}'])
def test_what_is_no_grid_is_told(corps: bytes) -> None:
    with (
        repondant(200, corps) as adresse,
        pytest.raises(EngineError, match="ne répond pas comme une grille"),
    ):
        check_grid(Grid(adresse))


def test_a_grid_that_wants_a_password_is_told() -> None:
    with repondant(401, b"") as adresse, pytest.raises(EngineError, match="mot de passe"):
        check_grid(Grid(adresse))


def test_a_grid_that_is_not_there_is_told() -> None:
    with repondant(200, b"") as adresse:
        pass
    fait = lancer(
        "auditer", "val-clair", "--moteur", "selenium", "--grille", adresse, "--sortie", "-", "-f",
        "json",
    )  # fmt: skip
    assert (fait.code, fait.sortie) == (2, "")
    assert fait.phrases == [
        f"La grille {adresse} ne répond pas : vérifiez son adresse, et qu'elle marche."
    ]


@pytest.mark.parametrize(
    "ecrite",
    [
        "hub:4444",
        "marie:SECRET@hub:4444",
        "ftp://marie:SECRET@hub",
        "http://",
        "http://hub:port",
        "http://[::1",
    ],
)
def test_what_is_no_address_is_told_without_its_password(ecrite: str) -> None:
    with pytest.raises(EngineError, match=r"n'est pas l'adresse d'une grille") as dite:
        grid_of(ecrite)
    assert "SECRET" not in str(dite.value)


@pytest.mark.parametrize(
    ("ecrite", "adresse"),
    [
        ("http://hub:4444", "http://hub:4444"),
        ("http://hub:4444/wd/hub/", "http://hub:4444"),
        ("https://marie:m%40t@grille.exemple.fr/essais", "https://grille.exemple.fr/essais"),
        ("http://[::1]:4444/", "http://[::1]:4444"),
    ],
)
def test_the_address_of_a_hub_is_read(ecrite: str, adresse: str) -> None:
    assert grid_of(ecrite).adresse == adresse


def test_a_name_and_a_password_go_in_a_header() -> None:
    assert grid_of("http://marie:m%40t@hub").headers == {"Authorization": "Basic bWFyaWU6bUB0"}


@pytest.mark.parametrize("commande", ["auditer", "explorer", "campagne"])
def test_a_grid_lends_browsers_to_selenium_alone(commande: str) -> None:
    fait = lancer(commande, "http://127.0.0.1:9/", "--grille", "http://127.0.0.1:9")
    assert fait.code == 2
    (phrase,) = fait.phrases
    assert phrase == (
        "--grille prête un navigateur à Selenium seul : ajoutez « --moteur selenium », ou "
        "retirez --grille."
    )


LENT = "Could not start a new session. Timed out waiting for driver server to start."


def test_a_node_too_busy_to_start_its_driver_is_asked_once_more() -> None:
    asked: list[str] = []

    class Hub(BaseHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            """Say nothing."""

        def do_GET(self) -> None:
            self._say(200, {"ready": True, "nodes": [{}]})

        def do_POST(self) -> None:
            asked.append(self.path)
            self._say(500, {"error": "session not created", "message": LENT})

        def _say(self, statut: int, value: object) -> None:
            corps = json.dumps({"value": value}).encode()
            self.send_response(statut)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(corps)))
            self.end_headers()
            self.wfile.write(corps)

    with (
        loopback(Hub) as port,
        pytest.raises(EngineError, match="n'a pas lancé son navigateur à temps"),
        open_grid(f"http://127.0.0.1:{port}"),
    ):
        pass
    assert asked == ["/session", "/session"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("New session request timed out", "n'a pas eu de place libre à temps"),
        ("Timed out waiting for driver server to start.", "n'a pas lancé son navigateur à temps"),
        ("No nodes support the capabilities", "n'a pas de Chrome ni de Chromium"),
    ],
)
def test_why_a_grid_gives_no_browser_is_told(said: str, told: str) -> None:
    assert told in str(refusal(Grid("http://hub:4444"), said))

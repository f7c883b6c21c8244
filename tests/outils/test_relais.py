"""The relay of the bench logs what reaches a service, which sees its own port asked for."""

from collections.abc import Iterator
from http.client import HTTPConnection
from threading import Thread

import pytest
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

from outils.exploration.relais import Recue, Relais, relay


@Request.application
def service(request: Request) -> Response:
    """Answer where it believes to be, and what was sent to it."""
    return Response(
        f"<a href='{request.host_url}suite'>{request.host_url}</a>{request.get_data(as_text=True)}"
    )


@pytest.fixture
def relais() -> Iterator[Relais]:
    server = make_server("127.0.0.1", 0, service, threaded=True)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    with relay(server.server_port) as found:
        yield found
    server.shutdown()
    thread.join()
    server.server_close()


def asked(relais: Relais, methode: str, chemin: str, corps: str = "", genre: str = "") -> str:
    visit = HTTPConnection("127.0.0.1", relais.port, timeout=20)
    visit.request(methode, chemin, corps.encode(), {"Content-Type": genre} if genre else {})
    text = visit.getresponse().read().decode()
    visit.close()
    return text


def test_the_addresses_of_a_page_are_those_of_the_relay(relais: Relais) -> None:
    here = f"http://127.0.0.1:{relais.port}/"
    assert asked(relais, "GET", "/") == f"<a href='{here}suite'>{here}</a>"


def test_an_answer_that_ends_like_an_address_is_given_whole(relais: Relais) -> None:
    assert asked(relais, "POST", "/", "127.0.0.1").endswith("</a>127.0.0.1")


@pytest.mark.parametrize(
    ("corps", "genre"),
    [
        pytest.param("nom=x&ville=y", "application/x-www-form-urlencoded", id="formulaire"),
        pytest.param('{"nom": "x", "ville": "y"}', "application/json", id="json"),
        pytest.param(
            '--b\r\nContent-Disposition: form-data; name="nom"\r\n\r\nx\r\n'
            '--b\r\nContent-Disposition: form-data; name="ville"\r\n\r\ny\r\n--b--\r\n',
            "multipart/form-data; boundary=b",
            id="parties",
        ),
    ],
)
def test_what_was_sent_is_logged_by_its_names(relais: Relais, corps: str, genre: str) -> None:
    asked(relais, "POST", "/demande?etape=2", corps, genre)
    (received,) = relais.recues
    assert (received.methode, received.chemin, received.ecrit) == ("POST", "/demande", True)
    assert {"nom", "ville"} <= received.noms


def test_a_reading_is_no_writing(relais: Relais) -> None:
    asked(relais, "GET", "/page")
    assert relais.recues == [Recue(methode="GET", chemin="/page")]
    assert not relais.recues[0].ecrit

"""The loopback server answers while its block runs, and not after."""

import socket
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from exigences.demo import DemoError, serve_demo
from exigences.demo.seance import Seances, chiffres


def test_the_index_lists_both_services_and_says_that_they_are_fictitious():
    with serve_demo(0) as serveur:
        assert serveur.url == f"http://127.0.0.1:{serveur.port}/"
        with urlopen(serveur.url) as reponse:
            page = reponse.read().decode()
    assert 'href="/bourg-fictif/"' in page
    assert 'href="/val-clair/"' in page
    assert "Ces deux villes n'existent pas." in page


def test_nothing_answers_after_the_block():
    with serve_demo(0) as serveur:
        pass
    with pytest.raises(URLError):
        urlopen(serveur.url)


def test_it_stops_when_the_block_fails():
    with pytest.raises(RuntimeError, match="interrompu"), serve_demo(0) as serveur:
        raise RuntimeError("interrompu")
    with pytest.raises(URLError):
        urlopen(serveur.url)


def test_a_port_that_is_taken_is_said_in_french():
    with socket.socket() as prise:
        prise.bind(("127.0.0.1", 0))
        prise.listen()
        port = prise.getsockname()[1]
        refus = pytest.raises(DemoError, match=f"le port {port} .* choisissez un autre port")
        with refus, serve_demo(port):
            pass


def test_a_port_that_does_not_exist_is_said_in_french():
    with pytest.raises(DemoError, match="le port 70000"), serve_demo(70000):
        pass


def test_it_logs_nothing(capfd):
    with serve_demo(0) as serveur, urlopen(serveur.url):
        pass
    assert capfd.readouterr() == ("", "")


def test_the_oldest_session_leaves_when_there_are_too_many():
    seances: Seances[list[str]] = Seances(list, limite=2)
    une, _ = seances.ouvrir(None)
    deux, _ = seances.ouvrir(None)
    seances.ouvrir(une)
    seances.ouvrir(None)
    assert seances.ouvrir(une)[0] == une
    assert seances.ouvrir(deux)[0] != deux


def test_digits_come_from_their_seed_alone():
    assert chiffres("a", 6) == chiffres("a", 6)
    assert chiffres("a", 6) != chiffres("b", 6)
    assert len(chiffres("a", 6)) == 6

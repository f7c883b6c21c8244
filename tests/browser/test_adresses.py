"""Addresses that answer badly or not at all: each gets its French sentence, on both engines."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from exigences.browser.engine import (
    BrowserEngine,
    BrowserSession,
    PageUnreachableError,
)
from outils.ports import free_ports
from tests.browser.moteurs import attendre, dit, parties, poser, trouve, visite
from tests.browser.serveur import Site, serve


def test_a_redirection_is_followed(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}redirige")
    assert session.frames()[0].url == f"{site.url}arrivee.html"
    assert session.status() == 200
    poser(session)
    vues = {(r.url, r.statut) for r in parties(session) if r.type == "Document"}
    assert vues == {(f"{site.url}redirige", 302), (f"{site.url}arrivee.html", 200)}


@pytest.mark.parametrize(("chemin", "statut"), [("erreur500", 500), ("absente", 404)])
def test_a_page_of_error_is_a_page(
    session: BrowserSession, site: Site, chemin: str, statut: int
) -> None:
    session.goto(f"{site.url}{chemin}")
    assert session.status() == statut
    assert session.frames()[0].url == f"{site.url}{chemin}"


def test_a_slow_page_is_waited_for(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}lente")
    assert dit(session, "document.title") == "Lente"


def test_a_page_that_sends_itself_elsewhere_is_followed(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}renvoi.html")
    attendre(session, lambda: session.frames()[0].url == f"{site.url}arrivee.html")
    poser(session)
    assert dit(session, "document.title") == "Arrivée"


@pytest.mark.parametrize("chemin", ["boucle", "telecharge", "http://127.0.0.1:1/"])
def test_a_fault_leaves_no_trace_on_the_page_after_it(
    session: BrowserSession, site: Site, chemin: str
) -> None:
    mauvaise = chemin if ":" in chemin else f"{site.url}{chemin}"
    for _ in range(8):
        with pytest.raises(PageUnreachableError):
            session.goto(mauvaise)
        session.goto(f"{site.url}arrivee.html")
        assert dit(session, "document.title") == "Arrivée"


@pytest.mark.parametrize("chemin", ["muette", "sans-fin"])
def test_a_page_that_never_finishes_is_given_up(
    moteur: BrowserEngine, site: Site, chemin: str
) -> None:
    url = f"{site.url}{chemin}"
    with (
        visite(moteur, timeout_ms=700) as session,
        pytest.raises(PageUnreachableError) as faute,
    ):
        session.goto(url)
    assert str(faute.value) == f"{url} n'a pas fini de répondre en 0.7 s."


def test_a_page_whose_image_never_comes_is_read(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}image-lente.html")
    assert dit(session, "document.querySelector('h1').textContent") == "Image lente"
    attendre(session, lambda: not session.busy())


def _ferme() -> int:
    """A port where nobody answers."""
    return free_ports(1)[0]


@pytest.mark.parametrize(
    ("url", "raison"),
    [
        ("http://inconnu.invalid/", "ERR_NAME_NOT_RESOLVED"),
        ("refus", "ERR_CONNECTION_REFUSED"),
        ("boucle", "ERR_TOO_MANY_REDIRECTS"),
        ("telecharge", "ERR_ABORTED"),
        ("http://", "ERR_INVALID_URL"),
    ],
)
def test_an_address_that_gives_no_page_says_why(
    session: BrowserSession, site: Site, url: str, raison: str
) -> None:
    match url:
        case "refus":
            url = f"http://127.0.0.1:{_ferme()}/"
        case "boucle" | "telecharge":
            url = f"{site.url}{url}"
    with pytest.raises(PageUnreachableError) as faute:
        session.goto(url)
    assert str(faute.value).startswith(f"{url} : ")
    assert faute.value.brut == raison


def test_a_download_by_a_link_leaves_the_page_where_it_is(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}onglets.html")
    session.click(trouve(session, "#telecharge"))
    attendre(session, lambda: site.demandes("telecharge") == ["GET"])
    poser(session)
    assert session.frames()[0].url == f"{site.url}onglets.html"


@pytest.fixture(scope="package")
def chiffre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site over TLS whose certificate nobody has signed."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is missing: it makes the self-signed certificate")
    fichier: Path = tmp_path_factory.mktemp("tls") / "certificat.pem"
    demande = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    demande += ["-subj", "/CN=127.0.0.1", "-keyout", str(fichier), "-out", str(fichier) + ".crt"]
    subprocess.run(demande, check=True, capture_output=True)
    fichier.write_text(fichier.read_text() + Path(f"{fichier}.crt").read_text())
    with serve(fichier) as site:
        yield site


def test_a_certificate_that_is_not_valid_says_so(session: BrowserSession, chiffre: Site) -> None:
    url = f"https://127.0.0.1:{chiffre.port}/arrivee.html"
    with pytest.raises(PageUnreachableError, match="son certificat n'est pas valable") as faute:
        session.goto(url)
    assert faute.value.brut == "ERR_CERT_AUTHORITY_INVALID"
    assert chiffre.vus == []

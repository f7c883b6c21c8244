"""`franchir: lien_courriel` follows the link of a message, wherever the platform keeps it."""

import json
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path
from typing import Any, ClassVar

import pytest

from exigences.catalogue.identite.courriel_a_consulter import detect
from exigences.facts.build import build_facts
from exigences.model.parcours.parcours import Fin, Parcours, StatutEtape
from exigences.replay.courrier import read_message
from tests.browser.serveur import Site
from tests.replay.conftest import Rejouer

JETON = "activation/6f1c2b9e8d7a4c3f"
FIN: Any = {"verifier": "Compte activé"}


def message(site: Site, *, code: str = "", date: str = "Thu, 26 Nov 2026 10:00:00 +0000") -> bytes:
    """A message with a link for one person, between one to the home page and one elsewhere."""
    mail = EmailMessage()
    mail["Subject"] = "Activez votre compte"
    mail["To"] = "camille@boite.example"
    mail["Date"] = date
    mail.set_content(f"Bonjour. Suivez {site.url}{JETON}. Code {code}")
    mail.add_alternative(
        f"<p>Bonjour.</p><a href='{site.url}'>Accueil</a> <a href='{site.url}{JETON}'>Activer</a>"
        f" <a href='https://ailleurs.example/{JETON}'>Suivi</a> <a href='http://[aide/'>Aide</a>"
        f"<p>Code <b>{code}</b></p>",
        subtype="html",
    )
    return mail.as_bytes()


class Imap(socketserver.StreamRequestHandler):
    """As much of IMAP4rev1 (RFC 3501) as reading a mailbox takes."""

    courrier: ClassVar[bytes]

    def handle(self) -> None:
        """Answer each command."""
        self.wfile.write(b"* OK pret\r\n")
        while line := self.rfile.readline():
            tag, command, *rest = line.split()
            match command.upper():
                case b"CAPABILITY":
                    self.wfile.write(b"* CAPABILITY IMAP4rev1\r\n")
                case b"LOGIN" if rest != [b"camille", b'"mot-de-passe"']:
                    self.wfile.write(tag + b" NO refus\r\n")
                    continue
                case b"EXAMINE":
                    self.wfile.write(b"* 1 EXISTS\r\n")
                case b"SEARCH":
                    self.wfile.write(b"* SEARCH 1\r\n")
                case b"FETCH":
                    size = str(len(self.courrier)).encode()
                    self.wfile.write(b"* 1 FETCH (BODY[] {" + size + b"}\r\n")
                    self.wfile.write(self.courrier + b")\r\n")
            self.wfile.write(tag + b" OK fait\r\n")


@contextmanager
def imap(courrier: bytes) -> Iterator[str]:
    """Serve one message by IMAP; `host:port`."""
    handler = type("Servi", (Imap,), {"courrier": courrier})
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        try:
            yield f"127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()


def mailpit(site: Site, *messages: bytes) -> None:
    """Answer as Mailpit's API does."""
    ids = [f"m{rank}" for rank, _ in enumerate(messages)]
    site.pages["api/v1/messages"] = json.dumps({"messages": [{"ID": i} for i in ids]})
    for name, one in zip(ids, messages, strict=True):
        site.pages[f"api/v1/message/{name}/raw"] = one.decode()


@pytest.fixture
def franchir(rejouer: Rejouer, site: Site) -> Callable[..., Parcours]:
    """Replay a procedure that meets a link sent by e-mail."""
    site.pages[JETON] = "<!doctype html><html lang='fr'><title>Fait</title><p>Compte activé</p>"

    def jouer(**passage: Any) -> Parcours:
        etape = {"franchir": {"obstacle": "lien_courriel", **passage}}
        return rejouer({"aller": "arrivee.html"}, etape, FIN, plateforme="test")

    return jouer


def assert_followed(parcours: Parcours, site: Site) -> None:
    assert (parcours.fin, parcours.phrase_fin) == (Fin.TERMINE, "Toutes les étapes ont été faites.")
    assert parcours.pages[-1].url == f"{site.url}{JETON}"


def test_the_link_of_a_page(franchir: Callable[..., Parcours], site: Site) -> None:
    site.pages["boite.html"] = (
        f"<!doctype html><title>Boîte</title><a href='/'>Accueil</a><a href='{JETON}'>Activer</a>"
    )
    assert_followed(franchir(boite="boite.html"), site)


def test_the_link_of_a_message_of_mailpit(franchir: Callable[..., Parcours], site: Site) -> None:
    mailpit(site, message(site))
    assert_followed(franchir(courrier={"mailpit": "/"}), site)


def test_the_link_of_a_file(franchir: Callable[..., Parcours], site: Site, tmp_path: Path) -> None:
    (tmp_path / "courriels").mkdir()
    (tmp_path / "courriels" / "un.eml").write_bytes(message(site))
    assert_followed(franchir(courrier={"dossier": "courriels"}), site)


def test_the_link_of_a_message_by_imap(franchir: Callable[..., Parcours], site: Site) -> None:
    with imap(message(site)) as ou:
        compte = {"imap": ou, "utilisateur": "camille", "mot_de_passe": "mot-de-passe"}
        assert_followed(franchir(courrier=compte), site)


def test_a_message_from_before_is_not_for_this_replay(
    franchir: Callable[..., Parcours], site: Site, tmp_path: Path
) -> None:
    (tmp_path / "courriels").mkdir()
    vieux = message(site, date="Mon, 23 Nov 2026 10:00:00 +0000")
    (tmp_path / "courriels" / "un.eml").write_bytes(vieux)
    parcours = franchir(courrier={"dossier": "courriels"})
    assert parcours.fin is Fin.ECHEC
    assert "Aucun lien vers un domaine déclaré dans la boîte courriels." in parcours.phrase_fin


def test_without_a_mailbox_it_is_an_obstacle(rejouer: Rejouer) -> None:
    parcours = rejouer({"aller": "arrivee.html"}, {"franchir": "lien_courriel"})
    assert (parcours.fin, parcours.journal[-1].statut) == (Fin.OBSTACLE, StatutEtape.OBSTACLE)
    assert "un lien reçu par courriel" in parcours.phrase_fin
    preuves = list(detect(build_facts(parcours)))
    assert [(p.page, p.extrait) for p in preuves] == [(0, "Lien reçu par courriel")]


def test_the_code_of_a_message(rejouer: Rejouer, site: Site) -> None:
    mailpit(site, message(site, code="482913"))
    passage = {"obstacle": "code_courriel", "etiquette": "Texte", "courrier": {"mailpit": "/"}}
    parcours = rejouer({"aller": "gestes.html"}, {"franchir": passage}, plateforme="test")
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin


def test_a_message_is_read_as_it_is_shown(site: Site) -> None:
    lu = read_message(message(site, code="482913"))
    assert lu.liens[:2] == (f"{site.url}{JETON}", site.url)
    assert "Code 482913" in lu.texte

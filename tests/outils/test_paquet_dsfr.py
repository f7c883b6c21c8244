"""The real pages come whole and untouched, are unpacked in their folder, and load nothing else."""

import base64
import hashlib
import io
import socket
import tarfile
import urllib.request
from pathlib import Path

import pytest

from outils.paquet_dsfr import prepare, serve, without_other_hosts
from outils.paquet_npm import PaquetError, check_integrity, unpack


def archive(chemin: Path, *membres: tuple[str, bytes]) -> Path:
    with tarfile.open(chemin, "w:gz") as ouverte:
        for nom, contenu in membres:
            membre = tarfile.TarInfo(nom)
            membre.size = len(contenu)
            ouverte.addfile(membre, io.BytesIO(contenu))
    return chemin


def faux_npm(dossier: Path, script: str) -> str:
    npm = dossier / "npm"
    npm.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    npm.chmod(0o755)
    return str(npm)


def test_without_npm_the_message_says_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(PaquetError, match=r"npm est introuvable.*apt install npm"):
        prepare(tmp_path / "cache", None)


def test_pages_already_there_need_no_npm(tmp_path: Path) -> None:
    (tmp_path / "dsfr-1.15.3" / "package").mkdir(parents=True)
    assert prepare(tmp_path, None) == tmp_path / "dsfr-1.15.3" / "package"


def test_a_failing_npm_says_why_and_leaves_nothing(tmp_path: Path) -> None:
    npm = faux_npm(tmp_path, "echo 'npm error code E404' >&2; exit 1")
    with pytest.raises(PaquetError, match="error code E404"):
        prepare(tmp_path / "cache", npm)
    assert list((tmp_path / "cache").iterdir()) == []


def test_an_archive_that_is_not_the_published_one_is_not_opened(tmp_path: Path) -> None:
    autre = archive(tmp_path / "autre.tgz", ("package/example/index.html", b"<p>"))
    npm = faux_npm(tmp_path, f'for d; do :; done; cp "{autre}" "$d/dsfr.tgz"')
    with pytest.raises(PaquetError, match="n'est pas celle qui était attendue"):
        prepare(tmp_path / "cache", npm)
    assert list((tmp_path / "cache").iterdir()) == []


def test_the_integrity_is_that_of_the_bytes(tmp_path: Path) -> None:
    fichier = tmp_path / "a.tgz"
    fichier.write_bytes(b"contenu")
    empreinte = base64.b64encode(hashlib.sha512(b"contenu").digest()).decode()
    check_integrity(fichier, f"sha512-{empreinte}")
    fichier.write_bytes(b"Contenu")
    with pytest.raises(PaquetError, match="empreinte sha512 différente"):
        check_integrity(fichier, f"sha512-{empreinte}")


def test_only_the_useful_folders_are_unpacked(tmp_path: Path) -> None:
    source = archive(
        tmp_path / "a.tgz", ("package/example/a.html", b"a"), ("package/src/b.js", b"b")
    )
    unpack(source, tmp_path / "pages", ("package/example/",))
    assert (tmp_path / "pages" / "package" / "example" / "a.html").read_bytes() == b"a"
    assert not (tmp_path / "pages" / "package" / "src").exists()


def test_an_archive_cannot_write_outside_its_folder(tmp_path: Path) -> None:
    source = archive(tmp_path / "a.tgz", ("package/example/../../../dehors.html", b"a"))
    with pytest.raises(PaquetError, match="ne peut pas être ouverte"):
        unpack(source, tmp_path / "pages", ("package/example/",))
    assert not (tmp_path / "dehors.html").exists()


def test_a_file_that_is_no_archive_gives_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.tgz").write_bytes(b"rien")
    with pytest.raises(PaquetError, match="ne peut pas être ouverte"):
        unpack(tmp_path / "a.tgz", tmp_path / "pages", ("package/",))


@pytest.mark.parametrize(
    "reference",
    [
        b'<script src="https://ailleurs.example/a.js"></script>',
        b"<script defer src='//ailleurs.example/a.js'> </script>",
        b'<link rel="stylesheet" href="http://ailleurs.example/a.css" />',
    ],
)
def test_what_other_hosts_would_send_is_taken_out(reference: bytes) -> None:
    ici = b'<link href="../dist/a.css"><script src="a.js"></script><a href="https://ailleurs.example">'
    assert without_other_hosts(reference + ici) == ici


def test_the_quoted_code_of_a_page_stays_as_it_is() -> None:
    cite = b'<pre>&lt;script src="https://ailleurs.example/a.js"&gt;&lt;/script&gt;</pre>'
    assert without_other_hosts(cite) == cite


def test_pages_are_served_without_other_hosts_and_other_files_untouched(tmp_path: Path) -> None:
    etranger = b'<script src="https://ailleurs.example/a.js"></script>'
    (tmp_path / "a.html").write_bytes(etranger + b"<p>ici</p>")
    (tmp_path / "a.js").write_bytes(etranger)
    with serve(tmp_path, 0) as adresse:
        with urllib.request.urlopen(f"{adresse}/a.html") as page:
            assert page.read() == b"<p>ici</p>"
        with urllib.request.urlopen(f"{adresse}/a.js") as script:
            assert script.read() == etranger


def test_a_port_already_taken_gives_a_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as pris:
        port = pris.getsockname()[1]
        with (
            pytest.raises(PaquetError, match=f"Le port {port} .* est déjà pris"),
            serve(tmp_path, port),
        ):
            pass

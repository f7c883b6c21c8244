"""What is written suits where it goes: a pipe, a plain terminal, an old encoding."""

import os
import pty
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.serveur import Site, serve
from tests.cli.lancer import POSTE, commande, environnement, lancer, procedure
from tests.cli.processus import lire

CONTROLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
LONG = "Le bouton qui dit tout ce qu'il fait, si bien que son nom ne tient pas sur une ligne"


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serve() as ouvert:
        yield ouvert


def mots(dossier: Path, site: Site) -> list[str]:
    """An audit whose second step, with a long name, fails at once."""
    chemin = procedure(dossier, f"{site.url}arrivee.html", {"cliquer": LONG})
    return commande("auditer", chemin, "-s", POSTE, "--sortie", dossier / "r", "--attente", "3")


@pytest.mark.promesse("page-hostile")
@pytest.mark.parametrize(
    ("encodage", "signe"), [("utf-8", "✗"), ("cp1252", "x"), ("latin-1", "x"), ("ascii", "x")]
)
def test_a_pipe_gets_whole_lines_without_control_characters(
    tmp_path: Path, site: Site, encodage: str, signe: str
) -> None:
    done = subprocess.run(
        mots(tmp_path, site),
        env=environnement(PYTHONIOENCODING=encodage),
        cwd=tmp_path,
        capture_output=True,
        check=False,
        timeout=120,
    )
    sortie = done.stdout.decode(encodage).splitlines()
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert [ligne for ligne in sortie if CONTROLE.search(ligne)] == []
    assert any(ligne.startswith(signe) and ligne.count(LONG) == 2 for ligne in sortie)


@pytest.mark.promesse("rien-perdu")
def test_an_audit_that_nobody_reads_any_more_writes_its_report(tmp_path: Path, site: Site) -> None:
    lecture, ecriture = os.pipe()
    os.close(lecture)
    done = subprocess.run(
        mots(tmp_path, site),
        env=environnement(),
        cwd=tmp_path,
        stdout=ecriture,
        stderr=subprocess.PIPE,
        check=False,
        timeout=120,
    )
    os.close(ecriture)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert b"demarche.yaml:9" in done.stderr
    assert (tmp_path / "r" / "rapport.html").is_file()


@pytest.mark.parametrize("variables", [{"TERM": "dumb"}, {"NO_COLOR": "1"}, {"TERM": "xterm"}])
def test_a_terminal_gets_its_lines_and_its_cursor_back(
    tmp_path: Path, site: Site, variables: dict[str, str]
) -> None:
    maitre, esclave = pty.openpty()
    with subprocess.Popen(
        mots(tmp_path, site),
        env=environnement(**{"TERM": "xterm", **variables}),
        cwd=tmp_path,
        stdin=esclave,
        stdout=esclave,
        stderr=subprocess.PIPE,
    ) as suivi:
        os.close(esclave)
        vu = b"".join(lire(maitre)).decode("utf-8", "replace")
        assert suivi.stderr is not None
        assert "demarche.yaml:9" in suivi.stderr.read().decode()
    os.close(maitre)
    assert suivi.returncode == 2
    assert "Ouvrir la page /" in vu
    if variables.get("TERM") == "dumb":
        assert "\x1b" not in vu
    else:
        assert vu.count("\x1b[?25l") == vu.count("\x1b[?25h") > 0
    if "NO_COLOR" in variables:
        assert re.search(r"\x1b\[[0-9;]*3[0-7]m", vu) is None


@pytest.mark.parametrize("terme", ["xterm", "dumb"])
def test_a_card_of_the_catalogue_is_cut_between_words_for_a_terminal(terme: str) -> None:
    maitre, esclave = pty.openpty()
    with subprocess.Popen(
        commande("catalogue", "captcha"),
        env=environnement(TERM=terme, COLUMNS="40"),
        stdin=esclave,
        stdout=esclave,
    ) as suivi:
        os.close(esclave)
        vu = b"".join(lire(maitre)).decode()
    os.close(maitre)
    entier = lancer("catalogue", "captcha").sortie
    assert suivi.returncode == 0
    assert ("\x1b[1m" in vu) is (terme == "xterm")
    nu = re.sub(r"\x1b\[[0-9;]*m", "", vu)
    assert nu.split() == entier.split()
    assert [
        ligne for ligne in nu.splitlines()[1:] if len(ligne) > 40 and " " in ligne.strip()
    ] == []
    assert max(map(len, entier.splitlines())) > 80

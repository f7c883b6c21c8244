"""What is written suits where it goes: a pipe, a plain terminal, an old encoding."""

import os
import pty
import re
import subprocess
import sys
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
    suivi = done.stderr.decode(encodage).splitlines()
    lignes = [*suivi, *done.stdout.decode(encodage).splitlines()]
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert [ligne for ligne in lignes if CONTROLE.search(ligne)] == []
    assert any(ligne.startswith(signe) and ligne.count(LONG) == 2 for ligne in suivi)


@pytest.mark.promesse("rien-perdu")
@pytest.mark.parametrize("ferme", ["stdout", "stderr"])
def test_an_audit_that_nobody_reads_any_more_writes_its_report(
    tmp_path: Path, site: Site, ferme: str
) -> None:
    lecture, ecriture = os.pipe()
    os.close(lecture)
    sorties = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, ferme: ecriture}
    done = subprocess.run(
        mots(tmp_path, site),
        env=environnement(),
        cwd=tmp_path,
        check=False,
        timeout=120,
        **sorties,  # type: ignore[call-overload]
    )
    os.close(ecriture)
    assert done.returncode == 2
    lu = done.stderr if ferme == "stdout" else done.stdout
    assert b"Traceback" not in lu
    assert (b"demarche.yaml:9" if ferme == "stdout" else b"Le rapport : ") in lu
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
        stdout=subprocess.PIPE,
        stderr=esclave,
    ) as suivi:
        os.close(esclave)
        vu = b"".join(lire(maitre)).decode("utf-8", "replace")
        assert suivi.stdout is not None
        assert "Le rapport : " in suivi.stdout.read().decode()
    os.close(maitre)
    assert "demarche.yaml:9" in vu
    assert suivi.returncode == 2
    assert "Ouvrir la page de départ" in vu
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


@pytest.mark.parametrize(
    ("encodage", "dite"),
    [
        ("utf-8", "La démarche n'existe pas : « é » …"),
        ("latin-1", "La démarche n'existe pas : « é » ..."),
        ("cp1252", "La démarche n'existe pas : « é » …"),
        ("ascii", 'La demarche n\'existe pas : " e " ...'),
    ],
)
def test_what_an_encoding_has_not_is_written_without_accents(encodage: str, dite: str) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            (
                "import sys\n"
                "from exigences.commandes.application import never_fail\n"
                "from exigences.commandes.options import say, show\n"
                "for stream in (sys.stdout, sys.stderr): never_fail(stream)\n"
                'phrase = "La d\\u00e9marche n\'existe pas : \\u00ab \\u00e9 \\u00bb \\u2026"\n'
                "say(phrase); show(phrase)\n"
            ),
        ],
        env=environnement(PYTHONIOENCODING=encodage),
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode(encodage) == done.stderr.decode(encodage) == f"{dite}\n"


@pytest.mark.parametrize(
    "nom", [("catalogue", "captcha"), ("scenarios",), ("scenarios", "telephone"), ("--version",)]
)
def test_a_terminal_without_accents_is_told_all_the_same(nom: tuple[str, ...]) -> None:
    maitre, esclave = pty.openpty()
    with subprocess.Popen(
        commande(*nom),
        env=environnement(PYTHONIOENCODING="ascii", TERM="dumb", COLUMNS="200"),
        stdin=esclave,
        stdout=esclave,
    ) as suivi:
        os.close(esclave)
        vu = b"".join(lire(maitre)).decode("ascii")
    os.close(maitre)
    assert suivi.returncode == 0
    assert vu.strip()
    assert "?" * 2 not in vu

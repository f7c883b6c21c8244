"""A command loads what it uses: what is slow to load is left to those who need it."""

import subprocess
import sys
from pathlib import Path

import pytest

from exigences.catalogue.index import load_index
from exigences.catalogue.registry import load_catalogue
from tests.cli.lancer import environnement

SLOW = {
    "flask",
    "importlib.metadata",
    "jinja2",
    "phonenumbers",
    "playwright",
    "pydantic",
    "rich",
    "simplemma",
    "tempfile",
    "yaml",
}
"""Libraries of which none serves to say how a command is written."""
OURS = {
    f"exigences.{module}"
    for module in (
        "browser",
        "catalogue.registry",
        "chaine",
        "demo",
        "facts",
        "fichiers.ecriture",
        "loading",
        "model.document",
        "mots",
        "rapport.rendu",
        "replay",
        "scoring",
    )
}
"""Rooms and modules of the program of which none serves either: each leads to many others."""
TO_READ_WORDS = {"importlib.metadata", "pydantic", "tempfile"}
"""What the library of the command line loads itself to read the words of a command that runs."""
SAYS_LOADED = (
    "import atexit, sys\n"
    "atexit.register(lambda: print('\\n', *sys.modules, sep='\\n', file=sys.stderr))\n"
    "from exigences.commandes.lancement import main\n"
    "sys.argv[0] = 'exigences'\n"
    "main()\n"
)


def loaded(*mots: str, dossier: Path) -> tuple[int, set[str]]:
    """The exit code of a command, and the modules that it had loaded when it ended."""
    done = subprocess.run(
        [sys.executable, "-c", SAYS_LOADED, *mots],
        cwd=dossier,
        env=environnement(),
        capture_output=True,
        check=False,
    )
    return done.returncode, set(done.stderr.decode().splitlines())


@pytest.mark.parametrize(
    ("mots", "code"),
    [
        ((), 0),
        (("--help",), 0),
        (("--refusee",), 2),
        (("refusee",), 2),
        (("auditer", "--help"), 0),
        (("auditer", "x", "--refusee"), 2),
        (("analyser", "--refusee"), 2),
        (("rendre", "--format"), 2),
        (("sosie", "--refusee"), 2),
        (("atelier", "--refusee"), 2),
        (("inspecter", "--refusee"), 2),
        (("scenarios", "--refusee"), 2),
        (("procedures", "--help"), 0),
        (("mots", "--help"), 0),
        (("demo", "--help"), 0),
        (("valider", "--refusee"), 2),
        (("init", "--refusee"), 2),
        (("completion", "--refusee"), 2),
        (("catalogue", "--refusee"), 2),
    ],
    ids=lambda value: " ".join(value) or "rien" if isinstance(value, tuple) else None,
)
def test_who_reads_no_document_loads_nothing_that_reads_one(
    tmp_path: Path, mots: tuple[str, ...], code: int
) -> None:
    left, modules = loaded(*mots, dossier=tmp_path)
    assert left == code
    assert "exigences.commandes.application" in modules
    assert modules & (SLOW | OURS) == set()


@pytest.mark.parametrize("mots", [("catalogue",), ("analyser",)], ids=" ".join)
def test_the_words_of_a_command_cost_what_the_library_costs(
    tmp_path: Path, mots: tuple[str, ...]
) -> None:
    _, modules = loaded(*mots, dossier=tmp_path)
    assert modules & (SLOW | OURS) <= TO_READ_WORDS


def test_the_modules_that_are_said_to_be_slow_are_seen_where_they_serve(tmp_path: Path) -> None:
    """Otherwise the test above could not fail."""
    _, modules = loaded("scenarios", dossier=tmp_path)
    assert {"pydantic", "rich", "yaml", "exigences.loading"} <= modules


def test_the_index_says_of_the_catalogue_what_its_modules_say() -> None:
    assert load_index() == tuple(detector.exigence for detector in load_catalogue())

"""The package holds all that it reads, and works in a folder where there is nothing else."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from exigences.model.choix import TEMOIN
from exigences.rapport.rendu import render
from outils.ailleurs import build
from tests.rapport.dossier_instruction import dossier as demarche

pytestmark = pytest.mark.promesse("partout")

RACINE = Path(__file__).resolve().parents[2]
PAQUET = RACINE / "exigences"


@pytest.fixture(scope="module")
def roue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the archive of the sources."""
    return build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def deballe(roue: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder where an installer would put the package."""
    dossier = tmp_path_factory.mktemp("paquets")
    with zipfile.ZipFile(roue) as archive:
        archive.extractall(dossier)
    return dossier


@pytest.fixture
def vide(tmp_path: Path) -> Path:
    """A folder that holds a report of somebody, and nothing of this repository."""
    (tmp_path / "rapport").mkdir()
    (tmp_path / "rapport" / "rapport.json").write_text(render(demarche(), "json"), "utf-8")
    return tmp_path


def lancer(deballe: Path, vide: Path, *mots: str) -> subprocess.CompletedProcess[str]:
    """Run the unpacked program from a folder; the libraries are those of this environment."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "exigences", *mots],
        cwd=vide,
        env={**os.environ, "PYTHONPATH": str(deballe)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=240,
    )


def sources() -> set[str]:
    """Every file of the package here, but what running it leaves."""
    return {
        path.relative_to(RACINE).as_posix()
        for path in PAQUET.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_every_file_of_the_package_and_no_other(roue: Path) -> None:
    with zipfile.ZipFile(roue) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert held == sources()


def test_the_program_that_runs_is_the_unpacked_one(deballe: Path, vide: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-c", "import exigences; print(exigences.__file__)"],
        cwd=vide,
        env={**os.environ, "PYTHONPATH": str(deballe)},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert Path(done.stdout.strip()).parent == deballe / "exigences"


@pytest.mark.parametrize(
    ("commande", "dit"),
    [
        ("", "Pour commencer :"),
        ("--version", "exigences "),
        ("scenarios", TEMOIN),
        ("scenarios telephone", "Camille"),
        ("procedures", "val-clair"),
        ("procedures bourg-fictif", "envoyer: Valider ma demande"),
        ("catalogue", "telephone-mobile"),
        ("catalogue captcha", "Ce qui est demandé :"),
        ("rendre rapport", "<!doctype html>"),
        ("rendre rapport --format json", '"constats"'),
        ("rendre rapport --format md", "# "),
        ("rendre rapport/rapport.json --format junit", "<testsuites"),
        ("sosie rapport", "L’INSTRUCTION AU SOSIE"),
        ("sosie rapport/rapport.json --format html", "<!doctype html>"),
        ("atelier rapport", "rapport/fiche.pdf"),
    ],
    ids=lambda valeur: valeur.replace(" ", "_").replace("/", "~") or "seul",
)
def test_a_command_works_in_any_folder(deballe: Path, vide: Path, commande: str, dit: str) -> None:
    fait = lancer(deballe, vide, *commande.split())
    assert (fait.returncode, fait.stderr) == (0, "")
    assert dit in fait.stdout


def test_a_provided_procedure_is_audited_in_any_folder(deballe: Path, vide: Path) -> None:
    fait = lancer(deballe, vide, "auditer", "val-clair", "-s", "telephone", "--silencieux")
    assert (fait.returncode, fait.stderr) == (0, "")
    (ecrit,) = (vide / "rapports").iterdir()
    rapport = json.loads((ecrit / "rapport.json").read_bytes())
    assert rapport["fin"]["etat"] == "avant_envoi"
    assert rapport["procedure"]["fichier"] == "val-clair.yaml"
    assert ecrit.name.startswith("val-clair-telephone-")
    written = b"".join(p.read_bytes() for p in ecrit.rglob("*") if p.suffix in (".json", ".html"))
    assert str(deballe).encode() not in written

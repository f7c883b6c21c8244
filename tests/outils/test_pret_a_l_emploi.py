"""What other platforms take as it is: a GitLab component, a pre-commit hook, a container file."""

import os
import re
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

import exigences
from tests.browser.serveur import PAGE, serve
from tests.cli.lancer import POSTE, RACINE, environnement, procedure

COMPOSANT = (RACINE / "templates" / "audit.yml").read_text("utf-8")
SPEC, JOBS = yaml.safe_load_all(COMPOSANT)
ENTREES: dict[str, dict[str, str]] = SPEC["spec"]["inputs"]
(CROCHET,) = yaml.safe_load((RACINE / ".pre-commit-hooks.yaml").read_text("utf-8"))
CONTAINERFILE = (RACINE / "Containerfile").read_text("utf-8")
PATH = f"{RACINE / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"
BONNE = PAGE.format(titre="Aide", corps="<h1>Aide</h1><p>Le guichet est ouvert.</p>")


def composant(**entrees: str) -> dict[str, Any]:
    """The job of the component, its inputs given in its text, as GitLab does."""
    valeurs = {nom: entree["default"] for nom, entree in ENTREES.items()} | entrees
    _, _, texte = COMPOSANT.partition("\n---\n")
    job: dict[str, Any] = yaml.safe_load(
        re.sub(r"\$\[\[ inputs\.(\w+) \]\]", lambda m: valeurs[m[1]], texte)
    )["exigences"]
    return job


def joue(job: dict[str, Any], dossier: Path) -> subprocess.CompletedProcess[str]:
    """Run the script of a job in one shell, as a runner does."""
    lignes = "\n".join(["set -eu", *job["script"]])
    return subprocess.run(
        ["sh", "-c", lignes],
        cwd=dossier,
        env=environnement(**job["variables"], PATH=PATH),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )


def test_the_component_audits_and_leaves_the_reports_that_gitlab_reads(tmp_path: Path) -> None:
    job = composant(scenarios=f"{POSTE}", formats="csv md")
    with serve() as site:
        site.pages["page.html"] = BONNE
        procedure(tmp_path, f"{site.url}page.html")
        fait = joue(job, tmp_path)
    assert fait.returncode == 0, fait.stderr
    gardes = [*job["artifacts"]["reports"].values(), "rapports/gitlab/rapport.csv"]
    assert [g for g in gardes if not (tmp_path / g).is_file()] == []
    assert job["artifacts"]["when"] == "always"


@pytest.mark.parametrize("entree", ["--version", "x; touch pris", "$(touch pris)"])
def test_an_input_of_the_component_is_a_name_and_nothing_else(tmp_path: Path, entree: str) -> None:
    fait = joue(composant(demarche=entree, scenarios=entree), tmp_path)
    assert fait.returncode == 2, fait.stderr
    assert not (tmp_path / "pris").exists()


def test_every_input_of_the_component_serves_and_only_a_version_is_in_a_command() -> None:
    texte = yaml.safe_dump(JOBS)
    assert set(re.findall(r"inputs\.(\w+)", texte)) == set(ENTREES)
    lignes = [*JOBS["exigences"]["before_script"], *JOBS["exigences"]["script"]]
    assert {n for li in lignes for n in re.findall(r"inputs\.(\w+)", li)} == {"version"}
    assert ENTREES["version"]["default"] == exigences.__version__
    motif = ENTREES["version"]["regex"]
    assert re.fullmatch(motif, exigences.__version__)
    assert not re.fullmatch(motif, '1"; touch pris')


def _crochet(dossier: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        shlex.split(CROCHET["entry"]),
        cwd=dossier,
        env=environnement(PATH=PATH),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_the_hook_lets_good_files_pass_and_names_the_fault_of_others(tmp_path: Path) -> None:
    chemin = procedure(tmp_path, "https://exemple.fr/")
    (tmp_path / "autre.yaml").write_text("a: 1\n", "utf-8")
    assert _crochet(tmp_path).returncode == 0
    chemin.write_text(chemin.read_text("utf-8").replace("aller:", "allez:"), "utf-8")
    fait = _crochet(tmp_path)
    assert fait.returncode == 2
    assert re.search(r"demarche\.yaml:\d+:\d+ : .*« allez »", fait.stdout + fait.stderr)


def test_the_hook_is_run_for_all_that_is_validated() -> None:
    assert CROCHET["language"] == "python"
    assert CROCHET["pass_filenames"] is False
    lus = ("demarche.yaml", "a/b.yml", "exigences.toml", "pyproject.toml")
    assert [nom for nom in lus if not re.search(CROCHET["files"], nom)] == []
    assert not re.search(CROCHET["files"], "page.html")


def _instructions() -> list[tuple[str, str]]:
    joined = re.sub(r"\\\n\s*", "", CONTAINERFILE)
    lignes = [li for li in joined.splitlines() if li and not li.startswith("#")]
    return [(mot, reste) for mot, _, reste in (li.partition(" ") for li in lignes)]


def test_the_container_runs_as_an_ordinary_user() -> None:
    *_, dernier = [reste for mot, reste in _instructions() if mot == "USER"]
    assert dernier == "exigences"
    apres = [mot for mot, _ in _instructions()]
    assert "RUN" not in apres[apres.index("USER") :]
    assert re.search(r"useradd .*--uid [1-9]\d{3,} exigences\b", CONTAINERFILE)


def test_the_container_takes_what_stands_here_and_the_libraries_of_the_lock() -> None:
    prises = [
        nom
        for mot, reste in _instructions()
        if mot == "COPY" and not reste.startswith("--from")
        for nom in reste.split()[:-1]
    ]
    assert prises
    assert [nom for nom in prises if not (RACINE / nom).exists()] == []
    gardees = (RACINE / ".containerignore").read_text("utf-8").splitlines()
    assert [nom for nom in prises if f"!{nom}" not in gardees] == []
    installe = [reste for mot, reste in _instructions() if mot == "RUN" and "pip" in reste]
    assert ["--require-hashes" in r or "--no-deps" in r for r in installe] == [True, True]
    (image,) = {reste.split()[0] for mot, reste in _instructions() if mot == "FROM"}
    assert re.fullmatch(r"docker\.io/library/python:3\.\d+-slim-\w+(@sha256:[0-9a-f]{64})?", image)


def test_the_container_has_the_browser_that_the_project_installs() -> None:
    amorce = (RACINE / "outils" / "amorce.sh").read_text("utf-8")
    voulus = re.search(r"apt_installer (chromium [\w -]+) \|\|", amorce)
    assert voulus is not None
    assert voulus[1] in re.sub(r"\s+", " ", CONTAINERFILE)

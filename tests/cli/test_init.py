"""`init` writes files that pass their own check, all or none, and never over one."""

import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import exigences
from exigences.loading import load_procedure
from exigences.loading.reglages import load_settings
from tests.cli.lancer import RACINE, commande, environnement, lancer

COMMUNS = {"demarche.yaml", "exigences.toml", ".exigences/procedure.json"}
GITHUB = ".github/workflows/exigences.yml"
GITLAB = ".gitlab/exigences.yml"


def ecrits(dossier: Path) -> set[str]:
    return {p.relative_to(dossier).as_posix() for p in dossier.rglob("*") if p.is_file()}


@pytest.mark.parametrize(
    ("mots", "autres"),
    [
        ((), set()),
        (("--ci", "github"), {GITHUB}),
        (("--ci", "gitlab"), {GITLAB, ".gitlab-ci.yml"}),
    ],
    ids=["seul", "github", "gitlab"],
)
def test_what_is_written_passes_its_own_check(
    tmp_path: Path, mots: tuple[str, ...], autres: set[str]
) -> None:
    fait = lancer("init", *mots, dossier=tmp_path)
    assert (fait.code, fait.erreurs) == (0, "")
    assert ecrits(tmp_path) == COMMUNS | autres
    assert {
        m[1] for m in re.finditer(r"^Écrit : (.+)$", fait.sortie, re.MULTILINE)
    } == COMMUNS | autres
    controle = lancer("valider", ".", dossier=tmp_path)
    assert (controle.code, controle.sortie) == (0, "")
    assert controle.erreurs == "Rien à corriger : 1 démarche, 1 fichier de réglages.\n"


def test_the_settings_lead_to_the_procedure_and_every_limit_can_be_set(tmp_path: Path) -> None:
    lancer("init", dossier=tmp_path)
    reglages = tmp_path / "exigences.toml"
    assert load_settings(reglages, ()).demarches() == (str(tmp_path / "demarche.yaml"),)
    texte = reglages.read_text("utf-8")
    posees = re.sub(r"^# (\w+ = )", r"\1", texte, flags=re.MULTILINE)
    reglages.write_text(posees, "utf-8")
    limites = load_settings(reglages, ()).reglages.limites.model_dump()
    assert [nom for nom, valeur in limites.items() if valeur is None] == []


def test_each_line_of_the_procedure_is_explained(tmp_path: Path) -> None:
    """A key of the first level has a comment just above it, and so has each kind of step."""
    lancer("init", dossier=tmp_path)
    texte = (tmp_path / "demarche.yaml").read_text("utf-8")
    blocs = [bloc for bloc in texte.split("\n\n") if not bloc.startswith("# Une démarche")]
    assert [bloc for bloc in blocs if not bloc.lstrip().startswith("#")] == []
    assert load_procedure(tmp_path / "demarche.yaml").procedure.etapes


@pytest.mark.parametrize("place", ["demarche.yaml", "exigences.toml", GITHUB])
def test_what_is_there_is_never_written_over_and_nothing_else_is_written(
    tmp_path: Path, place: str
) -> None:
    (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / place).write_text("à moi", "utf-8")
    fait = lancer("init", "--ci", "github", dossier=tmp_path)
    assert (fait.code, fait.sortie, len(fait.phrases)) == (2, "", 1)
    assert f"{place} existe déjà : rien n'a été écrit." in fait.erreurs
    assert ecrits(tmp_path) == {place}
    assert (tmp_path / place).read_text("utf-8") == "à moi"


def test_a_link_that_leads_nowhere_is_not_written_through(tmp_path: Path) -> None:
    ailleurs = tmp_path / "ailleurs"
    (tmp_path / "ici").mkdir()
    (tmp_path / "ici" / "demarche.yaml").symlink_to(ailleurs)
    fait = lancer("init", "ici", dossier=tmp_path)
    assert fait.code == 2
    assert not ailleurs.exists()
    assert not (tmp_path / "ici" / "exigences.toml").exists()


def test_a_pipeline_that_is_there_is_left_and_told_what_to_call(tmp_path: Path) -> None:
    (tmp_path / ".gitlab-ci.yml").write_text("a: {script: x}\n", "utf-8")
    fait = lancer("init", "--ci", "gitlab", dossier=tmp_path)
    assert fait.code == 0
    assert (tmp_path / ".gitlab-ci.yml").read_text("utf-8") == "a: {script: x}\n"
    assert "include:\n  - local: .gitlab/exigences.yml" in fait.erreurs


def test_a_folder_under_the_root_of_a_repository_is_told(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert lancer("init", "--ci", "github", dossier=tmp_path).erreurs == ""
    fait = lancer("init", "dedans", "--ci", "github", dossier=tmp_path)
    assert fait.code == 0
    assert f"La racine du dépôt est {tmp_path} : GitHub" in fait.erreurs


@pytest.mark.skipif(sys.platform != "linux", reason="limits of processes are those of Linux")
def test_a_disk_that_is_full_leaves_nothing(tmp_path: Path) -> None:
    """The second file is refused for its size: the first one goes too."""
    premier = 2_500
    done = subprocess.run(
        commande("init", "projet", "--ci", "github"),
        cwd=tmp_path,
        env=environnement(PYTHONDONTWRITEBYTECODE="1"),
        capture_output=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (premier, premier)),
    )
    erreurs = done.stderr.decode()
    assert done.returncode == 2
    assert "projet/demarche.yaml ne peut pas être écrit (il est trop gros)" in erreurs
    assert "rien n'a été laissé" in erreurs
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "projet").write_text("", "utf-8")
    fait = lancer("init", "projet", dossier=tmp_path)
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert "projet n'est pas un dossier" in fait.erreurs


def test_the_workflow_has_no_right_but_to_read_and_pins_what_it_can(tmp_path: Path) -> None:
    lancer("init", "--ci", "github", dossier=tmp_path)
    texte = (tmp_path / GITHUB).read_text("utf-8")
    flux = yaml.safe_load(texte)
    assert flux["permissions"] == {}
    (tache,) = flux["jobs"].values()
    assert tache["permissions"] == {"contents": "read"}
    actions = [etape["uses"] for etape in tache["steps"] if "uses" in etape]
    assert [a for a in actions if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", a)] == []
    nommees = re.findall(r"uses: (\S+@[0-9a-f]{40}) # v\d+\.\d+\.\d+$", texte, re.MULTILINE)
    assert nommees == actions
    notres = (RACINE / "action.yml").read_text("utf-8")
    assert [a for a in actions if "setup-python" in a and a not in notres] == []
    lignes = [etape["run"] for etape in tache["steps"] if "run" in etape]
    assert lignes[0] == f'python -m pip install "exigences=={exigences.__version__}"'
    assert lignes[1:] == ["exigences valider .", "exigences auditer"]
    assert "${{" not in "".join(lignes)


def test_the_job_of_gitlab_does_the_same(tmp_path: Path) -> None:
    lancer("init", "--ci", "gitlab", dossier=tmp_path)
    tache = yaml.safe_load((tmp_path / GITLAB).read_text("utf-8"))["exigences"]
    assert tache["script"] == ["exigences valider .", "exigences auditer"]
    assert f'"exigences=={exigences.__version__}"' in tache["before_script"][-1]
    assert tache["artifacts"]["when"] == "always"
    appel = yaml.safe_load((tmp_path / ".gitlab-ci.yml").read_text("utf-8"))
    assert appel == {"include": [{"local": GITLAB}]}

"""The bootstrap script, with fake Pythons and a fake apt-get on a temporary PATH."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "outils" / "amorce.sh"
REAL_TOOLS = ("sh", "cat", "cp", "dirname", "env", "grep", "mkdir", "mktemp", "rm", "touch")

FAKE_PYTHON = """#!/bin/sh
case "$*" in
  *'version_info <'*) exit {too_old} ;;
  *'import ensurepip'*) [ -e "{ensurepip}" ]; exit ;;
  *'print('*) echo python3.13-venv; exit ;;
  *'import pip'*) exit 0 ;;
esac
echo "python $*" >> "{journal}"
case "$*" in
  '-m venv --clear '*) mkdir -p "$4/bin"; cp "$0" "$4/bin/python" ;;
  *discovery) [ -e "{browser}" ] || {{ echo "Aucun navigateur." >&2; exit 2; }} ;;
  *"{failing}"*) echo "ligne 1 du journal"; echo "ligne 2 du journal" >&2; exit 1 ;;
esac
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class FakeMachine:
    """A machine in a folder: what is on its PATH, and what was run there."""

    folder: Path

    @property
    def journal(self) -> Path:
        return self.folder / "journal"

    @property
    def browser(self) -> Path:
        return self.folder / "navigateur"

    def executable(self, path: str, text: str) -> Path:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        file.chmod(0o755)
        return file

    def python(
        self, path: str, *, recent: bool = True, ensurepip: bool = True, failing: str = "jamais"
    ) -> Path:
        flag = self.folder / f"{path}.ensurepip"
        text = FAKE_PYTHON.format(
            too_old=0 if recent else 1,
            ensurepip=flag,
            journal=self.journal,
            browser=self.browser,
            failing=failing,
        )
        python = self.executable(path, text)
        if ensurepip:
            flag.touch()
        return python

    def apt_get(self, *, makes: Path) -> None:
        """Install an apt-get that makes a file appear, and a root user."""
        self.executable(
            "bin/apt-get",
            f'#!/bin/sh\necho "apt-get $*" >> "{self.journal}"\n'
            f'case "$*" in *install*) touch "{makes}" ;; esac\n',
        )
        self.executable("bin/id", "#!/bin/sh\necho 0\n")

    def run(self, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ("sh", str(SCRIPT), *arguments),
            env={
                "PATH": f"{self.folder}/bin:{self.folder}/outils",
                "HOME": str(self.folder),
                "DOSSIERS_PYTHON": f"{self.folder}/usr",
                "VENV": f"{self.folder}/venv",
                **environ,
            },
            capture_output=True,
            text=True,
            check=False,
        )

    def ran(self) -> list[str]:
        return self.journal.read_text().splitlines() if self.journal.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> FakeMachine:
    for name in REAL_TOOLS:
        tool = shutil.which(name)
        assert tool is not None
        (tmp_path / "outils").mkdir(exist_ok=True)
        (tmp_path / "outils" / name).symlink_to(tool)
    machine = FakeMachine(folder=tmp_path)
    machine.executable("bin/id", "#!/bin/sh\necho 1000\n")
    return machine


def test_a_newer_python_beside_an_old_python3_is_found(machine: FakeMachine) -> None:
    machine.python("bin/python3", recent=False)
    newer = machine.python("usr/python3")
    result = machine.run("python")
    assert (result.stdout, result.stderr, result.returncode) == (f"{newer}\n", "", 0)


def test_a_numbered_python_on_the_path_comes_before_the_folders(machine: FakeMachine) -> None:
    machine.python("bin/python3", recent=False)
    machine.python("bin/python3.12")
    machine.python("usr/python3")
    assert machine.run("python").stdout == "python3.12\n"


def test_a_python_of_pyenv_is_found(machine: FakeMachine) -> None:
    machine.python("bin/python3", recent=False)
    newer = machine.python(".pyenv/versions/3.13.0/bin/python3")
    assert machine.run("python").stdout == f"{newer}\n"


def test_the_python_asked_for_comes_first(machine: FakeMachine) -> None:
    asked = machine.python("ailleurs/python")
    machine.python("bin/python3.14")
    assert machine.run("python", PYTHON=str(asked)).stdout == f"{asked}\n"


def test_an_old_python_asked_for_is_named_and_another_taken(machine: FakeMachine) -> None:
    machine.python("bin/vieux", recent=False)
    machine.python("bin/python3.13")
    result = machine.run("python", PYTHON="vieux")
    assert result.stdout == "python3.13\n"
    assert result.stderr == (
        "PYTHON=vieux n'est pas un Python 3.12 ou plus récent : un autre est cherché.\n"
    )


def test_a_python_that_can_make_an_environment_is_preferred(machine: FakeMachine) -> None:
    machine.python("bin/python3", ensurepip=False)
    whole = machine.python("usr/python3")
    assert machine.run("python").stdout == f"{whole}\n"


def test_without_a_recent_python_one_line_says_how_to_get_it(machine: FakeMachine) -> None:
    machine.python("bin/python3", recent=False)
    result = machine.run("environnement", "requirements.lock")
    assert (result.stdout, result.returncode) == ("", 2)
    assert result.stderr == (
        "Il faut Python 3.12 ou plus récent : installez-le (sous Debian 13 ou Ubuntu 24.04 : "
        "apt-get install python3 ; ailleurs : python.org), ou donnez son chemin : "
        "make PYTHON=/chemin/vers/python3\n"
    )


def test_an_ordinary_user_is_told_which_package_to_install(machine: FakeMachine) -> None:
    machine.python("bin/python3", ensurepip=False)
    machine.apt_get(makes=machine.folder / "rien")
    machine.executable("bin/id", "#!/bin/sh\necho 1000\n")
    result = machine.run("environnement", "requirements.lock")
    assert result.returncode == 2
    assert result.stderr == (
        "Le module venv manque à python3 : installez le paquet python3.13-venv "
        "(sudo apt-get install python3.13-venv), puis relancez la commande.\n"
    )
    assert machine.ran() == []


def test_root_on_debian_gets_the_missing_package(machine: FakeMachine) -> None:
    machine.python("bin/python3", ensurepip=False)
    machine.apt_get(makes=machine.folder / "bin" / "python3.ensurepip")
    result = machine.run("environnement", "requirements.lock")
    assert result.returncode == 0
    assert machine.ran()[:3] == [
        "apt-get update",
        "apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends python3.13-venv",
        f"python -m venv --clear {machine.folder}/venv",
    ]


def test_the_locked_libraries_then_the_project_are_installed(machine: FakeMachine) -> None:
    machine.python("bin/python3")
    result = machine.run("environnement", "requirements.lock")
    assert result.returncode == 0
    assert result.stderr == (
        "Création de l'environnement Python…\n"
        "Installation des bibliothèques de requirements.lock…\n"
    )
    pip = "python -m pip --disable-pip-version-check --no-input install"
    assert machine.ran() == [
        f"python -m venv --clear {machine.folder}/venv",
        f"{pip} --require-hashes -r requirements.lock",
        f"{pip} --no-deps --no-build-isolation --editable .",
    ]


def test_a_good_environment_is_kept(machine: FakeMachine) -> None:
    machine.python("venv/bin/python")
    assert machine.run("environnement", "requirements.lock").returncode == 0
    assert [line for line in machine.ran() if "-m venv" in line] == []


def test_a_failed_install_shows_all_that_was_said(machine: FakeMachine) -> None:
    machine.python("bin/python3", failing="--require-hashes")
    result = machine.run("environnement", "requirements.lock")
    assert result.returncode == 2
    assert result.stderr.splitlines()[2:] == [
        "ligne 1 du journal",
        "ligne 2 du journal",
        (
            "L'installation des bibliothèques a échoué : voir le message ci-dessus, "
            "vérifiez le réseau, puis relancez la commande."
        ),
    ]


def test_a_browser_that_is_there_is_left_as_it_is(machine: FakeMachine) -> None:
    machine.python("venv/bin/python")
    machine.browser.touch()
    result = machine.run("navigateur")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert machine.ran() == ["python -m exigences.browser.discovery"]


def test_a_wrong_browser_asked_for_is_never_replaced(machine: FakeMachine) -> None:
    machine.python("venv/bin/python")
    machine.apt_get(makes=machine.browser)
    result = machine.run("navigateur", EXIGENCES_NAVIGATEUR="/nulle/part")
    assert (result.returncode, result.stderr) == (2, "Aucun navigateur.\n")
    assert set(machine.ran()) == {"python -m exigences.browser.discovery"}


def test_an_ordinary_user_gets_the_browser_of_playwright(machine: FakeMachine) -> None:
    machine.python("venv/bin/python", failing="playwright install")
    result = machine.run("navigateur")
    assert "python -m playwright install chromium" in machine.ran()
    assert result.returncode == 2
    assert result.stderr.splitlines() == [
        "Téléchargement du navigateur Chromium par Playwright…",
        "ligne 1 du journal",
        "ligne 2 du journal",
        "Le téléchargement a échoué.",
        "Aucun navigateur.",
    ]


def test_a_missing_driver_is_named_and_stops_nothing(machine: FakeMachine) -> None:
    result = machine.run("pilote")
    assert result.returncode == 0
    assert result.stderr.startswith("ChromeDriver manque : ")
    assert machine.executable("bin/chromedriver", "#!/bin/sh\n").is_file()
    assert machine.run("pilote").stderr == ""


def test_a_missing_npm_is_installed_where_it_can_be_else_named(machine: FakeMachine) -> None:
    told = machine.run("npm")
    assert (told.returncode, told.stderr.startswith("npm manque : ")) == (0, True)
    machine.apt_get(makes=machine.folder / "bin" / "npm")
    assert machine.run("npm").returncode == 0
    assert machine.ran()[-1].endswith(" npm")

"""The page for newcomers is walked to the letter, in a copy of the project."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

RACINE = Path(__file__).resolve().parents[2]
PAGE = RACINE / "docs" / "contribuer.md"
LINES_MAX = 110
WIDTH_MAX = 130
"""Two pages, beside what is typed."""

_BLOCK = re.compile(r"```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_WHOLE = re.compile(r"`([\w./-]+)`\s+devient\s+:\s*\Z")
_STUB = re.compile(r"[Dd]ans\s+`([\w./-]+)`,\s+l'ébauche\s+devient\s+:\s*\Z")
_END = re.compile(r"à\s+la\s+fin\s+de\s+`([\w./-]+)`\s+:\s*\Z")
LEFT_OUT = shutil.ignore_patterns(".*", "__pycache__", "rapports", "dist")
INSTALLED = ("pyproject.toml", "requirements.lock", "requirements-dev.lock", "outils/amorce.sh")
"""What the environment depends on: older than its stamp, so that nothing is installed again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pas:
    """What the page asks for at one of its blocks."""

    genre: str
    texte: str
    avant: str
    """What is written between the block before and this one."""

    def edit(self, racine: Path) -> None:
        """Change the file that is named just before the block."""
        if found := _STUB.search(self.avant):
            path = racine / found[1]
            lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
            (stub,) = (i for i, line in enumerate(lines) if "À écrire" in line)
            lines[stub : stub + 1] = [self.texte]
            path.write_text("".join(lines), encoding="utf-8")
        elif found := _END.search(self.avant):
            with (racine / found[1]).open("a", encoding="utf-8") as file:
                file.write(self.texte)
        else:
            found = _WHOLE.search(self.avant)
            assert found is not None, self.avant
            (racine / found[1]).write_text(self.texte, encoding="utf-8")

    def commands(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The commands of a console, each with what it is to say."""
        for part in self.texte.split("$ ")[1:]:
            command, *said = part.splitlines()
            yield command, tuple(said)


def steps() -> Iterator[Pas]:
    text, before = PAGE.read_text(encoding="utf-8"), 0
    for block in _BLOCK.finditer(text):
        yield Pas(genre=block[1], texte=block[2], avant=text[before : block.start()])
        before = block.end()


@pytest.fixture
def copie(tmp_path: Path) -> Path:
    """A copy of the project, that borrows the environment of this one."""
    copy = tmp_path / "projet"
    shutil.copytree(RACINE, copy, ignore=LEFT_OUT)
    (copy / ".venv").symlink_to(RACINE / ".venv")
    for path in INSTALLED:
        os.utime(copy / path, (0, 0))
    return copy


def run(command: str, racine: Path) -> subprocess.CompletedProcess[str]:
    here = {**os.environ, "PYTHONPATH": str(racine)}
    return subprocess.run(
        command, shell=True, cwd=racine, env=here, capture_output=True, text=True, check=False
    )


def test_the_page_is_walked_to_the_letter(copie: Path) -> None:
    for step in steps():
        if step.genre != "console":
            step.edit(copie)
            continue
        for command, said in step.commands():
            done = run(command, copie)
            told = done.stdout + done.stderr
            assert done.returncode == 0, f"{command}\n{told}"
            assert [line for line in said if line not in told] == [], f"{command}\n{told}"


def test_the_page_stays_short() -> None:
    prose = _BLOCK.sub("", PAGE.read_text(encoding="utf-8")).splitlines()
    assert len(prose) <= LINES_MAX
    assert max(map(len, prose)) <= WIDTH_MAX

"""Try the mutants one after the other in a copy of the tree, and write docs/mutations.md."""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from outils.justesse.wilson import wilson
from outils.mutations.mutants import MOTS, Mutant, Sorte, drawn
from outils.mutations.pages import record

RACINE = Path(__file__).resolve().parent.parent.parent
PAGE = RACINE / "docs/mutations.md"
ESSAIS = {room: f"tests/{room}" for room in ("facts", "scoring", "rapport", "loading", "model")} | {
    "catalogue": "tests/catalogue", "mots": "tests/mots", "secret": "tests/secret",
}  # fmt: skip
"""The tests of each room; those that open a browser are left out."""
NAVIGATEUR = ("open_playwright", "open_selenium", "find_browser", "BrowserSession")
DELAI_S = 600
"""A command that takes longer hangs: the mutant is caught."""
MOTS_EPROUVES = ("outils.mots",)
"""Data only: each notion is tried on its own examples."""
LARGEUR = 90
"""Characters of a change that are quoted."""

type Result = tuple[Sorte, str, bool]
"""Its sort, the change in words, and whether it was caught."""


@dataclass(slots=True)
class Copy:
    """A copy of the tree where one change at a time is tried."""

    racine: Path
    pages: Path
    bons: dict[tuple[str, ...], bool] = field(default_factory=dict)

    def catches(self, mutant: Mutant) -> bool:
        """Whether a nearest test fails once the change is made; the file is put back."""
        path = self.racine / mutant.fichier
        text = path.read_text(encoding="utf-8")
        for command in tuple(self._nearest(mutant)):
            path.write_text(mutant.applied(text), encoding="utf-8")
            passes = self._passes(command)
            path.write_text(text, encoding="utf-8")
            if command == MOTS_EPROUVES and passes:
                self._passes(command)  # what it prepared from the change is prepared anew
            if not passes and self._holds(command):
                return True
        return False

    def _holds(self, command: tuple[str, ...]) -> bool:
        """Whether a command passes where nothing is changed: else it tells nothing."""
        if command not in self.bons:
            self.bons[command] = self._passes(command)
        return self.bons[command]

    def _passes(self, command: tuple[str, ...]) -> bool:
        try:
            done = subprocess.run(  # noqa: S603 - our own commands
                [sys.executable, "-B", "-m", *command],
                cwd=self.racine,
                capture_output=True,
                check=False,
                timeout=DELAI_S,
            )
        except subprocess.TimeoutExpired:
            return False
        return done.returncode == 0

    def _nearest(self, mutant: Mutant) -> Iterator[tuple[str, ...]]:
        """Yield the commands that may catch a mutant, the quickest first."""
        if mutant.fichier.startswith(MOTS):
            yield MOTS_EPROUVES
            return
        _, room, *inside = Path(mutant.fichier).with_suffix("").parts
        name = f"{room}.{'.'.join(inside)}"
        everywhere = [test for folder in ESSAIS.values() for test in self._tests(folder)]
        direct = [t for t in everywhere if name in (self.racine / t).read_text("utf-8")]
        if direct:
            yield ("pytest", "-x", "-q", "-p", "no:xdist", *direct)
        if room == "catalogue" and len(inside) > 1:
            yield ("outils.mutations.pages", "judge", str(self.pages), _id(inside[-1]))
        elif room in ("catalogue", "facts", "mots"):
            yield ("outils.mutations.pages", "judge", str(self.pages))
        if others := [t for t in self._tests(ESSAIS[room]) if t not in direct]:
            yield ("pytest", "-x", "-q", "-p", "no:xdist", *others)

    def _tests(self, folder: str) -> list[str]:
        found = sorted((self.racine / folder).rglob("test_*.py"))
        return [
            path.relative_to(self.racine).as_posix()
            for path in found
            if not any(word in path.read_text("utf-8") for word in NAVIGATEUR)
            and "navigateur" not in path.name
        ]


def _id(module: str) -> str:
    return module.replace("_", "-")


def main(arguments: Sequence[str]) -> int:
    """Try as many of the drawn mutants as there is time for, then write the page."""
    parser = argparse.ArgumentParser(prog="python -m outils.mutations")
    parser.add_argument("--nombre", type=int, default=200, help="mutants à essayer")
    parser.add_argument("--graine", type=int, default=1, help="graine du tirage")
    parser.add_argument("--minutes", type=float, default=240, help="après quoi on s'arrête")
    parser.add_argument("--pages", type=Path, help="pages d'essai déjà lues, à reprendre")
    given = parser.parse_args(arguments)
    end = time.monotonic() + given.minutes * 60
    mutants = drawn(RACINE, given.nombre, given.graine)
    with tempfile.TemporaryDirectory() as folder:
        copy = _copy(Path(folder), given.pages)
        results = list(_tried(copy, mutants, lambda: time.monotonic() < end))
    PAGE.write_text(_page(results, given.nombre, given.graine), encoding="utf-8")
    return 0


def _copy(folder: Path, pages: Path | None) -> Copy:
    """Copy the tree, and read the fixture pages unless they were."""
    copy = Copy(racine=folder / "copie", pages=pages or folder / "pages")
    hidden = shutil.ignore_patterns(".*", "__pycache__")
    shutil.copytree(RACINE, copy.racine, ignore=hidden)
    if pages is None:
        copy.pages.mkdir()
        record(copy.pages)
    return copy


def _tried(copy: Copy, mutants: Sequence[Mutant], goes_on: Callable[[], bool]) -> Iterator[Result]:
    for rank, mutant in enumerate(mutants, 1):
        if not goes_on():
            return
        told = _told(mutant, copy.racine)
        caught = copy.catches(mutant)
        sys.stdout.write(f"{rank}/{len(mutants)} {'pris' if caught else 'SURVIT'} : {told}\n")
        yield mutant.sorte, told, caught


def _told(mutant: Mutant, racine: Path) -> str:
    """Return file, line and change."""
    text = (racine / mutant.fichier).read_text(encoding="utf-8")
    old = " ".join(text[mutant.debut : mutant.fin].split())[:LARGEUR]
    new = " ".join(mutant.remplace.split())[:LARGEUR]
    line = text.count("\n", 0, mutant.debut) + 1
    return f"{mutant.fichier}:{line}, {mutant.sorte} : `{old}` → `{new or '(rien)'}`"


def _page(results: Sequence[Result], nombre: int, graine: int) -> str:
    survivors = [f"- {told}" for _, told, caught in results if not caught]
    rows = [_row(sorte, [caught for s, _, caught in results if s is sorte]) for sorte in Sorte]
    return "\n".join(
        (
            "# Mutations\n",
            "Cette page est refaite par `make mutations` : aucun chiffre n'y est écrit à la main,",
            "et elle n'est pas refaite à chaque changement : les essais écrits depuis n'y comptent",
            "pas.\n",
            "Le programme est changé un peu, à un endroit tiré au sort, puis les essais les plus",
            "proches sont passés : ceux qui n'ouvrent pas de navigateur, et les pages d'essai du",
            "catalogue, lues une fois par un navigateur puis jugées de nouveau. Un changement que",
            "rien ne voit survit ; certains ne changent rien à ce que fait le programme.\n",
            f"Graine {graine} ; {len(results)} changements essayés sur {nombre} tirés,",
            "dans l'ordre du tirage. Intervalles : Wilson, à 95 %.\n",
            "| | pris | essayés | part | intervalle |",
            "| --- | ---: | ---: | ---: | :---: |",
            *rows,
            _row("tous", [caught for *_, caught in results]),
            f"\n## Ce qui a survécu ({len(survivors)})\n",
            *(survivors or ["Rien."]),
            "",
        )
    )


def _row(name: str, caught: Sequence[bool]) -> str:
    low, high = wilson(sum(caught), len(caught))
    share = f"{sum(caught) / len(caught):.2f}" if caught else "—"
    figures = f"{share} | {low:.2f} – {high:.2f}".replace(".", ",")
    return f"| {name} | {sum(caught)} | {len(caught)} | {figures} |"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Compares, page by page, the verdicts and the natures of fields that two commits give.

`python -m outils.justesse.ecarts ANCIEN [NOUVEAU]` reads the stored pages of both corpora with the
code of each commit, and writes `docs/mots-verdicts.md`: each change, and how a person judged it in
`ecarts.yaml`. It exits 1 where a change is not judged yet, or is judged worse.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import yaml

from outils.justesse.collecte import Collecte
from outils.justesse.fiches import load_sheets
from outils.justesse.formasaurus import fetch_wheel, read_labels
from outils.justesse.pages_rangees import collected, line_of, page_of

RACINE = Path(__file__).resolve().parents[2]
CACHE = RACINE / ".cache" / "justesse"
PAGE = RACINE / "docs" / "mots-verdicts.md"
LECTURE = Path(__file__).with_name("lecture_des_verdicts.py")
JUGEMENTS = Path(__file__).with_suffix(".yaml")
UNE_FICHE_SUR = 8
"""Of the sheets, one in so many is read: a minute of each core."""
EXTRAIT_MAX = 110

type Dit = Mapping[str, Mapping[str, Sequence[str]]]
"""What one commit says of a page: `verdicts` and `natures`, each by name; the answer, its texts."""


@dataclass(frozen=True, slots=True, order=True)
class Ecart:
    """An answer that changed."""

    sujet: str
    """An exigence, or « nature d'un champ »."""
    avant: str
    apres: str
    page: str
    extrait: str
    """A text that proves the answer, or the selector of the field."""

    @property
    def classe(self) -> tuple[str, str, str]:
        """What changes judged together have in common."""
        return self.sujet, self.avant, self.apres


@dataclass(frozen=True, slots=True, kw_only=True)
class Jugement:
    """How changes of one class were judged by who read them all."""

    juge: str
    """« meilleur », « égal » or « pire »."""
    raison: str


def changes(page: str, before: Dit, after: Dit) -> Iterator[Ecart]:
    """The answers that differ on a page; an exigence that only one commit knows is left out."""
    old, new = before["verdicts"], after["verdicts"]
    for name in sorted(old.keys() & new.keys()):
        if old[name][0] != new[name][0]:
            told = (*new[name][1:], *old[name][1:], "")[0]
            yield Ecart(name, old[name][0], new[name][0], page, told)
    old, new = before["natures"], after["natures"]
    for place in sorted(old.keys() | new.keys()):
        was, now = (said.get(place, ("champ non lu",))[0] for said in (old, new))
        if was != now:
            yield Ecart("nature d'un champ", was, now, page, place)


def judgements(path: Path = JUGEMENTS) -> Mapping[tuple[str, str, str], Jugement]:
    """Read how each class of changes was judged."""
    return {
        (one["sujet"], one["avant"], one["apres"]): Jugement(
            juge=one["jugement"], raison=one["raison"]
        )
        for one in yaml.safe_load(path.read_text("utf-8"))
    }


def unsettled(
    found: Sequence[Ecart], judged: Mapping[tuple[str, str, str], Jugement]
) -> tuple[Ecart, ...]:
    """The changes that nobody judged, or that were judged worse."""
    return tuple(e for e in found if e.classe not in judged or judged[e.classe].juge == "pire")


def page_of_changes(
    head: str,
    found: Sequence[Ecart],
    judged: Mapping[tuple[str, str, str], Jugement],
    tues: Set[str] = frozenset(),
) -> str:
    """The page, in Markdown; the changes of the pages `tues` are counted, and not shown."""
    counts = Counter(judged[e.classe].juge if e.classe in judged else "à juger" for e in found)
    lines = [head, ""]
    lines += [f"- {name} : {counts[name]}" for name in ("meilleur", "égal", "pire", "à juger")]
    for classe, group in groupby(sorted(found), key=lambda e: e.classe):
        sujet, avant, apres = classe
        one = judged.get(classe, Jugement(juge="à juger", raison=""))
        lines += ["", f"## {sujet} : {avant} → {apres}", "", f"{one.juge} : {one.raison}", ""]
        each = list(group)
        shown = [e for e in each if e.page not in tues]
        lines += [f"- {e.page} : « {_quoted(e.extrait)} »" for e in shown]
        if len(shown) < len(each):
            lines.append(f"- moitié impaire : {len(each) - len(shown)}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    flat = " ".join(text.split()).replace("`", "'").replace("<", "&lt;").replace("*", r"\*")
    return flat if len(flat) <= EXTRAIT_MAX else f"{flat[:EXTRAIT_MAX].rsplit(' ', 1)[0]}…"


def read_with(commits: Sequence[str], lines: Sequence[str]) -> list[list[Dit]]:
    """What each commit says of each page; the commits are read at the same time."""
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder, "pages.jsonl")
        pages.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        trees = [_tree(commit, Path(folder, f"commit-{i}")) for i, commit in enumerate(commits)]
        said = [Path(folder, f"dit-{i}.jsonl") for i, _ in enumerate(commits)]
        runs = [_start(*each, pages) for each in zip(trees, said, strict=True)]
        codes = [run.wait() for run in runs]
        if any(codes):
            message = "Un des deux commits n'a pas su lire les pages : voyez l'erreur plus haut."
            raise SystemExit(message)
        return [
            [json.loads(line) for line in each.read_text("utf-8").splitlines()] for each in said
        ]


def _tree(commit: str, folder: Path) -> Path:
    """The files of a commit, in a folder."""
    folder.mkdir()
    packed = subprocess.run(  # noqa: S603 - our own repository
        ["git", "-C", str(RACINE), "archive", commit, "exigences"],  # noqa: S607 - on the path
        check=True,
        capture_output=True,
    )
    subprocess.run(  # noqa: S603 - what git has just written
        ["tar", "-x", "-C", str(folder)],  # noqa: S607 - on the path
        check=True,
        input=packed.stdout,
    )
    return folder


def _start(tree: Path, said: Path, pages: Path) -> subprocess.Popen[bytes]:
    with pages.open("rb") as given, said.open("wb") as taken:
        return subprocess.Popen(  # noqa: S603 - our own script
            [sys.executable, str(LECTURE)],
            cwd=tree,
            env={**os.environ, "PYTHONPATH": str(tree)},
            stdin=given,
            stdout=taken,
        )


def main() -> int:
    """Exit 0 where each change is judged, and none worse; 1 otherwise."""
    parser = argparse.ArgumentParser(
        prog="python -m outils.justesse.ecarts",
        description="Compare les verdicts de deux commits sur les pages rangées des corpus.",
    )
    parser.add_argument("ancien")
    parser.add_argument("nouveau", nargs="?", default="HEAD")
    asked = parser.parse_args()
    labels = read_labels(fetch_wheel(CACHE))
    names = [page.nom for page in labels]
    kept = sorted(CACHE.glob("collecte-*"), key=lambda folder: folder.stat().st_mtime)
    # The last pages stored, whatever has collected them: both commits read the same.
    forms = list(collected(Collecte(kept[-1]), names)) if kept else []
    if not forms:
        sys.stderr.write("Aucune page n'est rangée : lancez d'abord « make justesse ».\n")
        return 1
    sheets = load_sheets(CACHE, shutil.which("npm"))[::UNE_FICHE_SUR]
    pages = [*forms, *((f"fiche {s.identifiant}", line_of(page_of(s))) for s in sheets)]
    before, after = read_with((asked.ancien, asked.nouveau), [line for _, line in pages])
    found = [
        change
        for (name, _), was, now in zip(pages, before, after, strict=True)
        for change in changes(name, was, now)
    ]
    judged = judgements()
    head = _head(asked.ancien, asked.nouveau, len(forms), len(sheets))
    tues = frozenset(page.nom for page in labels if not page.paire)
    PAGE.write_text(page_of_changes(head, found, judged, tues), encoding="utf-8")
    left = unsettled(found, judged)
    sys.stderr.writelines(f"À juger ou à réparer : {change}\n" for change in left)
    sys.stdout.write(f"{len(found)} changements. Écrit : {PAGE.relative_to(RACINE)}\n")
    return int(bool(left))


def _head(ancien: str, nouveau: str, forms: int, sheets: int) -> str:
    named = [
        subprocess.run(  # noqa: S603 - our own repository
            ["git", "-C", str(RACINE), "log", "-1", "--format=%h", commit],  # noqa: S607
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
        for commit in (ancien, nouveau)
    ]
    return (
        "# Les mots, et les verdicts qu'ils changent\n\n"
        f"Cette page est écrite par `python -m outils.justesse.ecarts {ancien} {nouveau}`, qui lit "
        f"les mêmes pages rangées avec le code de deux commits, {named[0]} puis {named[1]} : les "
        f"{forms} pages de formasaurus, et {sheets} fiches de service-public.fr (une sur "
        f"{UNE_FICHE_SUR}), chacune comme une démarche d'une seule page. Sont comparés le verdict "
        "de chaque exigence et la nature de chaque champ. Une page seule ne prouve aucune absence, "
        "et une fiche n'a ni champ ni lien : ce qui en dépend n'est pas vu ici.\n\n"
        "Chaque changement a été lu dans sa page, et jugé dans `outils/justesse/ecarts.yaml` par "
        "qui a changé les mots, sans étalon : « meilleur », « égal » ou « pire ». "
        "Ceux de la moitié impaire (voir [justesse.md](justesse.md)) ont été lus une fois pour "
        "l'être ; ils sont comptés sans être montrés, pour que personne ne règle les mots sur eux."
    )


if __name__ == "__main__":
    sys.exit(main())

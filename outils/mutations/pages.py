"""Judges the fixture pages of the catalogue again without a browser, as it read them once.

`record FOLDER` reads them all; `judge FOLDER [ID]` exits 1 where an expected verdict is not given.
"""

import os
import pickle
import sys
from contextlib import nullcontext
from itertools import groupby
from pathlib import Path

import pytest

from exigences.browser.discovery import find_browser
from exigences.browser.playwright_engine import open_playwright
from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.facts.build import build_facts
from exigences.model.parcours.parcours import Parcours
from tests.catalogue.attendus import FICHIER, Attendu, differences, read_attendu
from tests.catalogue.releve import PAGES, conditions, read_case, serve_fixtures
from tests.fabrique.plies import refuse_unfolded
from tests.fabrique.temoins import Temoins

type Read = tuple[Attendu, Parcours]


def record(folder: Path) -> None:
    """Write what a browser reads of the pages, a file an exigence."""
    cases = [case for path in sorted(PAGES.glob(f"*/*/{FICHIER}")) for case in read_attendu(path)]
    with (
        serve_fixtures(Temoins()) as root,
        open_playwright(find_browser(os.environ), hors_ligne=True) as engine,
        engine.session(conditions()) as common,
    ):
        for exigence, theirs in groupby(cases, key=lambda case: case.exigence):
            read: list[Read] = []
            for case in theirs:
                asked = case.to_read(root)
                own = engine.session(conditions(**case.situation)) if asked.seul else None
                with own or nullcontext(common) as session:
                    read.append((case, read_case(session, asked)))
            (folder / f"{exigence}.pickle").write_bytes(pickle.dumps(read))


def first_amiss(folder: Path, only: str) -> str:
    """Return the exigence whose pages are the first not to be judged as expected, or nothing.

    As in the tests, a text that was not folded is refused: AssertionError, or a verdict of error.
    """
    refuse_unfolded(pytest.MonkeyPatch())
    for detector in load_catalogue():
        known = folder / f"{detector.exigence.id}.pickle"
        if only not in ("", detector.exigence.id):
            continue
        read: list[Read] = pickle.loads(known.read_bytes())  # noqa: S301 - we have just written it
        for case, parcours in read:
            constat = judge(detector, build_facts(parcours), case.seuil)
            if any(differences(case, constat)):
                return detector.exigence.id
    return ""


if __name__ == "__main__":
    verb, where, *ids = sys.argv[1:]
    if verb == "record":
        record(Path(where))
    elif amiss := first_amiss(Path(where), "".join(ids)):
        sys.exit(f"Pages de {amiss} : le verdict a changé.")

"""The promises of confidence, and the tests that prove them, as the test runner collects them."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

RACINE = Path(__file__).resolve().parent.parent
MARQUE = "promesse"
MOTEURS = ("playwright", "selenium")
PAGES_SERVIES = {"session", "site"}
"""Fixtures that serve pages, or hold a browser that opens them."""
DES_NAVIGATEURS = "tests/browser/"
"""Folder of the tests that all open a browser."""
SORTIE = "EXIGENCES_PROMESSES"
"""Variable that names the file where the collected cases are written."""


class PromessesError(Exception):
    """The promises or their tests cannot be read; says which."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Promesse(_Strict):
    """What is promised, in French."""

    id: str = Field(pattern=r"^[a-z]+(-[a-z]+)*$")
    titre: str
    promet: str
    limites: str = ""
    usage: bool = False
    """Whether its cases are uses as much as faults: they are counted apart."""


class Cas(_Strict):
    """A fault or a hostile page that a test tries, on one engine or on both."""

    fichier: str
    """From the root."""
    essai: str
    cas: str
    """Its parameters, without the engine."""
    promesses: tuple[str, ...]
    moteurs: tuple[str, ...] = ()
    """Engines on which it is tried; none where the test names none."""
    reel: bool = False
    """Whether a real browser is opened, as far as the fixtures and the folder tell."""


def load_promesses() -> tuple[Promesse, ...]:
    """The promises, in the order of the page."""
    text = (RACINE / "outils" / "promesses.yaml").read_text("utf-8")
    return TypeAdapter(tuple[Promesse, ...]).validate_python(yaml.safe_load(text))


@cache
def collect_cases() -> tuple[Cas, ...]:
    """Every marked case, by file and test; only files that hold a mark are collected, and once."""
    marked = sorted(
        str(path.relative_to(RACINE))
        for path in (RACINE / "tests").rglob("test_*.py")
        if f"mark.{MARQUE}(" in path.read_text("utf-8")
    )
    with tempfile.TemporaryDirectory() as name:
        found = Path(name) / "cas.json"
        done = subprocess.run(  # noqa: S603 - a fixed command
            [sys.executable, "-m", "pytest", "--collect-only", "-qq", "-p", __name__, *marked],
            cwd=RACINE,
            env={**os.environ, SORTIE: str(found)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode:
            raise PromessesError(f"Les essais ne se lisent pas :\n{done.stdout}{done.stderr}")
        return TypeAdapter(tuple[Cas, ...]).validate_json(found.read_bytes())


def pytest_collection_finish(session: pytest.Session) -> None:
    """Write the marked cases that were collected, where they are asked for."""
    if SORTIE in os.environ:
        cases = _cases(session.items, session.config.rootpath)
        Path(os.environ[SORTIE]).write_text(json.dumps(cases), "utf-8")


def _cases(items: list[pytest.Item], racine: Path) -> list[Mapping[str, object]]:
    """The cases of these items, once whatever the engines, in a stable order."""
    cases: dict[tuple[str, str, str], dict[str, set[str]]] = {}
    for item in items:
        names = {str(name) for mark in item.iter_markers(MARQUE) for name in mark.args}
        if not names:
            continue
        essai, _, parameters = item.name.removesuffix("]").partition("[")
        parts = parameters.split("-")
        case = "-".join(part for part in parts if part not in MOTEURS)
        key = (item.path.relative_to(racine).as_posix(), essai, case)
        found = cases.setdefault(key, {"promesses": set(), "moteurs": set(), "reel": set()})
        found["promesses"] |= names
        found["moteurs"] |= {part for part in parts if part in MOTEURS}
        found["reel"] |= PAGES_SERVIES.intersection(getattr(item, "fixturenames", ()))
        found["reel"] |= {DES_NAVIGATEURS} if key[0].startswith(DES_NAVIGATEURS) else set()
    return [
        {
            "fichier": fichier,
            "essai": essai,
            "cas": case,
            "promesses": sorted(found["promesses"]),
            "moteurs": sorted(found["moteurs"]),
            "reel": bool(found["reel"]),
        }
        for (fichier, essai, case), found in sorted(cases.items())
    ]

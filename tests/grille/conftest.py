"""A real Grid for these tests, whose node says an address where only the hub finds it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from outils.grille.serveur import Grappe, grid
from tests.campagne.conftest import ecrire, site

__all__ = ["ecrire", "site"]  # the pages and the campaigns of `tests/campagne`, as fixtures


@pytest.fixture(scope="module")
def grille(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Grappe]:
    """One hub, and one node that lends two browsers."""
    with grid(tmp_path_factory.mktemp("grille")) as grappe:
        yield grappe


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """Where a Grid of one test writes."""
    made = tmp_path / "grille"
    made.mkdir()
    return made

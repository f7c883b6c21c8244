"""The report that stands in a clone: light, whole by itself, and of this version."""

import re

from exigences.loading.bareme import load_bareme
from outils.exemple import EXEMPLE, OCTETS_MAX
from tests.cli.lancer import RACINE

PAGE = EXEMPLE / "rapport.html"


def test_it_is_light_and_asks_for_nothing() -> None:
    page = PAGE.read_text("utf-8")
    assert PAGE.stat().st_size <= OCTETS_MAX
    assert "default-src 'none'" in page
    assert re.search(r"<script|<link |src=\"http", page) is None


def test_it_is_of_this_version_of_the_scale() -> None:
    """A page that an old scale made would show newcomers another score: `make exemple` again."""
    page = PAGE.read_text("utf-8")
    assert re.search(rf"barème\W+{re.escape(load_bareme().version)}\b", page)
    assert 'id="demandes"' in page


def test_the_readme_shows_it_before_anything_to_install() -> None:
    readme = (RACINE / "README.md").read_text("utf-8")
    link = f"({PAGE.relative_to(RACINE).as_posix()})"
    assert 0 <= readme.find(link) < readme.index("pip install")

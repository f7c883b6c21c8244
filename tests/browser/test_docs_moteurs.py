"""The page about the engines lists what each of them says that it cannot do."""

import re
from pathlib import Path

import pytest

from exigences.browser.axe import UNBLOCKED, engine_of
from exigences.browser.engine import BrowserEngine
from tests.fabrique import parcours
from tests.rapport.analyse import rapport_de

PAGE = Path(__file__).parents[2] / "docs" / "moteurs.md"


def limites(nom: str) -> list[str]:
    """The list under the title of an engine."""
    titre = rf"^### {nom}\n(.*?)(?=^#|\Z)"
    partie = re.search(titre, PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert partie is not None, nom
    return re.findall(r"^- (.+)$", partie[1], re.MULTILINE)


def test_the_limits_of_an_engine_are_in_the_docs(moteur: BrowserEngine) -> None:
    decrit = moteur.describe()
    assert limites(decrit.nom) == [*decrit.non_teste, *decrit.non_vu]


@pytest.mark.promesse("hotes")
@pytest.mark.parametrize(
    ("version", "bloque"),
    [("137.0.7151.119", False), ("138.0.7204.49", True), ("1000.1", True), ("inconnue", False)],
)
def test_a_browser_that_does_not_keep_pages_from_home_is_told(version: str, bloque: bool) -> None:
    decrit = engine_of("playwright", version)
    assert (decrit.non_teste == ()) is bloque
    dits = {n.quoi: n.pourquoi for n in rapport_de(parcours(moteur=decrit)).non_vu}
    attendu = f"Chromium {version}, conduit par playwright, ne sait pas le faire."
    assert dits.get(UNBLOCKED) == (None if bloque else attendu)


@pytest.mark.parametrize("nom", ["playwright", "selenium"])
def test_the_docs_name_each_engine_as_the_command_does(nom: str) -> None:
    assert f"--moteur {nom}" in PAGE.read_text("utf-8")

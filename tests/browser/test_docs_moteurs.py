"""The page about the engines lists what each of them says that it cannot do."""

import re
from pathlib import Path

import pytest

from exigences.browser.engine import BrowserEngine

PAGE = Path(__file__).parents[2] / "docs" / "moteurs.md"


def limites(nom: str) -> list[str]:
    """The list under the title of an engine."""
    titre = rf"^### {nom}\n(.*?)(?=^#|\Z)"
    partie = re.search(titre, PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert partie is not None, nom
    return re.findall(r"^- (.+)$", partie[1], re.MULTILINE)


def test_the_limits_of_an_engine_are_in_the_docs(moteur: BrowserEngine) -> None:
    decrit = moteur.describe()
    assert limites(decrit.nom) == list(decrit.non_teste)


@pytest.mark.parametrize("nom", ["playwright", "selenium"])
def test_the_docs_name_each_engine_as_the_command_does(nom: str) -> None:
    assert f"--moteur {nom}" in PAGE.read_text("utf-8")

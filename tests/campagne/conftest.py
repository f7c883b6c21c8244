"""Campaigns of small procedures, on pages that a real server serves."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.browser.serveur import Site, serve
from tests.cli.lancer import procedure

JAMAIS = "jamais.html"
"""A page that does not answer before the test lets it go."""

type Ecrire = Callable[..., Path]


@pytest.fixture
def site() -> Iterator[Site]:
    with serve(pages={JAMAIS: _late}) as served:
        yield served
        served.liberer.set()


def _late(moi: Any) -> None:
    moi.site.liberer.wait(60)
    moi.page("Enfin", "<h1>Enfin</h1>")


@pytest.fixture
def ecrire(tmp_path: Path, site: Site) -> Ecrire:
    """Write procedures, each of which opens one page, and the campaign of all of them."""

    def write(pages: dict[str, str], **autres: Any) -> Path:
        for nom, page in pages.items():
            made = procedure(tmp_path, f"{site.url}{page}", nom=nom, alentours=False)
            text = made.read_text("utf-8").replace("aller: /", f"aller: /{page}")
            made.rename(tmp_path / f"{nom}.yaml").write_text(text, "utf-8")
        fichier = tmp_path / "campagne.yml"
        document = {
            "nom": "Essai",
            "demarches": [f"{nom}.yaml" for nom in pages],
            "dossier": "resultats",
            **autres,
        }
        fichier.write_text(yaml.safe_dump(document, allow_unicode=True, sort_keys=False), "utf-8")
        return fichier

    return write

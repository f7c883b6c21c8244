"""Replays at once: a browser each, one more for what lies around, which each replay keeps."""

from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from exigences.browser.engine import BrowserEngine
from exigences.chaine import audit as chaine
from exigences.chaine.audit import AuditOptions
from exigences.chaine.moteurs import OpenEngine, engine_opener
from exigences.model.choix import MoteurChoisi
from exigences.replay.relecture import read_parcours
from tests.browser.moteurs import a_part
from tests.browser.serveur import serve
from tests.cli.lancer import procedure

PAGE = '<!doctype html><html lang="fr"><title>Ville</title><h1>Ville</h1>'


@pytest.mark.parametrize(("alentours", "ouverts"), [(False, 2), (True, 3)])
def test_no_browser_is_opened_that_serves_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, alentours: bool, ouverts: int
) -> None:
    opened: list[Any] = []

    def counted(moteur: MoteurChoisi, grille: str = "", **platform: bool) -> OpenEngine:
        opener = engine_opener(moteur, grille, **platform)

        def opens(**how: Any) -> AbstractContextManager[BrowserEngine]:
            opened.append(how)
            return opener(**how)

        return opens

    monkeypatch.setattr(chaine, "engine_opener", counted)
    with serve() as site:
        site.pages |= {
            "ici.html": f'{PAGE}<p><a href="aide.html">Aide</a></p>',
            "aide.html": f"{PAGE}<p>Appelez-nous.</p>",
        }
        asked = AuditOptions(
            procedure=str(procedure(tmp_path, f"{site.url}ici.html")),
            scenarios=("poste-fixe", "telephone"),
            sortie=tmp_path / "rapport",
            hors_ligne=True,
            alentours=alentours,
            parallele=2,
        )

        def play() -> None:
            chaine.audit(asked, lambda _: None)

        a_part(play)
    assert len(opened) == ouverts
    for folder in ("parcours", "parcours-telephone"):
        kept = read_parcours(tmp_path / "rapport" / folder).alentours
        assert (kept.lus, [v.nom for v in kept.voisines]) == (alentours, ["Aide"] * alentours)

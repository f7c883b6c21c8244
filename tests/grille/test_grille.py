"""An audit by a browser that a Grid lends: same verdicts, a sentence for all that goes wrong."""

import json
import os
from pathlib import Path

import pytest

from exigences.browser.grid import Grid
from outils.grille.serveur import Grappe, grid
from tests.browser.serveur import Site
from tests.campagne.conftest import JAMAIS, Ecrire
from tests.campagne.test_campagne import BONNE, demandee, mener, statuts
from tests.cli.lancer import auditer, procedure
from tests.cli.processus import suivre
from tests.grille.emprunt import SELENIUM, empruntee, refusee, verdicts

pytestmark = pytest.mark.grille


def test_a_lent_browser_judges_as_one_of_here(grille: Grappe, site: Site, tmp_path: Path) -> None:
    (tmp_path / "piece.txt").write_text("Une pièce", "utf-8")
    chemin = procedure(
        tmp_path,
        f"{site.url}gestes.html",
        {"televerser": {"etiquette": "Pièce", "fichier": "piece.txt"}},
        alentours=False,
    )
    ici, la = tmp_path / "ici", tmp_path / "la"
    for ou, mots in ((ici, SELENIUM), (la, empruntee(grille))):
        fait = auditer(chemin, *mots, "--sortie", ou)
        assert fait.code == 0, fait.erreurs
    assert verdicts(la) == verdicts(ici)
    assert json.loads((la / "parcours" / "parcours.json").read_bytes())["fin"] == "termine"


def test_a_campaign_waits_its_turn_for_the_browsers_of_a_grid(
    site: Site, ecrire: Ecrire, dossier: Path
) -> None:
    fichier = ecrire({"un": BONNE, "deux": BONNE, "trois": BONNE})
    with grid(dossier, places=1) as grappe:
        fait = mener(fichier, "--parallele", "3", *empruntee(grappe))
    assert fait.code == 0, fait.erreurs
    assert {nom: statut for nom, _, statut in statuts(fichier)} == dict.fromkeys(
        ("un", "deux", "trois"), "fait"
    )


def test_a_node_lends_as_many_browsers_as_it_is_asked_to(dossier: Path) -> None:
    wanted = (os.cpu_count() or 1) + 2  # a node lends one a core, unless it is told
    with grid(dossier, places=wanted) as grappe:
        (node,) = Grid(grappe.adresse).get("/status", 10)["nodes"]
    assert node["maxSessions"] == wanted


def test_a_node_that_dies_costs_its_audits_alone_and_they_are_done_again(
    site: Site, ecrire: Ecrire, dossier: Path
) -> None:
    fichier = ecrire({"un": BONNE, "deux": JAMAIS})
    with grid(dossier) as grappe:
        mots = ("campagne", fichier.name, "--parallele", "1", *empruntee(grappe))
        process = suivre(*mots, dossier=fichier.parent)
        assert demandee(site)
        grappe.kill_node()
        _, dit = process.communicate(timeout=240)
    assert process.returncode == 2
    assert ("un", 1, "fait") in statuts(fichier)
    assert ("deux", 1, "fait") not in statuts(fichier)
    assert "Le navigateur s'est fermé en cours de route." in dit
    site.liberer.set()
    assert mener(fichier, "--rejouer-echecs").code == 0
    assert statuts(fichier) == [("un", 1, "fait"), ("deux", 1, "fait")]


def test_a_grid_that_has_no_chromium_is_told(site: Site, dossier: Path) -> None:
    with grid(dossier, navigateur="firefox") as grappe:
        assert "n'a pas de Chrome ni de Chromium" in refusee(grappe, site, dossier)


def test_a_grid_without_a_node_is_told(site: Site, dossier: Path) -> None:
    with grid(dossier, noeuds=0) as grappe:
        assert "n'a aucun nœud" in refusee(grappe, site, dossier)


def test_a_grid_whose_places_are_all_taken_is_told(
    site: Site, ecrire: Ecrire, dossier: Path
) -> None:
    fichier = ecrire({"deux": JAMAIS})
    with grid(dossier, places=1, attente_s=40) as grappe:
        mots = ("auditer", "deux.yaml", *empruntee(grappe))
        process = suivre(*mots, dossier=fichier.parent)
        assert demandee(site)
        assert "n'a pas eu de place libre à temps" in refusee(grappe, site, dossier)
        process.kill()
        process.communicate()

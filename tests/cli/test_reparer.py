"""`reparer` shows the edit of a procedure whose service changed, and writes it where asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from exigences.loading import load_procedure
from tests.browser.serveur import PAGE, Site, serve
from tests.cli.lancer import Resultat, lancer

DEMARCHE = """# Écrite à la main.
nom: Essai
organisme: Ville
droit: Aide
depart: {url}debut.html
etapes:
  - aller: /   # la première page
  - remplir: {{ etiquette: "Adresse électronique", sinon: [{{ css: "#c" }}], valeur: a@b.fr }} # là
  - cliquer:
      role: button
      nom: Continuer
      # l'identifiant ne change pas
      sinon: [{{ css: "#s" }}]
"""
CHANGEE = PAGE.format(
    titre="Vous",
    corps="<main><h1>Vous</h1><label for='c'>Courriel</label><input id='c'>"
    "<button id='s' type='button'>Suivant</button></main>",
)


@pytest.fixture
def site() -> Iterator[Site]:
    with serve() as ouvert:
        ouvert.pages["debut.html"] = CHANGEE
        yield ouvert


def audite(site: Site, dossier: Path) -> Resultat:
    (dossier / "demarche.yaml").write_text(DEMARCHE.format(url=site.url), "utf-8")
    return lancer(
        "auditer", "demarche.yaml", "--hors-ligne", "--sans-alentours", "-o", "r", "--attente", "2",
        dossier=dossier,
    )  # fmt: skip


def test_what_was_repaired_is_told_shown_as_a_diff_then_written(site: Site, tmp_path: Path) -> None:
    fait = audite(site, tmp_path)
    assert fait.code == 0, fait.erreurs + fait.suivi
    for ou in ("rapport.json", "rapport.html"):
        assert "Étape réparée" in (tmp_path / "r" / ou).read_text("utf-8")
    montre = lancer("reparer", "r", dossier=tmp_path)
    assert montre.code == 0, montre.erreurs
    assert '-  - remplir: { etiquette: "Adresse électronique"' in montre.sortie
    assert "+  - remplir: { etiquette: Courriel" in montre.sortie
    avant = DEMARCHE.format(url=site.url)
    assert (tmp_path / "demarche.yaml").read_text("utf-8") == avant
    assert lancer("reparer", "r", "--ecrire", dossier=tmp_path).code == 0
    apres = avant.replace('"Adresse électronique"', "Courriel").replace("Continuer", "Suivant")
    assert (tmp_path / "demarche.yaml").read_text("utf-8") == apres
    load_procedure(tmp_path / "demarche.yaml")
    encore = lancer("reparer", "r", dossier=tmp_path)
    assert (encore.code, "a changé depuis l'audit" in encore.erreurs) == (0, True)
    assert "chaque étape a trouvé sa cible" not in encore.sortie


def test_what_is_no_report_is_told(tmp_path: Path) -> None:
    fait = lancer("reparer", "nulle-part", dossier=tmp_path)
    assert (fait.code, "n'existe pas" in fait.erreurs) == (2, True)


def test_a_folder_without_a_journey_is_told_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "autre").mkdir()
    fait = lancer("reparer", "autre", dossier=tmp_path)
    assert (fait.code, "autre ne tient pas de parcours" in fait.erreurs) == (2, True)

"""What goes on is told on stderr, more or less; results are on stdout, whatever is asked."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.serveur import Site, serve
from tests.cli.lancer import POSTE, Resultat, lancer, procedure


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serve() as ouvert:
        yield ouvert


def auditer(dossier: Path, site: Site, *mots: str, etape: str = "/gestes.html") -> Resultat:
    chemin = procedure(dossier, f"{site.url}arrivee.html", {"aller": etape})
    return lancer(
        "auditer", chemin, "-s", POSTE, "--sortie", "rapport", "--attente", "2", *mots,
        dossier=dossier,
    )  # fmt: skip


def test_the_steps_are_on_stderr_and_the_result_on_stdout(tmp_path: Path, site: Site) -> None:
    fait = auditer(tmp_path, site)
    assert (fait.code, fait.erreurs) == (0, "")
    assert fait.suivi.splitlines() == [
        "✓ Ouvrir la page de départ",
        "✓ Ouvrir la page /gestes.html",
    ]
    assert "Ouvrir la page" not in fait.sortie
    assert "Le rapport : rapport/rapport.html" in fait.sortie


def test_silent_leaves_the_result_and_the_faults(tmp_path: Path, site: Site) -> None:
    fait = auditer(tmp_path, site, "--silencieux", "--score-max", "0")
    assert (fait.code, fait.suivi) == (1, "")
    assert "la limite est de 0." in fait.erreurs
    assert "Le rapport : " in fait.sortie
    (tmp_path / "casse").mkdir()
    casse = auditer(tmp_path / "casse", site, "--silencieux", etape="/absente")
    assert (casse.code, casse.suivi, len(casse.phrases)) == (2, "", 1)


def test_verbose_tells_each_page_and_how_long_a_step_took(tmp_path: Path, site: Site) -> None:
    fait = auditer(tmp_path, site, "--verbeux")
    assert fait.code == 0
    parcours = tmp_path / "rapport" / "parcours"
    vues = [json.loads(p.read_bytes())["url"] for p in sorted(parcours.glob("pages/*/page.json"))]
    assert vues
    dites = [p.removeprefix("  page lue : ") for p in fait.phrases if "page lue" in p]
    assert dites == vues
    assert all(ligne.endswith(" s") for ligne in fait.suivi.splitlines())


def test_both_at_once_are_refused(tmp_path: Path, site: Site) -> None:
    fait = auditer(tmp_path, site, "--silencieux", "--verbeux")
    assert (fait.code, fait.sortie, len(fait.phrases)) == (2, "", 1)
    assert "ne vont pas ensemble" in fait.erreurs
    assert not (tmp_path / "rapport").exists()


def test_a_check_can_be_silent(tmp_path: Path) -> None:
    chemin = procedure(tmp_path, "https://exemple.fr/")
    fait = lancer("valider", "--silencieux", chemin, dossier=tmp_path)
    assert (fait.code, fait.sortie, fait.erreurs) == (0, "", "")
    chemin.write_text("nom: x\netapes: []\n", "utf-8")
    faux = lancer("valider", "--silencieux", chemin, dossier=tmp_path)
    assert (faux.code, faux.erreurs) == (2, "")
    assert faux.sortie

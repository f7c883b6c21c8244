"""A failed step shows what the screen offers; `--suivre` waits there until the file is edited."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.serveur import PAGE, Site, serve
from tests.cli.lancer import RACINE, lancer
from tests.cli.processus import suivre

DEMARCHE = """nom: Essai
organisme: Ville
droit: Aide
depart: {url}debut.html
etapes:
  - aller: /
  - remplir: {{ etiquette: {champ}, valeur: "{{{{ sosie.courriel }}}}" }}
  - cliquer: Continuer
  - verifier: Merci
"""
PAGE_DEBUT = PAGE.format(
    titre="Vous",
    corps="<main><h1>Vous</h1><form action='suite.html' method='post'>"
    "<label for='c'>Courriel</label><input id='c' type='email' name='c'>"
    "<label>Situation <select name='situation'><option>Locataire<option>Propriétaire</select>"
    "</label><button>Continuer</button></form>"
    "<a href='aide.html'>Aide</a></main>",
)
MOTS = ("auditer", "demarche.yaml", "--hors-ligne", "--sans-alentours", "-o", "r", "--attente", "2")


@pytest.fixture
def site() -> Iterator[Site]:
    with serve() as ouvert:
        ouvert.pages["debut.html"] = PAGE_DEBUT
        ouvert.pages["suite.html"] = PAGE.format(titre="Fin", corps="<main><h1>Merci</h1></main>")
        yield ouvert


def ecrire(dossier: Path, site: Site, champ: str) -> None:
    (dossier / "demarche.yaml").write_text(DEMARCHE.format(url=site.url, champ=champ), "utf-8")


def test_a_failed_audit_gives_the_steps_of_the_screen_that_was_reached(
    site: Site, tmp_path: Path
) -> None:
    ecrire(tmp_path, site, "Téléphone")
    fait = lancer(*MOTS, dossier=tmp_path)
    assert fait.code == 2
    assert "L'écran atteint, « Vous », offre ceci :" in fait.phrases
    for ligne in (
        "  - remplir: {etiquette: Courriel, valeur: '{{ sosie.courriel }}'}",
        "  - cliquer: Continuer",
        "  # aussi à presser ici : Aide",
    ):
        assert ligne in (fait.erreurs + fait.suivi).splitlines()
    assert "  - choisir: {etiquette: Situation, option: Propriétaire}" in fait.erreurs
    assert fait.erreurs.count("demarche.yaml:7") == 1


def test_the_replay_goes_on_from_the_failed_step_once_the_file_is_right(
    site: Site, tmp_path: Path
) -> None:
    ecrire(tmp_path, site, "Téléphone")
    with suivre(*MOTS, "--suivre", dossier=tmp_path) as commande:
        assert commande.stderr is not None
        _until(commande.stderr, "Corrigez demarche.yaml")
        (tmp_path / "demarche.yaml").write_text("nom: [", "utf-8")
        _until(commande.stderr, "demarche.yaml:1")
        ecrire(tmp_path, site, "Courriel")
        assert commande.wait() == 0
    assert [r.chemin for r in site.recues if r.chemin.startswith("/debut")] == ["/debut.html"] * 2
    assert (tmp_path / "r" / "rapport.html").is_file()


def test_a_stop_leaves_the_wait(site: Site, tmp_path: Path) -> None:
    ecrire(tmp_path, site, "Téléphone")
    with suivre(*MOTS, "--suivre", dossier=tmp_path) as commande:
        assert commande.stderr is not None
        _until(commande.stderr, "Corrigez demarche.yaml")
        commande.send_signal(signal.SIGINT)
        assert commande.wait() == 130
    assert not (tmp_path / "r").exists()


def test_what_is_no_file_of_a_person_is_not_followed() -> None:
    fait = lancer("auditer", "val-clair", "--suivre", dossier=RACINE)
    assert (fait.code, "--suivre attend le fichier" in fait.erreurs) == (2, True)


def _until(lignes: Iterator[str], mots: str) -> None:
    assert next((ligne for ligne in lignes if mots in ligne), "") != ""

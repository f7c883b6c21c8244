"""A browser that is killed, that does not start, or that is missing: a clean end and a sentence."""

import os
import signal
from contextlib import suppress
from pathlib import Path

import pytest

from exigences.browser.chromedriver import find_chromedriver
from exigences.browser.engine import (
    BrowserEngine,
    BrowserLostError,
    EngineError,
    PageUnreachableError,
)
from exigences.browser.selenium_engine import open_selenium
from tests.browser.moteurs import MOTEURS, a_part, attendre, navigateur, ouvrir, visite
from tests.browser.serveur import Site

PERDU = "Le navigateur s'est fermé en cours de route."


@pytest.fixture
def suivi(tmp_path: Path) -> tuple[Path, Path]:
    """A browser that writes its process number before it starts, and where."""
    script, numero = tmp_path / "navigateur", tmp_path / "numero"
    script.write_text(f'#!/bin/sh\necho $$ > "{numero}"\nexec "{navigateur()}" "$@"\n')
    script.chmod(0o755)
    return script, numero


@pytest.mark.promesse("rien-perdu")
@pytest.mark.parametrize("nom", MOTEURS)
def test_a_browser_killed_midway_is_lost(nom: str, suivi: tuple[Path, Path], site: Site) -> None:
    script, numero = suivi
    a_part(lambda: _tuer(nom, script, numero, site))


def _tuer(nom: str, script: Path, numero: Path, site: Site) -> None:
    with ouvrir(nom, script) as moteur, visite(moteur) as session:
        session.goto(f"{site.url}dialogues.html")
        os.kill(int(numero.read_text()), signal.SIGKILL)
        with pytest.raises(BrowserLostError, match=PERDU):
            attendre(session, lambda: not session.frames())
        for demande in (
            lambda: session.goto(f"{site.url}arrivee.html"),
            session.screenshot,
            session.document,
            session.reload,
        ):
            with pytest.raises(BrowserLostError, match=PERDU):
                demande()
        assert session.refused() == ()
        assert session.dialogs() == ()


@pytest.mark.promesse("rien-perdu")
def test_a_page_whose_process_dies_is_lost_at_once(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur) as session, visite(moteur) as voisine:
        session.goto(f"{site.url}arrivee.html")
        voisine.goto(f"{site.url}arrivee.html")
        with suppress(PageUnreachableError):  # Chrome gives the address up, then its process
            session.goto("chrome://crash")
        with pytest.raises(BrowserLostError):
            attendre(session, lambda: not session.frames())
        assert voisine.frames()[0].url == f"{site.url}arrivee.html"


@pytest.mark.parametrize("nom", MOTEURS)
def test_a_browser_that_does_not_start_says_so(nom: str, tmp_path: Path) -> None:
    faux = tmp_path / "navigateur"
    faux.write_text("#!/bin/sh\nexit 3\n")
    faux.chmod(0o755)
    a_part(lambda: _essayer(nom, faux))


def _essayer(nom: str, faux: Path) -> None:
    with pytest.raises(EngineError) as faute, ouvrir(nom, faux):
        pass
    assert str(faute.value).startswith(f"Le navigateur {faux} n'a pas démarré : ")
    assert "\n" not in str(faute.value)


def test_the_driver_asked_for_comes_first(tmp_path: Path) -> None:
    demande, trouve = tmp_path / "pilote", tmp_path / "bin" / "chromedriver"
    for fichier in (demande, trouve):
        fichier.parent.mkdir(exist_ok=True)
        fichier.write_text("#!/bin/sh\n")
        fichier.chmod(0o755)
    chemin = {"PATH": str(trouve.parent)}
    voulu = {"EXIGENCES_CHROMEDRIVER": str(demande), **chemin}
    assert find_chromedriver(Path("/navigateur"), voulu) == demande
    assert find_chromedriver(Path("/navigateur"), chemin) == trouve
    assert find_chromedriver(trouve.parent / "chrome", {"PATH": ""}) == trouve, "beside the browser"


def test_a_missing_driver_is_said_and_never_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("EXIGENCES_CHROMEDRIVER", raising=False)
    with (
        pytest.raises(EngineError, match=r"chromium-driver.*EXIGENCES_CHROMEDRIVER"),
        open_selenium(tmp_path / "chromium"),
    ):
        pass


def test_a_driver_that_is_not_there_is_never_replaced(tmp_path: Path) -> None:
    demande = {"EXIGENCES_CHROMEDRIVER": str(tmp_path / "absent")}
    with pytest.raises(EngineError, match=r"absent ».*n'existe pas.*EXIGENCES|n'existe pas"):
        find_chromedriver(tmp_path / "chromium", demande)


@pytest.mark.promesse("page-hostile")
def test_a_script_that_never_stops_does_not_hold_the_run(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, timeout_ms=3_000) as session:
        session.goto(f"{site.url}arrivee.html")
        with pytest.raises(EngineError, match="La lecture de cette page ne finit pas"):
            session.evaluate(session.frames()[0], "() => { for (;;); }")
        assert session.evaluate(session.frames()[0], "() => document.title") == "Arrivée"

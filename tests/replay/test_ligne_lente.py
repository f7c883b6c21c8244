"""On a slow line, a page is read once it is loaded, as a person would wait for it."""

import pytest

from exigences.browser import network
from exigences.model.procedure.scenario import Reseau
from exigences.replay import calme
from tests.browser.serveur import Site
from tests.replay.conftest import Rejouer, champ

FEUILLE = f"input {{ height: 90px }} /* {'x' * 60_000} */"


@pytest.mark.parametrize(("debit", "hauteur"), [(200, 90), (None, 90)])
def test_what_a_page_shows_is_measured_with_its_styles(
    rejouer: Rejouer,
    site: Site,
    monkeypatch: pytest.MonkeyPatch,
    debit: int | None,
    hauteur: float,
) -> None:
    monkeypatch.setattr(calme, "SETTLE_S", 0.3)
    site.pages["feuille.css"] = FEUILLE
    site.pages["lente.html"] = (
        "<!doctype html><html lang='fr'><head><title>Demande</title></head><body><h1>Demande</h1>"
        "<link rel='stylesheet' href='feuille.css'><label>Nom <input id='nom'></label></body>"
    )
    reseau = Reseau(descendant_kbps=debit, montant_kbps=debit, latence_ms=None)
    site.pages["avant.html"] = "<!doctype html><title>Avant</title><a href='lente.html'>Suite</a>"
    vu = rejouer({"aller": "avant.html"}, {"cliquer": "Suite"}, situation={"reseau": reseau})
    assert champ(vu, "#nom")["boite"][3] == pytest.approx(hauteur, abs=8)


def test_what_a_script_writes_once_a_slow_page_is_loaded_is_waited_for(
    rejouer: Rejouer, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calme, "SETTLE_S", 1.5)
    site.pages["feuille.css"] = FEUILLE
    site.pages["mots.html"] = "<p>Nom</p>"
    site.pages["lente.html"] = (
        "<!doctype html><html lang='fr'><head><title>Demande</title></head><body><h1>Demande</h1>"
        "<link rel='stylesheet' href='feuille.css'><label for='nom'></label><input id='nom'>"
        "<script>addEventListener('load', () => fetch('mots.html').then((r) => r.text())"
        ".then((t) => { document.querySelector('label').innerHTML = t; }))</script></body>"
    )
    site.pages["avant.html"] = "<!doctype html><title>Avant</title><a href='lente.html'>Suite</a>"
    reseau = Reseau(descendant_kbps=200, montant_kbps=200, latence_ms=400)
    vu = rejouer({"aller": "avant.html"}, {"cliquer": "Suite"}, situation={"reseau": reseau})
    assert champ(vu, "#nom")["libelle"] == "Nom"


@pytest.mark.parametrize("attente", [0, 600])
def test_a_slow_page_in_a_frame_is_waited_for(
    rejouer: Rejouer, site: Site, monkeypatch: pytest.MonkeyPatch, attente: int
) -> None:
    monkeypatch.setattr(calme, "SETTLE_S", 0.3)
    monkeypatch.setattr(network, "LONG_POLL_S", 0.5)  # a style may take longer than a poll
    site.pages["feuille.css"] = FEUILLE
    site.pages["message.html"] = (
        "<!doctype html><html lang='fr'><head><title>Message</title>"
        "<link rel='stylesheet' href='feuille.css'></head><body><h1>Message</h1>"
        "<label>Réponse <input id='reponse'></label></body>"
    )
    site.pages["boite.html"] = (
        "<!doctype html><html lang='fr'><title>Boîte</title><button type='button'>Ouvrir</button>"
        "<iframe name='lu' title='Message' width='300' height='300'></iframe><p id='dit'></p>"
        "<script>let n; document.querySelector('button').onclick = () => { n = setInterval(() => "
        f"{{ dit.textContent += '.'; }}, 20); setTimeout(() => {{ clearInterval(n); "
        f"frames.lu.location = 'message.html'; }}, {attente}); }};</script>"
    )
    reseau = Reseau(descendant_kbps=200, montant_kbps=200, latence_ms=400)
    vu = rejouer({"aller": "boite.html"}, {"cliquer": "Ouvrir"}, situation={"reseau": reseau})
    champs = vu.pages[-1].cadres[1].collecte["champs"]
    assert [(c["selecteur"], c["boite"][3] > 80) for c in champs] == [("#reponse", True)]


def test_a_page_that_a_long_script_draws_is_waited_for(
    rejouer: Rejouer, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calme, "SETTLE_S", 0.3)
    monkeypatch.setattr(network, "LONG_POLL_S", 0.5)
    site.pages["dessin.js"] = (
        "document.body.innerHTML = '<h1>Demande</h1><label>Nom <input id=nom></label>';"
        f"/* {'x' * 60_000} */"
    )
    site.pages["lente.html"] = (
        "<!doctype html><html lang='fr'><head><title>Demande</title></head><body>"
        "<p>Chargement…</p><script>addEventListener('load', () => setTimeout(() => {"
        " const s = document.createElement('script'); s.src = 'dessin.js';"
        " document.body.append(s); }, 20))</script></body>"
    )
    site.pages["avant.html"] = "<!doctype html><title>Avant</title><a href='lente.html'>Suite</a>"
    reseau = Reseau(descendant_kbps=200, montant_kbps=200, latence_ms=400)
    vu = rejouer({"aller": "avant.html"}, {"cliquer": "Suite"}, situation={"reseau": reseau})
    assert champ(vu, "#nom")["libelle"] == "Nom"

"""Screens are tried with keys aside: from what the service gave, which is not asked for again."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from exigences.browser.engine import Answer, BrowserEngine, Conditions
from exigences.facts.acces.jugement import read_access
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Parcours
from exigences.replay.policy import reach_of
from exigences.replay.trials import Trials
from tests.browser.serveur import Site
from tests.fabrique.decor import scenario
from tests.fabrique.recepteur import assert_same
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

type Essayer = Callable[..., Parcours]

SANS_CONTOUR = "<style>button { outline: none } button:focus { outline: none }</style>"


def _given(answer: Answer | None) -> Answer | None:
    return answer


def html(corps: str) -> str:
    tete = '<!doctype html><html lang="fr"><head><title>Ville</title></head>'
    return f"{tete}<body><main>{corps}</main></body></html>"


@pytest.fixture
def essayer(rejouer: Rejouer, moteur: BrowserEngine, site: Site) -> Essayer:
    """Replay a procedure, then try its screens; the service must see the loads alone."""

    def run(*etapes: Any) -> Parcours:
        gardees: list[tuple[PageSnapshot, Answer | None]] = []
        parcours = rejouer(*etapes, axe=True, gardees=gardees)
        conditions = Conditions(
            scenario=scenario(),
            admis=reach_of(parcours.source.procedure).admis,
            timeout_ms=8_000,
        )
        trials = Trials(ouvrir=lambda: moteur.beside().session(conditions))
        avant = len(site.recues)
        for page, answer in gardees:
            trials.offer(page, partial(_given, answer))
        essaye = trials.told(parcours)
        recues = site.recues[avant:]
        assert_same(essaye.alentours.requetes, recues, site.port)
        assert all(r.methode == "GET" for r in recues)
        return essaye

    return run


def essais(page: PageSnapshot) -> dict[str, Any] | None:
    found: dict[str, Any] | None = (page.cadres[0].acces or {}).get("essais")
    return found


@DEUX_MOTEURS
def test_a_page_that_was_sent_for_is_tried_without_being_sent_for_again(
    essayer: Essayer, site: Site
) -> None:
    site.pages["a.html"] = html('<form method="post" action="b.html"><button>Suite</button></form>')
    site.pages["b.html"] = html(f"{SANS_CONTOUR}<h1>Deux</h1><button id=finir>Finir</button>")
    parcours = essayer({"aller": "a.html"}, {"cliquer": "Suite"})
    trouves = {f.regle: [n.selecteur for n in f.noeuds] for f in read_access(parcours.pages[1])}
    assert trouves["exi:focus-non-dessine"] == ["#finir"]
    assert site.demandes("a.html") == ["GET"]
    assert site.demandes("b.html") == ["POST"]


def test_what_keys_would_send_does_not_leave(essayer: Essayer, site: Site) -> None:
    site.pages["a.html"] = html(
        """<form method="post" action="b.html"><label>Ville
        <select id=ville onchange="this.form.submit()">
        <option>Une</option><option>Deux</option></select>
        </label></form>
        <button type="button" aria-haspopup="dialog" onclick="fetch('api/ouvrir')">Plus</button>
        <script>
        onkeydown = () => {
          fetch("api/touche", { method: "POST", body: "x" });
          new Image().src = "api/vu.gif";
        };
        onpagehide = () => navigator.sendBeacon("api/adieu", "x");
        </script>"""
    )
    parcours = essayer({"aller": "a.html"})
    assert (essais(parcours.pages[0]) or {})["listes"] == {"#ville": True}
    assert {chemin for _, chemin, _ in site.vus if "api/" in chemin} <= {"127.0.0.1/api/adieu"}
    assert site.demandes("b.html") == []


def test_a_page_finds_what_its_scripts_had_kept(essayer: Essayer, site: Site) -> None:
    site.pages["a.html"] = html(
        """<h1>Ville</h1><div id="cookies" hidden><p>Acceptez-vous les témoins ?</p>
        <button onclick="localStorage.setItem('choix', 'oui'); document.cookie = 'vu=1';
        document.querySelector('#cookies').hidden = true">Accepter</button></div>
        <a href="b.html">Suite</a><script>
        if (localStorage.getItem("choix") !== "oui" || !document.cookie.includes("vu=1"))
          document.querySelector("#cookies").hidden = false;</script>"""
    )
    site.pages["b.html"] = site.pages["a.html"].replace("Ville</h1>", "Suite</h1>")
    parcours = essayer({"aller": "a.html"}, {"cliquer": "Accepter"}, {"cliquer": "Suite"})
    assert [essais(page) is not None for page in parcours.pages] == [True, False, True]


def test_a_page_that_shows_something_else_each_time_is_not_tried(
    essayer: Essayer, site: Site
) -> None:
    site.pages["a.html"] = html(
        "<p id=tirage></p><script>tirage.textContent = `Billet ${Math.random()}`</script>"
    )
    parcours = essayer({"aller": "a.html"})
    assert essais(parcours.pages[0]) is None

"""The forms that a replay answered are opened again without scripts, from what the service gave."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from exigences.browser.engine import Answer, BrowserEngine, Conditions
from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.facts.build import build_facts
from exigences.model.catalogue.exigence import Constat, Verdict
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Parcours
from exigences.replay.policy import reach_of
from exigences.replay.relecture import read_parcours
from exigences.replay.sans_script import ECRANS_MAX, WithoutScripts
from exigences.replay.store import save_parcours
from tests.browser.serveur import Site
from tests.fabrique.decor import scenario
from tests.fabrique.recepteur import assert_same
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

type Essayer = Callable[..., Parcours]

CHAMP = '<label>Votre nom <input name="nom" required></label>'
DESSINE = f"""<form method="post" action="recu.html"><h1>Inscription</h1><div id="ici"></div></form>
<script>document.getElementById("ici").innerHTML = `{CHAMP}<button>Valider</button>`</script>"""
NOMME = """<form method="post" action="recu.html"><h1>Inscription</h1>
<span id="nom"></span> <input name="nom" aria-labelledby="nom" required>
<button>Valider</button></form>
<script>document.getElementById("nom").textContent = "Votre nom"</script>"""
PLAN = '<p><a href="plan.html">Plan du site</a></p>'
SECOURS = '<noscript><a href="simple.html">Remplir sans JavaScript</a></noscript>'
ENTIER = f"<form><h1>Inscription</h1>{CHAMP}<button>Valider</button></form>"
REMPLIR = {"remplir": {"etiquette": "Votre nom", "valeur": "Camille"}}


def html(corps: str) -> str:
    return f'<!doctype html><html lang="fr"><title>Ville</title><body><main>{corps}</main></body>'


@pytest.fixture
def essayer(rejouer: Rejouer, moteur: BrowserEngine, site: Site) -> Essayer:
    """Replay a procedure, then open its screens without scripts; no page is asked for again."""

    def run(*etapes: Any) -> Parcours:
        gardees: list[tuple[PageSnapshot, Answer | None]] = []
        parcours = rejouer(*etapes, gardees=gardees)
        admis = reach_of(parcours.source.procedure).admis
        nu = Conditions(scenario=scenario(javascript=False), admis=admis, timeout_ms=8_000)
        nus = WithoutScripts(ouvrir=lambda: moteur.beside().session(nu))
        avant = len(site.recues)
        for page, answer in gardees:
            nus.offer(page, partial(_given, answer))
        essaye = nus.told(parcours)
        recues = site.recues[avant:]
        assert_same(essaye.alentours.requetes, recues, site.port)
        assert not [r for r in recues if r.chemin.endswith(".html")]
        return essaye

    return run


def _given(answer: Answer | None) -> Answer | None:
    return answer


def _judged(parcours: Parcours) -> Constat:
    detecteur = next(d for d in load_catalogue() if d.exigence.id == "javascript")
    return judge(detecteur, build_facts(parcours))


@DEUX_MOTEURS
@pytest.mark.promesse("trafic")
@pytest.mark.parametrize(
    ("corps", "verdict"),
    [
        (DESSINE, Verdict.CONSTATE),
        (PLAN + DESSINE, Verdict.CONSTATE),
        (DESSINE + SECOURS, Verdict.A_VERIFIER),
        (NOMME, Verdict.A_VERIFIER),
        (ENTIER, Verdict.NON_CONSTATE),
    ],
    ids=["vide", "un-lien", "secours", "sans-nom", "entier"],
)
def test_a_form_that_is_gone_without_scripts_asks_for_them(
    essayer: Essayer, site: Site, corps: str, verdict: Verdict
) -> None:
    site.pages |= {
        "page.html": html('<form method="post" action="suite.html"><button>Suite</button></form>'),
        "suite.html": html(corps),
    }
    parcours = essayer({"aller": "page.html"}, {"cliquer": "Suite"}, REMPLIR)
    trouve = _judged(parcours)
    assert trouve.verdict is verdict
    if verdict is not Verdict.NON_CONSTATE:
        assert "« Inscription »" in trouve.preuves[0].extrait
        assert trouve.preuves[0].page == 1


OUVRE = "document.querySelector('output').textContent = 'Choisissez un fichier'"
BOUTON = f"""<div id="ici"></div><output></output><script>
document.getElementById("ici").innerHTML = `<button onclick="{OUVRE}">Envoyer</button>`</script>"""
LIEN = f"""<a href="#" onclick="{OUVRE}">Envoyer</a><output></output>"""
PLI = "<details><summary>Envoyer</summary><p>Choisissez un fichier</p></details>"


@DEUX_MOTEURS
@pytest.mark.parametrize(
    ("corps", "actes"),
    [(BOUTON, ("Envoyer",)), (LIEN, ("Envoyer",)), (PLI, ())],
    ids=["bouton", "lien", "pli"],
)
def test_what_only_a_script_makes_pressed_asks_for_it(
    essayer: Essayer, site: Site, corps: str, actes: tuple[str, ...]
) -> None:
    site.pages["page.html"] = html(f"<h1>Dépôt</h1>{corps}")
    presse = {"cliquer": {"texte": "Envoyer", "sans_envoi": True}}
    parcours = essayer({"aller": "page.html"}, presse)
    assert [perte.actes for perte in parcours.alentours.sans_script] == [actes][: len(actes)]
    verdict = Verdict.A_VERIFIER if actes else Verdict.NON_CONSTATE
    assert _judged(parcours).verdict is verdict


def test_a_screen_that_nobody_fills_is_left_alone(essayer: Essayer, site: Site) -> None:
    site.pages["page.html"] = html(DESSINE)
    assert essayer({"aller": "page.html"}).alentours.sans_script == ()


def test_what_was_lost_is_kept_with_the_replay(essayer: Essayer, site: Site, tmp_path: Any) -> None:
    site.pages["page.html"] = html(DESSINE)
    parcours = essayer({"aller": "page.html"}, REMPLIR)
    assert [p.etat for p in parcours.alentours.sans_script] == [0]
    save_parcours(parcours, tmp_path / "parcours")
    assert read_parcours(tmp_path / "parcours") == parcours


def test_a_few_screens_at_most_are_opened(essayer: Essayer, site: Site) -> None:
    noms = [f"ecran-{n}.html" for n in range(ECRANS_MAX + 2)]
    site.pages |= {nom: html(DESSINE) for nom in noms}
    parcours = essayer(*(step for nom in noms for step in ({"aller": nom}, REMPLIR)))
    assert len(parcours.alentours.sans_script) == ECRANS_MAX


def test_what_the_address_alone_opens_is_there_without_scripts(
    essayer: Essayer, site: Site
) -> None:
    site.pages["page.html"] = html(
        "<style>section { display: none } section:target { display: block }</style>"
        '<p><a href="#general">Général</a></p>'
        f'<form method="post" action="recu.html"><h1>Réglages</h1>'
        f'<section id="general">{CHAMP}</section><button>Valider</button></form>'
    )
    parcours = essayer({"aller": "page.html"}, {"cliquer": "Général"}, REMPLIR)
    assert parcours.alentours.sans_script == ()

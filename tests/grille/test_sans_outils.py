"""A Grid that gives no way to the tools of its browsers: BiDi serves a test platform, in part."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from exigences.browser.bidi import ANGLE_MORT
from exigences.rapport.envois import EN_PARTIE
from outils.grille.serveur import WITHOUT_CDP, Grappe, grid
from tests.browser.serveur import PAGE, Site
from tests.campagne.test_campagne import BONNE
from tests.cli.lancer import auditer, lancer, procedure
from tests.grille.emprunt import SELENIUM, empruntee, refusee

pytestmark = pytest.mark.grille
CHAMP = '<label for="c">Courriel</label><input id="c" name="courriel">'
GARDE = (
    "<script>const garder = () => fetch('/garde', {method: 'POST', body: c.value});"
    "c.addEventListener('input', garder, {once: true})</script>"
)
DEMANDE = PAGE.format(
    titre="Demande",
    corps=f'<form action="recue" method="post">{CHAMP}<button>Envoyer ma demande</button></form>'
    f"{GARDE}",
)
DU_RESEAU = ("debit", "sites-tiers")
"""What is judged of all that the pages ask for: not denied where a part of it was not seen."""
ETAPES: tuple[dict[str, Any], ...] = (
    {"remplir": {"etiquette": "Courriel", "valeur": "camille.exemple@boite.example"}},
    {"envoyer": "Envoyer ma demande"},
)


@pytest.fixture(scope="module")
def sans_outils(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Grappe]:
    """A hub, and a node that gives no way to the tools of its two browsers."""
    with grid(tmp_path_factory.mktemp("grille"), options=WITHOUT_CDP) as grappe:
        yield grappe


def rapport(dossier: Path) -> dict[str, Any]:
    """The report of a folder."""
    lu: dict[str, Any] = json.loads((dossier / "rapport.json").read_text("utf-8"))
    return lu


def seen(dossier: Path) -> dict[str, Any]:
    """What a report says that the robot saw: the verdicts that stand, and what was seen to leave.

    What it says of a part that it may not have seen is left out.
    """
    lu = rapport(dossier)
    verdicts = {c["exigence"]: c["verdict"] for c in lu["constats"]}
    blind = lu["reseau"]["angle_mort"]
    return {
        "constats": {e: v for e, v in verdicts.items() if e not in DU_RESEAU},
        "fin": lu["fin"],
        "non_vu": [n for n in lu["non_vu"] if n["pourquoi"] != blind],
        "requetes": lu["reseau"]["requetes"],
        "envois": lu["reseau"]["envois"],
    }


@pytest.mark.parametrize("mots", [(), ("--envoyer",)], ids=["retenue", "envoyee"])
def test_a_test_platform_is_seen_as_by_a_browser_of_here(
    sans_outils: Grappe, site: Site, tmp_path: Path, mots: tuple[str, ...]
) -> None:
    site.pages["demande.html"] = DEMANDE
    chemin = procedure(tmp_path, f"{site.url}demande.html", *ETAPES, plateforme="test")
    dits, recues = [], []
    for nom, emprunt in (("ici", SELENIUM), ("la", empruntee(sans_outils))):
        site.vus.clear()
        fait = auditer(chemin, *emprunt, *mots, "--sortie", tmp_path / nom)
        assert fait.code == 0, fait.erreurs
        recues.append([vu for vu in site.vus if vu[0] == "POST"])
        dits.append(seen(tmp_path / nom))
    verdicts = {c["exigence"]: c["verdict"] for c in rapport(tmp_path / "la")["constats"]}
    assert verdicts["sites-tiers"] == "non_teste"
    assert recues[1] == recues[0]
    assert [ou.partition("/")[2] for _, ou, _ in recues[1]] == ["garde", "recue"][: 1 + len(mots)]
    assert dits[1] == dits[0]


OUVRE = PAGE.format(
    titre="Ouvre",
    corps=f'{CHAMP}<button onclick="for (const rang of [1, 2, 3]) '
    "window.open('redirige?c=' + c.value + rang)\">Voir les aides</button>",
)


def test_what_a_window_asks_for_as_it_opens_is_missed_and_no_sentence_denies_it(
    sans_outils: Grappe, site: Site, tmp_path: Path
) -> None:
    site.pages["ouvre.html"] = OUVRE
    chemin = procedure(
        tmp_path,
        f"{site.url}ouvre.html",
        ETAPES[0],
        {"cliquer": "Voir les aides"},
        plateforme="test",
        alentours=False,
    )
    fait = auditer(chemin, *empruntee(sans_outils))
    assert fait.code == 0, fait.erreurs
    parcours = json.loads((tmp_path / "rapport/parcours/parcours.json").read_bytes())
    listed = [r["url"] for pas in parcours["journal"] for r in pas["requetes"]]
    assert site.demandes("redirige") == ["GET"] * 3
    assert sum("redirige" in url for url in listed) < 3
    lu = rapport(tmp_path / "rapport")
    assert lu["reseau"]["angle_mort"] == parcours["moteur"]["angle_mort"] == ANGLE_MORT
    assert lu["reseau"]["phrase"].startswith(EN_PARTIE)
    assert lu["reseau"]["issue"] != "rien"
    assert lu["score"]["partielle"]
    assert EN_PARTIE in " ".join(fait.sortie.split())


def test_a_window_that_opens_elsewhere_is_closed_and_told(
    sans_outils: Grappe, site: Site, tmp_path: Path
) -> None:
    opens = f"window.open('{site.autre}arrivee.html')"
    site.pages["pub.html"] = PAGE.format(
        titre="Pub", corps=f'<button onclick="{opens}">Continuer</button>'
    )
    chemin = procedure(
        tmp_path,
        f"{site.url}pub.html",
        {"cliquer": "Continuer"},
        plateforme="test",
        alentours=False,
    )
    fait = auditer(chemin, *empruntee(sans_outils))
    assert fait.code == 0, fait.erreurs
    lu = rapport(tmp_path / "rapport")
    assert any(f"{site.autre}arrivee.html" in dite for dite in lu["reseau"]["refusees"])
    assert {ecran["releve"]["hote"] for ecran in lu["ecrans"]} == {"127.0.0.1"}


def test_a_final_act_is_not_done_there_unless_it_is_asked_for(
    sans_outils: Grappe, site: Site, tmp_path: Path
) -> None:
    site.pages["demande.html"] = PAGE.format(
        titre="Demande",
        corps=f'<form action="recue" method="post" target="_blank">{CHAMP}'
        "<button>Envoyer ma demande</button></form>",
    )
    chemin = procedure(
        tmp_path, f"{site.url}demande.html", *ETAPES, plateforme="test", alentours=False
    )
    fait = auditer(chemin, *empruntee(sans_outils))
    assert fait.code == 0, fait.erreurs
    assert site.demandes("recue") == []
    assert rapport(tmp_path / "rapport")["fin"]["etat"] == "avant_envoi"


def test_a_real_service_is_refused_there(sans_outils: Grappe, site: Site, tmp_path: Path) -> None:
    phrase = refusee(sans_outils, site, tmp_path)
    assert "ne donne pas accès aux outils du navigateur (se:cdp)" in phrase
    assert "plateforme: test" in phrase


def test_a_real_service_is_not_explored_there(
    sans_outils: Grappe, site: Site, tmp_path: Path
) -> None:
    mots = ("explorer", f"{site.url}{BONNE}", *empruntee(sans_outils))
    fait = lancer(*mots, dossier=tmp_path)
    assert (fait.code, len(fait.phrases)) == (2, 1), fait.erreurs
    assert not list(tmp_path.iterdir())
    assert site.demandes(BONNE) == []
    fait = lancer(*mots, "--plateforme-de-test", "--attente", "2", dossier=tmp_path)
    assert "se:cdp" not in fait.erreurs
    assert site.demandes(BONNE)
    assert (tmp_path / "demarche.yaml").exists()


def test_a_grid_without_any_way_in_is_told(site: Site, dossier: Path) -> None:
    with grid(dossier, options=(*WITHOUT_CDP, "--enable-bidi", "false")) as grappe:
        phrase = refusee(grappe, site, dossier, plateforme="test")
    assert "ni par ses outils (se:cdp), ni par WebDriver BiDi (se:bidi)" in phrase

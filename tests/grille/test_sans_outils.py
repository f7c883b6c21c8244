"""A Grid that gives no way to the tools of its browsers: BiDi serves a test platform as well."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

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


def dit(dossier: Path) -> dict[str, Any]:
    """All that a report says of the demands and of what left, but for sizes and durations."""
    lu = rapport(dossier)
    reseau = lu["reseau"]
    return {
        "constats": lu["constats"],
        "fin": lu["fin"],
        "non_vu": lu["non_vu"],
        "reseau": {
            cle: reseau[cle] for cle in ("requetes", "issue", "phrase", "precisions", "envois")
        },
    }


@pytest.mark.parametrize("mots", [(), ("--envoyer",)], ids=["retenue", "envoyee"])
def test_a_test_platform_is_judged_as_by_a_browser_of_here(
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
        dits.append(dit(tmp_path / nom))
    assert recues[1] == recues[0]
    assert [ou.partition("/")[2] for _, ou, _ in recues[1]] == ["garde", "recue"][: 1 + len(mots)]
    assert dits[1] == dits[0]


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

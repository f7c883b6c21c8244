"""A file that leaves as soon as it is chosen is held back, where nothing else would send it."""

from pathlib import Path
from typing import Any

import pytest

from exigences.model.parcours.parcours import Fin
from tests.replay.conftest import DEUX_MOTEURS, Rejouer
from tests.replay.pages_envoi import servir

pytestmark = [pytest.mark.promesse("retenue"), DEUX_MOTEURS]

CHAMP = '<input type="file" id="piece" aria-label="Votre pièce">'
CHERCHER = (
    '<form action="chercher"><input type="search" aria-label="Mots">'
    "<button>Chercher</button></form>"
)
CORPS = "const corps = new FormData(); corps.append('piece', piece.files[0]);"
PAR_FETCH = f"{CORPS} fetch('depot', {{method: 'POST', body: corps}})"
PAR_XHR = f"{CORPS} const x = new XMLHttpRequest(); x.open('POST', 'depot'); x.send(corps)"
PLUS_TARD = f"setTimeout(() => {{ {PAR_FETCH} }}, 40)"


def page(envoi: str, reste: str = "") -> str:
    ecoute = f"piece.addEventListener('change', () => {{ {envoi} }})"
    return f"{CHERCHER}{CHAMP}{reste}<script>{ecoute}</script>"


@pytest.fixture
def etape(tmp_path: Path) -> dict[str, Any]:
    (tmp_path / "piece.pdf").write_bytes(b"%PDF-1.4 piece")
    return {"televerser": {"css": "#piece", "fichier": "piece.pdf"}}


@pytest.mark.parametrize("envoi", [PAR_FETCH, PAR_XHR, PLUS_TARD], ids=["fetch", "xhr", "apres"])
def test_a_file_that_nothing_else_would_send_stays(
    rejouer: Rejouer, etape: dict[str, Any], envoi: str
) -> None:
    with servir(debut=page(envoi)) as service:
        parcours = rejouer({"aller": "debut"}, etape, depart=service.url)
        assert service.ecrits() == []
    assert parcours.fin is Fin.ECHEC
    assert "Choisir ce fichier l'envoie aussitôt" in parcours.phrase_fin


@pytest.mark.parametrize(
    "reste",
    [
        '<form action="suite" method="post"><button>Enregistrer</button></form>',
        '<p><a href="suite" role="button">Continuer</a></p>',
        '<p><button type="button">Envoyer</button></p>',
    ],
    ids=["brouillon", "suite", "envoi"],
)
def test_a_file_that_another_gesture_sends_leaves_before_it(
    rejouer: Rejouer, etape: dict[str, Any], reste: str
) -> None:
    with servir(debut=page(PAR_FETCH, reste), depot="") as service:
        parcours = rejouer({"aller": "debut"}, etape, depart=service.url)
        assert service.ecrits() == ["depot"]
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin


def test_an_author_may_vouch_for_a_file(rejouer: Rejouer, etape: dict[str, Any]) -> None:
    vouched = {"televerser": {**etape["televerser"], "sans_envoi": True}}
    with servir(debut=page(PAR_FETCH), depot="") as service:
        rejouer({"aller": "debut"}, vouched, depart=service.url)
        assert service.ecrits() == ["depot"]


def test_what_a_page_only_reads_is_not_held(rejouer: Rejouer, etape: dict[str, Any]) -> None:
    with servir(debut=page("fetch('formats')"), formats="") as service:
        parcours = rejouer({"aller": "debut"}, etape, depart=service.url)
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin

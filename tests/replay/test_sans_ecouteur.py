"""What a gesture shows is a state of its own, whether a script or the style sheet shows it."""

from typing import Any

import pytest

from exigences.browser.engine import Frame
from exigences.browser.scripts import read_script
from exigences.browser.wired import WiredSession
from exigences.model.parcours.parcours import Parcours
from tests.browser.serveur import Site
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

pytestmark = DEUX_MOTEURS

CASE = "<input type=checkbox id=c><label for=c>Accord</label>"
STYLES = {
    "affiche": ("#s{display:none} #c:checked~#s{display:block}", CASE),
    "opaque": ("#s{opacity:0} #c:checked~#s{opacity:1}", CASE),
    "visible": ("#s{visibility:hidden} #c:checked~#s{visibility:visible}", CASE),
    "revient": ("#s{position:absolute;left:-9999px} #c:checked~#s{left:0}", CASE),
    "coupe": ("#s{position:absolute;clip:rect(0,0,0,0)} #c:checked~#s{clip:auto}", CASE),
    "autour": ("#s{display:none} body:has(:checked) #s{display:block}", f"<div>{CASE}</div>"),
    "peu-a-peu": ("#s{opacity:0;transition:opacity .2s .1s} #c:checked~#s{opacity:1}", CASE),
}
CHAMP = "<label for=c>Nom</label><input id=c>"
PLUS_TARD = "setTimeout(() => { document.querySelector('#s').hidden = false; }, 60)"
SCRIPTS = {
    "attribut": f'<label for=c>Nom</label><input id=c oninput="{PLUS_TARD}">',
    "champ": f"{CHAMP}<script>c.addEventListener('keyup', () => {PLUS_TARD})</script>",
    "document": f"{CHAMP}<script>document.addEventListener('focusin', () => {PLUS_TARD})</script>",
    "fenetre": f"{CHAMP}<script>window.addEventListener('input', () => {PLUS_TARD})</script>",
    "une-fois": (
        f"{CHAMP}<script>document.body.addEventListener('input', () => {PLUS_TARD},"
        "{once: true})</script>"
    ),
    "composant": (
        "<x-champ></x-champ><script>const o = document.querySelector('x-champ')"
        ".attachShadow({mode: 'open'}); o.innerHTML = '<label>Nom <input></label>';"
        f"o.addEventListener('input', () => {PLUS_TARD})</script>"
    ),
}


def textes(parcours: Parcours) -> set[str]:
    return {b["texte"] for b in parcours.pages[-1].cadres[0].collecte["blocs"]}


@pytest.mark.parametrize("nom", STYLES)
def test_what_a_style_sheet_shows_is_a_new_state(rejouer: Rejouer, site: Site, nom: str) -> None:
    style, page = STYLES[nom]
    site.pages["page.html"] = (
        f"<!doctype html><title>Essai</title><style>{style}</style>{page}"
        "<p id=s>Quelle adresse ?</p>"
    )
    vu = rejouer({"aller": "page.html"}, {"cocher": "Accord"})
    assert [page.etape for page in vu.pages] == ["etapes.0", "etapes.1"]
    assert "Quelle adresse ?" in textes(vu)


@pytest.mark.parametrize("nom", SCRIPTS)
def test_a_script_that_hears_is_waited_for(rejouer: Rejouer, site: Site, nom: str) -> None:
    site.pages["page.html"] = (
        f"<!doctype html><title>Essai</title><p id=s hidden>Quelle adresse ?</p>{SCRIPTS[nom]}"
    )
    vu = rejouer({"aller": "page.html"}, {"remplir": {"etiquette": "Nom", "valeur": "Camille"}})
    assert [page.etape for page in vu.pages] == ["etapes.0", "etapes.1"]
    assert "Quelle adresse ?" in textes(vu)


def test_a_page_that_nothing_changed_is_the_same_state_and_is_not_read_again(
    rejouer: Rejouer, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    lues: list[str] = []
    lire = WiredSession.evaluate

    def noter(session: WiredSession, frame: Frame, function: str, argument: object = None) -> Any:
        if function == read_script("collect.js"):
            lues.append(frame.url)
        return lire(session, frame, function, argument)

    monkeypatch.setattr(WiredSession, "evaluate", noter)
    site.pages["page.html"] = f"<!doctype html><title>Essai</title>{CHAMP}{CASE}"
    vu = rejouer(
        {"aller": "page.html"},
        {"remplir": {"etiquette": "Nom", "valeur": "Camille"}},
        {"cocher": "Accord"},
    )
    assert [page.etape for page in vu.pages] == ["etapes.0"]
    assert lues == [f"{site.url}page.html"] * 2  # of the first state, nothing is known before

"""Axe sees into frames and shadow roots, and each element says in which frame it stands."""

import functools
import os
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from exigences.browser.discovery import find_browser
from exigences.browser.engine import Conditions
from exigences.browser.playwright_engine import open_playwright
from exigences.facts.axe import decidable_tests, read_axe
from exigences.facts.referentiel import axe_options
from tests.fabrique.decor import scenario

TETE = (
    '<!doctype html><html lang="fr"><head><title>{}</title><style>p {{ margin: 0 }}</style></head>'
)
PAGES = {
    "index.html": TETE.format("Page")
    + """<body><main><h1>Page</h1><p style="color: #999; background: #fff">gris</p>
<iframe title="Un" src="un.html"></iframe>
<div id="hote"><template shadowrootmode="open"><iframe title="Deux" src="deux.html"></iframe>
</template></div></main></body></html>""",
    "un.html": TETE.format("Un")
    + """<body><main><h1>Un</h1><input id="champ">
<iframe title="Dedans" src="deux.html"></iframe></main></body></html>""",
    "deux.html": TETE.format("Deux")
    + """<body><main><h1>Deux</h1><img id="image" src="rien.png"></main></body></html>""",
}


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def adresse(tmp_path: Path) -> Iterator[str]:
    for nom, html in PAGES.items():
        (tmp_path / nom).write_text(html, encoding="utf-8")
    serveur = ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(_Silent, directory=str(tmp_path))
    )
    fil = threading.Thread(target=serveur.serve_forever, daemon=True)
    fil.start()
    yield f"http://127.0.0.1:{serveur.server_port}/index.html"
    serveur.shutdown()
    serveur.server_close()
    fil.join()


def test_each_element_says_its_frame_and_what_was_measured(adresse: str) -> None:
    conditions = Conditions(scenario=scenario(), admis=lambda _url, _inner: "")
    with open_playwright(find_browser(os.environ)) as moteur, moteur.session(conditions) as session:
        session.goto(adresse)
        while session.busy() or len(session.frames()) < 4:
            session.wait(20)
        brut = session.axe(axe_options())
    vus = {
        (f.regle, noeud.cadre, noeud.selecteur, noeud.message)
        for f in read_axe(brut)
        for noeud in f.noeuds
        if f.regle in ("color-contrast", "image-alt", "label")
    }
    contraste = "Contraste de 2,84 pour 1 (texte #999999, fond #ffffff) ; il faut 4,5 pour 1."
    assert vus == {
        ("color-contrast", (), "p", contraste),
        ("label", (0,), "#champ", ""),
        ("image-alt", (0, 0), "#image", ""),
        ("image-alt", (1,), "#image", ""),
    }
    assert "1.1.1" in decidable_tests(brut), "a test at fault"
    assert "5.7.1" in decidable_tests(brut), "a test without object on this page"
    assert "8.5.1" in decidable_tests(brut), "a test passed"

"""A page is read once it shows something, and once its buttons have their words."""

import pytest

from exigences.replay import calme
from exigences.replay.snapshot import Reader
from tests.browser.serveur import Site
from tests.replay.conftest import Rejouer

_BOUTON = "<button></button>"
_OMBRE = (
    "<x-bouton></x-bouton><script>customElements.define('x-bouton', class extends HTMLElement {"
    " constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML ="
    " '<button><slot></slot></button>'; } });</script>"
)


def _page(corps: str, montre: str, apres_ms: int) -> str:
    return (
        "<!doctype html><html lang='fr'><head><title>Demande</title></head><body>"
        f"{corps}<script>setTimeout(() => {{ {montre} }}, {apres_ms})</script></body></html>"
    )


@pytest.mark.parametrize(
    ("corps", "montre"),
    [
        (f"<h1>Demande</h1>{_BOUTON}", "document.querySelector('button').textContent = 'Créer'"),
        (f"<h1>Demande</h1>{_OMBRE}", "document.querySelector('x-bouton').textContent = 'Créer'"),
        ("<div id='app'></div>", "app.innerHTML = '<button>Créer</button>'"),
        (
            "<div id='app'><svg width='40' height='40'><circle r='9'/></svg></div>",
            "app.innerHTML = '<button>Créer</button>'",
        ),
    ],
    ids=["un bouton sans mot", "dans une ombre", "une page blanche", "une roue qui tourne"],
)
def test_what_a_script_is_about_to_write_is_waited_for(
    rejouer: Rejouer, site: Site, corps: str, montre: str
) -> None:
    site.pages["tard.html"] = _page(corps, montre, apres_ms=2500)
    vu = rejouer({"aller": "tard.html"})
    assert [b["texte"] for b in vu.pages[0].cadres[0].collecte["boutons"]] == ["Créer"]


@pytest.mark.parametrize("encore", [False, True])
def test_words_that_come_while_a_page_is_read_are_read_with_it(
    rejouer: Rejouer, site: Site, monkeypatch: pytest.MonkeyPatch, *, encore: bool
) -> None:
    site.pages["tard.html"] = _page("<h1>Demande</h1><p id='dit'></p>", "", apres_ms=0)
    lues: list[int] = []

    def write(reader: Reader, cadres: object) -> tuple[None, str]:
        lues.append(1)
        if encore or len(lues) == 1:
            main = reader.session.frames()[0]
            reader.session.evaluate(
                main, "(n) => { dit.textContent = `Écrit ${n} fois`; }", len(lues)
            )
        return None, ""

    monkeypatch.setattr(Reader, "_axe", write)
    vu = rejouer({"aller": "tard.html"})
    textes = [b["texte"] for b in vu.pages[0].cadres[0].collecte["blocs"]]
    assert (textes, len(lues)) == (["Demande", "Écrit 1 fois"], 2)


def test_a_button_that_never_has_a_word_is_waited_for_once(
    rejouer: Rejouer, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calme, "HOLLOW_S", 0.2)
    site.pages["muet.html"] = _page(f"<h1>Demande</h1>{_BOUTON}<label>Nom <input></label>", "", 0)
    vu = rejouer({"aller": "muet.html"}, {"remplir": {"etiquette": "Nom", "valeur": "Roche"}})
    assert [b["texte"] for b in vu.pages[0].cadres[0].collecte["boutons"]] == [""]

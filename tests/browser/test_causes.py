"""Why a page or a gesture fails is said truly, in French, and in nobody else's words."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from exigences.browser import tabs
from exigences.browser.engine import BrowserEngine, BrowserSession, EngineError
from exigences.replay.snapshot import SANDBOX, Reader
from tests.browser.moteurs import trouve, visite
from tests.browser.serveur import Reponse, Site, serve

pytestmark = pytest.mark.promesse("causes")

ENGLISH = re.compile(
    r"(?i)\b(the|is|not|cannot|failed|error|timeout|exceeded|element|unknown|invalid|found|frame|"
    r"context|waiting|locator|execution|evaluate|because|while|for|net|with|value|no|such|"
    r"message|ERR_\w+|\w+Exception|\w+Error)\b|::"
)
"""Words that no French sentence of ours holds, and that those of the engines do."""


def page(corps: str, **tetes: str) -> Reponse:
    html = f'<!doctype html><html lang="fr"><title>Essai</title>{corps}'
    return lambda moi: moi.repond(200, html.encode(), **tetes)


GESTES = (
    '<h1>Gestes</h1><label for="d">Date</label><input id="d" type="date"><button id="b">Bouton'
    '</button><div style="position:fixed;z-index:2;inset:200px 0 0 0;background:#fff">Bandeau</div>'
    '<button id="couvert" style="position:absolute;top:300px">Couvert</button>'
    '<select id="s" aria-label="Choix"><option>Un</option></select><p id="p">Texte</p>'
)
BAC = '<h1>Bac</h1><label for="n">Nom</label><input id="n"><a id="a" href="arrivee.html">Suite</a>'
PAGES: dict[str, Reponse] = {
    "gestes": page(GESTES),
    "bac": page(BAC, Content_Security_Policy="default-src 'self'; sandbox allow-forms"),
    "cadre-bac": page('<h1>Cadre</h1><iframe sandbox title="Bac" srcdoc="<p>Bac</p>"></iframe>'),
    "rafraichit": page('<h1>R</h1><meta http-equiv="refresh" content="0">'),
    "recharge": page("<h1>R</h1><script>location.reload()</script>"),
    "orage": page("<h1>O</h1><script>setInterval(() => window.open('gestes'), 20)</script>"),
    "brise": page("", Content_Encoding="gzip"),
    "boucle-de-script": page("<h1>B</h1><script>setTimeout(() => { for (;;); }, 300)</script>"),
}


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """The pages of the suite, and those that fail."""
    with serve(pages=PAGES) as ouvert:
        yield ouvert


def lit(session: BrowserSession, *, axe: bool = True) -> Any:
    lecteur = Reader(session=session, axe=axe)
    lecteur.settle()
    return lecteur.read(0, "essai", None)


@pytest.mark.parametrize(
    ("chemin", "cause"),
    [
        ("rafraichit", "La page se recharge sans fin"),
        ("recharge", "La page se recharge sans fin"),
        pytest.param(
            "orage",
            "La page ouvre des fenêtres sans fin",
            marks=pytest.mark.sans_journal("les fenêtres de trop sont fermées aussitôt"),
        ),
        ("brise", "le serveur envoie une page illisible"),
        ("boucle-de-script", "un de ses scripts tourne sans fin"),
    ],
)
def test_the_cause_is_named(
    moteur: BrowserEngine,
    site: Site,
    monkeypatch: pytest.MonkeyPatch,
    chemin: str,
    cause: str,
) -> None:
    monkeypatch.setattr(tabs, "STUCK_S", 4)
    with visite(moteur, timeout_ms=6_000) as session, pytest.raises(EngineError) as faute:
        session.goto(f"{site.url}{chemin}")
        for _ in range(2_000):  # what begins late on a page is met by a later reading
            lit(session, axe=False)  # axe, while it runs, may be what turns without end
    assert cause in str(faute.value)
    assert ENGLISH.findall(str(faute.value).replace(site.url, "")) == []


HEAVY = "() => { globalThis.kept = Array.from({ length: 100_000 }, () => new Text('a')); }"


@pytest.mark.parametrize(
    ("alourdit", "cause"),
    [("() => {}", "La lecture de cette page ne finit pas"), (HEAVY, "trop lourde")],
    ids=["legere", "lourde"],
)
def test_what_reads_without_end_is_no_fault_of_a_script_of_the_page(
    moteur: BrowserEngine,
    site: Site,
    monkeypatch: pytest.MonkeyPatch,
    alourdit: str,
    cause: str,
) -> None:
    monkeypatch.setattr(tabs, "STUCK_S", 4)
    with visite(moteur, timeout_ms=6_000) as session:
        session.goto(f"{site.url}arrivee.html")
        session.evaluate(session.frames()[0], alourdit)
        with pytest.raises(EngineError, match=cause):
            session.evaluate(session.frames()[0], "() => { for (;;); }")


def test_a_page_that_only_leaves_a_reading_unanswered_is_not_stuck(
    moteur: BrowserEngine, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tabs, "STUCK_S", 1)
    with visite(moteur, timeout_ms=2_000) as session:
        session.goto(f"{site.url}arrivee.html")
        with pytest.raises(EngineError, match="elle n'a pas répondu dans le temps prévu"):
            session.evaluate(session.frames()[0], "() => new Promise(() => {})")


def test_a_page_that_forbids_scripts_is_read_and_acted_on(
    moteur: BrowserEngine, site: Site
) -> None:
    with visite(moteur) as session:
        session.goto(f"{site.url}bac")
        session.fill(trouve(session, "#n"), "Camille")
        vu = lit(session)
        assert (vu.axe, vu.axe_erreur) == (None, SANDBOX)
        assert [c["selecteur"] for c in vu.cadres[0].collecte["champs"]] == ["#n"]
        session.click(trouve(session, "#a"))
        suite = lit(session)
        assert suite.url == f"{site.url}arrivee.html"
        assert suite.axe is not None


def test_a_frame_that_forbids_scripts_does_not_hold_axe(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur) as session:
        session.goto(f"{site.url}cadre-bac")
        vu = lit(session)
    assert vu.axe is not None
    assert [c.erreur for c in vu.cadres] == ["", ""]


@pytest.mark.parametrize(
    ("geste", "dit"),
    [
        (lambda s: s.press("Zut"), "Appuyer sur Zut : "),
        (lambda s: s.fill(trouve(s, "#d"), "abc"), "Remplir le champ : "),
        (lambda s: s.select(trouve(s, "#s"), "Deux"), "Choisir « Deux » : "),
        (lambda s: s.select(trouve(s, "#b"), "Deux"), "Choisir « Deux » : "),
        (lambda s: s.click(trouve(s, "#couvert")), "Cliquer : "),
        (lambda s: s.click(trouve(s, "#absent")), "Cliquer : "),
        (lambda s: s.upload(trouve(s, "#p"), __file__), "Donner le fichier : "),
        (lambda s: s.goto("http://inconnu.invalid/"), "ce nom de site n'existe pas"),
        (lambda s: s.goto("http://"), "cette adresse est mal écrite"),
    ],
    ids=[
        "touche-inconnue",
        "date-en-lettres",
        "option-absente",
        "pas-une-liste",
        "couvert",
        "absent",
        "pas-un-fichier",
        "hote-inconnu",
        "adresse-vide",
    ],
)
def test_a_gesture_that_fails_says_so_in_french(
    moteur: BrowserEngine, site: Site, geste: Callable[[BrowserSession], None], dit: str
) -> None:
    with visite(moteur, timeout_ms=1_500) as session:
        session.goto(f"{site.url}gestes")
        with pytest.raises(EngineError) as faute:
            geste(session)
    assert dit in str(faute.value)
    assert ENGLISH.findall(str(faute.value).replace("http://inconnu.invalid/", "")) == []

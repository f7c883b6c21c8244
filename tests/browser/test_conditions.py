"""A scenario is lived on both engines alike: device, line, languages, JavaScript, in every tab."""

import time
from collections.abc import Mapping

import pytest

import exigences
from exigences.browser.engine import BrowserEngine, BrowserSession
from exigences.model.procedure.scenario import Appareil, Reseau
from exigences.replay.snapshot import Reader
from tests.browser.moteurs import attendre, dit, poser, trouve, visite
from tests.browser.serveur import Site

TELEPHONE = Appareil(largeur=360, hauteur=740, densite=2, tactile=True)
SUR_LE_TELEPHONE = {
    "innerWidth": 360,
    "innerHeight": 740,
    "devicePixelRatio": 2,
    "navigator.maxTouchPoints": 1,
    "'ontouchstart' in window": True,
    "navigator.language": "fr-FR",
    "navigator.userAgentData.mobile": True,
    "navigator.userAgentData.platform": "Android",
    "Intl.DateTimeFormat().resolvedOptions().timeZone": "Europe/Paris",
    "new Intl.NumberFormat().format(1.5)": "1,5",
    "matchMedia('(prefers-reduced-motion: reduce)').matches": False,
    "matchMedia('(prefers-color-scheme: light)').matches": True,
}


def vu(session: BrowserSession, questions: Mapping[str, object]) -> dict[str, object]:
    return {question: dit(session, question) for question in questions}


@pytest.mark.parametrize("onglet", [False, True], ids=["premier", "nouvel onglet"])
def test_a_phone_is_a_phone_in_every_tab(moteur: BrowserEngine, site: Site, onglet: bool) -> None:
    with visite(moteur, appareil=TELEPHONE) as session:
        session.goto(f"{site.url}conditions.html")
        if onglet:
            session.click(trouve(session, "#blank"))
            attendre(session, lambda: session.tab() == 1)
            poser(session)
        assert vu(session, SUR_LE_TELEPHONE) == SUR_LE_TELEPHONE
        agent = str(dit(session, "navigator.userAgent"))
    assert "Mozilla/5.0 (Linux; Android 10; K)" in agent
    assert agent.endswith(f" exigences/{exigences.__version__} (contact : a@b.example)")
    assert {a for chemin, a in site.agents if chemin == "conditions.html"} == {agent}


def test_a_computer_is_a_computer(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}conditions.html")
    attendu = {"innerWidth": 1280, "innerHeight": 800, "devicePixelRatio": 1}
    assert vu(session, attendu) == attendu
    agent = str(dit(session, "navigator.userAgent"))
    assert "Mozilla/5.0 (X11; Linux x86_64)" in agent
    assert "Headless" not in agent


def test_zooming_narrows_the_page(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, zoom=200) as session:
        session.goto(f"{site.url}conditions.html")
        attendu = {"innerWidth": 640, "innerHeight": 400, "devicePixelRatio": 2}
        assert vu(session, attendu) == attendu


def test_at_400_percent_the_page_is_320_pixels_wide(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, appareil=Appareil(largeur=1280, hauteur=1024), zoom=400) as session:
        session.goto(f"{site.url}conditions.html")
        attendu = {
            "innerWidth": 320,
            "innerHeight": 256,
            "devicePixelRatio": 4,
            "document.documentElement.clientWidth": 320,
            "matchMedia('(max-width: 320px)').matches": True,
        }
        assert vu(session, attendu) == attendu


@pytest.mark.parametrize("reduit", [False, True])
def test_less_motion_is_asked_for_where_the_person_does(
    moteur: BrowserEngine, site: Site, reduit: bool
) -> None:
    with visite(moteur, mouvement_reduit=reduit) as session:
        session.goto(f"{site.url}conditions.html")
        assert dit(session, "matchMedia('(prefers-reduced-motion: reduce)').matches") is reduit
        session.click(trouve(session, "#blank"))
        attendre(session, lambda: session.tab() == 1)
        poser(session)
        assert dit(session, "matchMedia('(prefers-reduced-motion: reduce)').matches") is reduit


@pytest.mark.parametrize("langues", [("de-DE",), ("ar", "fr-FR", "en")], ids=",".join)
def test_the_languages_asked_for_are_told(
    moteur: BrowserEngine, site: Site, langues: tuple[str, ...]
) -> None:
    with visite(moteur, langues=langues) as session:
        session.goto(f"{site.url}conditions.html")
        assert dit(session, "navigator.language") == langues[0]
        assert dit(session, "Array.from(navigator.languages)") == list(langues)
    (entete,) = set(site.langues)
    assert [langue.partition(";")[0] for langue in entete.split(",")] == list(langues)


def test_the_user_agent_of_the_scenario_is_told(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, appareil=Appareil(agent="Mozilla/5.0 (Essai)")) as session:
        session.goto(f"{site.url}conditions.html")
        attendu = f"Mozilla/5.0 (Essai) exigences/{exigences.__version__} (contact : a@b.example)"
        assert dit(session, "navigator.userAgent") == attendu
    assert {agent for chemin, agent in site.agents if chemin == "conditions.html"} == {attendu}


def test_a_thin_line_is_slow(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, reseau=Reseau(descendant_kbps=400), timeout_ms=30_000) as session:
        debut = time.monotonic()
        session.goto(f"{site.url}enorme")  # 5,000 fields: some 350 kB
        poser(session)
        assert time.monotonic() - debut >= 3


def test_without_javascript_the_page_is_that_of_the_person(
    moteur: BrowserEngine, site: Site
) -> None:
    with visite(moteur, javascript=False) as session:
        session.goto(f"{site.url}sans-js.html")
        assert dit(session, "document.querySelector('#dit').textContent") == "sans"
        assert dit(session, "document.querySelector('#noscript') !== null") is True
        session.fill(trouve(session, "#nom"), "Camille")
        assert dit(session, "document.querySelector('#nom').value") == "Camille"
        session.click(trouve(session, "#blank"))
        attendre(session, lambda: session.tab() == 1)
        attendre(session, lambda: dit(session, "document.querySelector('#dit') !== null"))
        assert dit(session, "document.querySelector('#dit').textContent") == "sans"


AVANT = '<a id="lien" target="_blank" href="apres.html">Encore</a>'
ENVOI = (
    '<form method="post" target="_blank" action="apres.html"><input type="hidden" name="nom" '
    'value="Zoé"><button id="envoi">Envoyer</button></form>'
)
APRES = '<p id="dit">sans</p><script>fetch("execute.html"); dit.textContent = "avec"</script>'


@pytest.mark.parametrize(
    ("geste", "demande"), [("#lien", ("GET", b"")), ("#envoi", ("POST", b"nom=Zo%C3%A9"))]
)
def test_a_new_window_runs_no_script_and_asks_once(
    moteur: BrowserEngine, site: Site, geste: str, demande: tuple[str, bytes]
) -> None:
    site.pages.update({"avant.html": AVANT + ENVOI, "apres.html": APRES, "execute.html": "oui"})
    for fois in range(1, 4):
        with visite(moteur, javascript=False) as session:
            session.goto(f"{site.url}avant.html")
            session.click(trouve(session, geste))
            attendre(session, lambda: session.tab() == 1)
            attendre(session, lambda: dit(session, "document.querySelector('#dit') !== null"))
            assert not session.busy()
            assert dit(session, "document.querySelector('#dit').textContent") == "sans"
            session.hold()
        vus = [(methode, corps) for methode, ou, corps in site.vus if ou.endswith("/apres.html")]
        assert vus == [demande] * fois
        assert site.demandes("execute.html") == []


def test_a_page_is_read_whole_without_javascript(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, javascript=False) as session:
        session.goto(f"{site.url}sans-js.html")
        reader = Reader(session=session, captures=False, scripts=False)
        reader.settle()
        page = reader.read(0, "etapes.0", None)
        assert page is not None
        assert (page.axe_erreur, page.axe is not None) == ("", True)
        assert dit(session, "document.querySelector('#dit').textContent") == "sans"
        session.reload()
        assert dit(session, "document.querySelector('#dit').textContent") == "sans"


def test_a_page_that_a_script_draws_late_is_waited_for(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur) as session:
        session.goto(f"{site.url}tardive.html")
        reader = Reader(session=session, captures=False)
        reader.settle()
        assert dit(session, "document.querySelector('#nom') !== null") is True


def test_a_slow_line_is_slow(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, reseau=Reseau(latence_ms=400)) as session:
        debut = time.monotonic()
        session.goto(f"{site.url}arrivee.html")
        assert time.monotonic() - debut >= 0.4


def test_one_person_leaves_nothing_to_the_next(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur) as session:
        session.goto(f"{site.url}arrivee.html")
        dit(session, "document.cookie = 'vu=1; max-age=60'")
        assert dit(session, "document.cookie") == "vu=1"
    with visite(moteur) as session:
        session.goto(f"{site.url}arrivee.html")
        assert dit(session, "document.cookie") == ""


@pytest.mark.parametrize("appareil", [Appareil(), TELEPHONE])
def test_a_picture_changes_nothing_of_the_screen(
    moteur: BrowserEngine, site: Site, appareil: Appareil
) -> None:
    mesures = "[innerWidth, innerHeight, visualViewport.scale, document.body.clientWidth].join()"
    with visite(moteur, appareil=appareil) as session:
        session.goto(f"{site.url}pas-pour-telephone.html")
        poser(session)
        avant = dit(session, mesures)
        session.screenshot()
        assert dit(session, mesures) == avant
        session.check(trouve(session, "#accord"), state=True)
        assert dit(session, "document.querySelector('#accord').checked") is True

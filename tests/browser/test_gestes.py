"""What a person does with a page, and what the page gets of it: the same on both engines."""

from pathlib import Path

import pytest

from exigences.browser.engine import BrowserEngine, BrowserSession, EngineError
from tests.browser.moteurs import attendre, dit, poser, trouve, visite
from tests.browser.serveur import Site

ELEMENT = "document.querySelector('{}')"


@pytest.fixture
def gestes(session: BrowserSession, site: Site) -> BrowserSession:
    """A session on the page of gestures."""
    session.goto(f"{site.url}gestes.html")
    poser(session)
    return session


def valeur(session: BrowserSession, selecteur: str, quoi: str = "value") -> object:
    return dit(session, f"{ELEMENT.format(selecteur)}.{quoi}")


@pytest.mark.parametrize(
    ("selecteur", "ecrit", "lu"),
    [
        ("#texte", "Été à l'œuvre 😀", "Été à l'œuvre 😀"),
        ("#texte", "", ""),
        ("#zone", "deux\nlignes", "deux\nlignes"),
        ("#date", "1957-05-14", "1957-05-14"),
        ("#nombre", "12.5", "12.5"),
        ("#courriel", "camille@boite.example", "camille@boite.example"),
        ("#court", "abcdef", "abc"),
    ],
)
def test_what_is_written_replaces_what_was_there(
    gestes: BrowserSession, selecteur: str, ecrit: str, lu: str
) -> None:
    gestes.fill(trouve(gestes, selecteur), ecrit)
    assert valeur(gestes, selecteur) == lu


def test_a_free_text_is_replaced(gestes: BrowserSession) -> None:
    gestes.fill(trouve(gestes, "#libre"), "nouveau")
    assert valeur(gestes, "#libre", "textContent") == "nouveau"


@pytest.mark.parametrize(("option", "choisi"), [("Propriétaire", "1"), ("Locataire du parc", "2")])
def test_an_option_is_chosen_by_its_label(gestes: BrowserSession, option: str, choisi: str) -> None:
    gestes.select(trouve(gestes, "#liste"), option)
    assert valeur(gestes, "#liste") == choisi


def test_what_lies_over_a_button_is_shown(moteur: BrowserEngine, site: Site) -> None:
    site.pages["voile.html"] = (
        '<!doctype html><button id="suite">Continuer</button>'
        '<div class="attente" style="position: fixed; inset: 0">Chargement…</div>'
    )
    with visite(moteur, timeout_ms=1500) as session:
        session.goto(f"{site.url}voile.html")
        with pytest.raises(EngineError) as faute:
            session.click(trouve(session, "#suite"))
    assert 'un autre élément de la page le recouvre (« <div class="attente"' in str(faute.value)


def test_an_option_that_is_not_there_is_said(moteur: BrowserEngine, site: Site) -> None:
    with visite(moteur, timeout_ms=1500) as session:
        session.goto(f"{site.url}gestes.html")
        with pytest.raises(EngineError) as faute:
            session.select(trouve(session, "#liste"), "Hébergé")
    assert str(faute.value) == "Choisir « Hébergé » : cette option n'est pas dans la liste."


def test_boxes_are_put_in_the_state_that_is_wanted(gestes: BrowserSession) -> None:
    case = trouve(gestes, "#case")
    etats = []
    for voulu in (True, True, False):
        gestes.check(case, voulu)
        etats.append(valeur(gestes, "#case", "checked"))
    assert etats == [True, True, False]
    gestes.check(trouve(gestes, "#sms"), True)
    assert (valeur(gestes, "#sms", "checked"), valeur(gestes, "#courrier", "checked")) == (
        True,
        False,
    )


def test_a_box_hidden_behind_its_label_is_checked_by_it(gestes: BrowserSession) -> None:
    gestes.click(trouve(gestes, "#devant"))
    assert valeur(gestes, "#cachee", "checked") is True


def test_a_file_is_given(gestes: BrowserSession, tmp_path: Path) -> None:
    piece = tmp_path / "pièce d'identité.pdf"
    piece.write_bytes(b"%PDF-1.4")
    gestes.upload(trouve(gestes, "#piece"), str(piece))
    assert valeur(gestes, "#piece", "files[0].name") == "pièce d'identité.pdf"


def test_a_file_that_is_not_there_is_said(gestes: BrowserSession, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"absent\.pdf"):
        gestes.upload(trouve(gestes, "#piece"), str(tmp_path / "absent.pdf"))


@pytest.mark.parametrize(
    ("touche", "entendu"),
    [
        ("Tab", "[Tab]"),
        ("Escape", "[Escape]"),
        ("ArrowDown", "[ArrowDown]"),
        ("PageDown", "[PageDown]"),
        ("a", "[a]"),
        ("Shift+Tab", "[Maj+Shift][Maj+Tab]"),
    ],
)
def test_a_key_is_pressed_where_it_is_asked(
    gestes: BrowserSession, touche: str, entendu: str
) -> None:
    gestes.press(touche, trouve(gestes, "#texte"))
    assert valeur(gestes, "#touche", "textContent") == entendu


def test_a_key_is_pressed_where_the_focus_is(gestes: BrowserSession) -> None:
    gestes.press("Tab", trouve(gestes, "#texte"))
    gestes.press("x")
    assert valeur(gestes, "#zone") == "xancienne"


def test_enter_sends_the_form_with_what_was_written(gestes: BrowserSession, site: Site) -> None:
    gestes.fill(trouve(gestes, "#texte"), "x")
    gestes.press("Enter", trouve(gestes, "#texte"))
    attendre(gestes, lambda: gestes.frames()[0].url == f"{site.url}recu")
    envoi = [c for m, ou, c in site.vus if (m, ou) == ("POST", "127.0.0.1/recu")]
    assert [corps.split(b"&")[0] for corps in envoi] == [b"texte=x"]


def test_a_button_far_below_is_reached(gestes: BrowserSession) -> None:
    gestes.click(trouve(gestes, "#loin"))
    assert valeur(gestes, "#touche", "textContent") == "loin"


def test_a_button_that_is_not_ready_is_waited_for(session: BrowserSession, site: Site) -> None:
    session.goto(f"{site.url}gestes.html")
    session.fill(trouve(session, "#tardif"), "enfin")
    assert valeur(session, "#tardif") == "enfin"


@pytest.mark.parametrize("geste", ["clic", "saisie", "case"])
def test_an_element_that_has_gone_is_said(moteur: BrowserEngine, site: Site, geste: str) -> None:
    with visite(moteur, timeout_ms=1500) as session:
        session.goto(f"{site.url}gestes.html")
        absent = trouve(session, "#parti")
        with pytest.raises(EngineError) as faute:
            match geste:
                case "clic":
                    session.click(absent)
                case "saisie":
                    session.fill(absent, "x")
                case _:
                    session.check(absent, True)
    assert str(faute.value).endswith(" : rien ne s'est passé dans le temps prévu.")

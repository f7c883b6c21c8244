"""What a person does in a recorded browser, by mouse and keyboard, then « Terminer »."""

import os
import signal
from contextlib import suppress

from playwright.sync_api import Error, Page

from exigences.browser.axe import axe_source
from exigences.browser.scripts import read_script

BARRE = "Alt+Shift+B"


def tout(page: Page) -> None:
    """Each kind of gesture once; the last window is closed."""
    page.get_by_label("Nom", exact=True).click()
    page.keyboard.type("Vasseurdin")
    page.keyboard.press("Tab")
    page.keyboard.type("Caramel-99")
    page.get_by_label("Sésame bis").press_sequentially("481516")
    page.get_by_label("Ville").select_option("2")
    page.get_by_label("J'accepte").click()
    page.get_by_label("Pièce").set_input_files(__file__)
    page.frame_locator("iframe").get_by_label("QF").press_sequentially("812")
    page.frame_locator("iframe").get_by_text("Calculer").click()
    page.get_by_label("Message").press_sequentially("bonjour")
    page.get_by_text("Dans un composant").click()
    with page.context.expect_page() as neuve:
        page.get_by_text("Ouvrir la notice").click()
    notice = neuve.value
    notice.get_by_role("button", name="Lu").click()
    notice.get_by_role("button", name="Valider ma demande").click()
    notice.get_by_text("Reçu").wait_for()
    _terminer(notice)


def rien(page: Page) -> None:
    """Nothing: the window is closed."""
    page.close()


def marques(page: Page) -> None:
    """The bar, by keyboard alone, then by a click on the page."""
    _touches(page, BARRE, "Tab", "Enter")
    page.keyboard.type("Écran relu")
    _touches(page, "Enter", "Tab", "Enter", "ArrowDown", "Tab", "Enter")
    _touches(page, BARRE, "Enter")
    page.get_by_role("heading", name="Demande").click()
    page.keyboard.press("Enter")
    page.close()


def val_clair(page: Page) -> None:
    """A whole journey, up to the sending."""
    page.get_by_role("link", name="Commencer ma demande").click()
    page.get_by_label("Prénom").press_sequentially("Jeannine")
    page.get_by_label("Nom", exact=True).press_sequentially("Vasseurdin")
    page.get_by_label("Date de naissance").press_sequentially("17/03/1951")
    page.keyboard.press("Enter")
    page.get_by_label("Numéro et rue").press_sequentially("3 impasse des Mimosas")
    page.get_by_label("Code postal").press_sequentially("29760")
    page.get_by_label("Commune").press_sequentially("Penmarch")
    page.get_by_label("Nombre de personnes").press_sequentially("1")
    page.get_by_label("Électricité").click()
    page.get_by_role("button", name="Continuer").click()
    page.get_by_label("Par courrier, à mon adresse").click()
    page.get_by_role("button", name="Continuer").click()
    page.get_by_label("je n'ai rien à fournir").click()
    page.get_by_role("button", name="Continuer").click()
    page.get_by_role("button", name="Envoyer ma demande").click()
    page.get_by_text("Votre demande est bien reçue").wait_for()
    _terminer(page)


def ferme(page: Page) -> None:
    """A field and a button that their components keep closed, by the mouse then the keyboard."""
    page.get_by_label("Ville").press_sequentially("Brest")
    _presse(page, "x-saisie", 80)
    page.keyboard.type("Vasseurdin")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Vasseurdin").click()
    _presse(page, "#action", 20)
    page.get_by_text("Reçu").wait_for()
    _terminer(page)


def _presse(page: Page, hote: str, x: int) -> None:
    place = page.locator(hote).bounding_box()
    assert place is not None
    page.mouse.click(place["x"] + x, place["y"] + place["height"] / 2)


def barre(page: Page) -> None:
    """Show the bar as any page of another browser would, for axe, which sees no closed root."""
    browser = page.context.browser
    assert browser is not None
    seule = browser.new_page()
    seule.set_content("<!doctype html><html lang=fr><title>Page</title><main><h1>Page</h1></main>")
    seule.evaluate("() => { window.exigencesMarque = () => {}; }")
    ouverte = read_script("barre.js").replace('mode: "closed"', 'mode: "open"')
    assert '"open"' in ouverte
    seule.evaluate(ouverte)
    seule.evaluate(axe_source())
    barre = seule.locator("exigences-barre")
    for largeur in (360, 1280):
        seule.set_viewport_size({"width": largeur, "height": 640})
        for bouton in ("", "Vérifier un texte", "Ajouter une note", "Ici arrive un code…"):
            if bouton:
                barre.get_by_role("button", name=bouton).press("Enter")
            trouve = seule.evaluate("axe.run()")["violations"]
            assert [v["id"] for v in trouve] == [], (largeur, bouton)
            assert seule.evaluate("document.documentElement.scrollWidth") <= largeur
            dessus = barre.evaluate("barre => barre.getBoundingClientRect().height")
            assert dessus < 640 / 2, (largeur, bouton)
    page.get_by_text("Dans un composant").click()
    _terminer(page)


def tue(page: Page) -> None:
    """Some gestures, a text half typed, then the program is killed."""
    _commence(page)
    page.get_by_label("Message").press_sequentially("0639")
    os.kill(os.getpid(), signal.SIGKILL)


def plante(page: Page) -> None:
    """Some gestures, then the browser crashes."""
    _commence(page)
    with suppress(Error):
        browser = page.context.browser
        assert browser is not None
        browser.new_browser_cdp_session().send("Browser.crash")


def _commence(page: Page) -> None:
    page.get_by_label("Nom", exact=True).press_sequentially("Vasseurdin")
    page.get_by_label("Sésame", exact=True).press_sequentially("Caramel-99")
    page.get_by_label("Ville").select_option("2")
    page.get_by_text("Dans un composant").click()


def _touches(page: Page, *touches: str) -> None:
    for touche in touches:
        page.keyboard.press(touche)


def _terminer(page: Page) -> None:
    """Press the last button of the bar, and let that be heard."""
    _touches(page, BARRE, *["Tab"] * 4, "Enter")

"""A message on cookies is answered once, as a person would, and told; the author may do it."""

from typing import Any

import pytest

from exigences.model.parcours.parcours import Fin, Parcours
from tests.browser.serveur import Site
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

pytestmark = DEUX_MOTEURS

FERME = "this.closest('[data-b]').remove(); document.title = this.textContent.trim()"


def bouton(nom: str, balise: str = "button") -> str:
    plus = " role='button' tabindex='0'" if balise == "span" else " type='button'"
    return f'<{balise}{plus} onclick="{FERME}">{nom}</{balise}>'


BANDEAUX = {
    "tarteaucitron": (
        (
            "<div id='tarteaucitronRoot' data-b style='position: fixed; inset: 0; height: 0'>"
            "<div id='tarteaucitronAlertBig' style='position: fixed; bottom: 0; left: 0; right: 0'>"
            "<span>Ce site utilise des cookies et vous donne le contrôle.</span>"
            f"{bouton('✓ OK, tout accepter')}{bouton('✗ Interdire tous les cookies')}"
            f"{bouton('Personnaliser')}</div></div>"
        ),
        "✗ Interdire tous les cookies",
    ),
    "axeptio": (
        (
            "<div id='axeptio_overlay' data-b><p>Hello, c'est nous… les Cookies !</p>"
            f"{bouton('Non merci')}{bouton('Je choisis')}{bouton('OK pour moi')}</div>"
        ),
        "Non merci",
    ),
    "dsfr": (
        (
            "<div class='fr-consent-banner' data-b><h2>À propos des cookies sur ce service</h2>"
            "<p>Bienvenue !</p><ul>"
            f"<li>{bouton('Tout accepter')}</li><li>{bouton('Tout refuser')}</li></ul></div>"
        ),
        "Tout refuser",
    ),
    "didomi": (
        (
            "<div id='didomi-host'><div id='didomi-notice' data-b>"
            f"{bouton('Continuer sans accepter →', 'span')}<p>Nous déposons des traceurs.</p>"
            f"{bouton('Accepter &amp; Fermer')}</div></div>"
        ),
        "Continuer sans accepter →",
    ),
    "orejime": (
        (
            "<div class='orejime-Notice' data-b><p>Nous collectons des données par des cookies.</p>"
            f"{bouton('Accepter')}{bouton('Refuser')}</div>"
        ),
        "Refuser",
    ),
    "cookieconsent": (
        (
            "<div class='cc-window' data-b><span>This website uses cookies.</span>"
            f"{bouton('Decline')}{bouton('Autoriser')}</div>"
        ),
        "Decline",
    ),
    "lien sans adresse": (
        (
            "<div class='cc-window' data-b><span>Ce site utilise des cookies.</span>"
            f"<a aria-label='dismiss cookie message' style='cursor: pointer' onclick=\"{FERME}\">"
            "D'accord</a></div>"
        ),
        "D'accord",
    ),
    "bloc sans rôle": (
        (
            "<div id='message' data-b><p>Ce site utilise des cookies.</p>"
            f"<div style='cursor: pointer' onclick=\"{FERME}\">J'ai compris</div></div>"
        ),
        "J'ai compris",
    ),
    "boîte sans refus": (
        (
            "<dialog data-b open><p>Ce service dépose des cookies.</p>"
            f"{bouton('Personnaliser')}{bouton('J’ai compris')}</dialog>"
        ),
        "J’ai compris",
    ),
}
SANS_REFUS = ("boîte sans refus", "lien sans adresse", "bloc sans rôle")
SUITE: Any = {"cliquer": "Suite"}
FIN: Any = {"verifier": "Arrivée"}


def page(bandeau: str) -> str:
    return (
        "<!doctype html><html lang='fr'><meta charset='utf-8'><title>Service</title><main>"
        "<h1>Demande</h1><p>Remplissez tout.</p><button type='button' onclick='f.hidden = false'>"
        f"Suite</button><p id='f' hidden>Arrivée</p></main>{bandeau}</html>"
    )


def dits(parcours: Parcours) -> list[str]:
    """What the journal tells of messages on cookies."""
    return [p.message for p in parcours.journal if "cookies" in p.message]


@pytest.mark.parametrize("produit", BANDEAUX)
def test_a_message_is_answered_as_a_person_would(
    rejouer: Rejouer, site: Site, produit: str
) -> None:
    bandeau, choix = BANDEAUX[produit]
    site.pages["bandeau.html"] = page(bandeau)
    parcours = rejouer({"aller": "bandeau.html"}, SUITE, FIN)
    assert (parcours.fin, parcours.phrase_fin) == (Fin.TERMINE, "Toutes les étapes ont été faites.")
    assert parcours.pages[-1].titre == choix
    (dit,) = dits(parcours)
    assert f"« {choix} »" in dit
    assert ("en refusant" in dit) is (produit not in SANS_REFUS)


def test_it_is_answered_once(rejouer: Rejouer, site: Site) -> None:
    site.pages["bandeau.html"] = page(BANDEAUX["dsfr"][0])
    parcours = rejouer({"aller": "bandeau.html"}, SUITE, {"aller": "bandeau.html"}, SUITE, FIN)
    assert parcours.fin is Fin.TERMINE
    assert len(dits(parcours)) == 1
    assert parcours.pages[-1].titre == "Service"


@pytest.mark.parametrize(
    ("bandeau", "etapes"),
    [
        (BANDEAUX["dsfr"][0], [{"cliquer": "Tout accepter"}]),
        (BANDEAUX["dsfr"][0], [{"cliquer": {"css": ".fr-consent-banner li:first-child button"}}]),
        ("<footer><p>Gestion des cookies</p></footer><button>Accepter</button>", []),
        ("<div data-b><p>Ce site utilise des cookies.</p><p>D'accord</p></div>", []),
        (
            (
                "<div data-b><p>Les cookies de la fête</p><label>Nom <input></label>"
                f"{bouton('Accepter')}</div>"
            ),
            [],
        ),
    ],
    ids=["étape", "étape par css", "pied de page", "texte", "formulaire"],
)
def test_what_is_no_message_or_has_its_step_is_left_alone(
    rejouer: Rejouer, site: Site, bandeau: str, etapes: list[Any]
) -> None:
    site.pages["bandeau.html"] = page(bandeau)
    parcours = rejouer({"aller": "bandeau.html"}, *etapes, SUITE, FIN)
    assert parcours.fin is Fin.TERMINE
    assert dits(parcours) == []
    assert parcours.pages[-1].titre == ("Tout accepter" if etapes else "Service")

"""No picture shows a secret: it is covered where it stands, or there is no picture and a reason."""

import base64
from collections.abc import Callable
from typing import Any

import pytest

from exigences.browser.engine import BrowserEngine
from exigences.model.parcours.etat import Capture, PageSnapshot
from exigences.replay.cliche import ADRESSE, BOUGE, DECOR, DESSIN, FERME, SANS_IMAGE
from tests.browser.moteurs import visite
from tests.browser.serveur import Site
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

SECRET = "Pistache-4217!"
PROMESSE = pytest.mark.promesse("secret")
PLACES = (
    *("texte", "capitales", "pourcents", "base64", "lettres", "style-important", "transition"),
    *("coupe-d-un-cache", "a-rebours"),
    *("copie", "cases", "indication", "redessine", "liste", "ombre", "cadre", "dialogue", "fixe"),
)
SANS_PLACE = {
    "dessin": DESSIN,
    "image-svg": ADRESSE,
    "image-dessinee": DESSIN,
    "image-blob": DESSIN,
    "image-adresse": ADRESSE,
    "fond": ADRESSE,
    "decor": DECOR,
    "composant-ferme": FERME,
    "champ-ferme": FERME,
    "toujours-redessine": BOUGE,
}
ETENDUE = """async ([image, x, y, largeur, hauteur]) => {
  const octets = Uint8Array.from(atob(image), (lettre) => lettre.charCodeAt(0));
  const dessin = await createImageBitmap(new Blob([octets], { type: "image/webp" }));
  const toile = new OffscreenCanvas(dessin.width, dessin.height).getContext("2d");
  toile.drawImage(dessin, 0, 0);
  const { data } = toile.getImageData(x, y, largeur, hauteur);
  const gris = Array.from({ length: data.length / 4 },
    (_, i) => data[4 * i] + data[4 * i + 1] + data[4 * i + 2]);
  return Math.max(...gris) - Math.min(...gris);
}"""
UNIE = 30
"""Difference of the lightest and the darkest pixel, of 765, in a flat area that WebP has packed."""

type Voir = Callable[[str, dict[str, str]], PageSnapshot]


@pytest.fixture
def voir(rejouer: Rejouer) -> Voir:
    """Type the secret in a page that shows it in some way, and give its last state."""

    def jouer(cas: str, secrets: dict[str, str]) -> PageSnapshot:
        etapes: tuple[Any, ...] = (
            {"aller": f"secrets.html?{cas}"},
            {"remplir": {"etiquette": "Mot", "valeur": "{{ secret.MOT }}" if secrets else SECRET}},
            {"cliquer": {"texte": "Secrets"}},
        )
        parcours = rejouer(*etapes, secrets=secrets, captures=True)
        assert parcours.complet, parcours.phrase_fin
        return parcours.pages[-1]

    return jouer


def contraste(moteur: BrowserEngine, site: Site, capture: Capture) -> int:
    """How much the pixels of the place where the secret stands differ from one another."""
    with visite(moteur) as session:
        session.goto(f"{site.url}arrivee.html")
        image = base64.b64encode(capture.contenu).decode()
        ici = [image, 52, 314, 120, 14]
        return int(session.evaluate(session.frames()[0], ETENDUE, ici))


@PROMESSE
@DEUX_MOTEURS
@pytest.mark.parametrize("cas", PLACES)
def test_what_shows_a_secret_is_covered(
    voir: Voir, moteur: BrowserEngine, site: Site, cas: str
) -> None:
    page = voir(cas, {"MOT": SECRET})
    assert page.capture is not None, page.capture_absente
    assert contraste(moteur, site, page.capture) < UNIE
    assert "exigences" not in page.cadres[0].html, "the covers are not of the page"


@pytest.mark.parametrize("cas", [*PLACES, "dessin"])
def test_without_covers_the_same_place_shows_it(
    voir: Voir, moteur: BrowserEngine, site: Site, cas: str
) -> None:
    """The test above looks where the secret is: what is no secret can be read there."""
    page = voir(cas, {})
    assert page.capture is not None
    assert contraste(moteur, site, page.capture) > UNIE * 5


@PROMESSE
@DEUX_MOTEURS
@pytest.mark.parametrize(("cas", "raison"), SANS_PLACE.items(), ids=SANS_PLACE)
def test_what_cannot_be_placed_has_no_picture_and_a_reason(
    voir: Voir, cas: str, raison: str
) -> None:
    page = voir(cas, {"MOT": SECRET})
    assert (page.capture, page.capture_absente) == (None, SANS_IMAGE + raison)


@PROMESSE
def test_a_drawing_that_was_there_before_is_in_the_picture(rejouer: Rejouer) -> None:
    parcours = rejouer(
        {"aller": "secrets.html?rien"},
        {"remplir": {"etiquette": "Mot", "valeur": "{{ secret.MOT }}"}},
        {"aller": "secrets.html?texte"},
        secrets={"MOT": SECRET},
        captures=True,
    )
    assert [page.capture is not None for page in parcours.pages] == [True, True]


@PROMESSE
@DEUX_MOTEURS
def test_the_covers_leave_the_page_as_it_was(rejouer: Rejouer) -> None:
    """The state is read again after the picture: nothing of the covers is in it."""
    etapes: tuple[Any, ...] = (
        {"aller": "secrets.html?lettres"},
        {"remplir": {"etiquette": "Mot", "valeur": "{{ secret.MOT }}"}},
        {"cliquer": {"texte": "Secrets"}},
        {"verifier": "Secrets"},
    )
    avec = rejouer(*etapes, secrets={"MOT": SECRET}, captures=True)
    sans = rejouer(*etapes, secrets={"MOT": SECRET}, captures=False)
    assert [p.cadres[0].html for p in avec.pages] == [p.cadres[0].html for p in sans.pages]
    assert avec.pages[-1].etape == "etapes.2", "the last step found the page as it was"

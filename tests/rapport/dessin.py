"""Draws the screens of the sample report as SVG, and says where each element stands."""

import base64
from dataclasses import dataclass
from html import escape

from exigences.model.rapport.rapport import BoiteRapport, CaptureRapport

LARGEUR = 1280
GAUCHE = 160

type Element = tuple[str, str, str]
"""Kind (`texte`, `champ`, `bouton`, `image`, `cadre`), key, words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dessin:
    """A drawn screen and the box of each of its elements, by key."""

    capture: CaptureRapport
    boites: dict[str, BoiteRapport]


def dessine(titre: str, *elements: Element, hauteur_min: int = 800) -> Dessin:
    """Draw a screen under the header of the fictitious town."""
    boites: dict[str, BoiteRapport] = {}
    corps: list[str] = []
    y = 210
    for genre, cle, mots in elements:
        boite, trait, y = _element(genre, mots, y)
        boites[cle] = boite
        corps.append(trait)
    hauteur = max(hauteur_min, y + 120)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LARGEUR} {hauteur}" '
        f'width="{LARGEUR}" height="{hauteur}" font-family="Liberation Sans, Arial, sans-serif">'
        f'<rect width="{LARGEUR}" height="{hauteur}" fill="#fff"/>'
        f'<rect width="{LARGEUR}" height="88" fill="#2b3a67"/>'
        f'<text x="{GAUCHE}" y="54" fill="#fff" font-size="26" font-weight="700">'
        "Ville de Bourg-Fictif</text>"
        f'<text x="{GAUCHE}" y="160" fill="#20233a" font-size="38" font-weight="700">'
        f"{escape(titre)}</text>{''.join(corps)}"
        f'<rect y="{hauteur - 70}" width="{LARGEUR}" height="70" fill="#eceef4"/></svg>'
    )
    capture = CaptureRapport(
        type="image/svg+xml",
        largeur=LARGEUR,
        hauteur=hauteur,
        donnees=base64.b64encode(svg.encode()).decode(),
    )
    return Dessin(capture=capture, boites=boites)


def _element(genre: str, mots: str, y: int) -> tuple[BoiteRapport, str, int]:
    texte = escape(mots)
    match genre:
        case "champ":
            trait = (
                f'<text x="{GAUCHE}" y="{y + 20}" font-size="19" fill="#20233a">{texte}</text>'
                f'<rect x="{GAUCHE}" y="{y + 32}" width="520" height="46" rx="4" fill="#f4f5f9" '
                'stroke="#70758f" stroke-width="2"/>'
            )
            return _boite(GAUCHE, y + 32, 520, 46), trait, y + 104
        case "bouton":
            largeur = 60 + 11 * len(mots)
            trait = (
                f'<rect x="{GAUCHE}" y="{y}" width="{largeur}" height="52" rx="4" fill="#2b3a67"/>'
                f'<text x="{GAUCHE + 30}" y="{y + 33}" font-size="20" fill="#fff">{texte}</text>'
            )
            return _boite(GAUCHE, y, largeur, 52), trait, y + 84
        case "image":
            trait = (
                f'<rect x="{GAUCHE}" y="{y}" width="300" height="90" fill="#d9dce8"/>'
                f'<text x="{GAUCHE + 40}" y="{y + 62}" font-size="46" font-style="italic" '
                f'letter-spacing="9" fill="#6b6f8a">{texte}</text>'
            )
            return _boite(GAUCHE, y, 300, 90), trait, y + 120
        case "cadre":
            trait = (
                f'<rect x="{GAUCHE}" y="{y}" width="820" height="260" fill="#f7f3ea" '
                'stroke="#b9ae94" stroke-dasharray="8 6"/>'
                f'<text x="{GAUCHE + 24}" y="{y + 48}" font-size="20" fill="#5c5238">{texte}</text>'
            )
            return _boite(GAUCHE, y, 820, 260), trait, y + 296
        case _:
            trait = f'<text x="{GAUCHE}" y="{y + 24}" font-size="20" fill="#3a3e57">{texte}</text>'
            return _boite(GAUCHE, y, min(960, 10 * len(mots)), 32), trait, y + 50


def _boite(x: float, y: float, largeur: float, hauteur: float) -> BoiteRapport:
    return BoiteRapport(x=x, y=y, largeur=largeur, hauteur=hauteur)

"""The picture of distorted characters that a demanding service asks to copy."""

import math
import random

LARGEUR = 230
HAUTEUR = 70
LONGUEUR = 6
ENCRES = ("#2b3a67", "#4a2545", "#1f4d3a", "#5a3a1a")

# Each character as broken lines on a grid 4 wide and 6 high; look-alikes are left out.
TRAITS: dict[str, tuple[str, ...]] = {
    "A": ("06 20 46", "14 34"),
    "C": ("41 30 10 01 05 16 36 45",),
    "E": ("40 00 06 46", "03 33"),
    "F": ("40 00 06", "03 33"),
    "H": ("00 06", "40 46", "03 43"),
    "J": ("20 40", "30 35 26 16 05"),
    "K": ("00 06", "40 03 46"),
    "L": ("00 06 46",),
    "M": ("06 00 23 40 46",),
    "N": ("06 00 46 40",),
    "P": ("06 00 30 41 42 33 03",),
    "R": ("06 00 30 41 42 33 03", "23 46"),
    "T": ("00 40", "20 26"),
    "U": ("00 05 16 36 45 40",),
    "V": ("00 26 40",),
    "W": ("00 16 22 36 40",),
    "X": ("00 46", "40 06"),
    "Y": ("00 23 40", "23 26"),
    "3": ("01 10 30 41 42 33 13", "33 44 45 36 16 05"),
    "4": ("36 30 04 44",),
    "7": ("00 40 16",),
    "9": ("42 33 13 02 01 10 30 41 44 26 16",),
}


def texte_captcha(essai: int) -> str:
    """Give the characters of the picture; the same attempt always shows the same ones."""
    return "".join(random.Random(f"captcha {essai}").choices(sorted(TRAITS), k=LONGUEUR))  # noqa: S311


def image_captcha(texte: str) -> str:
    """Draw the characters as an SVG picture: strokes only, no text to read in its source."""
    hasard = random.Random(f"image {texte}")  # noqa: S311
    fond = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LARGEUR}" height="{HAUTEUR}" '
        f'viewBox="0 0 {LARGEUR} {HAUTEUR}"><rect width="100%" height="100%" fill="#e9e6da"/>'
    )
    dessin = [fond, *(_bruit(hasard) for _ in range(7))]
    for rang, caractere in enumerate(texte):
        dessin.append(_caractere(caractere, rang, hasard))
    dessin += [_bruit(hasard) for _ in range(4)]
    dessin.append("</svg>")
    return "".join(dessin)


def _caractere(caractere: str, rang: int, hasard: random.Random) -> str:
    angle = hasard.uniform(-0.42, 0.42)
    penche = hasard.uniform(-0.25, 0.25)
    taille = hasard.uniform(5.0, 6.6)
    centre_x = 26 + rang * 35 + hasard.uniform(-4, 4)
    centre_y = HAUTEUR / 2 + hasard.uniform(-6, 6)

    def place(point: str) -> str:
        x = (int(point[0]) - 2 + hasard.uniform(-0.18, 0.18)) * taille
        y = (int(point[1]) - 3 + hasard.uniform(-0.18, 0.18)) * taille
        x += penche * y
        return (
            f"{centre_x + x * math.cos(angle) - y * math.sin(angle):.1f} "
            f"{centre_y + x * math.sin(angle) + y * math.cos(angle):.1f}"
        )

    trace = " ".join(
        "M" + " L".join(place(point) for point in ligne.split()) for ligne in TRAITS[caractere]
    )
    return (
        f'<path d="{trace}" fill="none" stroke="{hasard.choice(ENCRES)}" '
        f'stroke-width="{hasard.uniform(2.4, 3.6):.1f}" stroke-linejoin="round"/>'
    )


def _bruit(hasard: random.Random) -> str:
    y = [hasard.uniform(4, HAUTEUR - 4) for _ in range(3)]
    return (
        f'<path d="M0 {y[0]:.1f} Q{hasard.uniform(40, 190):.1f} {y[1]:.1f} {LARGEUR} {y[2]:.1f}" '
        f'fill="none" stroke="{hasard.choice(ENCRES)}" stroke-width="1" opacity="0.7"/>'
    )

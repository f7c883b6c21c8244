"""French grammar of the report's sentences: how many, lists, quotes."""

import math
from collections.abc import Sequence


def nombre(valeur: float, decimales: int = 0) -> str:
    """Write a number with a decimal comma and spaces between thousands."""
    return f"{valeur:,.{decimales}f}".replace(",", " ").replace(".", ",")


def combien(valeur: int, singulier: str, pluriel: str = "") -> str:
    """Say how many: « 1 écran », « 2 140 mots »; zero is singular in French."""
    return f"{nombre(valeur)} {accorde(valeur, singulier, pluriel)}"


def accorde(valeur: float, singulier: str, pluriel: str = "") -> str:
    """Choose between singular and plural."""
    return singulier if abs(valeur) < 2 else pluriel or f"{singulier}s"


def enumere(elements: Sequence[str]) -> str:
    """Join with commas, and « et » before the last."""
    if len(elements) < 2:
        return "".join(elements)
    return f"{', '.join(elements[:-1])} et {elements[-1]}"


def phrase(texte: str) -> str:
    """Begin with a capital letter."""
    return texte[:1].upper() + texte[1:]


def minuscule(texte: str) -> str:
    """Begin with a small letter, in the middle of a sentence; a name keeps its capitals."""
    word = texte.partition(" ")[0]
    return texte if word[1:] != word[1:].lower() else texte[:1].lower() + texte[1:]


def entre_guillemets(texte: str, longueur: int = 90) -> str:
    """Quote on one line, shortened at a word where it is too long."""
    return f"« {abrege(texte, longueur)} »"


def abrege(texte: str, longueur: int) -> str:
    """Fold white space and cut at a word, with an ellipsis."""
    folded = " ".join(texte.split())
    if len(folded) <= longueur:
        return folded
    return f"{folded[:longueur].rsplit(' ', 1)[0].rstrip(' ,;:.')}…"


def liste_ecrans(numeros: Sequence[int]) -> str:
    """Name screens: « écran 3 », « écrans 3, 4 et 6 »."""
    return f"{accorde(len(numeros), 'écran')} {enumere([str(n) for n in numeros])}"


def plages(numeros: Sequence[int]) -> str:
    """Name numbers, those that follow one another together: « 2 à 4 et 6 », « 3, 4 et 6 »."""
    return enumere([f"{a} à {b}" if a != b else str(a) for a, b in suites(numeros)])


def suites(numeros: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Put three numbers or more that follow one another together: 1, 2, 3, 5 are (1, 3), (5, 5)."""
    found: list[list[int]] = []
    for numero in sorted(numeros):
        if found and numero == found[-1][-1] + 1:
            found[-1].append(numero)
        else:
            found.append([numero])
    return tuple(
        pair
        for run in found
        for pair in ([(run[0], run[-1])] if len(run) > 2 else [(n, n) for n in run])
    )


def part(valeur: float) -> str:
    """Write a share in %, with a decimal where it has one."""
    return f"{_decimal(valeur)} %"


def entre_bornes(bas: float, haut: float) -> str:
    """Write a share that stands between two bounds; one survey alone gives one share."""
    if bas == haut:
        return part(bas)
    if bas == 0:
        return f"jusqu'à {part(haut)}"
    return f"de {part(bas)} à {part(haut)}"


def recul(bas: float, haut: float) -> str:
    """Write by how many points two bounds fall."""
    if bas == haut:
        return f"{_points(bas)} de moins aux deux bornes" if bas else "rien"
    falls = [(bas, "à la borne basse"), (haut, "à la borne haute")]
    (first, where), *others = [fall for fall in falls if fall[0]]
    told = [f"{_points(first)} de moins {where}", *(f"{_decimal(v)} {w}" for v, w in others)]
    return ", ".join(told)


def _points(valeur: float) -> str:
    return f"{_decimal(valeur)} {accorde(valeur, 'point')}"


def _decimal(valeur: float) -> str:
    return nombre(valeur, 0 if round(valeur, 1) == round(valeur) else 1)


def entre_durees(bas: float, haut: float) -> str:
    """Write a duration between two numbers of seconds, rounded outwards to the minute."""
    if haut < 60:
        return _seconds(bas, haut)
    low, high = math.floor(bas / 60), math.ceil(haut / 60)
    if low == high:
        return _duration(low)
    if low == 0:
        return f"jusqu'à {_duration(high)}"
    if high < _HOURS:
        return f"de {low} à {_duration(high)}"
    return f"de {_duration(low)} à {_duration(high)}"


def entre_euros(bas: float, haut: float) -> str:
    """Write a price between two, rounded outwards to the cent."""
    if 0 < haut < CENTIME:
        return "moins d'un centime"
    low, high = math.floor(round(bas * 100, 4)) / 100, math.ceil(round(haut * 100, 4)) / 100
    if low == high:
        return f"{_euros(low)} €" if low else "rien"
    if low == 0:
        return f"jusqu'à {_euros(high)} €"
    return f"de {_euros(low)} à {_euros(high)} €"


CENTIME = 0.01
"""In euros."""
_HOURS = 90
"""From how many minutes on a duration is said in hours."""


def _seconds(bas: float, haut: float) -> str:
    low, high = math.floor(bas), math.ceil(haut)
    most = combien(high, "seconde")
    return most if low == high else f"de {low} à {most}" if low else f"jusqu'à {most}"


def _duration(minutes: int) -> str:
    if minutes < _HOURS:
        return combien(minutes, "minute")
    hours, rest = divmod(minutes, 60)
    return f"{nombre(hours)} h {rest:02}" if rest else f"{nombre(hours)} h"


def _euros(valeur: float) -> str:
    return nombre(valeur, 0 if valeur == round(valeur) else 2)

"""Where marks and crops stand on a screenshot, in percents and in its own pixels."""

from collections.abc import Sequence
from dataclasses import dataclass

from exigences.model.rapport.rapport import BoiteRapport, CaptureRapport, Repere

PASTILLE = 0.05
"""Room for a numbered disc, as a share of the screenshot's width, beside its instruction."""
MARGE = 40
LARGEUR_MIN = 520
AVANT_MAX = 220
LARGEUR_MAX = 720
HAUTEUR_MIN = 130
HAUTEUR_MAX = 260


@dataclass(frozen=True, slots=True, kw_only=True)
class Marque:
    """A mark laid on a screenshot: its frame and its disc, in percents of the screenshot."""

    repere: Repere
    gauche: float
    haut: float
    largeur: float
    hauteur: float
    disque_x: float
    disque_y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Recadrage:
    """The part of a screenshot around a proof, and the proof in it, in its pixels."""

    x: float
    y: float
    largeur: float
    hauteur: float
    boite: BoiteRapport


def marques(capture: CaptureRapport, reperes: Sequence[Repere]) -> tuple[Marque, ...]:
    """Lay the marks; each disc stands left of its frame, where it covers nothing and no other."""
    pas = max(PASTILLE * capture.largeur, 1)
    poses: list[tuple[float, float]] = []
    resultat = []
    for repere in reperes:
        boite = dans(capture, repere.boite)
        x, y = _disc(capture, boite, pas, poses)
        poses.append((x, y))
        resultat.append(
            Marque(
                repere=repere,
                gauche=_part(boite.x, capture.largeur),
                haut=_part(boite.y, capture.hauteur),
                largeur=_part(boite.largeur, capture.largeur),
                hauteur=_part(boite.hauteur, capture.hauteur),
                disque_x=_part(x, capture.largeur),
                disque_y=_part(y, capture.hauteur),
            )
        )
    return tuple(resultat)


def _disc(
    capture: CaptureRapport, boite: BoiteRapport, pas: float, poses: Sequence[tuple[float, float]]
) -> tuple[float, float]:
    y = max(boite.y + min(boite.hauteur, pas) / 2, pas / 2)
    droite = min(boite.x + boite.largeur + pas / 2, capture.largeur - pas / 2)
    a_gauche = [boite.x - pas / 2 - rang * pas for rang in range(len(poses) + 1)]
    a_droite = [droite + rang * pas for rang in range(len(poses) + 1)]
    places = [x for x in (*a_gauche, *a_droite) if pas / 2 <= x <= capture.largeur - pas / 2]
    libres = (x for x in places if not any(abs(x - a) < pas and abs(y - b) < pas for a, b in poses))
    return next(libres, max(pas / 2, min(boite.x, capture.largeur - pas / 2))), y


def recadrage(capture: CaptureRapport, boite: BoiteRapport) -> Recadrage:
    """Frame a proof with some of what is around it, never beyond the screenshot."""
    boite = dans(capture, boite)
    largeur = min(max(boite.largeur + 2 * MARGE, LARGEUR_MIN), LARGEUR_MAX, capture.largeur)
    hauteur = min(max(boite.hauteur + 2 * MARGE, HAUTEUR_MIN), HAUTEUR_MAX, capture.hauteur)
    avant = max(MARGE, min(AVANT_MAX, (largeur - boite.largeur) / 2))
    x = min(max(boite.x - avant, 0), capture.largeur - largeur)
    y = min(max(boite.y - MARGE, 0), capture.hauteur - hauteur)
    droite, bas = (
        min(boite.x + boite.largeur, x + largeur),
        min(boite.y + boite.hauteur, y + hauteur),
    )
    visible = boite.model_copy(update={"largeur": droite - boite.x, "hauteur": bas - boite.y})
    return Recadrage(x=x, y=y, largeur=largeur, hauteur=hauteur, boite=visible)


def dans(capture: CaptureRapport, boite: BoiteRapport) -> BoiteRapport:
    """Bring a box within the screenshot."""
    x = min(max(boite.x, 0), capture.largeur)
    y = min(max(boite.y, 0), capture.hauteur)
    return BoiteRapport(
        x=x,
        y=y,
        largeur=max(min(boite.x + boite.largeur, capture.largeur) - x, 0),
        hauteur=max(min(boite.y + boite.hauteur, capture.hauteur) - y, 0),
    )


def _part(valeur: float, total: float) -> float:
    return round(100 * valeur / total, 2) if total else 0.0

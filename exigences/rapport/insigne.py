"""A label to show on a page: the grade of a report, what could be seen of it, and its day."""

from html import escape

from exigences.fichiers.textes import neutralise
from exigences.model.erreur import ExigencesError
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.francais import date, pourcent

_FONDS = {"A": "#14532d", "B": "#3f5209", "C": "#6b4a00", "D": "#86340a", "E": "#881337"}
"""As in the report; white text on each has a contrast of 7 at least."""
_TITRE = "exigences numériques"
_SIGNE_PX = 6.7
_MARGE_PX = 9
_HAUT_PX = 22


class InsigneError(ExigencesError):
    """A label would say more than what was seen; says what lacks."""


def badge(rapport: Rapport, couverture_min: float) -> str:
    """Draw the label as SVG, readable by a screen reader; InsigneError where too little was seen.

    `couverture_min`: part of what counts that must have been judged, in %.
    """
    score = rapport.score
    seen = score.couverture * 100
    if score.note is None or seen < couverture_min:
        raise InsigneError(
            f"Pas d'insigne : {pourcent(score.couverture)} de ce qui compte a pu être jugé, et il "
            f"en faut {couverture_min:g}. Complétez la démarche décrite, ou baissez "
            "--couverture-min."
        )
    least = "au moins " if score.partielle else ""
    fictive = "exemple fictif, " if rapport.procedure.fictive else ""
    told = f"{least}{score.note} · {pourcent(score.couverture)} vu · {fictive}{date(rapport.date)}"
    spoken = (
        f"Exigences numériques de « {rapport.procedure.nom} » : note {least}{score.note}, de A, "
        f"peu, à E, beaucoup ; {pourcent(score.couverture)} de ce qui compte a été vu, "
        f"le {fictive}{date(rapport.date)}."
    )
    return _drawn(told, neutralise(spoken), _FONDS[score.note])


def _drawn(told: str, spoken: str, fond: str) -> str:
    left, right = (round(len(t) * _SIGNE_PX + 2 * _MARGE_PX) for t in (_TITRE, told))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="{_HAUT_PX}" '
        f'role="img" lang="fr" aria-label="{escape(spoken)}"><title>{escape(spoken)}</title>'
        f'<rect width="{left}" height="{_HAUT_PX}" fill="#1d2327"/>'
        f'<rect x="{left}" width="{right}" height="{_HAUT_PX}" fill="{fond}"/>'
        '<g fill="#fff" font-family="Verdana, DejaVu Sans, sans-serif" font-size="11">'
        f"{_text(_TITRE, _MARGE_PX, left)}{_text(told, left + _MARGE_PX, right)}</g></svg>\n"
    )


def _text(text: str, x: int, width: int) -> str:
    """A text that fills its place, whatever the letters of the reader's machine."""
    place = f'x="{x}" y="15" textLength="{width - 2 * _MARGE_PX}"'
    return f'<text {place} lengthAdjust="spacingAndGlyphs">{escape(text)}</text>'

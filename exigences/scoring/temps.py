"""Time to go through a procedure: keystroke-level model, reading, papers, measured waits.

Card, Moran and Newell, "The keystroke-level model for user performance time with interactive
systems", Communications of the ACM 23(7), 1980, doi 10.1145/358886.358895.
"""

from exigences.model.procedure.procedure import PieceDeclaree
from exigences.model.score.couts import BaremeTemps, Etendue, PosteTemps, Quantites, total

MINUTE = 60


def time_spent(
    quantites: Quantites, pieces: tuple[PieceDeclaree, ...], bareme: BaremeTemps
) -> dict[PosteTemps, Etendue]:
    """Seconds, from an expert without an error to a slow hand and a slow reader."""
    most = max(0, quantites.pieces - len(pieces))
    least = most if quantites.pieces_au_moins is None else quantites.pieces_au_moins - len(pieces)
    papers = Etendue(
        bas=bareme.piece_s.bas * max(0, min(least, most)), haut=bareme.piece_s.haut * most
    )
    declared = [Etendue(bas=MINUTE * p.minutes, haut=MINUTE * p.most) for p in pieces]
    return {
        PosteTemps.GESTES: total(
            (bareme.geste_s.times(quantites.gestes), bareme.frappe_s.times(quantites.touches))
        ),
        PosteTemps.LECTURE: bareme.lecture_s.times(quantites.mots),
        PosteTemps.PIECES: total([*declared, papers]),
        PosteTemps.ATTENTES: Etendue(bas=quantites.attente_s, haut=quantites.attente_s),
    }

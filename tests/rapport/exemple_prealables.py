"""The nine points to tell before one begins, in the sample report: one in each state."""

from exigences.model.facts.prealable import EtatPrealable, PointPrealable
from exigences.model.rapport.rapport import PrealableRapport, PrealablesRapport, PreuveRapport

ETATS = {
    PointPrealable.AUTORITE: EtatPrealable.A_VERIFIER,
    PointPrealable.DELAIS: EtatPrealable.TROUVE,
    PointPrealable.PIECES: EtatPrealable.TARDIF,
    PointPrealable.LANGUES: EtatPrealable.NON_VU,
}


def prealables_exemple(preuve: PreuveRapport) -> PrealablesRapport:
    """The nine points; `preuve` stands for those that are told somewhere."""
    etats = {point: ETATS.get(point, EtatPrealable.ABSENT) for point in PointPrealable}
    sans = (EtatPrealable.ABSENT, EtatPrealable.NON_VU)
    return PrealablesRapport(
        phrase="Sur les neuf informations voulues, une est donnée.",
        trouves=1,
        points=tuple(
            PrealableRapport(
                point=point,
                titre=f"Le point {point}",
                etat=etat,
                phrase=f"état : {etat.name.lower().replace('_', ' ')}",
                preuve=None if etat in sans else preuve,
            )
            for point, etat in etats.items()
        ),
    )

"""What the pages say of the nine prior points, to be told where it helps."""

from exigences.model.facts.prealable import EtatPrealable, PointPrealable
from exigences.model.rapport.rapport import PrealableRapport, Rapport
from exigences.rapport.instruction.dire import cite


def prior(rapport: Rapport, point: PointPrealable) -> PrealableRapport | None:
    """One of the nine prior points."""
    return next((p for p in rapport.prealables.points if p.point is point), None)


def quoted(rapport: Rapport, point: PointPrealable) -> str:
    """What the pages say of a prior point, with its screen; '' where they were not heard."""
    found = prior(rapport, point)
    heard = (EtatPrealable.TROUVE, EtatPrealable.TARDIF)
    if found is None or found.preuve is None or found.etat not in heard:
        return ""
    return f"{cite(found.preuve.extrait)} ({found.preuve.ou})"


def unopened(rapport: Rapport, point: PointPrealable) -> str:
    """The link that may tell a prior point and was not followed; '' where there is none."""
    found = prior(rapport, point)
    if found is None or found.preuve is None or found.etat is not EtatPrealable.A_VERIFIER:
        return ""
    return f"{cite(found.preuve.extrait)} ({found.preuve.ou})"

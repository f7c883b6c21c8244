"""A report as it would be, had a part of what left gone unseen."""

from exigences.browser.bidi import ANGLE_MORT
from exigences.model.rapport.alentours import NonVu
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.envois import EN_PARTIE


def aveugle(rapport: Rapport) -> Rapport:
    """The same report, with a blind spot that each of its parts tells."""
    reseau, score = rapport.reseau, rapport.score
    phrase = f"{EN_PARTIE} : {ANGLE_MORT} {reseau.phrase}"
    missed = NonVu(quoi="Une partie de ce qui est parti", pourquoi=ANGLE_MORT)
    return rapport.model_copy(
        update={
            "reseau": reseau.model_copy(update={"angle_mort": ANGLE_MORT, "phrase": phrase}),
            "score": score.model_copy(update={"partielle": True}),
            "non_vu": (missed, *rapport.non_vu),
            "constats": tuple(c for c in rapport.constats if c.exigence != "debit"),
        }
    )

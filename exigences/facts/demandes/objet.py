"""Says what a procedure is about by its name, where that is nothing outside of a screen."""

from exigences.facts.langue.texte import fold
from exigences.model.procedure.procedure import Procedure
from exigences.mots import notion

_MAILBOX = notion("regle-une-boite")


def settles_a_mailbox(procedure: Procedure) -> bool:
    """Whether a procedure only settles an electronic mailbox, which whoever comes has and opens."""
    return bool(_MAILBOX.search(fold(procedure.nom)))

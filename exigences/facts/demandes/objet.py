"""Says what a procedure is about by its name, where that is nothing outside of a screen."""

from exigences.facts.langue.texte import fold
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.procedure.procedure import Procedure
from exigences.mots import notion

_MAILBOX = notion("regle-une-boite")
_ON_A_SCREEN = notion("se-lit-sur-un-ecran")
_ON_LINE = notion("n-existe-qu-en-ligne")
_FORUM = notion("site-ou-l-on-se-repond")
_ACCESS = notion("compte-ou-mot-de-passe")


def settles_a_mailbox(procedure: Procedure) -> bool:
    """Whether a procedure only settles an electronic mailbox, which whoever comes has and opens."""
    return bool(_MAILBOX.search(fold(procedure.nom)))


def is_for_a_screen(procedure: Procedure) -> bool:
    """Whether what is given is settled or read on a screen, and can be had in no other way."""
    return settles_a_mailbox(procedure) or bool(_ON_A_SCREEN.search(_asked_for(procedure)))


def is_about_access(procedure: Procedure) -> bool:
    """Whether one comes for an account or a password, and not for what they open."""
    return bool(_ACCESS.search(fold(procedure.nom)))


def is_only_on_line(parcours: ParcoursFacts) -> bool:
    """Whether what is asked for is known to be on line: an account, its password, a forum."""
    if is_for_a_screen(parcours.procedure) or _ON_LINE.search(_asked_for(parcours.procedure)):
        return True
    return any(_FORUM.search(fold(page.titre)) for page in parcours.pages)


def _asked_for(procedure: Procedure) -> str:
    return fold(f"{procedure.nom}. {procedure.droit}")

"""Tells where a service makes a password for whoever wants one."""

from exigences.facts.langue.texte import fold
from exigences.model.facts.facts import Bouton, Lien, ParcoursFacts
from exigences.mots import notion

_MAKES = notion("fait-un-mot-de-passe")


def makes_a_password(parcours: ParcoursFacts, screen: int) -> str:
    """The words of the control of a screen that makes a password; empty where none does."""
    controls: list[Bouton | Lien] = []
    for page in parcours.pages:
        if page.ecran == screen:
            controls.extend((*page.boutons, *page.liens))
    return next((c.texte for c in controls if _MAKES.search(fold(c.texte))), "")

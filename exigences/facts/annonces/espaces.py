"""Tells the space that a person has at another administration from that of the service."""

from exigences.facts.langue.texte import fold
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import Notion, notion

SPACE = notion("espace-d-un-autre-service")
"""« dans votre espace particulier sur le site des impôts »: where a number is read."""
_HAS_A_SPACE = notion("service-qui-a-son-espace")


def space_of_another(parcours: ParcoursFacts) -> Notion | None:
    """What names the space of another administration; None where the service is one of them."""
    names = fold(f"{parcours.procedure.organisme} {parcours.pages[0].hote}")
    return None if _HAS_A_SPACE.search(names) else SPACE

"""Who looks at pages one by one, where they may go, and what is said of a page not seen."""

from datetime import date
from typing import Any

from exigences.model.procedure.hotes import has_user, host_of, without_user
from exigences.model.procedure.scenario import Scenario, Sosie

type Objet = dict[str, Any]


def visitor() -> Scenario:
    """The situation of an inspection: a computer, a mouse, a fast line."""
    nobody = Sosie(prenom="Camille", nom="Dupuis", naissance=date(1980, 1, 1))
    return Scenario(nom="Inspection d'une page", mouvement_reduit=True, sosie=nobody)


def fault_of_address(url: str) -> str:
    """What is wrong with an address to look at, and what to do; '' if nothing is."""
    if has_user(url):
        return (
            f"{without_user(url)} : cette adresse contient un identifiant, qui serait imprimé. "
            "Retirez-le."
        )
    if not host_of(url):
        return (
            f"{url} : seules les adresses http:// et https:// s'inspectent. "
            "Pour un fichier, servez-le sur 127.0.0.1."
        )
    return ""


def fault(url: str, sentence: str) -> Objet:
    """The object of a page that could not be seen."""
    return {"url": without_user(url), "erreur": sentence}

"""Who looks at pages one by one, where they may go, and what is said of a page not seen."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from exigences.model.hotes import has_user, host_of, is_private, without_user
from exigences.model.scenario import Scenario, Sosie

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


def admission_of(urls: Sequence[str]) -> Callable[[str, bool], str]:
    """What was asked for may be entered, and where it leads; a private network only if asked."""
    asked = {host for url in urls if (host := host_of(url))}
    at_home = all(is_private(host) for host in asked)

    def admis(url: str, inner: bool) -> str:  # noqa: ARG001 - the shape that sessions want
        scheme, host = urlsplit(url).scheme, host_of(url)
        if scheme in ("about", "blob") or host in asked:
            return ""
        if scheme not in ("http", "https"):
            return f"les adresses {scheme}: ne sont pas ouvertes"
        return "adresse d'un réseau privé" if is_private(host) and not at_home else ""

    return admis


def fault(url: str, sentence: str) -> Objet:
    """The object of a page that could not be seen."""
    return {"url": without_user(url), "erreur": sentence}

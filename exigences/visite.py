"""Who looks at pages one by one, where they may go, and what is said of a page not seen."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from exigences.model.scenario import Scenario, Sosie
from exigences.replay.policy import is_private

type Objet = dict[str, Any]


def visitor() -> Scenario:
    """The situation of an inspection: a computer, a mouse, a fast line."""
    nobody = Sosie(prenom="Camille", nom="Dupuis", naissance=date(1980, 1, 1))
    return Scenario(nom="Inspection d'une page", mouvement_reduit=True, sosie=nobody)


def web_host(url: str) -> str:
    """The host of a web address, '' where it is none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return parts.hostname or "" if parts.scheme in ("http", "https") else ""


def admission_of(urls: Sequence[str]) -> Callable[[str, bool], str]:
    """What was asked for may be entered, and where it leads; a private network only if asked."""
    asked = {host for url in urls if (host := web_host(url))}
    at_home = all(is_private(host) for host in asked)

    def admis(url: str, inner: bool) -> str:  # noqa: ARG001 - the shape that sessions want
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme in ("about", "blob") or host in asked:
            return ""
        if parts.scheme not in ("http", "https"):
            return f"les adresses {parts.scheme}: ne sont pas ouvertes"
        return "adresse d'un réseau privé" if is_private(host) and not at_home else ""

    return admis


def fault(url: str, sentence: str) -> Objet:
    """The object of a page that could not be seen."""
    return {"url": url, "erreur": sentence}

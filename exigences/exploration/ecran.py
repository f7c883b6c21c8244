"""Looks at a screen as a whole: what tells it from another, and how a step reaches its frames."""

from collections.abc import Iterator
from urllib.parse import urljoin

from exigences.exploration.ouvertures import searched_on
from exigences.exploration.reponses import identity
from exigences.model.facts.champs import Region
from exigences.model.facts.facts import PageFacts
from exigences.model.lieu import CheminCadre


def appearance(page: PageFacts) -> str:
    """Tell a screen from another: its address, with the fields that it shows, or its headings.

    The same fields at the same address are the same screen, whatever errors it now tells. A box
    that opens over it is another.
    """
    return "\n".join((page.url, *(_fields(page) or _headings(page)), *boxed_names(page)))


def comes_back(page: PageFacts, before: PageFacts) -> bool:
    """Whether a page is the one before, shown again: as it was, or where its form was sent."""
    if appearance(page) == appearance(before):
        return True
    sent = (f.action for f in before.formulaires if f.methode.lower() == "post")
    asked = _fields(page)
    return (
        bool(asked)
        and asked == _fields(before)
        and _headings(page) == _headings(before)
        and any(_address(before, action) == page.url for action in sent)
    )


def _address(page: PageFacts, action: str) -> str:
    try:
        return urljoin(page.url, action)
    except ValueError:
        return ""


def _fields(page: PageFacts) -> list[str]:
    return sorted({"/".join(identity(c)) for c in page.champs if c.visible})


def _headings(page: PageFacts) -> tuple[str, ...]:
    return (page.titre, *(b.texte for b in page.blocs if b.niveau is not None))


def searches(page: PageFacts) -> bool:
    """Whether a search stands in the body of a page."""
    return any(True for _ in searched_on(page))


def boxed_names(page: PageFacts) -> Iterator[str]:
    """The buttons of the box that is open over a page."""
    return (b.texte for b in page.boutons if b.region is Region.DIALOGUE)


def frames_to(page: PageFacts, cadre: CheminCadre) -> tuple[str, ...]:
    """How a step names the frames to enter, from the outside: by title, else by address."""
    named = {c.chemin: c.titre or c.url for c in page.cadres}
    return tuple(named.get(cadre[: depth + 1], "") for depth in range(len(cadre)))


_MANY = 50
"""Links of a page that is a plan of a site, and no start."""


def no_start(page: PageFacts) -> str:
    """Why nothing begins on a first page."""
    if not (page.blocs or page.liens or page.boutons):
        return (
            "Rien ne se lit à cette adresse : c'est peut-être un fichier, comme un PDF. Donnez "
            "celle de la page qui ouvre la démarche."
        )
    many = len(page.liens)
    where = f"Parmi les {many} liens lus sur cette page, aucun" if many > _MANY else "Rien, ici,"
    return f"{where} ne dit où commencer : donnez l'adresse de la page qui ouvre la démarche."

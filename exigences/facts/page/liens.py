"""The links of a page by their names, and the pages that a replay did not open."""

from collections.abc import Iterator

from exigences.facts.langue.texte import fold
from exigences.model.facts.facts import Lien, ParcoursFacts
from exigences.mots import Trouve, notion

CONTACT, AIDE = notion("lien-de-contact"), notion("lien-d-aide")


def unopened(parcours: ParcoursFacts, links: Trouve) -> Iterator[Lien]:
    """Links of some names that lead to a page that the replay did not see, each address once."""
    seen = {address_of(page.url) for page in parcours.pages}
    for page in parcours.pages:
        for lien in page.liens:
            if lien.url.startswith(("mailto:", "tel:")) or not links.search(fold(lien.texte)):
                continue
            if lien.url and address_of(lien.url) not in seen:
                seen.add(address_of(lien.url))
                yield lien


def address_of(url: str) -> str:
    """What tells a page from another: its address without fragment or final slash."""
    return url.partition("#")[0].rstrip("/")

"""Says that something is missing from a whole parcours, or asks where a page was not opened."""

from collections.abc import Iterator

from exigences.facts.lecture import asked_on
from exigences.facts.texte import fold
from exigences.model.exigence import Certitude, Preuve
from exigences.model.facts import Lien, PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import Trouve, notion

CONTACT, AIDE = notion("lien-de-contact"), notion("lien-d-aide")


def missing(
    parcours: ParcoursFacts,
    extrait: str,
    links: Trouve,
    question: str,
    lieu: Lieu | None = None,
) -> Iterator[Preuve]:
    """One evidence that something is nowhere; doubtful where a link that may give it is unopened.

    `question` may hold « {page} », the name of that link.
    """
    link = next(unopened(parcours, links), None)
    if link is None:
        yield Preuve.at(lieu or whole(parcours), extrait)
    else:
        yield Preuve.at(
            link.lieu,
            link.texte,
            certitude=Certitude.DOUTEUSE,
            question=question.format(page=link.texte),
        )


def unopened(parcours: ParcoursFacts, links: Trouve) -> Iterator[Lien]:
    """Links of some names that lead to a page that the replay did not see, each address once."""
    seen = {_address(page.url) for page in parcours.pages}
    for page in parcours.pages:
        for lien in page.liens:
            if lien.url.startswith(("mailto:", "tel:")) or not links.search(fold(lien.texte)):
                continue
            if lien.url and _address(lien.url) not in seen:
                seen.add(_address(lien.url))
                yield lien


def whole(parcours: ParcoursFacts, page: int = 0) -> Lieu:
    """The place of what concerns a whole page."""
    return Lieu(page=min(page, len(parcours.pages) - 1), selecteur="html")


def last_page(parcours: ParcoursFacts) -> Lieu:
    """The last page that was seen: what is missing to the end, or counted, is known there."""
    return whole(parcours, len(parcours.pages) - 1)


def counted(number: int, singular: str, plural: str = "") -> str:
    """Say a number of things in French: « 9 écrans »."""
    thing = singular if number < 2 else plural or f"{singular}s"
    return f"{number:,}".replace(",", "\u202f") + f" {thing}"


def screens_seen(parcours: ParcoursFacts) -> str:
    """Say what was looked at, in French: « les 9 écrans »."""
    number = len(parcours.ecrans)
    return f"les {counted(number, 'écran')}" if number > 1 else "le seul écran vu"


def screens_to_fill(parcours: ParcoursFacts) -> tuple[PageFacts, ...]:
    """The first state of each screen that asks something to be filled."""
    return tuple(
        next(page for page in states if any(asked_on(page)))
        for states in parcours.ecrans
        if any(any(asked_on(page)) for page in states)
    )


def _address(url: str) -> str:
    return url.partition("#")[0].rstrip("/")

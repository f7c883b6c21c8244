"""Finds the help that another site holds, for a service that has none of its own."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from exigences.facts.langue.texte import fold
from exigences.facts.page.liens import HELP_ADDRESS, site_of, without_fragment
from exigences.facts.page.voisines import kind_of
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Lien, PageFacts, ParcoursFacts, TypeContact
from exigences.model.parcours.alentours import GenreVoisine
from exigences.mots import notion

_KINDS = frozenset({GenreVoisine.AIDE, GenreVoisine.QUESTIONS})
_SHARED = notion("lien-d-une-aide-entre-soi")
_PEOPLE = notion("aidant")
_HELP_PAGE = notion("page-d-aide")


def help_elsewhere(parcours: ParcoursFacts) -> Iterator[tuple[Lien, bool]]:
    """The links to a help on the site of somebody else, with whether it is surely all the help.

    Folded ones count: whoever opens the menu sees them. Nothing where a help is at home; a place
    with people is no page to read. In the body of a screen it may help with something else, and
    where one may call there is another help.
    """
    if any(_HELP_PAGE.search(fold(page.titre)) for page in parcours.pages):
        return
    found = [(page, lien) for page in parcours.pages for lien in _helps(page)]
    if any(not _is_elsewhere(page, lien) for page, lien in found):
        return
    called = any(c.type is TypeContact.TELEPHONE for page in parcours.lues for c in page.contacts)
    for _, lien in found:
        yield lien, lien.region not in CORPS and not called


def _helps(page: PageFacts) -> Iterator[Lien]:
    for lien in (*page.liens, *page.liens_replies):
        plain = fold(lien.texte)
        named = kind_of(lien) in _KINDS or (lien.url and _SHARED.search(plain))
        helps = named if plain else HELP_ADDRESS.search(lien.url.lower())
        if helps and not _PEOPLE.search(plain) and not _only_opens(page, lien):
            yield lien


def _only_opens(page: PageFacts, lien: Lien) -> bool:
    """Whether a link leads nowhere: pressed, it opens a menu on the page where it stands."""
    here, fragment, name = lien.url.partition("#")
    return bool(fragment) and not name and here in ("", without_fragment(page.url))


def _is_elsewhere(page: PageFacts, lien: Lien) -> bool:
    host = urlsplit(lien.url).hostname or page.hote
    return lien.externe and site_of(host) != site_of(page.hote)

"""The links of a page by their names, the linked pages that help, and those not opened."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from exigences.facts.langue.declaree import ANGLAIS, written_in
from exigences.facts.langue.saisies import bare_of
from exigences.facts.langue.texte import fold
from exigences.model.facts.facts import Lien, PageFacts, ParcoursFacts
from exigences.model.parcours.alentours import GenreVoisine
from exigences.model.parcours.etat import GONE
from exigences.mots import Trouve, notion

CONTACT, AIDE = notion("lien-de-contact"), notion("lien-d-aide")
HELP_ADDRESS = re.compile(r"\b(?:readthedocs|docs?|documentation|aide|help|faq|support)\b")
"""An address of a help, in lower case: all that is known of a link without a name."""
_NAME = 5
"""Letters from which the name of a site is told from a word."""
_A_FILE = re.compile(r"\w\.(?:csv|gif|jpe?g|ods|odt|png|txt|xlsx?|zip)$")
"""The name of a file that somebody keeps there, in lower case, and of no page to read."""
LEGAL = frozenset({GenreVoisine.MENTIONS, GenreVoisine.ACCESSIBILITE})
"""Kinds of pages that the law makes a service write."""
_OF_ALL = LEGAL | {GenreVoisine.ACCUEIL}
"""Kinds of pages that speak of the whole service, and of no procedure."""


def unopened(parcours: ParcoursFacts, links: Trouve) -> Iterator[Lien]:
    """Links of some names that lead to a page that was not read, each address once.

    One that a closed menu holds counts too: whoever opens the menu sees it; that of another site
    is of a tool, as the settings of cookies are. A page that is gone tells nothing, nor does a file
    of somebody's.
    """
    seen = {address_of(page.url) for page in parcours.lues}
    seen |= parcours.suivis
    seen |= gone(parcours)
    for page in parcours.pages:
        folded = (lien for lien in page.liens_replies if not lien.externe)
        for lien in (*page.liens, *folded):
            plie = fold(lien.texte)
            if lien.url.startswith(("mailto:", "tel:")) or not links.search(plie):
                continue
            if _A_FILE.search(plie.strip()):
                continue
            if lien.url and address_of(lien.url) not in seen:
                seen.add(address_of(lien.url))
                yield lien


def gone(parcours: ParcoursFacts) -> frozenset[str]:
    """Addresses of the pages that are not there, for anybody: linked before one signs in."""
    absent = {address_of(v.url) for v in parcours.fermees if v.statut in GONE}
    if not absent or parcours.deja_identifie:
        return frozenset()
    linked: set[str] = set()
    for page in parcours.pages:
        linked |= {address_of(lien.url) for lien in (*page.liens, *page.liens_replies)}
        if any(champ.type == "password" for champ in page.champs):
            break
    return frozenset(absent & linked)


def helpful(parcours: ParcoursFacts) -> tuple[PageFacts, ...]:
    """The screens, and the linked pages that the service wrote to help.

    What the law makes it write names its host, and those to complain to: no help with asking. Its
    home page, and the notices of other procedures, do not speak of this one.
    """
    linked = (v.page for v in parcours.voisines if v.genre not in _OF_ALL and not v.autre)
    return (*parcours.pages, *linked)


def left_in_english(parcours: ParcoursFacts) -> frozenset[int]:
    """The linked pages in English of a service in French: a manual that nobody translated.

    It tells nothing of the languages of the service, were it to speak of those of its program.
    """
    if parcours.autre_langue:
        return frozenset()
    return frozenset(v.page.indice for v in parcours.voisines if written_in(v.page) == ANGLAIS)


def tells_of_itself(lien: Lien) -> bool:
    """Whether a link leads to another site that it names: it explains that site, no service.

    « Qu'est-ce que FranceConnect ? » leads to the page by which it introduces itself.
    """
    if not lien.externe:
        return False
    name = site_name(lien)
    return len(name) >= _NAME and name.replace("-", "") in bare_of(lien.texte)


def site_name(lien: Lien) -> str:
    """The name of the site that a link leads to, without what ends its domain."""
    return site_of(urlsplit(lien.url).hostname or "").partition(".")[0]


def address_of(url: str) -> str:
    """What tells a page from another: its address without fragment or final slash."""
    return without_fragment(url).rstrip("/")


def without_fragment(url: str) -> str:
    """An address, but for the place in its page that it leads to."""
    return url.partition("#")[0]


def site_of(host: str) -> str:
    """The part of a host name that a person takes for the site."""
    if host.replace(".", "").isdigit():
        return host
    labels = host.split(".")
    shared = ".".join(labels[-2:]) in ("gouv.fr", "asso.fr", "com.fr", "nom.fr", "ac.fr")
    return ".".join(labels[-3 if shared else -2 :])

"""The pages that screens link and that may help: which to read beside a replay, and what they are.

What chooses them is the words of their links; what forbids them, those of the link and its address.
"""

import re
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from urllib.parse import unquote, urlsplit

from exigences.facts.langue.texte import fold
from exigences.facts.page.etat import read_page
from exigences.facts.page.liens import CONTACT, address_of, tells_of_itself, without_fragment
from exigences.facts.page.liens_vains import as_on_screens
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Lien, PageFacts, PageVoisine, ParcoursFacts
from exigences.model.parcours.alentours import Alentours, GenreVoisine, NonOuverte, Voisine
from exigences.mots import Trouve, notion

_KINDS: Mapping[GenreVoisine, tuple[Trouve, ...]] = MappingProxyType(
    {
        GenreVoisine.ACCESSIBILITE: (notion("nom-de-la-declaration"), notion("accessibilite")),
        GenreVoisine.QUESTIONS: (notion("questions-frequentes"),),
        GenreVoisine.CONTACT: (CONTACT,),
        GenreVoisine.AIDE: (notion("lien-d-aide"), notion("lien-d-aide-a-s-en-servir")),
        GenreVoisine.COMMENT_FAIRE: (
            notion("lien-des-etapes"),
            notion("lien-de-l-identification"),
            notion("page-pour-commencer"),
        ),
        GenreVoisine.CONDITIONS: (notion("lien-des-conditions"),),
        GenreVoisine.TARIFS: (notion("lien-des-frais"),),
        GenreVoisine.PIECES: (notion("lien-des-pieces"),),
        GenreVoisine.DELAIS: (notion("lien-des-delais"), notion("lien-du-silence")),
        GenreVoisine.RECOURS: (notion("lien-des-recours"),),
        GenreVoisine.MENTIONS: (notion("lien-des-mentions"),),
        GenreVoisine.NOTICE: (notion("lien-d-une-notice"),),
    }
)
"""What the link of each kind says, folded; the first kind that is said is the one."""
_HOME = notion("lien-vers-l-accueil")
_UNNAMED = "Accueil"
"""What a home page is called where its link is a picture without words."""
_FOR_HELP = frozenset({GenreVoisine.AIDE, GenreVoisine.CONTACT, GenreVoisine.QUESTIONS})
"""What a home page gives to all its procedures; the rest of what it links may be of others."""
_FORBIDDEN = notion("lien-qui-agit")
_SIGNS = re.compile(r"[\W_]+")
_CHANGES = notion("lien-qui-revient-a-une-reponse")
_LONG = 90
"""Characters of a link that names a page; beyond, it is a text that leads to one."""


def kind_of(lien: Lien) -> GenreVoisine | None:
    """What the page behind a link may tell, by the words of the link; None for any other page."""
    plain = fold(lien.texte)
    changes = _CHANGES.search(plain)
    if (
        not plain
        or changes
        or len(plain) > _LONG
        or not lien.url.startswith(("http://", "https://"))
    ):
        return None
    return next((k for k, said in _KINDS.items() if any(s.search(plain) for s in said)), None)


def links_around(page: PageFacts) -> Iterator[Voisine]:
    """The pages of those kinds that a page links, each address once, with why not to open one."""
    seen = {address_of(page.url)}
    for lien in (*page.liens, *page.liens_replies):
        genre = kind_of(lien)
        if genre is None or address_of(lien.url) in seen:
            continue
        seen.add(address_of(lien.url))
        yield Voisine(
            genre=genre, nom=lien.texte, url=without_fragment(lien.url), raison=_refused(lien)
        )


def home_of(page: PageFacts) -> Voisine | None:
    """The home page that a page links, named or the root of its host; None where there is none."""
    parts = urlsplit(page.url)
    root = f"{parts.scheme}://{parts.netloc}"
    for lien in (*page.liens, *page.liens_replies):
        leads = lien.url.startswith(("http://", "https://")) and _refused(lien) is None
        named = address_of(lien.url) == root or _HOME.search(fold(lien.texte))
        if leads and named and address_of(lien.url) != address_of(page.url):
            return Voisine(
                genre=GenreVoisine.ACCUEIL,
                nom=lien.texte or _UNNAMED,
                url=without_fragment(lien.url),
            )
    return None


def help_linked_by(home: PageFacts) -> Iterator[Voisine]:
    """The pages by which a home page helps."""
    return (v for v in links_around(home) if v.genre in _FOR_HELP)


def unread(parcours: ParcoursFacts, kinds: Container[GenreVoisine]) -> Iterator[Lien]:
    """The links of some kinds to a page that was not read, in order.

    One that asks to sign in first tells nothing beforehand, nor does another site in a footer, or
    one that only introduces itself.
    """
    read = {address_of(page.url) for page in parcours.lues}
    read |= parcours.suivis
    read |= {address_of(v.url) for v in parcours.fermees if v.raison is NonOuverte.CONNEXION}
    for page in parcours.pages:
        for lien in page.liens:
            aside = lien.externe and (lien.region not in CORPS or tells_of_itself(lien))
            if kind_of(lien) in kinds and not aside and address_of(lien.url) not in read:
                yield lien


def _refused(lien: Lien) -> NonOuverte | None:
    if lien.externe:
        return NonOuverte.AUTRE_SITE
    if lien.telechargement:
        return NonOuverte.FICHIER
    if _FORBIDDEN.search(fold(lien.texte)) or acts_by_its_address(lien.url):
        return NonOuverte.GESTE
    return None


def acts_by_its_address(url: str) -> bool:
    """Whether the words of an address say that to open it does something: sign out, delete."""
    parts = urlsplit(url)
    address = _SIGNS.sub(" ", unquote(f"{parts.path} {parts.query}"))
    return bool(_FORBIDDEN.search(fold(address)))


def read_around(
    alentours: Alentours,
    pages: Sequence[PageFacts],
    first: int,
    declared: Callable[[str], bool],
) -> tuple[tuple[PageVoisine, ...], tuple[Voisine, ...]]:
    """The linked pages that were read, numbered from `first`, and those that were not.

    A page that the replay itself went through is a screen, and none of them; one to which two
    links lead is read once.
    """
    screens = {address_of(page.url) for page in pages}
    seen = set(screens)
    found: list[PageVoisine] = []
    for voisine in alentours.voisines:
        if voisine.etat is None or {address_of(voisine.url), address_of(voisine.etat.url)} & seen:
            continue
        seen.add(address_of(voisine.etat.url))
        depuis = _first_link(voisine.url, pages)
        screen = pages[depuis].ecran if pages else 0
        snapshot = replace(voisine.etat, indice=first + len(found))
        facts = as_on_screens(read_page(snapshot, screen, declared), pages)
        found.append(
            PageVoisine(
                genre=voisine.genre, nom=voisine.nom, url=voisine.url, depuis=depuis, page=facts
            )
        )
    closed = [v for v in alentours.voisines if v.etat is None]
    return tuple(found), tuple(v for v in closed if address_of(v.url) not in screens)


def followed(alentours: Alentours) -> frozenset[str]:
    """Addresses of the links that led to a page that was read, by this address or another."""
    return frozenset(address_of(v.url) for v in alentours.voisines if v.etat is not None)


def _first_link(url: str, pages: Sequence[PageFacts]) -> int:
    """The first page that links an address, or the home page of the service: that is the first."""
    wanted = address_of(url)
    for page in pages:
        links = (*page.liens, *page.liens_replies)
        if any(address_of(lien.url) == wanted for lien in links):
            return page.indice
    return 0

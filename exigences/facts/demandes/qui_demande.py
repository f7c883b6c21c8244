"""Finds the screens that ask for something and name nobody."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from exigences.facts.langue.texte import fold, words
from exigences.facts.page.lecture import asked_on, label_of
from exigences.facts.page.logiciels import Softwares, softwares_of
from exigences.model.facts.champs import CORPS, MOTS_DE_PASSE, Region
from exigences.model.facts.facts import PageFacts, ParcoursFacts

_LONG = 5
"""Letters from which a word may say what a service is; « pour », « avec » say nothing of it."""
_ARTICLES = frozenset({"le", "la", "les"})
"""What begins a name, and is none."""
_PLURAL = "sx"
_SEVERAL = 2
"""Words that make a name together, where none is one by itself."""
_ASIDE = re.compile(r"\([^()]*\)")


def unnamed_screens(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, bool]]:
    """The screens that ask, one state of each, where no word names who asks, and whether none does.

    Those of another host name themselves: an identity provider, a bank. Words that the first
    screen has in its title or at its top name the service too, but for those of a software. What
    the person came to do names it as well, but where a password is asked: there it may tell nothing
    of whose screen it is, nor may the title of a tab, that a telephone does not show. Where the one
    who holds the service has no name of two letters, nothing is told.
    """
    softwares = softwares_of(parcours)
    holder = _names(_holder(parcours.procedure.organisme, softwares))
    if not holder or not parcours.pages:
        return
    first = parcours.pages[0]
    known = holder | _long(f"{parcours.procedure.nom} {parcours.procedure.droit}")
    shown = _names(_ASIDE.sub("", parcours.procedure.organisme))
    for page in _asking(parcours):
        told = frozenset() if page.ecran == first.ecran else _long(_head_of(first))
        head = frozenset(word for word in told if not softwares.is_sure(word))
        if (known | head).isdisjoint(_said_on(page)):
            yield page, True
        elif asks_a_secret(page) and (shown | head - _of_forms(page)).isdisjoint(_shown_on(page)):
            yield page, False


def screens_under_a_software(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, str, bool]]:
    """The screens that ask under the name of a software, where no page says who holds the service.

    With that name, and whether it surely is all the name that stands there: it may be that of the
    first screen, that of the service too where only a release follows it, or a picture may draw
    another.

    Only a name of its own says who: « Valmont », not « ville » or « portail ». One who has none,
    « Bénévoles de la vallée », is named by all its words, on a screen. The domain of an e-mail
    address is that of whoever writes there.
    """
    known = softwares_of(parcours)
    holder = _holder(parcours.procedure.organisme, known)
    proper, common = _proper(holder), _long(holder)
    if proper:
        said = any(not proper.isdisjoint(_said_on(page)) for page in parcours.lues)
    else:
        said = len(common) < _SEVERAL or any(common <= _shown_on(page) for page in parcours.lues)
    if said:
        return
    first = known.among(_above(parcours.pages[0]))
    for page in _asking(parcours):
        here = known.among(_above(page))
        if shown := here or first:
            drawn = all(known.among(image.alternative) for image in page.images)
            sure = bool(here) and drawn and known.is_sure(shown)
            yield page, shown, sure and bool(proper)


def bears_the_name_of_the_site(parcours: ParcoursFacts, page: PageFacts) -> bool:
    """Whether what stands above the first field is the name by which other screens call the site.

    A link back to it has that name, or their titles hold it, « Mes demandes (Valmont) ». One word,
    « Accueil », may be no name.
    """
    first, softwares = next(asked_on(page)).lieu, softwares_of(parcours)
    others = [p for p in parcours.pages if p.hote == page.hote and p.ecran != page.ecran]
    links = (lien for other in others for lien in other.liens)
    names = {fold(lien.texte) for lien in links if urlsplit(lien.url).path in ("", "/")}
    titles = {fold(other.titre) for other in others}
    above = {b.texte for b in page.blocs if not b.champ and b.lieu.ordre < first.ordre}
    return any(
        fold(text) in names or any(fold(text) in title for title in titles - {fold(text)})
        for text in above
        if len(words(text)) >= _SEVERAL and not softwares.among(text)
    )


def _asking(parcours: ParcoursFacts) -> Iterator[PageFacts]:
    """One state of each screen of the service that asks for something."""
    seen: set[int] = set()
    for page in parcours.pages:
        if page.hote == parcours.pages[0].hote and page.ecran not in seen and any(asked_on(page)):
            seen.add(page.ecran)
            yield page


def asks_a_secret(page: PageFacts) -> bool:
    """Whether a screen asks for a password."""
    return any(champ.nature in MOTS_DE_PASSE for champ in asked_on(page))


def _of_forms(page: PageFacts) -> frozenset[str]:
    """The words of the fields and buttons of a page, which say what is done and not by whom."""
    told = (*map(label_of, asked_on(page)), *(bouton.texte for bouton in page.boutons))
    return _long(" ".join(told))


def _above(page: PageFacts) -> str:
    """The title, the top and the pictures of a page, where it says its name."""
    return " ".join((_head_of(page), *(image.alternative for image in page.images)))


def _holder(organisme: str, known: Softwares) -> str:
    """Who holds a service, without the software that its author tells in brackets."""
    return _ASIDE.sub(lambda aside: "" if known.among(aside[0]) else aside[0], organisme)


def _proper(organisme: str) -> frozenset[str]:
    """The names of its own by which one who holds a service is known, beside what it is."""
    return frozenset(_root(word) for word in words(organisme)[1:] if word[0].isupper())


def _names(organisme: str) -> frozenset[str]:
    """The words by which one who holds a service is known: names, and initials."""
    told = (word for word in words(organisme) if len(word) > 1 and fold(word) not in _ARTICLES)
    return frozenset(_root(word) for word in told if len(word) >= _LONG or word[0].isupper())


def _long(text: str) -> frozenset[str]:
    return frozenset(_root(word) for word in words(text) if len(word) >= _LONG)


def _root(word: str) -> str:
    return fold(word).rstrip(_PLURAL)


def _head_of(page: PageFacts) -> str:
    """The title of a page, what stands at its top, and its first heading."""
    told = (b.texte for b in page.blocs if b.region is Region.ENTETE or _heads(b.niveau, b.region))
    return " ".join((page.titre, *told))


def _heads(niveau: int | None, region: Region) -> bool:
    return niveau == 1 and region in CORPS


def _said_on(page: PageFacts) -> frozenset[str]:
    """The words of a page, of its title, of its pictures and their addresses.

    Those of e-mail addresses are left out.
    """
    return _shown_on(page) | frozenset(map(_root, words(page.titre)))


def _shown_on(page: PageFacts) -> frozenset[str]:
    """The same, but for the title, which a tab holds."""
    said = [*(b.texte for b in page.blocs), *(b.texte for b in page.boutons)]
    said += [lien.texte for lien in page.liens]
    said += [part for image in page.images for part in (image.alternative, image.url)]
    parts = (part for text in said for part in text.split() if "@" not in part)
    return frozenset(_root(word) for part in parts for word in words(part))

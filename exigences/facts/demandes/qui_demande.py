"""Finds the screens that ask for something and name nobody."""

from collections.abc import Iterator

from exigences.facts.langue.texte import fold, words
from exigences.facts.page.lecture import asked_on
from exigences.model.facts.champs import CORPS, Region
from exigences.model.facts.facts import PageFacts, ParcoursFacts

_LONG = 5
"""Letters from which a word may say what a service is; « pour », « avec » say nothing of it."""
_PLURAL = "sx"


def unnamed_screens(parcours: ParcoursFacts) -> Iterator[PageFacts]:
    """The screens that ask, one state of each, where no word names who asks or what for.

    Those of another host name themselves: an identity provider, a bank. Words that the first
    screen has in its title or at its top name the service too. Where the one who holds the service
    has no name of two letters, nothing is told.
    """
    holder = _names(parcours.procedure.organisme)
    if not holder or not parcours.pages:
        return
    first = parcours.pages[0]
    known = holder | _long(f"{parcours.procedure.nom} {parcours.procedure.droit}")
    seen: set[int] = set()
    for page in parcours.pages:
        if page.hote != first.hote or page.ecran in seen or not any(asked_on(page)):
            continue
        seen.add(page.ecran)
        told = known if page.ecran == first.ecran else known | _long(_head_of(first))
        if told.isdisjoint(_said_on(page)):
            yield page


def _names(organisme: str) -> frozenset[str]:
    """The words by which one who holds a service is known: names, and initials."""
    told = (word for word in words(organisme) if len(word) > 1)
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
    """All the words of a page, those of its pictures and of their addresses too."""
    said = [page.titre, *(b.texte for b in page.blocs), *(b.texte for b in page.boutons)]
    said += [lien.texte for lien in page.liens]
    said += [part for image in page.images for part in (image.alternative, image.url)]
    return frozenset(_root(word) for text in said for word in words(text))

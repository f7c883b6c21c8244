"""Tells the address of who publishes the software from that of the service that runs on it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from exigences.facts.langue.declaree import ANGLAIS, written_in
from exigences.facts.page.logiciels import RELEASE
from exigences.model.facts.facts import Bloc, Contact, PageVoisine, ParcoursFacts, TypeContact
from exigences.model.lieu import Lieu
from exigences.model.parcours.alentours import GenreVoisine

_MANUALS = frozenset({GenreVoisine.AIDE, GenreVoisine.COMMENT_FAIRE, GenreVoisine.NOTICE})
_NEAR = 4
"""Texts around an address among which a credit is."""
RIGHTS = re.compile(r"©|\(c\)|\bcopyright\b", re.IGNORECASE)
_ADDRESS = re.compile(r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}")


def without_publishers(
    contacts: Iterable[Contact], blocs: tuple[Bloc, ...], hote: str
) -> Iterator[Contact]:
    """The contacts, but for an e-mail address that stands by a credit of the software.

    A credit gives both its release and its rights; at the domain of the page, the service answers.
    """
    for contact in contacts:
        elsewhere = contact.type is TypeContact.COURRIEL and not _at(contact.valeur, hote)
        if not elsewhere or not stands_by_a_credit(contact.lieu, blocs):
            yield contact


def without_makers(voisine: PageVoisine) -> PageVoisine:
    """A linked manual in another language than the service, without the addresses of its makers.

    What it is written for is the program, wherever it runs.
    """
    page = voisine.page
    if voisine.genre not in _MANUALS or written_in(page) != ANGLAIS:
        return voisine
    kept = (
        c for c in page.contacts if c.type is not TypeContact.COURRIEL or _at(c.valeur, page.hote)
    )
    return replace(voisine, page=replace(page, contacts=tuple(kept)))


def publishers_of(parcours: ParcoursFacts) -> Iterator[str]:
    """The e-mail addresses of who publishes the software, as the screens give them."""
    for page in parcours.pages:
        given = {contact.valeur.lower() for contact in page.contacts}
        for bloc in page.blocs:
            for address in map(str.lower, _ADDRESS.findall(bloc.texte)):
                elsewhere = address not in given and not _at(address, page.hote)
                if elsewhere and stands_by_a_credit(bloc.lieu, page.blocs):
                    yield address


def stands_by_a_credit(lieu: Lieu, blocs: tuple[Bloc, ...]) -> bool:
    """Whether the release and the rights of a program are told beside a place."""
    ordered = sorted(blocs, key=lambda bloc: bloc.lieu.ordre)
    here = sum(1 for bloc in ordered if bloc.lieu.ordre <= lieu.ordre)
    near = [b.texte for b in ordered[max(0, here - _NEAR) : here + _NEAR - 1]]
    return any(map(RIGHTS.search, near)) and any(map(RELEASE.search, near))


def _at(address: str, hote: str) -> bool:
    """Whether an address is of the domain of a host."""
    theirs = address.rpartition("@")[2].lower().split(".")[-2:]
    return theirs == hote.lower().split(".")[-2:]

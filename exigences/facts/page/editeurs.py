"""Tells the address of who publishes the software from that of the service that runs on it."""

import re
from collections.abc import Iterable, Iterator

from exigences.model.facts.facts import Bloc, Contact, TypeContact

_NEAR = 4
"""Texts around an address among which a credit is."""
_RIGHTS = re.compile(r"©|\(c\)|\bcopyright\b", re.IGNORECASE)
_RELEASE = re.compile(r"\bversion\s+v?\d|\bv?\d{1,4}\.\d{1,4}\.\d{1,4}(?![.\d])", re.IGNORECASE)
"""The number of a release of a program: « 5.0.7 », « version 2 »."""


def without_publishers(
    contacts: Iterable[Contact], blocs: tuple[Bloc, ...], hote: str
) -> Iterator[Contact]:
    """The contacts, but for an e-mail address that stands by a credit of the software.

    A credit gives both its release and its rights; at the domain of the page, the service answers.
    """
    ordered = sorted(blocs, key=lambda bloc: bloc.lieu.ordre)
    for contact in contacts:
        elsewhere = contact.type is TypeContact.COURRIEL and not _at(contact.valeur, hote)
        if not elsewhere or not _stands_by_a_credit(contact, ordered):
            yield contact


def _stands_by_a_credit(contact: Contact, blocs: list[Bloc]) -> bool:
    here = sum(1 for bloc in blocs if bloc.lieu.ordre <= contact.lieu.ordre)
    near = [b.texte for b in blocs[max(0, here - _NEAR) : here + _NEAR - 1]]
    return any(map(_RIGHTS.search, near)) and any(map(_RELEASE.search, near))


def _at(address: str, hote: str) -> bool:
    """Whether an address is of the domain of a host."""
    theirs = address.rpartition("@")[2].lower().split(".")[-2:]
    return theirs == hote.lower().split(".")[-2:]

"""Tells whether a first screen, where one signs in, says what the service is for."""

import re
from collections.abc import Iterator, Set

from exigences.facts.demandes.acces_seul import ACCESS
from exigences.facts.langue.texte import fold, words
from exigences.facts.page.lecture import asked_on, signs_in_by
from exigences.facts.page.logiciels import softwares_of
from exigences.model.facts.champs import Champ, Region
from exigences.model.facts.facts import PageFacts, ParcoursFacts

_LEAST = 2
"""Letters of a word that says something."""
_TO_ASK = 2
"""Words that ask to write in the fields, but for theirs: « veuillez entrer »."""
_VERSION = re.compile(r"\b\d+\.\d+[.~+-]\w")
"""The version of a software: what bears it is no sentence."""


def untold_purpose(parcours: ParcoursFacts) -> tuple[Champ, tuple[str, ...]] | None:
    """The first field of a first screen that only lets in and holds no sentence of its own.

    With the words of its title and headings that its controls do not say, nor a software: those
    may tell what it is for. None for any other screen, and where one began signed in.
    """
    if not parcours.pages or parcours.deja_identifie:
        return None
    page = parcours.pages[0]
    asked = tuple(asked_on(page))
    lets_in = all(_is_of_access(champ) and signs_in_by(page, champ) for champ in asked)
    if not asked or not lets_in or _explains(page):
        return None
    known = softwares_of(parcours)
    of_controls = {fold(word) for text in _controls(page) for word in words(text)}
    told = {fold(word): word for text in _names(page) for word in words(text)}
    left = (
        word
        for plain, word in told.items()
        if len(plain) > _LEAST and plain not in of_controls and not known.among(word)
    )
    return asked[0], tuple(left)


def _is_of_access(champ: Champ) -> bool:
    """Whether a field lets in; a list that stands beside a password says where."""
    return champ.nature in ACCESS or champ.type == "select"


def _explains(page: PageFacts) -> bool:
    """Whether a sentence stands on a screen, beside what is said of its fields."""
    controls = {fold(word) for text in _controls(page) for word in words(text)}
    return any(
        b.courant
        and not b.champ
        and b.region is not Region.PIED
        and not _VERSION.search(b.texte)
        and not _tells_only_to_sign_in(b.texte, controls)
        for b in page.blocs
    )


def _tells_only_to_sign_in(text: str, controls: Set[str]) -> bool:
    """Whether a sentence asks for what the fields ask, in their words, and says nothing else."""
    said = [fold(word) for word in words(text) if len(word) > _LEAST]
    left = [word for word in said if word not in controls]
    return len(left) <= _TO_ASK < len(said)


def _controls(page: PageFacts) -> Iterator[str]:
    yield from (bouton.texte for bouton in page.boutons)
    yield from (lien.texte for lien in page.liens)
    for champ in page.champs:
        yield champ.libelle or champ.libelle_visible or champ.indice
    yield from (bloc.texte for bloc in page.blocs if bloc.balise == "label")


def _names(page: PageFacts) -> Iterator[str]:
    """What a screen is called: its title, its headings, and what stands at its top."""
    yield page.titre
    for bloc in page.blocs:
        if bloc.region is Region.ENTETE or bloc.niveau is not None:
            yield bloc.texte
    yield from (image.alternative for image in page.images)
    for champ in page.champs:
        if champ.type == "select" and len(champ.options) == 1:
            yield from champ.options

"""Tells the name of a software from that of the service that runs on it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exigences.facts.langue.saisies import bare_of
from exigences.facts.langue.texte import fold, words
from exigences.facts.page.liens import site_name
from exigences.model.facts.facts import Lien, PageFacts, ParcoursFacts
from exigences.mots import notion

RELEASE = re.compile(r"\bversion\s+v?\d|\bv?\d{1,4}\.\d{1,4}\.\d{1,4}(?![.\d])", re.IGNORECASE)
"""The number of a release of a program: « 5.0.7 », « version 2 »."""
_KNOWN = notion("logiciel-qui-sert-un-site")
_BEFORE, _AFTER = notion("credit-avant-un-logiciel"), notion("credit-apres-un-logiciel")
_LICENCE = notion("licence-d-un-logiciel")
_SHORT = 60
"""Signs of a text that gives a name and its release, and nothing else."""


@dataclass(frozen=True, slots=True)
class Softwares:
    """The names that pages bear, and that are those of the software they run on."""

    credited: frozenset[str]
    """Those of a credit, folded: « Propulsé par uMap »."""
    released: frozenset[str]
    """Those that the number of a release follows, folded: « FitTrackee v1.3.6 »."""

    def among(self, text: str) -> str:
        """The first of them in a text, as it is written; '' where none is."""
        told = (word for word in words(text) if self.is_sure(word) or fold(word) in self.released)
        return next(told, "")

    def is_sure(self, word: str) -> bool:
        """Whether a word surely is one: many sites share it, or the page says that it runs on it.

        What a release alone follows may be the name of the service itself.
        """
        return fold(word) in self.credited or bool(_KNOWN.search(fold(word)))


def softwares_of(parcours: ParcoursFacts) -> Softwares:
    """The software that the screens tell, but for a word of the name of the procedure."""
    own = {fold(word) for word in words(f"{parcours.procedure.nom} {parcours.procedure.droit}")}
    texts = tuple(_texts(parcours.pages))
    credited = {fold(name) for text in texts for name in _in_a_credit(text)}
    released = {fold(name) for text in texts if len(text) < _SHORT for name in _released(text)}
    credited |= set(_under_a_licence(parcours.pages))
    return Softwares(frozenset(credited - own), frozenset(released - own))


def _under_a_licence(pages: Iterable[PageFacts]) -> Iterator[str]:
    """The name of the site of a program: its link bears it, by one to the licence it is under."""
    for page in pages:
        links = (*page.liens, *page.liens_replies)
        if any(_LICENCE.search(fold(lien.texte)) for lien in links if not lien.externe):
            for lien in links:
                name = site_name(lien)
                if lien.externe and bare_of(lien.texte) == bare_of(name):
                    yield name


def leads_to_a_maker(lien: Lien, softwares: Softwares) -> bool:
    """Whether a link leads to the site of who made the program, which bears its name."""
    return lien.externe and softwares.is_sure(site_name(lien))


def _texts(pages: Iterable[PageFacts]) -> Iterator[str]:
    for page in pages:
        yield from (bloc.texte for bloc in page.blocs)
        yield from (lien.texte for lien in page.liens)


def _in_a_credit(text: str) -> Iterator[str]:
    """The name beside a credit, which ends what it stands in or starts it."""
    plain = fold(text)
    if said := _BEFORE.search(plain):
        yield from words(plain[said.end() :])[:1]
    if said := _AFTER.search(plain):
        yield from words(plain[: said.start()])[-1:]


def _released(text: str) -> Iterator[str]:
    """The name before the number of a release."""
    if found := RELEASE.search(text):
        yield from words(text[: found.start()])[-1:]

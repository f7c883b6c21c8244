"""Reads which texts of the screens announce a demand: those that speak to the reader beforehand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from exigences.facts.annonces.prealable import OPENERS
from exigences.facts.langue.questions import said_in
from exigences.facts.langue.texte import Force, fold
from exigences.facts.page.autres_formulaires import of_another_form
from exigences.facts.page.lecture import speaks_of_a_letter
from exigences.model.facts.champs import Region
from exigences.model.facts.facts import Bloc, Bouton, Lien, PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import Notion, notion

_LABELS = frozenset({"label", "legend", "th", "td", "caption"})
_WRITE_TO_US = notion("ecrire-un-message-au-service")
"""The address of the service, or the offer to write to it."""
_HELP_BEHIND = notion("aide-derriere-la-connexion")
"""How to ask for help once signed in, which is not what the procedure asks."""
_KEPT = notion("promet-de-ne-pas-divulguer")
"""What says that a thing will not be shown says that it will be given."""
_WHAT_FOR = notion("dit-pour-faire-quoi")
_WHERE_TO_FIND = notion("demande-ou-trouver")
NOT_RECEIVED = notion("refuse-une-facon-d-envoyer")
"""What may not be sent so names the way, and asks nobody to have it."""
_FILLED = notion("deja-rempli")
"""What is there already is not to be given."""
PAPERS_ASIDE = (notion("papier-que-l-on-ne-donne-pas"),)
"""What of a text names no paper to give."""
FILES_ASIDE = (
    notion("fichier-que-l-on-ne-donne-pas"),
    re.compile(r"\([a-z]{3,4}\b(?![^()]*\b(?:max|moins|plus))[^()]*\d ?[km]o\b[^()]*\)"),
    re.compile(r"\b[\w-]+\.[a-z]{3,4}\b"),
)
"""What of a text tells no rule of the file to give: « (PDF, 2 Ko) » is one that the page gives, and
« compteur.png » the one that was joined."""
_LINE = 12
"""Words of the longest line that names a paper by one word: « votre dernier avis d'imposition »."""
_OF_PAPERS, _GATHERS = notion("parle-de-pieces"), notion("reunit-ce-qu-il-faut")
_ONLY_LINKS = 100
"""Share of a text in links, in %, where it leads and tells nothing."""
_HEADINGS = (1, 2)
"""Levels of the headings that may speak of a whole screen."""


class Names(Protocol):
    """What tells whether a folded text names a demand."""

    def search(self, string: str, /) -> object:
        """What names it; nothing, or None, where nothing does."""
        ...


@dataclass(frozen=True, slots=True)
class NamesBeside:
    """The same, once what only looks like it is left out."""

    names: Names
    aside: tuple[Notion | re.Pattern[str], ...]

    def search(self, string: str, /) -> object:
        """What names it in the rest of a folded text."""
        return self.names.search(without(string, self.aside))


@dataclass(frozen=True, slots=True)
class NamesInAWord:
    """The same, and one word that names a paper: « avis » tells it in a line, or among papers."""

    names: Names
    word: Names

    def search(self, string: str, /) -> object:
        """What names it in a folded text; a question, or a long sentence, speaks of else."""
        few = len(string.split()) <= _LINE and not string.endswith("?")
        if few or _OF_PAPERS.search(string) or _GATHERS.search(string):
            return self.names.search(string) or self.word.search(string)
        return self.names.search(string)


def without(string: str, aside: tuple[Notion | re.Pattern[str], ...]) -> str:
    """The rest of a folded text, once what only looks like a demand is left out."""
    for one in aside:
        string = one.sub(" ", string)
    return string


def texts_until(asked: tuple[int, int], parcours: ParcoursFacts) -> Iterator[Bloc]:
    """Texts that stand before a demand, and the text that is the demand when it comes early.

    On the page where it is asked, only what precedes the first field of the whole procedure is an
    announcement: the words just above a field are already its question.
    """
    for page in parcours.pages[: asked[0] + 1]:
        controls = names_of_controls(page)
        for bloc in page.blocs:
            if bloc.lieu.page == asked[0] and not _early(bloc, asked, parcours.seuil):
                continue
            may = may_announce(bloc) or _titles(bloc, asked, page)
            leads = bloc.part_liens >= _ONLY_LINKS or fold(bloc.texte) in controls
            if may and not leads and not of_another_form(parcours, bloc):
                yield bloc


def names_of_controls(page: PageFacts) -> frozenset[str]:
    """The folded words of the links and buttons of a page: they lead, and announce nothing."""
    controls: list[Lien | Bouton] = [*page.liens, *page.boutons]
    return frozenset(fold(control.texte) for control in controls)


def may_announce(bloc: Bloc) -> bool:
    """Whether a text of the body speaks to the reader: no subheading, no label, no lone cell."""
    if bloc.region is not Region.CONTENU or bloc.champ or bloc.niveau is not None:
        return False
    return bloc.courant or bloc.balise not in _LABELS | OPENERS


def is_a_question(page: PageFacts, bloc: Bloc) -> bool:
    """Whether a text of the body asks where to find a thing, or how: one is to have it then.

    The page answers it, unfolded or not; what leads elsewhere, or names a field, is no question.
    """
    asks = bloc.texte.rstrip().endswith("?") and _WHERE_TO_FIND.search(fold(bloc.texte))
    if not asks or bloc.region is not Region.CONTENU or bloc.champ or bloc.part_liens:
        return False
    return bloc.balise not in _LABELS and all(
        fold(lien.texte) != fold(bloc.texte) for lien in page.liens
    )


def _titles(bloc: Bloc, asked: tuple[int, int], page: PageFacts) -> bool:
    """Whether the title of a page speaks of what follows, and is not the question of a field.

    One that says what for speaks to the reader, even right above the field.
    """
    if bloc.region is not Region.CONTENU or bloc.champ or bloc.niveau not in _HEADINGS:
        return False
    if _WHAT_FOR.search(fold(bloc.texte)):
        return True
    if bloc.niveau != 1:
        return False
    return bloc.lieu.page < asked[0] or any(
        other.courant and other.niveau is None and not other.champ
        for other in page.blocs
        if place(bloc) < place(other) < asked
    )


def _early(bloc: Bloc, asked: tuple[int, int], seuil: tuple[int, int] | None) -> bool:
    return place(bloc) <= asked and (seuil is None or place(bloc) < seuil)


def place(bloc: Bloc) -> tuple[int, int]:
    """Where a text stands: its page, and its order on it."""
    return bloc.lieu.page, bloc.lieu.ordre


def announces(pattern: Names, bloc: Bloc) -> bool:
    """Whether a sentence of the block names the thing, and does not say that it is not needed.

    A newsletter, and a way to write to the service, say nothing of what the person must have.
    """
    return any(
        (force is not Force.ECARTEE or _KEPT.search(plie))
        and pattern.search(_WRITE_TO_US.sub(" ", plie))
        and not speaks_of_a_letter(plie)
        and not _HELP_BEHIND.search(plie)
        and not _FILLED.search(plie)
        and not NOT_RECEIVED.search(plie)
        for _, plie, force in said_in(bloc)
    )


def before_the_screen(lieu: Lieu, asked: int, parcours: ParcoursFacts) -> bool:
    """Whether a place is met before the screen that asks, or on the one where all begins.

    Whoever reads on the very screen that asks has come there without having what it asks.
    """
    here = parcours.etats[asked].ecran
    beside = parcours.moment(lieu.page) != lieu.page
    return beside or parcours.etats[lieu.page].ecran < here or here == parcours.pages[0].ecran

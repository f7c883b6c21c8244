"""Finds the screens that show back what was asked before: a list, a table, fields that are shut."""

from collections.abc import Iterator

from exigences.facts.demandes.a_remplir import offered_by_screen
from exigences.facts.langue.texte import fold
from exigences.facts.page.liens import address_of
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_TITLE, _CHOSEN = notion("titre-de-resume"), notion("titre-de-ce-qui-est-choisi")
_ENOUGH = 2
"""Labels of earlier fields that a screen shows with their answers for it to be a review."""
_EDGES = " :*\u00a0?"


def reviews(parcours: ParcoursFacts) -> Iterator[PageFacts]:
    """The screens where labels of earlier fields stand again, with nothing to write under them."""
    asked: set[str] = set()
    filled: set[str] = set()
    for states, fields in zip(parcours.ecrans, offered_by_screen(parcours), strict=True):
        here = {_name(c.libelle_visible or c.libelle) for c in fields}
        for page in states:
            again = len((asked - here) & _shown(page)) >= _ENOUGH
            if again or _recalls(page) or (asked and _is_summary(page, filled)):
                yield page
        asked |= {name for name in here if name}
        if here:
            filled |= {_path(page.url) for page in states}


def _is_summary(page: PageFacts, filled: set[str]) -> bool:
    """Whether a screen is headed as a summary, or leads back to correct.

    `filled`: the addresses of the screens filled so far. Links without words, each to another of
    them, are the pencils beside the answers; those of a list of steps bear a name.
    """
    if any(b.niveau is not None and _TITLE.search(fold(b.texte)) for b in page.blocs):
        return True
    pencils = {
        _path(lien.url)
        for lien in page.liens
        if lien.region in CORPS and not any(c.isalnum() for c in lien.texte)
    }
    return len(pencils & filled) >= _ENOUGH


def _recalls(page: PageFacts) -> bool:
    """Whether « Votre rendez-vous » heads a list of what was chosen, beside what is to write."""
    headed, terms = False, 0
    for bloc in page.blocs:
        if bloc.niveau is not None:
            headed, terms = bool(_CHOSEN.search(fold(bloc.texte))), 0
        terms += bloc.balise == "dt"
        if headed and terms >= _ENOUGH:
            return True
    return False


def _path(url: str) -> str:
    return address_of(url).partition("?")[0]


def _shown(page: PageFacts) -> set[str]:
    """What names an answer that is shown and cannot be written: a term, a shut field."""
    texts = [bloc.texte for bloc in page.blocs if not bloc.champ]
    before = [text.partition(":")[0] for text in texts if ":" in text]
    shut = [champ.libelle_visible or champ.libelle for champ in page.champs if champ.desactive]
    return {_name(text) for text in (*texts, *before, *shut)}


def _name(text: str) -> str:
    return fold(text[:120]).strip(_EDGES)

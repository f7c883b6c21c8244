"""Finds the screens that show back what was asked before: a list, a table, fields that are shut."""

from collections.abc import Iterator

from exigences.facts.demandes.a_remplir import offered_by_screen
from exigences.facts.langue.texte import fold
from exigences.model.facts.facts import PageFacts, ParcoursFacts

_ENOUGH = 2
"""Labels of earlier fields that a screen shows with their answers for it to be a review."""
_EDGES = " :*\u00a0?"


def reviews(parcours: ParcoursFacts) -> Iterator[PageFacts]:
    """The screens where labels of earlier fields stand again, with nothing to write under them."""
    asked: set[str] = set()
    for states, fields in zip(parcours.ecrans, offered_by_screen(parcours), strict=True):
        here = {_name(c.libelle_visible or c.libelle) for c in fields}
        for page in states:
            if len((asked - here) & _shown(page)) >= _ENOUGH:
                yield page
        asked |= {name for name in here if name}


def _shown(page: PageFacts) -> set[str]:
    """What names an answer that is shown and cannot be written: a term, a shut field."""
    texts = [bloc.texte for bloc in page.blocs if not bloc.champ]
    before = [text.partition(":")[0] for text in texts if ":" in text]
    shut = [champ.libelle_visible or champ.libelle for champ in page.champs if champ.desactive]
    return {_name(text) for text in (*texts, *before, *shut)}


def _name(text: str) -> str:
    return fold(text[:120]).strip(_EDGES)

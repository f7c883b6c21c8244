"""Leaves out of a document what breaks its shape, so that the sense of the rest is checked too."""

from dataclasses import replace

from pydantic import ValidationError

from exigences.loading.arbre import Entree, Feuille, Noeud, Suite, Table, to_data
from exigences.loading.chemin import SUITES, Chemin, without_tags
from exigences.model.document import Document

_TOURS = 4
_ETAPE = "recharger"
"""A step that has no sense to check: it stands in place of one that cannot be read."""
_TEXTE = "…"


def mended[D: Document](modele: type[D], racine: Noeud) -> tuple[D, Noeud] | None:
    """The document without its wrong steps, and its tree; None where something else is wrong.

    What a step may do depends on the other keys: left out, they would make a right step wrong.
    """
    for _ in range(_TOURS):
        try:
            return modele.model_validate(to_data(racine)), racine
        except ValidationError as error:
            for detail in error.errors():
                chemin, missing = _of_step(without_tags(detail["loc"])), detail["type"] == "missing"
                if not missing and not _is_step(chemin):
                    return None
                racine = _without(racine, chemin, missing=missing)
    return None


def _of_step(chemin: Chemin) -> Chemin:
    """The path of the innermost step that a path is in, or the path itself."""
    for end in range(len(chemin), 0, -1):
        if _is_step(chemin[:end]):
            return chemin[:end]
    return chemin


def _is_step(chemin: Chemin) -> bool:
    return len(chemin) > 1 and isinstance(chemin[-1], int) and chemin[-2] in SUITES


def _without(noeud: Noeud, chemin: Chemin, *, missing: bool) -> Noeud:
    """The tree without what is at a path, or with a text where one is missing."""
    match noeud, chemin:
        case Suite(elements=elements), (int() as rank, *rest) if rank < len(elements):
            here = elements[rank]
            kept = _without(here, tuple(rest), missing=missing) if rest else _leaf(here, _ETAPE)
            return replace(noeud, elements=(*elements[:rank], kept, *elements[rank + 1 :]))
        case Table(entrees=entrees), (str() as key, *rest) if rest and key in entrees:
            inner = _without(entrees[key].noeud, tuple(rest), missing=missing)
            return replace(noeud, entrees={**entrees, key: replace(entrees[key], noeud=inner)})
        case Table(entrees=entrees), (str() as key,) if missing:
            entree = Entree(ligne=noeud.ligne, colonne=noeud.colonne, noeud=_leaf(noeud, _TEXTE))
            return replace(noeud, entrees={**entrees, key: entree})
        case _:
            return noeud


def _leaf(noeud: Noeud, text: str) -> Feuille:
    return Feuille(ligne=noeud.ligne, colonne=noeud.colonne, valeur=text, ecrit=text)

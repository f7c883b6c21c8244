"""How a procedure designates what a gesture aimed at: role and name, then label, text, selector."""

from typing import Any

from exigences.enregistrement.geste import Genre, Vise
from exigences.enregistrement.selecteurs import is_stable

_FOUND = frozenset({"button", "link", "checkbox", "radio", "textbox", "combobox", "heading"})
_WRITTEN = frozenset({"tab", "menuitem", "menuitemcheckbox", "menuitemradio", "switch", "treeitem"})
"""Roles that a page writes always, for no element has them by itself."""
_FIELDS = frozenset({Genre.SAISIE, Genre.CHOIX, Genre.COCHE, Genre.DECOCHE, Genre.FICHIER})
_LOOKS = frozenset({Genre.VOIT, Genre.ATTEND})
_LONGEST = 300
"""Characters of a name or a text that designates something."""


def designation(vise: Vise, genre: Genre) -> dict[str, Any] | None:
    """The target of a step as its YAML writes it, None where nothing designates it."""
    first = _first(vise, genre)
    css = vise.css
    if not first:
        first, css = ({"css": css}, "") if css else ({}, "")
    if not first:
        return None
    place: dict[str, Any] = {}
    if vise.rang is not None and vise.rang > 1:
        place["rang"] = vise.rang
    if vise.dans:
        place["dans"] = _short(vise.dans)
    if css and is_stable(css) and genre not in _LOOKS:
        place["sinon"] = [{"css": css}]
    return {**first, **place}


def _first(vise: Vise, genre: Genre) -> dict[str, str]:
    name = _short(vise.nom or vise.etiquette)
    if genre in _FIELDS:
        label = name or _short(vise.texte)
        return {"etiquette": label} if label else {}
    if genre in _LOOKS:
        text = _short(vise.texte or vise.nom)
        if text:
            return {"texte": text}
        return {"etiquette": _short(vise.etiquette)} if vise.etiquette else {}
    if vise.nom and vise.role in _FOUND | _WRITTEN:
        return {"role": vise.role, "nom": name}
    if vise.nom:
        return {"nom": name}
    if vise.etiquette:
        return {"etiquette": name}
    if vise.texte:
        return {"texte": _short(vise.texte)}
    return {"role": vise.role} if vise.role in _FOUND | _WRITTEN and not vise.css else {}


def _short(text: str) -> str:
    return " ".join(text.split())[:_LONGEST]

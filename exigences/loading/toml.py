"""The tree of a TOML text: its values by the library, their places by a reading of our own."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from typing import Any

from exigences.loading.arbre import Entree, Feuille, Noeud, Place, Suite, Table
from exigences.loading.chemin import Chemin
from exigences.loading.syntaxe import SyntaxFault, first_forbidden, place_in

_AT = re.compile(r"\(at (?:line (\d+), column (\d+)|end of document)\)$")
_SPACE = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_KEY = re.compile(
    r"[ \t]*(?:\"((?:[^\"\\\n]|\\.)*)\"|'([^'\n]*)'|([A-Za-z0-9_-]+))[ \t]*(\.)?", re.DOTALL
)
_TEXT = re.compile(
    r"\"\"\"(?:[^\\]|\\.)*?\"{3,5}(?!\")|'''.*?'{3,5}(?!')|\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*'",
    re.DOTALL,
)
_BARE = re.compile(r"[^,\]}\n#]+")
_PROBLEMS = (
    ("Expected '=' after a key", "il manque « = » après la clé : écrivez « clé = valeur »."),
    ("Cannot overwrite a value", "cette clé est déjà écrite : gardez-en une seule."),
    ("twice", "cette table est déjà écrite plus haut : rassemblez ce qu'elle contient."),
    ("mutate", "cette table est déjà écrite plus haut : rassemblez ce qu'elle contient."),
    ("Invalid value", "cette valeur ne se lit pas : un texte se met entre guillemets."),
    ("Unclosed array", "un crochet n'est pas refermé, ou une virgule manque."),
    ("Expected ']'", "un crochet n'est pas refermé."),
    ("Unclosed inline table", "une accolade n'est pas refermée, ou une virgule manque."),
    ("Unterminated string", "un guillemet ouvert n'est pas refermé : ajoutez le fermant."),
    ("Illegal character", ("un guillemet ouvert n'est pas refermé sur sa ligne, ou un caractère "
                          "interdit est là.")),
    ("after a statement", "rien ne peut suivre cette valeur : passez à la ligne."),
    ("Invalid initial character for a key", ("une clé est faite de lettres, de chiffres, de - et "
                                            "de _ ; sinon, mettez-la entre guillemets.")),
)  # fmt: skip
_OTHERWISE = "l'écriture TOML n'est pas correcte ici : vérifiez le signe =, les guillemets, [ ]."


def read_toml(text: str) -> Mapping[str, Any]:
    """The values of a text; SyntaxFault, in French, with its place."""
    first_forbidden(text)
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _translated(str(error), text) from error


def _translated(said: str, text: str) -> SyntaxFault:
    found = _AT.search(said)
    place = place_in(text, len(text.rstrip()))
    if found and found[1]:
        place = int(found[1]), int(found[2])
    texte = next((t for p, t in _PROBLEMS if p in said), _OTHERWISE)
    return SyntaxFault(place, texte)


def tree_of(text: str, data: Mapping[str, Any], base: tuple[str, ...] = ()) -> Noeud:
    """The tree of the table that is at `base` in a text whose values are `data`."""
    value: Any = data
    for key in base:
        value = value[key]
    return _node(value, base, _Places(text).found, (1, 1))


def _node(value: Any, chemin: Chemin, places: Mapping[Chemin, Place], above: Place) -> Noeud:
    place = ligne, colonne = places.get(chemin, above)
    match value:
        case dict():
            entrees = {}
            for key, inner in value.items():
                line, column = places.get((*chemin, key), place)
                noeud = _node(inner, (*chemin, key), places, place)
                entrees[key] = Entree(ligne=line, colonne=column, noeud=noeud)
            return Table(ligne=ligne, colonne=colonne, entrees=entrees)
        case list():
            elements = [_node(v, (*chemin, i), places, place) for i, v in enumerate(value)]
            return Suite(ligne=ligne, colonne=colonne, elements=tuple(elements))
        case bool():
            return Feuille(
                ligne=ligne, colonne=colonne, valeur=value, ecrit="true" if value else "false"
            )
        case str() | int() | float() | date():
            return Feuille(ligne=ligne, colonne=colonne, valeur=value, ecrit=str(value))
        case _:
            return Feuille(ligne=ligne, colonne=colonne, valeur=str(value), ecrit=str(value))


class _Places:
    """Reads where each key and each element stands, in a text that is known to be right."""

    def __init__(self, text: str) -> None:
        self.found: dict[Chemin, Place] = {}
        self._text, self._at = text, 0
        self._counts: dict[Chemin, int] = {}
        self._document()

    def _document(self) -> None:
        table: Chemin = ()
        self._skip()
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip()

    def _skip(self) -> None:
        self._at = self._match(_SPACE)

    def _match(self, pattern: re.Pattern[str]) -> int:
        """Where a pattern ends; always further, whatever the text holds."""
        found = pattern.match(self._text, self._at)
        if found is None:
            return self._at + 1
        return found.end()

    def _header(self) -> Chemin:
        several = self._text.startswith("[[", self._at)
        start = self._at
        self._at += 2 if several else 1
        keys = self._keys()
        chemin: Chemin = ()
        for i, key in enumerate(keys):
            chemin = (*chemin, key)
            if several and i == len(keys) - 1:
                self._counts[chemin] = self._counts.get(chemin, -1) + 1
            self._note(chemin, start)
            if chemin in self._counts:
                chemin = (*chemin, self._counts[chemin])
                self._note(chemin, start)
        self._at += 2 if several else 1
        return chemin

    def _keys(self) -> tuple[str, ...]:
        keys: list[str] = []
        while found := _KEY.match(self._text, self._at):
            self._at = found.end()
            double, single, bare = found[1], found[2], found[3]
            keys.append(next(k for k in (_unescaped(double), single, bare) if k is not None))
            if not found[4]:
                break
        return tuple(keys)

    def _pair(self, table: Chemin) -> None:
        start = self._at
        chemin = table
        for key in self._keys():
            chemin = (*chemin, key)
            self._note(chemin, start)
        self._at += 1  # the sign =
        self._value(chemin)

    def _value(self, chemin: Chemin) -> None:
        self._skip()
        match self._text[self._at : self._at + 1]:
            case "[":
                self._inside(chemin, "]")
            case "{":
                self._inside(chemin, "}")
            case '"' | "'":
                self._at = self._match(_TEXT)
            case _:
                self._at = self._match(_BARE)

    def _inside(self, chemin: Chemin, end: str) -> None:
        """The elements of a list, or the pairs of a table between braces."""
        self._at += 1
        rank = 0
        self._skip()
        while self._at < len(self._text) and self._text[self._at] != end:
            if end == "}":
                self._pair(chemin)
            else:
                self._note((*chemin, rank), self._at)
                self._value((*chemin, rank))
            rank += 1
            self._skip()
            if self._text.startswith(",", self._at):
                self._at += 1
            self._skip()
        self._at += 1

    def _note(self, chemin: Chemin, offset: int) -> None:
        self.found.setdefault(chemin, place_in(self._text, offset))


def _unescaped(key: str | None) -> str | None:
    """A key between double quotes, as the library reads it."""
    return None if key is None else next(iter(tomllib.loads(f'"{key}" = 0')))

"""The tree of a YAML text: plain values with their lines, built from events within limits."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from math import isfinite
from typing import Any

import yaml

from exigences.loading.erreur import excerpt
from exigences.loading.syntaxe import (
    PROFONDEUR_MAX,
    TROP_PROFOND,
    SyntaxFault,
    first_forbidden,
    translate,
)

NOEUDS_MAX = 20_000
"""Values of a document once its aliases are expanded; a long procedure has about a thousand."""
ALIAS_MAX = 100

type Place = tuple[int, int]
"""A line and a column, both from 1; a column counts characters."""

type Scalaire = str | int | float | bool | date | datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feuille:
    """A simple value."""

    ligne: int
    colonne: int
    valeur: Scalaire
    ecrit: str
    """As it stands in the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """A list."""

    ligne: int
    colonne: int
    elements: tuple["Noeud", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entree:
    """A key of a mapping, where it is written, and what it holds."""

    ligne: int
    colonne: int
    noeud: "Noeud"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A mapping."""

    ligne: int
    colonne: int
    entrees: Mapping[str, Entree]


type Noeud = Feuille | Suite | Table


def to_data(noeud: Noeud) -> Any:
    """The plain values of a tree."""
    match noeud:
        case Feuille():
            return noeud.valeur
        case Suite():
            return [to_data(n) for n in noeud.elements]
        case Table():
            return {k: to_data(e.noeud) for k, e in noeud.entrees.items()}


def parse(text: str) -> Noeud:
    """Read the one document of a YAML text; raise SyntaxFault with its line."""
    first_forbidden(text)
    builder = _Builder()
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        for event in yaml.parse(text, Loader=loader):
            builder.take(event)
    except yaml.YAMLError as error:
        raise translate(error, text) from error
    if builder.racine is None:
        raise SyntaxFault((1, 1), "le fichier est vide : écrivez-y au moins les clés obligatoires.")
    return builder.racine


@dataclass(slots=True)
class _Open:
    """A list or a mapping that is being read."""

    place: Place
    mapping: bool
    anchor: str | None
    start: int
    elements: list[Noeud] = field(default_factory=list)
    entrees: dict[str, Entree] = field(default_factory=dict)
    cle: tuple[str, Place] | None = None
    height: int = 1

    def close(self) -> Noeud:
        if self.mapping:
            return Table(ligne=self.place[0], colonne=self.place[1], entrees=self.entrees)
        return Suite(ligne=self.place[0], colonne=self.place[1], elements=tuple(self.elements))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Anchored:
    noeud: Noeud
    size: int
    height: int


class _Builder:
    """Takes the events of a parser one by one, and holds the tree in `racine`."""

    def __init__(self) -> None:
        self.racine: Noeud | None = None
        self._open: list[_Open] = []
        self._anchors: dict[str, _Anchored] = {}
        self._count = 0
        self._aliases = 0
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        mark = event.start_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise SyntaxFault(
                        place, "un seul document par fichier : retirez ce qui suit « --- »."
                    )
            case yaml.AliasEvent():
                self._alias(event, place)
            case yaml.ScalarEvent():
                self._scalar(event, place)
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self._start(event, place)
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._end()

    def _grow(self, size: int, height: int, place: Place) -> None:
        self._count += size
        if self._count > NOEUDS_MAX:
            raise SyntaxFault(
                place, f"plus de {NOEUDS_MAX} valeurs dans ce fichier : partagez-le en plusieurs."
            )
        if len(self._open) + height > PROFONDEUR_MAX:
            raise SyntaxFault(place, TROP_PROFOND)

    def _alias(self, event: yaml.AliasEvent, place: Place) -> None:
        self._aliases += 1
        if self._aliases > ALIAS_MAX:
            raise SyntaxFault(
                place, f"plus de {ALIAS_MAX} alias « * » : écrivez les valeurs en entier."
            )
        anchor = event.anchor or ""
        name = excerpt(anchor)
        if any(o.anchor == anchor for o in self._open):
            raise SyntaxFault(place, f"l'alias « *{name} » se contient lui-même : retirez-le.")
        if (anchored := self._anchors.get(anchor)) is None:
            raise SyntaxFault(
                place, f"l'alias « *{name} » ne renvoie à rien : écrivez « &{name} » avant lui."
            )
        self._refuse_as_key(place)
        self._grow(anchored.size, anchored.height, place)
        self._add(anchored.noeud, anchored.height)

    def _scalar(self, event: yaml.ScalarEvent, place: Place) -> None:
        self._grow(1, 1, place)
        _check_tag(event.tag, place)
        first_forbidden(event.value, place)
        frame = self._open[-1] if self._open else None
        if frame and frame.mapping and frame.cle is None:
            if event.value in frame.entrees:
                premiere = frame.entrees[event.value].ligne
                raise SyntaxFault(
                    place,
                    f"la clé « {excerpt(event.value)} » est déjà écrite à la ligne {premiere} : "
                    "gardez-en une seule.",
                )
            frame.cle = (event.value, place)
            return
        value = _value(event, place)
        feuille = Feuille(ligne=place[0], colonne=place[1], valeur=value, ecrit=event.value)
        if event.anchor:
            self._anchors[event.anchor] = _Anchored(noeud=feuille, size=1, height=1)
        self._add(feuille, 1)

    def _start(self, event: yaml.CollectionStartEvent, place: Place) -> None:
        self._refuse_as_key(place)
        self._grow(1, 1, place)
        _check_tag(event.tag, place)
        self._open.append(
            _Open(
                place=place,
                mapping=isinstance(event, yaml.MappingStartEvent),
                anchor=event.anchor,
                start=self._count - 1,
            )
        )

    def _end(self) -> None:
        frame = self._open.pop()
        noeud = frame.close()
        if frame.anchor:
            self._anchors[frame.anchor] = _Anchored(
                noeud=noeud, size=self._count - frame.start, height=frame.height
            )
        self._add(noeud, frame.height)

    def _add(self, noeud: Noeud, height: int) -> None:
        if not self._open:
            self.racine = noeud
            return
        frame = self._open[-1]
        frame.height = max(frame.height, height + 1)
        if frame.cle is not None:
            cle, (ligne, colonne) = frame.cle
            frame.entrees[cle] = Entree(ligne=ligne, colonne=colonne, noeud=noeud)
            frame.cle = None
        else:
            frame.elements.append(noeud)

    def _refuse_as_key(self, place: Place) -> None:
        if self._open and self._open[-1].mapping and self._open[-1].cle is None:
            raise SyntaxFault(
                place,
                "une clé est un mot suivi de deux-points ; "
                'mettez entre guillemets une valeur comme "{{ sosie.courriel }}".',
            )


def _check_tag(tag: str | None, place: Place) -> None:
    if tag not in (None, "!", "tag:yaml.org,2002:str"):
        short = excerpt(str(tag).replace("tag:yaml.org,2002:", "!!"))
        raise SyntaxFault(
            place, f"le type « {short} » n'est pas permis : retirez-le et écrivez la valeur."
        )


def _value(event: yaml.ScalarEvent, place: Place) -> Scalaire:
    if event.tag is not None:
        return str(event.value)
    tag = _resolver().resolve(yaml.ScalarNode, event.value, event.implicit)
    node = yaml.ScalarNode(tag, event.value)
    construct = _constructors().get(str(tag))
    if construct is None:
        return str(event.value)
    try:
        value = construct(node)
    except (ValueError, OverflowError, KeyError, IndexError) as error:
        raise SyntaxFault(
            place,
            f"« {excerpt(event.value)} » n'est ni un nombre ni une date possible : "
            "mettez-le entre guillemets si c'est un texte.",
        ) from error
    if isinstance(value, float) and not isfinite(value):
        raise SyntaxFault(
            place, f"« {excerpt(event.value)} » n'est pas un nombre utilisable : corrigez-le."
        )
    return value


@cache
def _resolver() -> Any:
    return yaml.resolver.Resolver()


@cache
def _constructors() -> Mapping[str, Callable[[yaml.ScalarNode], Scalaire]]:
    safe = yaml.constructor.SafeConstructor()
    return {
        "tag:yaml.org,2002:null": safe.construct_yaml_null,
        "tag:yaml.org,2002:bool": safe.construct_yaml_bool,
        "tag:yaml.org,2002:int": safe.construct_yaml_int,
        "tag:yaml.org,2002:float": safe.construct_yaml_float,
        "tag:yaml.org,2002:timestamp": safe.construct_yaml_timestamp,
    }

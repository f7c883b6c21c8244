"""What a turn of phrase is made of, once it is read: pieces, words in a row, choices."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Lettres:
    """Letters, digits and signs, as they stand in a folded text."""

    texte: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Etoile:
    """Any letters, at the beginning or at the end of a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choix:
    """One of several turns; none at all where it is `facultatif`."""

    options: tuple["Suite", ...]
    facultatif: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Renvoi:
    """Any turn of another notion."""

    notion: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Flexion:
    """A word in all the forms that the dictionary gives it."""

    lemme: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Forme:
    """A form that code knows: a number, an amount."""

    nom: str


class Unite(StrEnum):
    """What the size of a gap counts."""

    MOTS = "mots"
    SIGNES = "signes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ecart:
    """At most so many words, or signs of the same clause, that do not matter."""

    nombre: int
    unite: Unite
    sans_virgule: bool = False
    au_moins: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reste:
    """What is left of the clause, up to one of these turns."""

    sans_virgule: bool = False
    jusqu_a: tuple["Suite", ...] = ()


class Bord(StrEnum):
    """An end of the text."""

    DEBUT = "debut"
    FIN = "fin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Borne:
    """The text must begin or end here."""

    bord: Bord


@dataclass(frozen=True, slots=True, kw_only=True)
class Garde:
    """What must not stand right after this place (`avant`), or right before it."""

    avant: bool
    options: tuple["Suite", ...]


type Piece = Lettres | Etoile | Choix | Renvoi | Flexion | Forme | Ecart | Reste | Borne | Garde
type Mot = tuple[Piece, ...]
"""Pieces that no space parts."""
type Suite = tuple[Mot, ...]
"""Words in a row."""


def named(suite: Suite) -> Iterator[str]:
    """The notions that a turn names."""
    for mot in suite:
        for piece in mot:
            yield from _named_by(piece)


def _named_by(piece: Piece) -> Iterator[str]:
    match piece:
        case Renvoi():
            yield piece.notion
        case Choix() | Garde():
            for option in piece.options:
                yield from named(option)
        case Reste():
            for option in piece.jusqu_a:
                yield from named(option)
        case _:
            return


def weaker(suite: Suite) -> Iterator[tuple[str, Suite | None]]:
    """Each way to write a turn with one thing less, named; None where nothing of a choice is left.

    The endings of a word in parentheses, « dossier(s) », are inflection: they stay.
    """
    for i, mot in enumerate(suite):
        for name, kept in _weaker_word(mot):
            rest = (*suite[:i], *((kept,) if kept else ()), *suite[i + 1 :])
            yield name, rest or None


def _weaker_word(mot: Mot) -> Iterator[tuple[str, Mot | None]]:
    alone = len(mot) == 1
    for i, piece in enumerate(mot):
        for name, kept in _weaker_piece(piece, alone=alone):
            rest = (*mot[:i], *((kept,) if kept is not None else ()), *mot[i + 1 :])
            yield name, rest or None


def _weaker_piece(piece: Piece, *, alone: bool) -> Iterator[tuple[str, Piece | None]]:
    match piece:
        case Choix() if alone or not piece.facultatif:
            yield from _weaker_choice(piece)
        case Garde():
            for i, option in enumerate(piece.options):
                rest = piece.options[:i] + piece.options[i + 1 :]
                side = "avant" if piece.avant else "après"
                kept = replace(piece, options=rest) if rest else None
                yield f"{{pas {side} : {written(option)}}}", kept
        case Reste() if piece.jusqu_a:
            for i, option in enumerate(piece.jusqu_a):
                rest = piece.jusqu_a[:i] + piece.jusqu_a[i + 1 :]
                yield f"jusqu'à : {written(option)}", replace(piece, jusqu_a=rest)
        case Ecart() | Borne() | Etoile() | Reste():
            yield written_piece(piece), None
        case _:
            return


def _weaker_choice(choix: Choix) -> Iterator[tuple[str, Piece | None]]:
    for i, option in enumerate(choix.options):
        rest = choix.options[:i] + choix.options[i + 1 :]
        if rest:
            yield written(option), replace(choix, options=rest)
        elif choix.facultatif:
            yield f"({written(option)})", None
        for name, kept in weaker(option):
            inner = () if kept is None else (kept,)
            options = (*choix.options[:i], *inner, *choix.options[i + 1 :])
            if options:
                yield name, replace(choix, options=options)


def written(suite: Suite) -> str:
    """A turn as one writes it."""
    return " ".join("".join(map(written_piece, mot)) for mot in suite)


def written_piece(piece: Piece) -> str:
    """A piece as one writes it."""
    match piece:
        case Lettres():
            return piece.texte
        case Etoile():
            return "*"
        case Choix():
            inner = "|".join(map(written, piece.options))
            return f"({inner})" if piece.facultatif else f"[{inner}]"
        case Renvoi():
            return f"<{piece.notion}>"
        case Flexion():
            return f"~{piece.lemme}"
        case _:
            return f"{{{_in_braces(piece)}}}"


def _in_braces(piece: Forme | Ecart | Reste | Borne | Garde) -> str:
    match piece:
        case Forme():
            return piece.nom
        case Ecart():
            comma = " sans virgule" if piece.sans_virgule else ""
            least = f"{piece.au_moins} à " if piece.au_moins else ""
            return f"{least}{piece.nombre} {piece.unite}{comma}"
        case Reste():
            comma = " sans virgule" if piece.sans_virgule else ""
            until = f" jusqu'à : {' | '.join(map(written, piece.jusqu_a))}"
            return f"suite{comma}{until if piece.jusqu_a else ''}"
        case Borne():
            return "début" if piece.bord is Bord.DEBUT else "fin"
        case Garde():
            side = "avant" if piece.avant else "après"
            return f"pas {side} : {' | '.join(map(written, piece.options))}"

"""Finds the small changes that can be made to the program, and draws some of them."""

import ast
import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

ROOMS = ("facts", "catalogue", "scoring", "rapport", "loading", "model", "mots", "secret")
"""The packages whose tests need no browser."""
BAREME = "exigences/scoring/bareme.yaml"
MOTS = "exigences/donnees/mots"
ECHAPPEMENTS = ("fold", "neutralise", "echappe", "escape", "quote", "excerpt")
"""Functions that make a text safe or comparable: a mutant leaves the text as it is."""
_SWAPS: Mapping[type[ast.cmpop], str] = {
    ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.Eq: "!=", ast.NotEq: "==",
    ast.In: "not in", ast.NotIn: "in", ast.Is: "is not", ast.IsNot: "is",
}  # fmt: skip
_POIDS = re.compile(r"(?<=poids: )\d+")


class Sorte(StrEnum):
    """What is changed."""

    CONDITION = "condition retournée"
    COMPARAISON = "comparaison changée"
    BOOLEEN = "« et » et « ou » échangés"
    BORNE = "borne déplacée de 1"
    ECHAPPEMENT = "texte laissé tel quel"
    POIDS = "poids changé de 1"
    MOT = "tournure retirée"


PARTS = {
    Sorte.CONDITION: 50, Sorte.COMPARAISON: 30, Sorte.BOOLEEN: 30, Sorte.BORNE: 20,
    Sorte.ECHAPPEMENT: 15, Sorte.POIDS: 10, Sorte.MOT: 45,
}  # fmt: skip
"""How often each sort is drawn, for 200."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """One change: characters of a file, replaced."""

    sorte: Sorte
    fichier: str
    debut: int
    fin: int
    remplace: str

    def applied(self, text: str) -> str:
        """Return the text of the file, changed."""
        return text[: self.debut] + self.remplace + text[self.fin :]


def drawn(racine: Path, nombre: int, graine: int) -> tuple[Mutant, ...]:
    """Draw different mutants of a tree, in an order that the seed alone decides."""
    known: dict[Sorte, list[Mutant]] = {sorte: [] for sorte in Sorte}
    for mutant in _all(racine):
        known[mutant.sorte].append(mutant)
    rng = random.Random(graine)  # noqa: S311 - a sample, not a secret
    for mutants in known.values():
        rng.shuffle(mutants)
    found: list[Mutant] = []
    while len(found) < nombre and any(known.values()):
        sorte = rng.choices(tuple(PARTS), tuple(PARTS.values()))[0]
        if known[sorte]:
            found.append(known[sorte].pop())
    return tuple(found)


def _all(racine: Path) -> Iterator[Mutant]:
    for room in ROOMS:
        for path in sorted((racine / "exigences" / room).rglob("*.py")):
            yield from of_python(path.relative_to(racine).as_posix(), path.read_text("utf-8"))
    yield from _of_weights((racine / BAREME).read_text("utf-8"))
    for path in sorted((racine / MOTS).glob("*.yaml")):
        yield from of_words(path.relative_to(racine).as_posix(), path.read_text("utf-8"))


def of_python(fichier: str, text: str) -> Iterator[Mutant]:
    """Return the mutants of a module."""
    lines = [0]
    for line in text.encode().splitlines(keepends=True):
        lines.append(lines[-1] + len(line))
    raw = text.encode()

    def place(line: int, column: int) -> int:
        return len(raw[: lines[line - 1] + column].decode())

    for node in ast.walk(ast.parse(text)):
        for sorte, first, last, new in _changes(node, text):
            yield Mutant(
                sorte=sorte,
                fichier=fichier,
                debut=place(first.lineno, first.col_offset),
                fin=place(last.end_lineno or 0, last.end_col_offset or 0),
                remplace=new,
            )


def _changes(node: ast.AST, text: str) -> Iterator[tuple[Sorte, ast.expr, ast.expr, str]]:
    """Yield the changes of a node: what is replaced, from an expression to another, and by what."""

    def said(part: ast.expr) -> str:
        return ast.get_source_segment(text, part) or ""

    match node:
        case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
            yield Sorte.CONDITION, test, test, f"(not ({said(test)}))"
        case ast.comprehension(ifs=[test, *_]):
            yield Sorte.CONDITION, test, test, f"(not ({said(test)}))"
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _SWAPS:
            swapped = f"({said(left)} {_SWAPS[type(op)]} {said(right)})"
            yield Sorte.COMPARAISON, node, node, swapped
            for side in (left, right):
                if isinstance(side, ast.Constant) and type(side.value) is int:
                    yield Sorte.BORNE, side, side, f"({side.value} + 1)"
        case ast.BoolOp(op=op, values=values):
            other = " or " if isinstance(op, ast.And) else " and "
            yield Sorte.BOOLEEN, node, node, f"({other.join(f'({said(v)})' for v in values)})"
        case ast.Assign(value=ast.Constant(value=value) as bound) if type(value) is int:
            yield Sorte.BORNE, bound, bound, f"({value} + 1)"
        case ast.Call(func=ast.Name(id=name), args=[arg, *_]) if name in ECHAPPEMENTS:
            yield Sorte.ECHAPPEMENT, node, node, f"({said(arg)})"
        case _:
            pass


def _of_weights(text: str) -> Iterator[Mutant]:
    for found in _POIDS.finditer(text):
        more = int(found[0]) + (1 if int(found[0]) < 10 else -1)
        yield Mutant(
            sorte=Sorte.POIDS,
            fichier=BAREME,
            debut=found.start(),
            fin=found.end(),
            remplace=str(more),
        )


def of_words(fichier: str, text: str) -> Iterator[Mutant]:
    """Return the mutants of a file of words: a turn of a notion that has others, left out."""
    for block in re.finditer(r"^    tournures: \|\n((?:      .*\n)+)", text, re.MULTILINE):
        lines = block[1].splitlines(keepends=True)
        place = block.start(1)
        for line in lines:
            if len(lines) > 1:
                yield Mutant(
                    sorte=Sorte.MOT,
                    fichier=fichier,
                    debut=place,
                    fin=place + len(line),
                    remplace="",
                )
            place += len(line)

"""Shows the entries of the catalogue on a terminal or in a file; it loads nothing that is slow."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from textwrap import fill

import typer

from exigences.commandes.options import show
from exigences.model.catalogue.exigence import CATEGORIES, COMPETENCES, EFFORTS, Exigence


def print_list(exigences: Iterable[Exigence]) -> None:
    """List exigences by category: id, then title."""
    for categorie, members in groupby(exigences, key=lambda e: e.categorie):
        show(f"\n{bold(CATEGORIES[categorie])}")
        for exigence in members:
            show(f"  {exigence.id:<36} {exigence.titre}")
    show("\n« exigences catalogue ID » explique une exigence.")


def print_exigence(exigence: Exigence) -> None:
    """Explain one exigence: what it demands, why it matters, what can be done, its sources."""
    category = CATEGORIES[exigence.categorie]
    show(f"{bold(exigence.titre)}  {exigence.id}, {category}\n")
    for line in _told(exigence):
        show(wrapped(line))


def _told(exigence: Exigence) -> Iterator[str]:
    yield f"Ce qui est demandé : {exigence.demande}"
    yield f"Pourquoi c'est important : {exigence.pourquoi}"
    yield f"Ce que le service peut faire : {exigence.remediation}"
    yield f"Ce que cela prend au service : {EFFORTS[exigence.effort].lower()}"
    yield f"Compétence qu'elle prend : {COMPETENCES[exigence.competence].lower()}"
    if exigence.annonce:
        yield f"Annoncée par : {', '.join(f'« {words} »' for words in exigence.annonce)}"
    if exigence.limites:
        yield f"Ce que l'outil peut manquer ou prendre à tort : {exigence.limites}"
    yield "Sources :"
    for reference in exigence.references:
        yield f"  • {' '.join(filter(None, (reference.titre, reference.url)))}"


def bold(text: str) -> str:
    """A text that a terminal shows in bold; nothing is added where none can."""
    able = sys.stdout.isatty() and os.environ.get("TERM") not in ("dumb", "unknown")
    return typer.style(text, bold=True) if able else text


def wrapped(line: str) -> str:
    """Cut between words for a terminal; a pipe gets whole lines."""
    if not sys.stdout.isatty():
        return line
    width = shutil.get_terminal_size().columns
    return fill(line, width, break_long_words=False, break_on_hyphens=False)

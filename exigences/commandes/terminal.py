"""Writes on a terminal, whatever it can show: pages inspected, entries of the catalogue."""

import os
from collections.abc import Iterable
from io import TextIOWrapper
from itertools import groupby
from typing import TextIO

from rich.console import Console
from rich.markup import escape

from exigences.model.exigence import Exigence
from exigences.rapport.francais import neutralise
from exigences.rapport.mots import CATEGORIES


class _Heedless(Console):
    """A console whose reader may leave (`| head`): the work goes on, unread, to its report."""

    def on_broken_pipe(self) -> None:
        """Write to nobody from now on."""
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), self.file.fileno())


def console_of(stream: TextIO) -> Console:
    """A console that writes whole lines where it is not a terminal."""
    return _Heedless(file=stream, highlight=False, soft_wrap=not stream.isatty())


def never_fail(stream: TextIO) -> None:
    """Let a stream replace the characters that its encoding has not."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="replace")


def written(console: Console, text: str) -> bool:
    """Whether the encoding of a console has these characters."""
    try:
        text.encode(console.encoding)
    except UnicodeEncodeError:
        return False
    return True


def safe(text: str) -> str:
    """Page text in a terminal: no control characters, no markup."""
    return escape(neutralise(text))


def print_page(console: Console, found: dict[str, object]) -> None:
    """Say in a few lines what one inspected page asks."""
    if "erreur" in found:
        sign = "✗" if written(console, "✗") else "x"
        console.print(f"[red]{sign}[/] {safe(str(found['erreur']))}", highlight=False)
        return
    console.print(f"[bold]{safe(str(found['titre']))}[/] [dim]{safe(str(found['url']))}[/]")
    fields = [c for c in _rows(found["champs"]) if c["visible"]]
    many = "s" if len(fields) > 1 else ""
    console.print(f"  {len(fields)} champ{many} visible{many}", highlight=False)
    for constat in _rows(found["constats"]):
        if constat["verdict"] == "constate":
            console.print(f"  • {safe(str(constat['exigence']))}", highlight=False)


def print_list(console: Console, exigences: Iterable[Exigence]) -> None:
    """List exigences by category: id, then title."""
    for categorie, members in groupby(exigences, key=lambda e: e.categorie):
        console.print(f"\n[bold]{CATEGORIES[categorie]}[/]")
        for exigence in members:
            console.print(f"  {exigence.id:<36} {exigence.titre}")
    console.print("\n« exigences catalogue ID » explique une exigence.")


def print_shelf(console: Console, rows: Iterable[tuple[str, str]], suite: str) -> None:
    """List names, each with what it is, then what to do with them."""
    for nom, sens in rows:
        console.print(f"  [bold]{nom:<20}[/] {safe(sens)}")
    console.print(suite)


def print_exigence(console: Console, exigence: Exigence) -> None:
    """Explain one exigence: what it demands, why it matters, what can be done, its sources."""
    console.print(f"[bold]{exigence.titre}[/]  {exigence.id}, {CATEGORIES[exigence.categorie]}\n")
    console.print(f"Ce qui est demandé : {exigence.demande}")
    console.print(f"Pourquoi c'est important : {exigence.pourquoi}")
    console.print(f"Ce que le service peut faire : {exigence.remediation}")
    if exigence.annonce:
        console.print(f"Annoncée par : {', '.join(f'« {words} »' for words in exigence.annonce)}")
    console.print("Sources :")
    for reference in exigence.references:
        console.print(f"  • {' '.join(filter(None, (reference.titre, reference.url)))}")


def _rows(value: object) -> list[dict[str, object]]:
    return list(value) if isinstance(value, list) else []

"""Writes on a terminal, whatever it can show: pages inspected, names of what is shipped."""

import os
from collections.abc import Iterable
from typing import TextIO

from rich.console import Console
from rich.markup import escape

from exigences.fichiers.textes import neutralise


class _Heedless(Console):
    """A console whose reader may leave (`| head`): the work goes on, unread, to its report."""

    def on_broken_pipe(self) -> None:
        """Write to nobody from now on."""
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), self.file.fileno())


def console_of(stream: TextIO) -> Console:
    """A console that writes whole lines where it is not a terminal."""
    return _Heedless(file=stream, highlight=False, soft_wrap=not stream.isatty())


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


def print_shelf(console: Console, rows: Iterable[tuple[str, str]], suite: str) -> None:
    """List names, each with what it is, then what to do with them."""
    for nom, sens in rows:
        console.print(f"  [bold]{nom:<20}[/] {safe(sens)}")
    console.print(suite)


def _rows(value: object) -> list[dict[str, object]]:
    return list(value) if isinstance(value, list) else []

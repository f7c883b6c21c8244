"""The instruction as plain text: eighty columns, no table, made to be read aloud."""

import textwrap
from collections.abc import Iterator

from exigences.fichiers.textes import neutralise
from exigences.model.rapport.instruction import Enumeration, Instruction, Partie
from exigences.rapport.francais import typographie

COLONNES = 80


def render_text(instruction: Instruction) -> str:
    """Return the whole text, ending with one newline."""
    lines = [*_wrapped(_clean(instruction.titre).upper()), ""]
    for item in instruction.contenu:
        lines += _item(item)
    for partie in instruction.parties:
        lines += _part(partie, 0)
    return "\n".join(lines).rstrip("\n") + "\n"


def _part(partie: Partie, depth: int) -> Iterator[str]:
    titre = _clean(partie.titre)
    yield ""
    yield from _wrapped(titre if depth else titre.upper())
    yield ""
    for item in partie.contenu:
        yield from _item(item)
    for inner in partie.parties:
        yield from _part(inner, depth + 1)


def _item(item: str | Enumeration) -> Iterator[str]:
    if isinstance(item, str):
        yield from _wrapped(_clean(item))
        yield ""
        return
    yield from _wrapped(_clean(item.amorce))
    for rank, point in enumerate(item.points, 1):
        sign = f"{rank}. " if item.ordonnee else "- "
        yield from _wrapped(_clean(point), f"  {sign}", " " * (2 + len(sign)))
    yield ""


def _clean(texte: str) -> str:
    return typographie(neutralise(" ".join(texte.split(" "))))


def _wrapped(texte: str, first: str = "", then: str = "") -> list[str]:
    return textwrap.wrap(
        texte,
        COLONNES,
        initial_indent=first,
        subsequent_indent=then,
        break_long_words=False,
        break_on_hyphens=False,
    )

"""Writes a transcription as a procedure: a step a line, a comment where one could not be made."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from exigences.enregistrement.transcription import Ligne
from exigences.exploration.ecriture import step_line
from exigences.loading.erreur import excerpt
from exigences.loading.ligne import flow

_LONGEST = 300


def written(head: Mapping[str, Any], comments: Iterable[str], lines: Iterable[Ligne]) -> str:
    """Write the YAML of a procedure."""
    told = (f"# {_comment(text)}" for text in comments)
    keys = (f"{key}: {flow(value)}" for key, value in head.items())
    return "\n".join((*told, *keys, "etapes:", *_steps(lines), ""))


def _steps(lines: Iterable[Ligne]) -> Iterator[str]:
    for cadre, inside in groupby(_placed(lines), key=lambda line: line.cadre):
        margin = "  "
        for name in cadre:
            yield f"{margin}- dans_le_cadre:"
            yield f"{margin}    cadre: {flow(name)}"
            yield f"{margin}    etapes:"
            margin += "      "
        for line in inside:
            yield from _line(line, margin)


def _placed(lines: Iterable[Ligne]) -> Iterator[Ligne]:
    """The lines, a comment in the frame of the step before it: a frame of comments is none."""
    cadre: tuple[str, ...] = ()
    for line in lines:
        if line.etape is None:
            yield Ligne(note=line.note, cadre=cadre)
        else:
            cadre = line.cadre
            yield line


def _line(line: Ligne, margin: str) -> Iterator[str]:
    note = f"# {_comment(line.note)}" if line.note else ""
    if line.etape is None:
        yield f"{margin}{note}"
    else:
        yield f"{margin}- {step_line(line.etape)}{note and f'  {note}'}"


def _comment(text: str) -> str:
    """A text that cannot end its comment, nor break the document."""
    return excerpt(text, _LONGEST)

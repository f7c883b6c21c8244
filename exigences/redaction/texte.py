"""The text of a procedure cut at its steps, so that one changes and nothing else of the layout."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Any, Self

import yaml

from exigences.exploration.ecriture import step_line
from exigences.loading.cles import with_key
from exigences.loading.retouche import RetoucheError
from exigences.model.erreur import ExigencesError
from exigences.model.procedure.etape import Etape

PARTIE = "Cette étape n'est plus dans la démarche : rechargez la page."


class RedactionError(ExigencesError):
    """Something that cannot be written in the page: says why, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Texte:
    """What stands before the steps, each step with the comments above it, and what follows."""

    tete: str
    blocs: tuple[str, ...]
    fin: str
    marge: str = "  "

    @classmethod
    def cut(cls, text: str) -> Self:
        """Cut a text; RedactionError where its steps are not one under the other."""
        steps = _steps(text)
        lines = text.splitlines(keepends=True)
        starts = [_with_comments(lines, item.start_mark.line) for item in steps.value]
        first = _with_comments(lines, steps.start_mark.line)
        starts[0] = first
        end = _end(lines, steps)
        places = zip(starts, [*starts[1:], end], strict=True)
        return cls(
            tete="".join(lines[:first]),
            blocs=tuple(_whole("".join(lines[a:b])) for a, b in places),
            fin="".join(lines[end:]),
            marge=" " * steps.start_mark.column,
        )

    @property
    def text(self) -> str:
        """The whole text."""
        return "".join((self.tete, *self.blocs, self.fin))

    def headed(self, cle: str, valeur: str) -> Self:
        """The same with another value for a key of the head."""
        try:
            return self.cut(with_key(self.text, cle, valeur))
        except RetoucheError as error:
            message = f"« {cle} » ne se change pas ici : changez-le dans le fichier."
            raise RedactionError(message) from error

    def moved(self, rang: int, vers: int) -> Self:
        """The same with a step at another place."""
        blocs = list(self.blocs)
        blocs.insert(max(0, min(vers, len(blocs) - 1)), blocs.pop(self._known(rang)))
        return replace(self, blocs=tuple(blocs))

    def without(self, rang: int) -> Self:
        """The same without a step; RedactionError where it is the only one."""
        if len(self.blocs) == 1:
            message = "Une démarche a au moins une étape : changez celle-ci au lieu de l'enlever."
            raise RedactionError(message)
        self._known(rang)
        return replace(self, blocs=self.blocs[:rang] + self.blocs[rang + 1 :])

    def put(self, rang: int, step: Etape) -> Self:
        """The same with another step in the place of one, under the same comments."""
        lines = self.blocs[self._known(rang)].splitlines(keepends=True)
        kept = "".join(takewhile(_says_nothing, lines))
        return self._with(rang, kept + self._line(step), replacing=1)

    def added(self, rang: int, step: Etape) -> Self:
        """The same with a step before the one of this rank."""
        return self._with(max(0, min(rang, len(self.blocs))), self._line(step), replacing=0)

    def _with(self, rang: int, bloc: str, *, replacing: int) -> Self:
        after = self.blocs[rang + replacing :]
        return replace(self, blocs=(*self.blocs[:rang], bloc, *after))

    def _line(self, step: Etape) -> str:
        return f"{self.marge}- {step_line(step)}\n"

    def _known(self, rang: int) -> int:
        if 0 <= rang < len(self.blocs):
            return rang
        raise RedactionError(PARTIE)


def _root(text: str) -> yaml.MappingNode:
    tree = yaml.compose(text, Loader=yaml.SafeLoader)
    if isinstance(tree, yaml.MappingNode):
        return tree
    message = "Ce fichier n'est pas une démarche : elle commence par « nom: … »."
    raise RedactionError(message)


def _steps(text: str) -> yaml.SequenceNode:
    pairs = _root(text).value
    steps: Any = next((value for key, value in pairs if key.value == "etapes"), None)
    apart = isinstance(steps, yaml.SequenceNode) and not steps.flow_style and steps.value
    if not apart or len({item.start_mark.line for item in steps.value}) < len(steps.value):
        message = "Écrivez les étapes une par ligne, chacune après un tiret, puis revenez ici."
        raise RedactionError(message)
    found: yaml.SequenceNode = steps
    return found


def _with_comments(lines: Sequence[str], line: int) -> int:
    """The first of the lines of comments that stand right above a line."""
    while line > 0 and lines[line - 1].lstrip().startswith("#"):
        line -= 1
    return line


def _end(lines: Sequence[str], steps: yaml.SequenceNode) -> int:
    """The line after the last step: comments at the margin belong to what follows."""
    end = min(steps.end_mark.line, len(lines))
    if steps.end_mark.column and end < len(lines):
        end += 1
    last: int = steps.value[-1].start_mark.line
    while end - 1 > last and not lines[end - 1].startswith(" "):
        end -= 1
    return end


def _says_nothing(line: str) -> bool:
    """Whether a line is a comment, or empty."""
    return not line.strip() or line.lstrip().startswith("#")


def _whole(bloc: str) -> str:
    return bloc if bloc.endswith("\n") else f"{bloc}\n"

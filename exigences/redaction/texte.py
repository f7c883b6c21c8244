"""The text of a procedure cut at its steps, so that one changes and nothing else of the layout."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Self

import yaml

from exigences.exploration.ecriture import short_form, step_line
from exigences.loading.cles import end_of, with_key
from exigences.loading.ligne import flow, flow_inside
from exigences.loading.retouche import RetoucheError
from exigences.model.procedure.etape import Etape, verb_of
from exigences.redaction.deplie import INSIDE, branch_of, unfolded, what_of
from exigences.redaction.place import PARTIE, Dans, RedactionError


@dataclass(frozen=True, slots=True, kw_only=True)
class Texte:
    """What stands before the steps, each step with the comments above it, and what follows."""

    tete: str
    blocs: tuple[str, ...]
    fin: str
    marge: str = "  "
    dans: Dans = ()
    """The fork or the frame whose steps these are; none for those of the procedure."""

    @classmethod
    def cut(cls, text: str, dans: Dans = ()) -> Self:
        """Cut a text; RedactionError where its steps are not one under the other."""
        steps = _steps(text, dans)
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
            dans=dans,
        )

    def inside(self, dans: Dans) -> Self:
        """The same text cut at the steps of a branch, which are put one a line if they were not."""
        if not dans:
            return self
        text = unfolded(self.text, dans)
        return self.cut(text, dans) if branch_of(text, dans) else self._begun(text, dans)

    def _begun(self, text: str, dans: Dans) -> Self:
        """Cut where the first step of a branch would be, which has none."""
        *_, (_, name) = dans
        what = what_of(text, dans)
        margin = " " * what.start_mark.column
        there = next((value for key, value in what.value if key.value == name), None)
        start = there.start_mark.index if there else 0
        end = text.find("\n", end_of(text, there or what))
        text, end = (text, end) if end >= 0 else (f"{text}\n", len(text))
        before = (
            f"{text[:start].rstrip(' ')}{text[end_of(text, there) : end]}\n"
            if there
            else (f"{text[:end]}\n{margin}{name}:\n")
        )
        return replace(
            self, tete=before, blocs=(), fin=text[end + 1 :], marge=f"{margin}  ", dans=dans
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
            message = (
                "Il y faut au moins une étape : enlevez plutôt ce qui la contient."
                if self.dans
                else "Une démarche a au moins une étape : changez celle-ci au lieu de l'enlever."
            )
            raise RedactionError(message)
        self._known(rang)
        return replace(self, blocs=self.blocs[:rang] + self.blocs[rang + 1 :])

    def put(self, rang: int, step: Etape) -> Self:
        """The same with another step in the place of one, under the same comments."""
        if verb_of(step) in INSIDE:
            return self._said(self._known(rang), step)
        lines = self.blocs[self._known(rang)].splitlines(keepends=True)
        kept = "".join(takewhile(_says_nothing, lines))
        return self._with(rang, kept + self._line(step), replacing=1)

    def _said(self, rang: int, step: Etape) -> Self:
        """Say otherwise what leads to the steps that one holds, which stay as they are."""
        told = step.model_dump(mode="json", by_alias=True, exclude_unset=True)
        ((verb, says),) = told.items()
        text, way = self.text, (*self.dans, (rang, ""))
        for key in says.keys() - set(INSIDE[verb]):
            what = what_of(text, way)
            value = next(value for name, value in what.value if name.value == key)
            start, end = value.start_mark.index, end_of(text, value)
            written = (flow_inside if what.flow_style else flow)(short_form(key, says[key]))
            text = f"{text[:start]}{written}{text[end:]}"
        return self.cut(text, self.dans)

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


def _steps(text: str, dans: Dans) -> yaml.SequenceNode:
    steps = branch_of(text, dans)
    if not isinstance(steps, yaml.SequenceNode) or not _apart(steps):
        message = "Écrivez les étapes une par ligne, chacune après un tiret, puis revenez ici."
        raise RedactionError(message)
    return steps


def _apart(steps: yaml.SequenceNode) -> bool:
    """Whether steps are each on a line of its own."""
    return not steps.flow_style and len({s.start_mark.line for s in steps.value}) == len(
        steps.value
    )


def _with_comments(lines: Sequence[str], line: int) -> int:
    """The first of the lines of comments that stand right above a line."""
    while line > 0 and lines[line - 1].lstrip().startswith("#"):
        line -= 1
    return line


def _end(lines: Sequence[str], steps: yaml.SequenceNode) -> int:
    """The line after the last step: comments before their margin belong to what follows."""
    end = min(steps.end_mark.line, len(lines))
    if end < len(lines) and lines[end][: steps.end_mark.column].strip():
        end += 1  # the end of a text whose last line has no end
    last: int = steps.value[-1].start_mark.line
    margin = " " * max(1, steps.start_mark.column)
    while end - 1 > last and not lines[end - 1].startswith(margin):
        end -= 1
    return end


def _says_nothing(line: str) -> bool:
    """Whether a line is a comment, or empty."""
    return not line.strip() or line.lstrip().startswith("#")


def _whole(bloc: str) -> str:
    return bloc if bloc.endswith("\n") else f"{bloc}\n"

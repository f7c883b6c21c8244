"""Changes one designation in the text of a procedure, and nothing else of its layout."""

from collections.abc import Iterator, Mapping
from typing import Any

import yaml

_FIRST = ("role", "nom", "etiquette", "texte", "css")
_WIDE = 10_000


class RetoucheError(ValueError):
    """A place that the text does not have."""


def retouched(text: str, chemin: str, criteres: Mapping[str, str]) -> str:
    """The text with other first criteria for the target of a step; RetoucheError if it has none.

    `chemin` is that of the step, such as `etapes.3.alors.0`. Comments, order, quotes and flow stay:
    only the characters of the designation are replaced.
    """
    what = _target_of(_at(yaml.compose(text, Loader=yaml.SafeLoader), chemin))
    if isinstance(what, yaml.ScalarNode):
        return _put(text, what.start_mark.index, what.end_mark.index, _flow(dict(criteres)))
    pairs = [(k, v) for k, v in what.value if k.value in _FIRST]
    if not pairs:
        raise RetoucheError(chemin)
    for start, end, written in sorted(_edits(text, what, pairs, criteres), reverse=True):
        text = _put(text, start, end, written)
    return text


def _edits(
    text: str, table: yaml.MappingNode, pairs: list[Any], criteres: Mapping[str, str]
) -> Iterator[tuple[int, int, str]]:
    """What to put where: values that change, criteria that go, and those that come in."""
    there = {key.value for key, _ in pairs}
    coming = [f"{key}: {_flow(value)}" for key, value in criteres.items() if key not in there]
    gap = ", " if table.flow_style else "\n" + " " * pairs[0][0].start_mark.column
    for key, value in pairs:
        start, end = key.start_mark.index, _end(text, value)
        if key.value in criteres:
            yield value.start_mark.index, end, _flow(criteres[key.value])
        elif coming:
            yield start, end, gap.join(coming)
            coming = []
        else:
            yield _around(text, start), end, ""
    if coming:
        last = _end(text, pairs[-1][1])
        yield last, last, gap + gap.join(coming)


def _at(node: yaml.Node | None, chemin: str) -> yaml.MappingNode:
    """The node of a step: a fork and a frame are passed through."""
    here = node
    for part in chemin.split("."):
        if part.isdigit():
            if not isinstance(here, yaml.SequenceNode) or int(part) >= len(here.value):
                raise RetoucheError(chemin)
            here = here.value[int(part)]
            continue
        found = _value(here, part)
        if found is None and isinstance(here, yaml.MappingNode) and len(here.value) == 1:
            found = _value(here.value[0][1], part)
        here = found
    if not isinstance(here, yaml.MappingNode) or len(here.value) != 1:
        raise RetoucheError(chemin)
    return here


def _value(node: Any, name: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for key, value in node.value if key.value == name), None)


def _target_of(step: yaml.MappingNode) -> Any:
    what = step.value[0][1]
    return _value(what, "cible") or what


def _end(text: str, node: yaml.Node) -> int:
    """Where a value ends: a block scalar ends before the line that follows it."""
    end: int = node.end_mark.index
    while end > node.start_mark.index and text[end - 1] in " \t\r\n":
        end -= 1
    return end


def _put(text: str, start: int, end: int, written: str) -> str:
    return text[:start] + written + text[end:]


def _around(text: str, start: int) -> int:
    """Where a pair begins, with the comma or the line before it."""
    before = text[:start].rstrip(" ")
    return len(before) - 1 if before.endswith(",") else text.rfind("\n", 0, start)


def _flow(value: Any) -> str:
    """A value on one line."""
    told = yaml.safe_dump(
        value, allow_unicode=True, sort_keys=False, width=_WIDE, default_flow_style=True
    )
    return told.removesuffix("...\n").strip()

"""Changes one designation in the text of a procedure, and nothing else of its layout."""

from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from exigences.loading.ligne import flow_inside
from exigences.model.procedure.cible import CRITERES


class RetoucheError(ValueError):
    """A place that the text does not have, or that cannot change alone."""


def retouched(text: str, chemin: str, criteres: Mapping[str, str]) -> str:
    """The text with other first criteria for the target of a step; RetoucheError if it has none.

    `chemin` is that of the step, such as `etapes.3.alors.0`. Comments, order, quotes and flow stay:
    only the characters of the designation are replaced, and nothing else reads otherwise.
    """
    tree, what = _read(text, chemin)
    after = text
    if isinstance(what, yaml.ScalarNode):
        after = _put(text, what.start_mark.index, _end(text, what), flow_inside(dict(criteres)))
    else:
        pairs = [(k, v) for k, v in what.value if k.value in CRITERES]
        for start, end, written in sorted(_edits(text, what, pairs, criteres), reverse=True):
            after = _put(after, start, end, written)
    try:
        new_tree, new = _read(after, chemin)
    except yaml.YAMLError as error:
        raise RetoucheError(chemin) from error
    if _criteria(new) != dict(criteres) or _rest(tree, what) != _rest(new_tree, new):
        raise RetoucheError(chemin)
    return after


def _read(text: str, chemin: str) -> tuple[Any, Any]:
    """The tree of a text, and the target of a step; RetoucheError where it stands elsewhere."""
    tree = yaml.compose(text, Loader=yaml.SafeLoader)
    step = _at(tree, chemin)
    what = _target_of(step)
    within = step.start_mark.index <= what.start_mark.index < step.end_mark.index
    if not within or not isinstance(what, yaml.ScalarNode | yaml.MappingNode):
        raise RetoucheError(chemin)
    return tree, what


def _criteria(target: Any) -> dict[str, str]:
    if not isinstance(target, yaml.MappingNode):
        return {}
    return {k.value: v.value for k, v in target.value if k.value in CRITERES}


def _rest(node: Any, target: Any) -> Any:
    """All that a tree says but the criteria of a target."""
    if isinstance(node, yaml.ScalarNode):
        return [] if node is target else (node.tag, node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_rest(one, target) for one in node.value]
    pairs = (
        node.value if node is not target else [p for p in node.value if p[0].value not in CRITERES]
    )
    return [(key.value, _rest(value, target)) for key, value in pairs]


def _edits(
    text: str, table: yaml.MappingNode, pairs: list[Any], criteres: Mapping[str, str]
) -> Iterator[tuple[int, int, str]]:
    """What to put where: values that change, criteria that go, and those that come in."""
    there = {key.value for key, _ in pairs}
    coming = [f"{key}: {flow_inside(value)}" for key, value in criteres.items() if key not in there]
    gap = ", " if table.flow_style else "\n" + " " * pairs[0][0].start_mark.column
    for key, value in pairs:
        start, end = key.start_mark.index, _end(text, value)
        if key.value in criteres:
            yield value.start_mark.index, end, flow_inside(criteres[key.value])
        elif coming:
            yield start, end, gap.join(coming)
            coming = []
        else:
            yield *_around(text, start, end), ""
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


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """What goes with a pair: the comma or the line before it, or the comma after the first."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    if before.endswith(","):
        return len(before) - 1, end
    if after.startswith(","):
        return start, len(text) - len(after[1:].lstrip())
    return text.rfind("\n", 0, start), end

"""Writes one step a line what a procedure says between brackets, so that each can be changed."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

import yaml

from exigences.loading.ligne import flow
from exigences.redaction.place import PARTIE, Dans, RedactionError

INSIDE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"si": ("alors", "sinon"), "dans_le_cadre": ("etapes",)}
)
"""The steps that a verb holds, by branch."""


def step_in_block(step: Any, marge: str) -> str:
    """A step as it is written after its dash, those that it holds under it."""
    if not isinstance(step, dict):
        return flow(step)
    ((verb, what),) = step.items()
    if verb not in INSIDE:
        return f"{verb}: {flow(what)}"
    return f"{verb}:{what_in_block(what, f'{marge}    ', INSIDE[verb])}"


def what_in_block(what: Mapping[str, Any], marge: str, held: Sequence[str]) -> str:
    """What a step that holds others says, a key a line."""
    return "".join(
        f"\n{marge}{key}:"
        + (steps_in_block(value, f"{marge}  ") if key in held else f" {flow(value)}")
        for key, value in what.items()
    )


def steps_in_block(steps: Sequence[Any], marge: str) -> str:
    """Some steps, a dash each."""
    lines = "".join(f"\n{marge}- {step_in_block(step, marge)}" for step in steps)
    return lines or " []"


def root_of(text: str) -> yaml.MappingNode:
    """The tree of a procedure; RedactionError where the text is none."""
    tree = yaml.compose(text, Loader=yaml.SafeLoader)
    if isinstance(tree, yaml.MappingNode):
        return tree
    message = "Ce fichier n'est pas une démarche : elle commence par « nom: … »."
    raise RedactionError(message)


def branch_of(text: str, dans: Dans) -> yaml.Node | None:
    """The steps of a branch, or of the procedure; None where it has none."""
    node = _value(root_of(text), "etapes")
    for rang, name in dans:
        node = _value(_what(_item(node, rang)), name)
    return node if node is not None and node.value else None


def what_of(text: str, dans: Dans) -> yaml.MappingNode:
    """What the step to which a way leads says, its last branch apart."""
    *before, (rang, _) = dans
    return _what(_item(branch_of(text, tuple(before)), rang))


def unfolded(text: str, dans: Dans) -> str:
    """The text with the steps of a branch one a line, and nothing else changed."""
    for depth in range(1, len(dans) + 1):
        text = _unfolded_at(text, dans[:depth])
    return text


def _unfolded_at(text: str, dans: Dans) -> str:
    *before, (rang, name) = dans
    steps = branch_of(text, tuple(before))
    item = _item(steps, rang)
    what = _what(item)
    said = _said(text, dans)
    ((verb, says),) = said.items()
    dash = " " * (steps.start_mark.column if steps else 0)
    held = _value(what, name)
    if item.flow_style:
        return _put(text, item, step_in_block(said, dash))
    if what.flow_style:
        return _put(text, what, what_in_block(says, f"{dash}    ", INSIDE[verb]))
    if isinstance(held, yaml.SequenceNode) and held.flow_style and held.value:
        margin = " " * (what.start_mark.column + 2)
        return _put(text, held, steps_in_block(says[name], margin))
    return text


def _said(text: str, dans: Dans) -> dict[str, Any]:
    """What the step to which a way leads is, as data."""
    *before, (rang, _) = dans
    steps = yaml.safe_load(text)["etapes"]
    for rank, name in before:
        ((_, what),) = steps[rank].items()
        steps = what[name]
    said: dict[str, Any] = steps[rang]
    return said


def _put(text: str, node: yaml.Node, block: str) -> str:
    before, after = text[: node.start_mark.index], text[node.end_mark.index :]
    return f"{before.rstrip(' ') if block.startswith('\n') else before}{block}{after}"


def _item(steps: yaml.Node | None, rang: int) -> yaml.MappingNode:
    items = steps.value if isinstance(steps, yaml.SequenceNode) else []
    if not rang < len(items) or not isinstance(items[rang], yaml.MappingNode):
        raise RedactionError(PARTIE)
    found: yaml.MappingNode = items[rang]
    return found


def _what(item: yaml.MappingNode) -> yaml.MappingNode:
    ((_, what),) = item.value
    if not isinstance(what, yaml.MappingNode):
        raise RedactionError(PARTIE)
    return what


def _value(node: yaml.MappingNode, key: str) -> yaml.Node | None:
    return next((value for name, value in node.value if name.value == key), None)

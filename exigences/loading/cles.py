"""Puts one key of a document in its text, and changes nothing else of its layout."""

from typing import Any

import yaml

from exigences.loading.ligne import WIDE
from exigences.loading.retouche import RetoucheError

_AVANT = "etapes"
"""The key before which a new one goes: the steps come last."""


def with_key(text: str, key: str, value: Any) -> str:
    """The text with another value for a key; RetoucheError where that would change the rest."""
    tree = yaml.compose(text, Loader=yaml.SafeLoader)
    if not isinstance(tree, yaml.MappingNode) or tree.flow_style:
        raise RetoucheError(key)
    line = "\r\n" if "\r\n" in text else "\n"
    block = written(key, value).replace("\n", line)
    names = [name.value for name, _ in tree.value]
    if key in names:
        name, there = tree.value[names.index(key)]
        after = text[: name.start_mark.index] + block + text[end_of(text, there) :]
    else:
        place = _place(text, tree, names)
        after = f"{text[:place]}{block}{line}{text[place:]}"
    if _others(after, key) != _others(text, key):
        raise RetoucheError(key)
    return after


def written(key: str, value: Any) -> str:
    """A key and its value, as a block without its last end of line."""
    told = yaml.safe_dump({key: value}, allow_unicode=True, sort_keys=False, width=WIDE)
    return told.rstrip("\n")


def end_of(text: str, node: yaml.Node) -> int:
    """Where a value ends in a text, without the comments and the blanks that follow it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return end_of(text, last[1] if isinstance(last, tuple) else last)
    end = node.end_mark.index
    while end > node.start_mark.index and text[end - 1].isspace():
        end -= 1
    return end


def _place(text: str, tree: yaml.MappingNode, names: list[str]) -> int:
    """Where a new key begins: on the line after the value that stands before the steps."""
    rank = names.index(_AVANT) if _AVANT in names else len(names)
    if rank == 0:
        return tree.value[0][0].start_mark.index if names else len(text)
    end = text.find("\n", end_of(text, tree.value[rank - 1][1]))
    if end < 0:
        raise RetoucheError(_AVANT)
    return end + 1


def _others(text: str, key: str) -> dict[str, Any]:
    read = yaml.safe_load(text)
    return {name: value for name, value in read.items() if name != key}

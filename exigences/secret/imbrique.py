"""The texts of nested values: documents, lists, mappings and records, one in another."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

type Chemin = tuple[str, ...]


def texts_of(value: Any, path: Chemin) -> Iterator[tuple[Chemin, str]]:
    """Every text with its place, the rank in lists apart, in the order of `with_texts`."""
    match value:
        case Enum():
            return
        case str():
            yield path, value
        case Mapping():
            for key, inner in value.items():
                if isinstance(key, str):
                    yield (*path, ""), key
                yield from texts_of(inner, (*path, str(key)))
        case list() | tuple():
            for inner in value:
                yield from texts_of(inner, path)
        case _ if is_dataclass(value) and not isinstance(value, type):
            for field in fields(value):
                yield from texts_of(getattr(value, field.name), (*path, field.name))


def with_texts(value: Any, path: Chemin, text: Callable[[Chemin, str], str]) -> Any:
    """The same value with other texts, asked for one by one, by their place and what they were."""
    match value:
        case Enum():
            return value
        case str():
            return text(path, value)
        case Mapping():
            return {
                (text((*path, ""), key) if isinstance(key, str) else key): with_texts(
                    inner, (*path, str(key)), text
                )
                for key, inner in value.items()
            }
        case list():
            return [with_texts(inner, path, text) for inner in value]
        case tuple():
            return tuple(with_texts(inner, path, text) for inner in value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            changed = {
                field.name: with_texts(getattr(value, field.name), (*path, field.name), text)
                for field in fields(value)
            }
            return replace(value, **changed)
        case _:
            return value

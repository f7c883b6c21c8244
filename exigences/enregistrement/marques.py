"""What our own script told in a recording: what each field is, and what the person marked."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from exigences.enregistrement.geste import Genre, Geste, text_at

MARQUE = "exigences"
"""Key of the entries that are ours."""
_PLAIN = re.compile(r"[A-Za-z_][\w-]*")


def enriched(entries: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """The entries in order, each with what its field told of itself; the marks stay."""
    told = [_mark(entry) for entry in entries if _mark(entry).get("marque") == "champ"]
    for entry in entries:
        if MARQUE in entry:
            if _mark(entry).get("marque") != "champ":
                yield entry
        elif entry.get("name") in ("fill", "select"):
            found = next((one for one in told if one.get("valeur") == _given(entry)), None)
            if found is not None:
                del told[: told.index(found) + 1]
            yield _with_field(entry, found or {})
        else:
            yield entry


def marked(rang: int, entry: Mapping[str, Any]) -> Geste | None:
    """The gesture that a mark stands for."""
    mark = _mark(entry)
    match mark.get("marque"):
        case "note":
            return Geste(genre=Genre.NOTE, rang=rang, valeur=text_at(mark, "texte"))
        case "verifier":
            step = {"verifier": {"texte": text_at(mark, "texte")}}
        case "obstacle":
            step = {"franchir": {"obstacle": text_at(mark, "obstacle")}}
        case _:
            return None
    return Geste(genre=Genre.ETAPE, rang=rang, etape=step)


def _mark(entry: Mapping[str, Any]) -> Mapping[str, Any]:
    mark = entry.get(MARQUE)
    return mark if isinstance(mark, dict) else {}


def _given(entry: Mapping[str, Any]) -> str:
    options: Iterable[Any] = entry.get("options") or ()
    return "\n".join(map(str, options)) if entry["name"] == "select" else text_at(entry, "text")


def _with_field(entry: Mapping[str, Any], told: Mapping[str, Any]) -> Mapping[str, Any]:
    """An action with the selector that its field answers to, and the options that a person read."""
    name = text_at(told, "nom").replace("\\", "\\\\").replace('"', '\\"')
    css = f'[name="{name}"]' if name else ""
    if _PLAIN.fullmatch(own := text_at(told, "identifiant")):
        css = f"#{own}"
    options = {"options": told["options"]} if told.get("options") else {}
    return {**entry, **options, "css": css, "type": text_at(told, "type")}

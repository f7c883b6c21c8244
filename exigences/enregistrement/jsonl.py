"""Reads what Playwright's codegen writes in JSONL: a head, then one action a line."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from exigences.enregistrement.geste import (
    FAKEPATH,
    TWICE,
    Enregistrement,
    Genre,
    Geste,
    RecordingError,
    Sorte,
    Vise,
    lost,
    text_at,
)
from exigences.enregistrement.localisation import Maillon, located
from exigences.enregistrement.marques import MARQUE, enriched, marked
from exigences.enregistrement.selecteurs import plain_css
from exigences.loading.erreur import excerpt

_DOUBLE = 2
_DEEP = 20
"""Links of a locator that are read."""
_OF_OTHERS = frozenset({"steps", "tests", "log", "id"})
"""Keys of whole documents of other tools, which name themselves too, some on one line."""
_MODIFIERS = ((1, "Alt"), (2, "Control"), (4, "Meta"), (8, "Shift"))


def read_jsonl(text: str) -> Enregistrement:
    """Read a recording, whole or cut; RecordingError where no line holds an action."""
    gestes: list[Geste] = []
    coupe = ""
    for rang, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
        except (ValueError, RecursionError):
            coupe = f"la ligne {rang} est coupée ou abîmée : ce qui précède est repris."
            break
        if isinstance(entry, dict) and "name" in entry:
            gestes += _action(rang, entry)
    return _read(gestes, Sorte.JSONL, coupe)


def read_lived(entries: Iterable[Mapping[str, Any]]) -> Enregistrement:
    """Read what was done in a browser that we showed, with what our own script told of it."""
    gestes: list[Geste] = []
    for rang, entry in enumerate(enriched(list(entries)), 1):
        if MARQUE not in entry:
            gestes += _action(rang, entry)
        elif (geste := marked(rang, entry)) is not None:
            gestes.append(geste)
    return _read(gestes, Sorte.VECU)


def _read(gestes: list[Geste], sorte: Sorte, coupe: str = "") -> Enregistrement:
    if not gestes:
        raise RecordingError("aucune ligne n'y est un geste : enregistrez avec « --target jsonl ».")
    return Enregistrement(sorte=sorte, titre="", gestes=tuple(gestes), coupe=coupe)


def is_jsonl(text: str) -> bool:
    """Whether a text begins as such a recording does."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    try:
        entry = json.loads(first)
    except (ValueError, RecursionError):
        return False
    if not isinstance(entry, dict):
        return False
    named = isinstance(entry.get("name"), str) and not _OF_OTHERS & entry.keys()
    return named or "browserName" in entry


def _action(rang: int, entry: Mapping[str, Any]) -> Iterator[Geste]:  # noqa: C901 - one line a kind
    vise = aim(entry)
    match entry["name"]:
        case "openPage" | "navigate" | "goto":
            yield Geste(genre=Genre.OUVRE, rang=rang, valeur=text_at(entry, "url"))
        case "click" if entry.get("button", "left") == "left":
            note = TWICE if entry.get("clickCount") == _DOUBLE else ""
            count = entry.get("clickCount")
            by_key = None if count is None else count == 0  # what a key presses is not counted
            yield Geste(genre=Genre.CLIC, rang=rang, vise=vise, note=note, au_clavier=by_key)
        case "check":
            yield Geste(genre=Genre.COCHE, rang=rang, vise=vise)
        case "uncheck":
            yield Geste(genre=Genre.DECOCHE, rang=rang, vise=vise)
        case "fill" if text_at(entry, "text").startswith(FAKEPATH):
            yield Geste(genre=Genre.FICHIER, rang=rang, vise=vise)
        case "fill":
            yield Geste(genre=Genre.SAISIE, rang=rang, vise=vise, valeur=text_at(entry, "text"))
        case "select":
            for option in _texts(entry, "options"):
                yield Geste(genre=Genre.CHOIX, rang=rang, vise=vise, valeur=option)
        case "setInputFiles":
            yield Geste(genre=Genre.FICHIER, rang=rang, vise=vise)
        case "press":
            yield Geste(genre=Genre.TOUCHE, rang=rang, vise=vise, valeur=_key(entry))
        case "assertVisible" | "assertText" | "assertChecked" | "assertValue":
            yield seen(rang, vise, text_at(entry, "text"))
        case "closePage":
            yield Geste(genre=Genre.TU, rang=rang, valeur="fenêtre fermée")
        case name:
            what = f"« {excerpt(str(name))} » sur « {excerpt(vise.dit)} »"
            yield lost(rang, what)


def seen(rang: int, vise: Vise, text: str) -> Geste:
    """Something that was checked: the text where one is told, else that the thing is there."""
    if text.strip():
        return Geste(genre=Genre.VOIT, rang=rang, vise=Vise(texte=text, cadre=vise.cadre))
    return Geste(genre=Genre.VOIT, rang=rang, vise=vise)


def aim(entry: Mapping[str, Any]) -> Vise:
    """What an action aims at: by its locator, or by a selector in plain CSS."""
    frames = entry.get("framePath")
    cadre: tuple[str, ...] = ()
    for path in frames if isinstance(frames, list) else ():
        if isinstance(path, str):
            inside = located((Maillon(sorte="frame-locator", corps=path),))
            cadre += inside.cadre
    if isinstance(entry.get("locator"), dict):
        vise = located(_links(entry["locator"]))
    else:
        css = plain_css(text_at(entry, "selector"))
        vise = Vise(css="" if css.startswith("internal:") else css)
    told = text_at(entry, "css")
    vise = replace(vise, css=vise.css or told, type=text_at(entry, "type"))
    return vise if vise.cadre else replace(vise, cadre=cadre)


def _links(locator: Any) -> Iterator[Maillon]:
    link = locator
    for _ in range(_DEEP):
        if not isinstance(link, dict):
            return
        options = link.get("options")
        given = options if isinstance(options, dict) else {}
        body, name = _plain(link.get("body")), _plain(given.get("name", ""))
        yield Maillon(
            sorte=str(link.get("kind")),
            corps=body or "",
            nom=name,
            illisible=body is None or name is None,
        )
        held = _plain(given.get("hasText", ""))
        if held:
            yield Maillon(sorte="has-text", corps=held)
        link = link.get("next")


def _plain(value: Any) -> str | None:
    """A text of a locator; JSON keeps nothing of an expression, and writes {}."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) else None


def _texts(entry: Mapping[str, Any], key: str) -> list[str]:
    value = entry.get(key)
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _key(entry: Mapping[str, Any]) -> str:
    mask = entry.get("modifiers")
    held = [name for bit, name in _MODIFIERS if isinstance(mask, int) and mask & bit]
    return "+".join((*held, text_at(entry, "key")))

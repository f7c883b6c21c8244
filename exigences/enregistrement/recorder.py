"""Reads a recording of Chrome's Recorder (JSON of DevTools and of puppeteer/replay)."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
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
from exigences.enregistrement.selecteurs import aimed
from exigences.loading.erreur import excerpt

OURS = "exigences"
"""Name of the steps that Recorder carries for us, and does not do."""
_BOXES = ("checkbox", "switch", "radio")
LIST = "combobox"
_LISTS = (LIST, "listbox")
_PRIMARY = (None, "primary")
_AGREES = (None, "==", ">=")
"""Numbers of elements that a presence answers."""


def read_recorder(text: str) -> Enregistrement:
    """Read a recording, whole or cut; RecordingError where it holds no step."""
    document, coupe = _parsed(text)
    steps = document.get("steps")
    if not isinstance(steps, list):
        raise RecordingError(
            "ce JSON n'a pas de liste « steps » : exportez l'enregistrement depuis Recorder, "
            "au format JSON."
        )
    gestes: list[Geste] = []
    for rang, step in enumerate(steps, 1):
        gestes += _gestures(rang, step)
    return Enregistrement(
        sorte=Sorte.RECORDER,
        titre=text_at(document, "title"),
        gestes=tuple(gestes),
        coupe=coupe,
    )


def _parsed(text: str) -> tuple[Mapping[str, Any], str]:
    """The document, and where it is cut: the steps before are kept."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        steps = list(_steps_before_the_cut(text))
        where = f"le fichier est coupé ou abîmé après l'étape {len(steps)}"
        return {"steps": steps}, f"{where} : ce qui précède est repris."
    if not isinstance(document, dict):
        raise RecordingError("ce JSON n'est pas un enregistrement : il n'a ni titre, ni étapes.")
    return document, ""


def _steps_before_the_cut(text: str) -> Iterator[Any]:
    at = text.find("[", text.find('"steps"'))
    decoder = json.JSONDecoder()
    while at >= 0:
        at += 1
        while at < len(text) and text[at] in " \t\r\n,":
            at += 1
        try:
            step, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return
        yield step
        at = end - 1


def _gestures(rang: int, step: Any) -> Iterator[Geste]:
    kind = step.get("type") if isinstance(step, dict) else None
    if not isinstance(kind, str):
        yield lost(rang, "une étape sans type")
    elif (read := _KINDS.get(kind)) is None:
        yield lost(rang, f"« {excerpt(kind)} », que cette version ne connaît pas")
    else:
        yield from read(rang, step)


def _navigate(rang: int, step: Mapping[str, Any]) -> Iterator[Geste]:
    yield Geste(genre=Genre.OUVRE, rang=rang, valeur=text_at(step, "url"))


def _click(rang: int, step: Mapping[str, Any]) -> Iterator[Geste]:
    vise = _aim(step)
    if step.get("button") not in _PRIMARY:
        yield lost(rang, f"un clic de l'autre bouton de la souris sur « {excerpt(vise.dit)} »")
    elif vise.role in _BOXES:
        yield Geste(genre=Genre.COCHE, rang=rang, vise=vise)
    else:
        yield Geste(genre=Genre.CLIC, rang=rang, vise=vise)


def _double(rang: int, step: Mapping[str, Any]) -> Iterator[Geste]:
    yield Geste(genre=Genre.CLIC, rang=rang, vise=_aim(step), note=TWICE)


def _change(rang: int, step: Mapping[str, Any]) -> Iterator[Geste]:
    vise, value = _aim(step), text_at(step, "value")
    if value.startswith(FAKEPATH):
        yield Geste(genre=Genre.FICHIER, rang=rang, vise=vise)
    elif vise.role in _LISTS or vise.css.startswith("select"):
        css = vise.css if vise.css == "select" else vise.css.removeprefix("select")
        aimed_at = replace(vise, css=css if css[:1] in ("#", "[") else vise.css)
        yield Geste(genre=Genre.CHOIX, rang=rang, vise=aimed_at, valeur=value)
    else:
        yield Geste(genre=Genre.SAISIE, rang=rang, vise=vise, valeur=value)


def _key(rang: int, step: Mapping[str, Any]) -> Iterator[Geste]:
    yield Geste(genre=Genre.TOUCHE, rang=rang, valeur=text_at(step, "key"))


def _nothing(what: str) -> Callable[[int, Mapping[str, Any]], Iterator[Geste]]:
    def read(rang: int, step: Mapping[str, Any]) -> Iterator[Geste]:  # noqa: ARG001
        yield Geste(genre=Genre.TU, rang=rang, valeur=what)

    return read


def _unsaid(what: str) -> Callable[[int, Mapping[str, Any]], Iterator[Geste]]:
    def read(rang: int, step: Mapping[str, Any]) -> Iterator[Geste]:  # noqa: ARG001
        yield lost(rang, what)

    return read


def _hover(rang: int, step: Mapping[str, Any]) -> Iterator[Geste]:
    yield lost(rang, f"un passage de la souris sur « {excerpt(_aim(step).dit)} »")


def _custom(rang: int, step: Mapping[str, Any]) -> Iterator[Geste]:
    given = step.get("parameters")
    carried = given.get("etape") if isinstance(given, dict) else None
    if step.get("name") == OURS and isinstance(carried, dict):
        yield Geste(genre=Genre.ETAPE, rang=rang, etape=carried)
    else:
        yield lost(rang, f"une étape d'une extension, « {excerpt(text_at(step, 'name'))} »")


def _wait(rang: int, step: Mapping[str, Any]) -> Iterator[Geste]:
    operator, count = step.get("operator"), step.get("count")
    absent = step.get("visible") is False or count == 0
    if absent or operator not in _AGREES or count not in (None, 1):
        yield lost(rang, f"une attente qui compte « {excerpt(_aim(step).dit)} », ou son absence")
        return
    delay = step.get("timeout")
    seconds = delay / 1000 if isinstance(delay, int | float) and 0 < delay <= 120_000 else None
    genre = Genre.ATTEND if seconds else Genre.VOIT
    yield Geste(genre=genre, rang=rang, vise=_aim(step), delai_s=seconds)


_KINDS: Mapping[str, Callable[[int, Mapping[str, Any]], Iterator[Geste]]] = MappingProxyType(
    {
        "navigate": _navigate,
        "click": _click,
        "doubleClick": _double,
        "change": _change,
        "keyDown": _key,
        "keyUp": _nothing(""),
        "hover": _hover,
        "scroll": _nothing("défilement"),
        "setViewport": _nothing("taille de fenêtre (elle est au scénario)"),
        "emulateNetworkConditions": _unsaid("une vitesse de réseau : elle se dit dans le scénario"),
        "close": _unsaid("un onglet fermé"),
        "customStep": _custom,
        "waitForElement": _wait,
        "waitForExpression": _unsaid("une attente écrite en JavaScript, qui n'est jamais lancée"),
    }
)
"""The fourteen kinds of steps of puppeteer/replay (`Schema.ts`, `StepType`)."""


def _aim(step: Mapping[str, Any]) -> Vise:
    written = step.get("selectors")
    alternatives = written if isinstance(written, list) else []
    kept = [
        one
        for one in alternatives
        if isinstance(one, str)
        or (isinstance(one, list) and all(isinstance(link, str) for link in one))
    ]
    return aimed(kept)

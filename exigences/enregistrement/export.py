"""Writes a procedure as a recording of Chrome's Recorder, which Chrome and Puppeteer replay."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urljoin

from exigences.enregistrement.recorder import LIST, OURS
from exigences.model.procedure.cible import Cible
from exigences.model.procedure.etape import (
    Aller,
    Attendre,
    Choisir,
    Cliquer,
    Cocher,
    Envoyer,
    Etape,
    Presence,
    Remplir,
    Verifier,
)
from exigences.model.procedure.procedure import Procedure

_WINDOW = {
    "type": "setViewport",
    "width": 1280,
    "height": 800,
    "deviceScaleFactor": 1,
    "isMobile": False,
    "hasTouch": False,
    "isLandscape": False,
}
_LONGEST_S = 30
"""What Recorder waits at most, in seconds (`SchemaUtils.ts`, `maxTimeout`)."""
_USUAL_S = Presence.model_fields["delai_s"].default
_MOUSE = {"target": "main", "offsetX": 1, "offsetY": 1}


def recording_of(procedure: Procedure, filled: tuple[Etape, ...]) -> dict[str, Any]:
    """The recording of a procedure; `filled` is its steps with the data of a sosie."""
    steps = list(_steps(procedure, filled))
    return {"title": procedure.nom, "steps": [_WINDOW, *steps]}


def carried_in(recording: Mapping[str, Any]) -> list[str]:
    """The verbs that the recording only carries: neither Chrome nor Puppeteer does them."""
    return [
        next(iter(step["parameters"]["etape"]))
        for step in recording["steps"]
        if step["type"] == "customStep"
    ]


def _steps(procedure: Procedure, filled: tuple[Etape, ...]) -> Iterator[dict[str, Any]]:
    if not isinstance(procedure.etapes[0], Aller):
        yield {"type": "navigate", "url": procedure.depart, "target": "main"}
    for written, step in zip(procedure.etapes, filled, strict=True):
        yield _said(procedure.depart, step) or _carried(written)


def _said(depart: str, step: Etape) -> dict[str, Any] | None:
    """A step in the words of Recorder, None where it has none for it."""
    match step:
        case Aller(aller=page):
            address = "" if page.adresse == "/" else page.adresse
            return {"type": "navigate", "url": urljoin(depart, address), "target": "main"}
        case Cliquer(cliquer=cible) | Envoyer(envoyer=cible):
            return _on(cible, {"type": "click", **_MOUSE})
        case Remplir(remplir=saisie):
            return _on(saisie, {"type": "change", "value": saisie.valeur, "target": "main"})
        case Choisir(choisir=choix):
            change = {"type": "change", "value": choix.option, "target": "main"}
            return _on(choix, change, LIST)
        case Cocher(cocher=case) if case.coche:
            return _on(case, {"type": "click", **_MOUSE}, "checkbox")
        case Attendre(attendre=presence) if presence.delai_s <= _LONGEST_S:
            return _on(presence, {"type": "waitForElement", **_delay(presence)})
        case Verifier(verifier=presence) if presence.delai_s == _USUAL_S:
            return _on(presence, {"type": "waitForElement"})
        case _:
            return None


def _delay(presence: Presence) -> dict[str, float]:
    return {"timeout": presence.delai_s * 1000}


def _on(cible: Cible, step: dict[str, Any], role: str = "") -> dict[str, Any] | None:
    """The step on a target; None where Recorder cannot designate it, or has not all it says."""
    alternatives = cible.alternatives()
    if any(one.rang or one.dans for one in alternatives):
        return None
    selectors = [[_selector(one, role)] for one in alternatives]
    return {**step, "selectors": selectors} if all(s for (s,) in selectors) else None


def _selector(cible: Cible, role: str) -> str:
    """The one selector of an alternative, '' where none says it."""
    told = cible.critere
    match sorted(told):
        case ["css"]:
            listed = role == LIST and told["css"][:1] in ("#", "[")
            return f"select{told['css']}" if listed else told["css"]
        case ["texte"]:
            return f"text/{told['texte']}"
        case ["etiquette"] | ["nom"] | ["nom", "role"]:
            kind = role or told.get("role", "")
            named = told.get("etiquette") or told["nom"]
            return f"aria/{named}" + (f'[role="{kind}"]' if kind else "")
        case _:
            return ""


def _carried(step: Etape) -> dict[str, Any]:
    told = step.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return {"type": "customStep", "name": OURS, "parameters": {"etape": told}}

"""Our own steps that another tool carried: read again, without what an author alone may vouch."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError

from exigences.exploration.pieces import FICHIER
from exigences.loading.valeurs import known_names, names_in
from exigences.model.procedure.cible import CRITERES
from exigences.model.procedure.etape import VERBES, Verbe, verb_of

_TARGET = (*CRITERES, "rang", "dans", "sinon")
_CARRIED = MappingProxyType(
    {
        "appuyer": ("touche", "cible"),
        "aller": ("adresse",),
        "attendre": (*_TARGET, "delai_s"),
        "choisir": (*_TARGET, "option"),
        "cliquer": _TARGET,
        "cocher": (*_TARGET, "coche"),
        "dans_le_cadre": ("cadre", "etapes"),
        "franchir": ("obstacle", "etiquette"),
        "recharger": (),
        "remplir": (*_TARGET, "valeur"),
        "revenir": (),
        "si": ("visible", "alors", "sinon"),
        "televerser": (*_TARGET, "fichier"),
        "verifier": (*_TARGET, "delai_s"),
    }
)
"""The verbs that may be carried, and what of each."""
_NAMES = {name for name in known_names() if name.startswith("sosie.")} | {"secret.MOT_DE_PASSE"}
"""What a step that was carried may have filled in."""
_INSIDE = ("etapes", "alors", "sinon")


def our_step(written: Mapping[str, Any]) -> Verbe | None:
    """A step that was carried, None where it is none of ours or says more than it may."""
    try:
        kept = _kept(written)
        verb = verb_of(kept) if kept else None
        return VERBES[verb].model_validate(kept) if verb else None
    except (ValidationError, RecursionError):
        return None


def _kept(written: Any) -> dict[str, Any] | None:
    if not isinstance(written, dict) or len(written) != 1:
        return None
    ((verb, what),) = written.items()
    if verb not in _CARRIED or not isinstance(what, dict):
        return None
    if set(names_in(told := str(what))) - _NAMES or told.count("{{") != len(names_in(told)):
        return None
    said = {key: value for key, value in what.items() if key in _CARRIED[verb]}
    for key in _INSIDE:
        inner = said.get(key)
        if verb in ("si", "dans_le_cadre") and isinstance(inner, list):
            said[key] = [step for step in map(_kept, inner) if step is not None]
    if "fichier" in said:
        said["fichier"] = FICHIER
    return {verb: said}

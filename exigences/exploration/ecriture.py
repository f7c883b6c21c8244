"""Writes the steps of an exploration as a procedure that a person can read, correct and replay."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from exigences.exploration.conclusion import Conclusion
from exigences.exploration.pilote import Pilote
from exigences.exploration.reponses import Reponse
from exigences.loading.ligne import flow
from exigences.model.procedure.etape import Verbe


def written(head: Mapping[str, Any], pilote: Pilote, conclusion: Conclusion) -> str:
    """Write the YAML of a procedure, with what was guessed and what was not done as comments."""
    missed = (f"  # pas fait : {one_line(phrase)}" for phrase in pilote.manques)
    return "\n".join((*_head(head, conclusion), "etapes:", *_steps(pilote.faits), *missed, ""))


def _head(head: Mapping[str, Any], conclusion: Conclusion) -> Iterator[str]:
    yield "# Démarche écrite par « exigences explorer » : relisez chaque ligne, puis rejouez-la."
    yield f"# {one_line(conclusion.phrase)}"
    yield "# À régler par vous : le nom, l'organisme et le droit, lus sur la première page."
    for key, value in head.items():
        yield f"{key}: {flow(value)}"


def _steps(faits: Sequence[Reponse]) -> Iterator[str]:
    for fait in faits:
        note = f"  # {one_line(fait.note)}" if fait.note else ""
        yield f"  - {step_line(fait.pas)}{note}"
    if not faits:
        yield "  - aller: /"


_SHORT = {
    "cliquer": "nom",
    "envoyer": "nom",
    "cocher": "etiquette",
    "franchir": "obstacle",
    "visible": "texte",
}
"""The only criterion of a step, or of what a fork looks for, that may be written alone."""


def step_line(step: Verbe) -> str:
    """Write a step in its short form where it has one: its only criterion, alone."""
    ((verb, what),) = step.model_dump(mode="json", by_alias=True, exclude_unset=True).items()
    return f"{verb}: {flow(short_form(verb, what))}"


def short_form(key: str, what: Any) -> Any:
    """What a key of a procedure says, in short, and so for all that it holds."""
    if isinstance(what, list):
        return [short_form("", one) for one in what]
    if not isinstance(what, dict):
        return what
    if key in _SHORT and list(what) == [_SHORT[key]]:
        return what[_SHORT[key]]
    return {name: short_form(name, held) for name, held in what.items()}


def one_line(text: str) -> str:
    """Write a text on one line."""
    return " ".join(text.split())

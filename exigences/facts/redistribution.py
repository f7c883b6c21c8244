"""Reads what goes past a narrow window as evidence (WCAG 2.1, criterion 1.4.10)."""

from collections.abc import Iterator, Mapping
from typing import Any

from exigences.model.exigence import Certitude, Preuve
from exigences.model.facts import ParcoursFacts
from exigences.model.lieu import Boite, Lieu
from exigences.model.redistribution import Debordement

_EXTRAIT = 300
_QUESTION = "À 320 pixels de large, ce contenu se lit-il en entier, sans défiler de côté ?"


def read_overflows(page: int, main: Mapping[str, Any]) -> tuple[Debordement, ...]:
    """What reflow.js found in the main frame; nothing where the window was wider."""
    return tuple(
        Debordement(
            lieu=Lieu(page=page, selecteur=raw["selecteur"], boite=_box(raw["boite"])),
            texte=raw["texte"],
            bord=int(raw["bord"]),
            certain=bool(raw["certain"]),
        )
        for raw in main.get("debordements", ())
    )


def overflow_evidence(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Words and fields that one must scroll sideways to read, then those to look at."""
    for page in parcours.pages:
        for found in page.debordements:
            said = f"{found.texte} (jusqu'à {found.bord} pixels, pour une fenêtre de 320)"
            yield Preuve.at(
                found.lieu,
                said[:_EXTRAIT].strip(),
                certitude=Certitude.CERTAINE if found.certain else Certitude.DOUTEUSE,
                question="" if found.certain else _QUESTION,
            )


def _box(raw: Any) -> Boite | None:
    return Boite(x=raw[0], y=raw[1], largeur=raw[2], hauteur=raw[3]) if raw else None

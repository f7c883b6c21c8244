"""Reads what goes past a narrow window as evidence (WCAG 2.1, criterion 1.4.10)."""

from typing import Any

from exigences.facts.page.collecte import Collecte
from exigences.model.facts.redistribution import Debordement
from exigences.model.lieu import Boite, Lieu


def read_overflows(page: int, main: Collecte) -> tuple[Debordement, ...]:
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


def _box(raw: Any) -> Boite | None:
    return Boite(x=raw[0], y=raw[1], largeur=raw[2], hauteur=raw[3]) if raw else None

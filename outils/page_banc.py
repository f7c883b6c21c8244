"""Keeps the figures of the benches, and writes docs/banc.md from them."""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

from exigences.model.document import Document

MESURES = Path(__file__).resolve().parent / "banc.json"
"""What each bench measured last."""
TETE = """# Ce que cela coûte

`make banc` mesure, et remplit cette page. Chaque rapport compare deux choses mesurées l'une après
l'autre, sur la même machine : une machine occupée les ralentit toutes les deux. Les secondes de
processeur comptent tout ce qui a été lancé, navigateur compris.
"""


class Chiffre(Document):
    """One figure of a bench."""

    titre: str
    valeur: float
    unite: str = ""
    """« s », « Mo » or « % »; '' for a ratio."""
    vise: float | None = None
    """What is aimed at, at most."""
    detail: str = ""
    """How it was measured, where that is not in its title."""
    coeurs: int = 0

    @property
    def tenu(self) -> Literal["oui", "non", ""]:
        """Whether what is aimed at is reached."""
        if self.vise is None:
            return ""
        return "oui" if self.valeur <= self.vise else "non"


class Chiffres(Document):
    """The figures of all benches, by their names."""

    chiffres: Mapping[str, Chiffre] = {}


def read_figures() -> Chiffres:
    """What is kept."""
    if not MESURES.is_file():
        return Chiffres()
    return Chiffres.model_validate_json(MESURES.read_text("utf-8"))


def keep(**found: Chiffre) -> None:
    """Keep the figures of a bench, in place of what it found before."""
    own = {
        nom: one.model_copy(update={"coeurs": os.cpu_count() or 1}) for nom, one in found.items()
    }
    known = Chiffres(chiffres={**read_figures().chiffres, **own})
    text = json.dumps(known.model_dump(mode="json"), ensure_ascii=False, indent=1, sort_keys=True)
    MESURES.write_text(f"{text}\n", "utf-8")


def bench_page() -> str:
    """The page, from what is kept."""
    return "\n".join([TETE, *_rows()]) + "\n"


def _rows() -> Iterator[str]:
    yield "| Mesure | Valeur | Au plus | Tenu | Cœurs |"
    yield "| --- | ---: | ---: | --- | ---: |"
    for _, one in sorted(read_figures().chiffres.items()):
        aim = "" if one.vise is None else _said(one.vise, one.unite)
        title = f"{one.titre} ({one.detail})" if one.detail else one.titre
        yield f"| {title} | {_said(one.valeur, one.unite)} | {aim} | {one.tenu} | {one.coeurs} |"


def _said(value: float, unite: str) -> str:
    return f"{value:.4g} {unite}".strip().replace(".", ",")

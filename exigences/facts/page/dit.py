"""What people read of a field, and what the page's code calls it."""

from dataclasses import dataclass

from exigences.facts.langue.texte import fold
from exigences.facts.page.collecte import ChampBrut
from exigences.facts.page.signes import words_of_name

SURE = 3
"""Least sum of signals for a nature to be sure: one clear word in a name or a label."""
LABEL, NAME = 4, 3
"""What a clear word weighs in a label, and in a name."""
NO_TEXT = frozenset(
    {"checkbox", "radio", "switch", "select", "range", "color", "listbox", "combobox"}
)
"""Types of fields that hold no text of the person."""


@dataclass(frozen=True, slots=True)
class Said:
    """What people read of a field, folded."""

    label: str
    placeholder: str
    hint: str
    group: str

    @property
    def spoken(self) -> str:
        """Its label and its placeholder."""
        return f"{self.label} {self.placeholder}".strip()


def said_of(raw: ChampBrut) -> Said:
    """Fold what is written on a field and around it."""
    label = fold(raw["court"] or raw["libelle"] or raw["titre"] or raw["proche"])
    # What is written around a list holds its options, which ask nothing.
    around = "" if raw["type"] == "select" else raw["aide"]
    # A placeholder stands for a label only where no words stand beside the field.
    beside = raw["proche"] if raw["indice"] and raw["libelle"] == raw["indice"] else ""
    return Said(
        label=label,
        placeholder=fold(raw["indice"]),
        hint=fold(f"{raw['libelle']} {raw['description']} {around} {beside}")[:600],
        group=fold(raw["groupe"]),
    )


def names_of(raw: ChampBrut) -> str:
    """Words of its name and of its identifier, folded."""
    return f"{words_of_name(raw['nom'])} | {words_of_name(raw['identifiant'])}"

"""Reads the open data of « Vos démarches essentielles », a file that the person downloaded."""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

from exigences.donnees import read_data
from exigences.fichiers.lecture import read_plain
from exigences.fichiers.raisons import reason_of
from exigences.model.erreur import ExigencesError
from exigences.mots.pliage import fold

type Bande = Literal["", "atteint", "proche", "loin"]
_NUMBER = re.compile(r"(-?\d*[.,]?\d+) ?(|%|ms|s|/ ?10)")


class DinumError(ExigencesError):
    """The file cannot be read: says why, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicateur:
    """An indicator, and its public thresholds."""

    id: str
    titre: str
    noms: Sequence[str]
    unite: Literal["", "%", "s"] = ""
    """Of its thresholds."""
    sens: str = "plus"
    strict: bool = False
    """Whether a threshold itself is not within it."""
    vert: float | None = None
    jaune: float | None = None
    mots: Mapping[str, Bande] = field(default_factory=dict)
    ici: Sequence[str] = ()

    def band(self, written: str) -> Bande:
        """The band of a value as the file writes it; '' where no threshold says it."""
        said = fold(written)
        if said in self.mots:
            return self.mots[said]
        value = self._value(said)
        if value is None or self.vert is None or self.jaune is None:
            return ""
        if self._within(value, self.vert):
            return "atteint"
        return "proche" if self._within(value, self.jaune) else "loin"

    def _value(self, said: str) -> float | None:
        """What is written, in the unit of the thresholds; None where that is not clear."""
        found = _NUMBER.fullmatch(said.strip())
        if found is None:
            return None
        written, unit = found.groups()
        value = float(written.replace(",", "."))
        if unit == "ms":
            return value / 1000 if self.unite == "s" else None
        if self.unite != "%" or unit == "%" or not 0 < value <= 1:
            return value
        # A share of one: « .985 ». A bare « 1 » may be all of it, or one in a hundred.
        return value * 100 if written != "1" else None

    def _within(self, value: float, threshold: float) -> bool:
        if self.sens == "moins":
            return value < threshold or (value == threshold and not self.strict)
        return value >= threshold


@dataclass(frozen=True, slots=True, kw_only=True)
class Publiees:
    """What the file says of each procedure, by its name."""

    demarches: Mapping[str, Mapping[str, str]]

    def of(self, nom: str) -> Mapping[str, str] | None:
        """Its indicators as they are written; None where the file does not name it."""
        return self.demarches.get(fold(nom))


@cache
def indicators() -> tuple[Indicateur, ...]:
    """The indicators of `exigences/donnees/dinum.yaml`, in its order."""
    return tuple(Indicateur(**one) for one in read_data("dinum.yaml")["indicateurs"])


def load_dinum(path: Path) -> Publiees:
    """Read the file, whatever its separator and its encoding; DinumError where it says nothing."""
    try:
        content = read_plain(path)
    except OSError as error:
        raise DinumError(f"{path} ne peut pas être lu ({reason_of(error)}).") from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    first = text.partition("\n")[0]
    separator = max(";,\t", key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise DinumError(f"{path} n'est pas un tableau CSV lisible.") from error
    heads = [fold(cell) for cell in rows[0]] if rows else []
    named = _column(heads, read_data("dinum.yaml")["noms"])
    columns = {i.id: c for i in indicators() if (c := _column(heads, i.noms)) is not None}
    if named is None or not columns:
        raise DinumError(
            f"{path} : ni colonne du nom de la démarche, ni indicateur connu. Donnez le fichier "
            "CSV de « Vos démarches essentielles » (data.gouv.fr), avec sa première ligne."
        )
    return Publiees(
        demarches={
            fold(row[named]): {i: row[c].strip() for i, c in columns.items() if c < len(row)}
            for row in rows[1:]
            if named < len(row) and row[named].strip()
        }
    )


def _column(heads: Sequence[str], names: Sequence[str]) -> int | None:
    return next((heads.index(n) for name in names if (n := fold(name)) in heads), None)

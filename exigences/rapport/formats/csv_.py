"""The verdicts as a table for a spreadsheet, in which no cell can be a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exigences.fichiers.textes import neutralise
from exigences.model.catalogue.exigence import CATEGORIES
from exigences.model.rapport.rapport import ConstatRapport, Rapport
from exigences.model.rapport.score import Contribution
from exigences.rapport.formats import Renderer
from exigences.rapport.lecture import ecrans_de

COLONNES = (
    "exigence", "titre", "domaine", "verdict", "annonce", "ecrans", "force", "points",
    "ce qui est demande", "ou", "remede",
)  # fmt: skip
_STARTS = "=+-@＝＋－＠"
"""What begins a formula, in its wide form too."""
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_BEGINS = re.compile(rf"""(^|[;,"])([\s{_INVISIBLE}]*)(?=[{re.escape(_STARTS)}])""")
"""Where a formula would begin: a cell, or what another separator would make one."""


@dataclass(frozen=True, slots=True)
class CsvRenderer:
    """One line a verdict; semicolons and a byte-order mark, as French spreadsheets expect."""

    extension: str = "csv"

    def render(self, rapport: Rapport) -> str:
        """Return the verdicts as CSV."""
        weights = {c.exigence: c for c in rapport.score.contributions}
        return table(
            COLONNES, (_row(c, _figures(weights.get(c.exigence))) for c in rapport.constats)
        )


def table(colonnes: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    """Write a table for a French spreadsheet; its cells are texts, whatever they hold."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(colonnes)
    writer.writerows(map(cell, row) for row in rows)
    return "\ufeff" + text.getvalue()


def _figures(weight: Contribution | None) -> tuple[str, str]:
    return (f"{weight.force:g}", f"{weight.points:g}") if weight else ("", "")


def _row(constat: ConstatRapport, figures: tuple[str, str]) -> tuple[str, ...]:
    return (
        constat.exigence,
        constat.titre,
        CATEGORIES[constat.categorie],
        constat.verdict,
        constat.annonce,
        " ".join(map(str, ecrans_de(constat.preuves))),
        *(figure.replace(".", ",") for figure in figures),
        constat.demande,
        next((p.extrait for p in constat.preuves if p.extrait), ""),
        constat.remediation,
    )


def cell(value: str) -> str:
    """Return a text on one line, which no spreadsheet works out, whatever its separator."""
    text = " ".join(neutralise(value).split())
    guarded = _BEGINS.sub(r"\1\2'", text)
    return f"'{guarded}" if guarded.startswith((";", ",", '"')) else guarded


RENDERER: Renderer = CsvRenderer()

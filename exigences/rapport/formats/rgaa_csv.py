"""The grid of the RGAA, as Ara writes it: a line a criterion, a column a page, and what was found.

Ara's own export was read in its source (`audit-export.service.ts`): « Critères », then the pages;
C, NC, NA or NT. A robot proves that a criterion fails; it proves almost never that one holds.
"""

import csv
import io
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from exigences.facts.page.referentiel import load_referentiel
from exigences.fichiers.textes import neutralise
from exigences.model.rapport.accessibilite import EcranAxe
from exigences.model.rapport.empreintes import Empreinte, name_of_rule
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.formats import Renderer
from exigences.rapport.formats.csv_ import cell

_DECIDED = {"8.3": "html-has-lang", "8.5": "document-title"}
"""Criteria that hold where this rule judged and found nothing: their one test asks nothing more."""
_OF_FRAMES = ("2.1", "2.2")
"""Criteria that do not apply where no frame is there."""
_NODES = 3
"""How many elements of a rule are named, a screen."""


@dataclass(frozen=True, slots=True)
class RgaaRenderer:
    """Commas and a byte-order mark, as Ara; what was found is in a column of its own."""

    extension: str = "rgaa.csv"

    def render(self, rapport: Rapport) -> str:
        """Return the grid as CSV."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        pages = [f"Écran {e.numero} : {e.titre}" for e in rapport.ecrans]
        writer.writerow(map(cell, ("Critères", "Éléments transverses", *pages, "Constats")))
        grid = _Grid.of(rapport)
        for theme in load_referentiel().themes:
            for rank in range(1, theme.criteres + 1):
                criterion = f"{theme.numero}.{rank}"
                states = [grid.state(criterion, e.numero) for e in rapport.ecrans]
                writer.writerow((criterion, "NT", *states, cell(" ; ".join(grid.said(criterion)))))
        return "\ufeff" + text.getvalue()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grid:
    """What axe found, by criterion of the RGAA and by screen."""

    failed: Mapping[tuple[str, int], tuple[Empreinte, ...]]
    doubtful: Mapping[tuple[str, int], tuple[Empreinte, ...]]
    silent: Mapping[int, EcranAxe]
    titles: Mapping[str, str]

    @classmethod
    def of(cls, rapport: Rapport) -> "_Grid":
        """Sort the findings of the rules that name tests of the RGAA."""
        rules = {name_of_rule(r.regle): r for r in rapport.accessibilite.de_la_norme}
        sides: tuple[dict[tuple[str, int], tuple[Empreinte, ...]], ...] = ({}, {})
        for one in rapport.empreintes:
            rule = rules.get(one.regle)
            for criterion in {_criterion(t) for t in rule.tests_rgaa} if rule else ():
                side = sides[0 if one.certaine else 1]
                side[criterion, one.ecran] = (*side.get((criterion, one.ecran), ()), one)
        return cls(
            failed=sides[0],
            doubtful=sides[1],
            silent={e.ecran: e for e in rapport.accessibilite.ecrans},
            titles={name: rule.titre.rstrip(".") for name, rule in rules.items()},
        )

    def state(self, criterion: str, ecran: int) -> str:
        """Return C, NC, NA or NT."""
        if (criterion, ecran) in self.failed:
            return "NC"
        silent = self.silent.get(ecran)
        if silent is None or (criterion, ecran) in self.doubtful:
            return "NT"
        if _DECIDED.get(criterion) in silent.sans_defaut:
            return "C"
        return "NA" if criterion in _OF_FRAMES and not silent.cadres else "NT"

    def said(self, criterion: str) -> Iterator[str]:
        """Yield what was found at fault, then what a person must look at, with its places."""
        for side, begins in ((self.failed, ""), (self.doubtful, "à vérifier, ")):
            for (mine, ecran), found in sorted(side.items()):
                if mine == criterion:
                    yield from self._places(f"{begins}écran {ecran}", found)

    def _places(self, where: str, found: tuple[Empreinte, ...]) -> Iterator[str]:
        rules: dict[str, list[str]] = defaultdict(list)
        for one in found:
            rules[one.regle].append(one.selecteur or one.nom)
        for rule, places in rules.items():
            more = f" et {len(places) - _NODES} de plus" if len(places) > _NODES else ""
            named = ", ".join(places[:_NODES])
            yield neutralise(f"{where} : {self.titles[rule]} ({named}{more})")


def _criterion(test: str) -> str:
    return ".".join(test.split(".")[:2])


RENDERER: Renderer = RgaaRenderer()

"""Builds a report from hand-made facts, as the chain does from a parcours."""

from collections.abc import Sequence

from exigences.chaine.analyse import report_of
from exigences.model.catalogue.exigence import Constat
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.parcours import Parcours
from exigences.model.rapport.rapport import Rapport
from tests.fabrique import enregistrement


def rapport_de(
    faits: ParcoursFacts, constats: Sequence[Constat] = (), parcours: Parcours | None = None
) -> Rapport:
    return report_of(parcours or enregistrement(faits), faits, constats)

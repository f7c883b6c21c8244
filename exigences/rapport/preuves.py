"""Proofs in the words of the report, placed on the screenshot that is shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exigences.model.catalogue.exigence import Certitude, Preuve
from exigences.model.rapport.rapport import PreuveRapport
from exigences.rapport.plan import Plan, box
from exigences.rapport.reperes import Vue

PREUVES_MAX = 12
"""How many proofs of one constat are printed; all are counted."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where things stand on the screens and on the screenshots that show them."""

    plan: Plan
    vues: Mapping[int, Vue]

    def proof(self, preuve: Preuve, exigence: str = "") -> PreuveRapport:
        """Write an evidence; its box is that on the screenshot shown, if it is on it."""
        page = self.plan.pages.get(preuve.page)
        ecran = self.plan.numero(preuve.page) or 1
        vue = self.vues.get(ecran, Vue(None))
        voisine = self.plan.voisines.get(preuve.page, "")
        place = None if voisine else vue.place_of(preuve)
        return PreuveRapport(
            ecran=ecran,
            page=preuve.page,
            url=page.url if page else "",
            cadre=preuve.cadre,
            selecteur=preuve.selecteur,
            extrait=preuve.extrait,
            certaine=preuve.certitude is Certitude.CERTAINE,
            question=preuve.question,
            boite=None if place is None else box(place),
            repere=None if voisine else vue.number_of(exigence, preuve),
            voisine=voisine,
        )

    def proofs(self, preuves: Iterable[Preuve], exigence: str = "") -> tuple[PreuveRapport, ...]:
        """Write the first ones of some evidences, already distinct."""
        kept = tuple(preuves)[:PREUVES_MAX]
        return tuple(self.proof(p, exigence) for p in kept)

"""Reads the prices that the screens show before they are to be paid."""

from exigences.catalogue.textes_qui_annoncent import place
from exigences.facts.demandes.frais import prices_shown
from exigences.model.catalogue.exigence import Annonce, Exigence, Preuve
from exigences.model.facts.facts import ParcoursFacts

_PAID = "frais-a-payer"


def told_by_a_price(
    exigence: Exigence, asked: Preuve, parcours: ParcoursFacts
) -> tuple[Annonce, Preuve] | None:
    """The first price on a label that the person met before the sum to pay."""
    if exigence.id != _PAID:
        return None
    for page in parcours.pages[: asked.page + 1]:
        for bloc in prices_shown(page):
            if place(bloc) >= (asked.page, asked.ordre):
                return None
            early = parcours.seuil is None or place(bloc) < parcours.seuil
            return (
                Annonce.PREALABLE if early else Annonce.TARDIVE,
                Preuve.at(bloc.lieu, bloc.texte),
            )
    return None

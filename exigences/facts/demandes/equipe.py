"""Tells what a team works with, whose accounts are given, from a service to all."""

from exigences.facts.demandes.formalite import is_ones_own_tool, serves_the_public
from exigences.facts.voies.comptes import account_passwords, leads_to_an_account
from exigences.model.facts.facts import ParcoursFacts


def is_for_those_inside(parcours: ParcoursFacts) -> bool:
    """Whether only those who keep a thing of their own, or who belong to a team, come there.

    A team works behind a sign-in that nobody opens by themselves, for what is nobody's right.
    """
    return is_ones_own_tool(parcours) or (
        not serves_the_public(parcours) and _is_given_by_another(parcours)
    )


def _is_given_by_another(parcours: ParcoursFacts) -> bool:
    """Whether the account that one comes with is opened on no page that is read without it."""
    champ = next(account_passwords(parcours), None)
    if champ is None:
        return parcours.deja_identifie
    before = parcours.pages[: champ.lieu.page + 1]
    around = (voisine.page for voisine in parcours.voisines)
    return not any(map(leads_to_an_account, (*before, *around)))

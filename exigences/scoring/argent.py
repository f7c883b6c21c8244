"""What a procedure costs: data on a metered line, a premium call, fees; a stamp otherwise."""

from collections.abc import Iterable

from exigences.model.procedure.procedure import Frais, Periodicite, Procedure
from exigences.model.score.couts import (
    BaremeArgent,
    BaremeTemps,
    Couts,
    Etendue,
    PosteArgent,
    Quantites,
)
from exigences.scoring.temps import time_spent

_FOIS = {
    Periodicite.MENSUELLE: 12,
    Periodicite.TRIMESTRIELLE: 4,
    Periodicite.SEMESTRIELLE: 2,
    Periodicite.ANNUELLE: 1,
}
MEGA = 1_000_000


def costs(
    quantites: Quantites, procedure: Procedure, temps: BaremeTemps, argent: BaremeArgent
) -> Couts:
    """Work out what a procedure costs once, and how often a year it comes back."""
    return Couts(
        temps=time_spent(quantites, procedure.pieces, temps),
        argent=money_spent(quantites, procedure.frais, argent),
        courrier=Etendue(bas=argent.affranchissement.bas, haut=argent.affranchissement.haut),
        fois_par_an=_FOIS.get(procedure.periodicite),
    )


def money_spent(
    quantites: Quantites, frais: Iterable[Frais], bareme: BaremeArgent
) -> dict[PosteArgent, Etendue]:
    """Euros, from an unlimited line and no call to a metered line and one long premium call.

    Fees are those declared, else those that the pages tell: from the least of them to all.
    """
    prices = [surcharge(n, bareme) for n in quantites.surtaxes]
    declared = sum(one.euros for one in frais)
    seen = quantites.frais if not declared else ()
    return {
        PosteArgent.DONNEES: bareme.donnees_mo.times(quantites.octets / MEGA),
        PosteArgent.APPEL: Etendue(bas=0, haut=max(prices, default=0) * bareme.appel_min.haut),
        PosteArgent.FRAIS: Etendue(
            bas=declared or min(seen, default=0), haut=declared or sum(seen)
        ),
    }


def surcharge(numero: str, bareme: BaremeArgent) -> float:
    """The most that a minute of call to a premium-rate number may cost, in euros."""
    return next((p.euros for p in bareme.surtaxes if numero.startswith(p.debut)), 0.0)

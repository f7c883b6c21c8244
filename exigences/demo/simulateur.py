"""The simulator of a fictitious third party, shown in a frame by the demanding service."""

from flask import Blueprint, render_template, request

MONTANT_PLEIN = 240
MONTANT_MINIMAL = 40


def estimation(quotient: str) -> int | None:
    """Estimate the aid in euros from a quotient familial; None where it is not a number."""
    brut = quotient.strip().replace(",", ".")
    if not brut.isdigit():
        return None
    return max(MONTANT_MINIMAL, MONTANT_PLEIN - int(brut) // 10)


def simulateur() -> Blueprint:
    """Make the simulator: one page, no session, the same answer for the same entry."""
    blueprint = Blueprint("simulateur", __name__)
    blueprint.add_url_rule("/", "cadre", _page)
    return blueprint


def _page() -> str:
    quotient = request.args.get("quotient")
    return render_template(
        "bourg/simulateur.html",
        quotient=quotient or "",
        montant=None if quotient is None else estimation(quotient),
        demande=quotient is not None,
    )

"""Bourg-Fictif: what follows a request, for the one account that it has already."""

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as WerkzeugResponse

from exigences.demo.bourg_regles import ERREUR_VAGUE

POST = ("GET", "POST")
IDENTIFIANT, MOT_DE_PASSE = "BF004217", "Bourg-2026-Energie"
"""Printed on the letter that gave the right, and chosen that day."""
MOIS = ("premier", "deuxieme", "troisieme")


def connu(identifiant: str | None, mot_de_passe: str | None) -> bool:
    """Tell whether this is the account of someone whose right is open."""
    return (identifiant, mot_de_passe) == (IDENTIFIANT, MOT_DE_PASSE)


class SuiteBourg:
    """The file that is followed, and the resources that are declared every quarter."""

    def monter(self, blueprint: Blueprint) -> None:
        """Add the routes."""
        page = blueprint.add_url_rule
        page("/dossier", "dossier", lambda: render_template("bourg/dossier.html"))
        page("/ressources", "ressources", self._ressources, methods=POST)
        page("/ressources/fin", "transmises", lambda: render_template("bourg/transmises.html"))

    def _ressources(self) -> str | WerkzeugResponse:
        erreur = None
        if request.method == "POST":
            amounts = [request.form.get(mois, "").strip() for mois in MOIS]
            if all(a.isdecimal() for a in amounts) and request.form.get("certifie"):
                return redirect(url_for("bourg.transmises"))
            erreur = ERREUR_VAGUE
        return render_template("bourg/ressources.html", erreur=erreur)

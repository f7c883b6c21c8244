"""Val-Clair: what follows a request, found by its number and a date of birth."""

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as WerkzeugResponse

from exigences.demo.val_regles import Erreurs, Saisie, date_lue

POST = ("GET", "POST")
NUMERO = "AE-417302"
"""The request that the city has already answered."""
CHOIX = ("rien", "change")


class SuiteVal:
    """The request that is followed, and the question that is asked every year."""

    def monter(self, blueprint: Blueprint) -> None:
        """Add the routes."""
        blueprint.add_url_rule("/suivi", "suivi", _suivi, methods=POST)
        blueprint.add_url_rule("/declaration", "declaration", _declaration, methods=POST)
        blueprint.add_url_rule("/declaration/recue", "declaree", _declaree)


def _suivi() -> str:
    valeurs = request.form.to_dict()
    erreurs = _erreurs(valeurs) if request.method == "POST" else {}
    trouvee = request.method == "POST" and not erreurs
    return render_template("val/suivi.html", valeurs=valeurs, erreurs=erreurs, trouvee=trouvee)


def _declaration() -> str | WerkzeugResponse:
    valeurs = request.form.to_dict()
    erreurs: Erreurs = {}
    if request.method == "POST":
        erreurs = dict(_erreurs(valeurs))
        if valeurs.get("change") not in CHOIX:
            erreurs["change"] = "Choisissez si quelque chose a changé ou non."
        if not erreurs:
            return redirect(url_for("val.declaree"))
    return render_template("val/declaration.html", valeurs=valeurs, erreurs=erreurs)


def _declaree() -> str:
    return render_template("val/declaree.html", numero=NUMERO)


def _erreurs(valeurs: Saisie) -> Erreurs:
    """Check the number and the date of birth."""
    erreurs: Erreurs = {}
    if valeurs.get("numero", "").strip().upper() != NUMERO:
        erreurs["numero"] = (
            "Nous ne trouvons pas cette demande. Vérifiez son numéro, ou appelez le "
            "01 99 00 41 41 : nous la retrouverons avec vous."
        )
    if date_lue(valeurs.get("naissance", "")) is None:
        erreurs["naissance"] = "Écrivez votre date de naissance, par exemple 14/05/1957."
    return erreurs

"""Val-Clair: the five steps of the request, its draft and its receipt."""

from flask import Blueprint, abort, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as WerkzeugResponse

from exigences.demo.val_regles import ECRANS, Ecran, erreur_fichier
from exigences.demo.val_seance import Brouillons, SeanceVal

POST = ("GET", "POST")


class DemandeVal:
    """The steps; going back keeps everything, and any step can be saved for later."""

    def __init__(self, brouillons: Brouillons) -> None:
        self._brouillons = brouillons

    def monter(self, blueprint: Blueprint) -> None:
        """Add the routes of the request."""
        blueprint.add_url_rule("/demande/<nom>", "ecran", self._ecran, methods=POST)
        blueprint.add_url_rule("/brouillon", "brouillon", _brouillon)
        blueprint.add_url_rule("/recue", "recue", _recue)

    def _ecran(self, nom: str) -> str | WerkzeugResponse:
        seance: SeanceVal = g.seance
        ecran = next((e for e in ECRANS if e.nom == nom), None)
        if ecran is None:
            abort(404)
        if seance.numero:
            return redirect(url_for("val.recue"))
        if not seance.atteint(nom):
            return redirect(url_for("val.ecran", nom=seance.premier_ecran()))
        if request.method == "GET":
            return _montrer(ecran, seance, {})
        return self._repondre(ecran, seance)

    def _repondre(self, ecran: Ecran, seance: SeanceVal) -> str | WerkzeugResponse:
        saisie = {champ: request.form.get(champ, "").strip() for champ in ecran.champs}
        seance.valeurs.update(saisie)
        erreurs = ecran.erreurs(saisie) | _recevoir_documents(ecran, seance)
        plus_tard = request.form.get("action") == "plus-tard"
        if erreurs and not (plus_tard and "vous" in seance.faits):
            return _montrer(ecran, seance, erreurs)
        if erreurs:
            seance.faits.discard(ecran.nom)
        elif ecran is not ECRANS[-1]:
            seance.faits.add(ecran.nom)
        if plus_tard:
            self._brouillons.garder(seance)
            return redirect(url_for("val.brouillon"))
        if ecran is ECRANS[-1]:
            seance.envoyer()
            return redirect(url_for("val.recue"))
        return redirect(url_for("val.ecran", nom=_suivant(ecran)))


def _montrer(ecran: Ecran, seance: SeanceVal, erreurs: dict[str, str]) -> str:
    rang = ECRANS.index(ecran)
    return render_template(
        f"val/{ecran.nom}.html",
        ecran=ecran,
        rang=rang + 1,
        ecrans=ECRANS,
        precedent=ECRANS[rang - 1] if rang else None,
        valeurs=seance.valeurs,
        documents=seance.documents,
        erreurs=erreurs,
    )


def _recevoir_documents(ecran: Ecran, seance: SeanceVal) -> dict[str, str]:
    if ecran.nom != "documents":
        return {}
    retires = set(request.form.getlist("retirer"))
    seance.documents = [nom for nom in seance.documents if nom not in retires]
    for fichier in request.files.getlist("fichier"):
        if not fichier.filename:
            continue
        if erreur := erreur_fichier(fichier):
            return {"fichier": erreur}
        if fichier.filename not in seance.documents:
            seance.documents.append(fichier.filename)
    return {}


def _suivant(ecran: Ecran) -> str:
    retour = request.form.get("retour")
    if retour == ECRANS[-1].nom:
        return retour
    return ECRANS[ECRANS.index(ecran) + 1].nom


def _brouillon() -> str | WerkzeugResponse:
    seance: SeanceVal = g.seance
    if not seance.reference:
        return redirect(url_for("val.accueil"))
    return render_template(
        "val/brouillon.html", reference=seance.reference, ecran=seance.premier_ecran()
    )


def _recue() -> str | WerkzeugResponse:
    seance: SeanceVal = g.seance
    if not seance.numero:
        return redirect(url_for("val.accueil"))
    return render_template("val/recue.html", numero=seance.numero, valeurs=seance.valeurs)

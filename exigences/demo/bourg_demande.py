"""Bourg-Fictif: the request itself, from the household to a poor receipt."""

from flask import Blueprint, Response, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as WerkzeugResponse

from exigences.demo.bourg_regles import (
    ERREUR_VAGUE,
    erreur_foyer,
    erreur_logement,
    erreur_pieces,
)
from exigences.demo.bourg_seance import SeanceBourg
from exigences.demo.pdf import document_pdf

POST = ("GET", "POST")
ORDRE = ("foyer", "logement", "pieces")
ATTESTATION = (
    "# VILLE DE BOURG-FICTIF",
    "# Attestation sur l'honneur (formulaire AE-07)",
    "",
    "Je soussigné(e) : ..................................................................",
    "demeurant : .........................................................................",
    "atteste sur l'honneur l'exactitude des informations portées à la connaissance de",
    "l'autorité territoriale, et ne pas bénéficier d'une aide de même nature.",
    "",
    "Fait à ............................... le ...............................",
    "",
    "Signature manuscrite précédée de la mention « lu et approuvé » :",
    "",
    "",
    "Document à imprimer, à signer, puis à numériser au format PDF (2 Mo au maximum).",
    "Ville imaginaire : document de démonstration.",
)


class DemandeBourg:
    """The screens that follow the user's space; each one is reached only in its order."""

    def monter(self, blueprint: Blueprint) -> None:
        """Add the routes of the request."""
        page = blueprint.add_url_rule
        page("/demande/foyer", "foyer", self._foyer, methods=POST)
        page("/demande/logement", "logement", self._logement, methods=POST)
        page("/demande/pieces", "pieces", self._pieces, methods=POST)
        page("/demande/declaration", "declaration", self._declaration, methods=POST)
        page("/demande/fin", "fin", self._fin)
        page("/attestation.pdf", "attestation", _attestation)

    def _foyer(self) -> str | WerkzeugResponse:
        seance: SeanceBourg = g.seance
        erreur = None
        if request.method == "POST":
            saisie = request.form.to_dict()
            erreur = erreur_foyer(saisie)
            if erreur is None:
                seance.demande["foyer"] = saisie
                return redirect(url_for("bourg.logement"))
        return render_template("bourg/foyer.html", erreur=erreur)

    def _logement(self) -> str | WerkzeugResponse:
        seance: SeanceBourg = g.seance
        if not _atteint(seance, "logement"):
            return redirect(url_for("bourg.espace"))
        erreur = None
        if request.method == "POST":
            saisie = request.form.to_dict()
            erreur = erreur_logement(saisie, seance.demande["foyer"]["quotient"])
            if erreur is None:
                seance.demande["logement"] = saisie
                return redirect(url_for("bourg.pieces"))
        return render_template("bourg/logement.html", erreur=erreur, tiers=_hote_tiers())

    def _pieces(self) -> str | WerkzeugResponse:
        seance: SeanceBourg = g.seance
        if not _atteint(seance, "pieces"):
            return redirect(url_for("bourg.espace"))
        erreur = None
        if request.method == "POST":
            erreur = erreur_pieces(request.files)
            if erreur is None:
                seance.demande["pieces"] = {}
                return redirect(url_for("bourg.declaration"))
        return render_template("bourg/pieces.html", erreur=erreur)

    def _declaration(self) -> str | WerkzeugResponse:
        seance: SeanceBourg = g.seance
        if not _atteint(seance, "declaration"):
            return redirect(url_for("bourg.espace"))
        erreur = None
        if request.method == "POST":
            if request.form.get("certifie") and request.form.get("engagement"):
                seance.envoyee = True
                return redirect(url_for("bourg.fin"))
            erreur = ERREUR_VAGUE
        return render_template("bourg/declaration.html", erreur=erreur)

    def _fin(self) -> str | WerkzeugResponse:
        seance: SeanceBourg = g.seance
        if not seance.envoyee:
            return redirect(url_for("bourg.espace"))
        return render_template("bourg/fin.html")


def _atteint(seance: SeanceBourg, ecran: str) -> bool:
    avant = ORDRE[: ORDRE.index(ecran)] if ecran in ORDRE else ORDRE
    return not seance.envoyee and all(etape in seance.demande for etape in avant)


def _hote_tiers() -> str:
    """Give the other loopback name, so that the frame is a foreign one for the browser."""
    hote, _, port = request.host.partition(":")
    tiers = "127.0.0.1" if hote == "localhost" else "localhost"
    return f"{tiers}:{port}" if port else tiers


def _attestation() -> Response:
    contenu = document_pdf("Attestation sur l'honneur AE-07", ATTESTATION)
    return Response(contenu, mimetype="application/pdf")

"""Bourg-Fictif: the demanding service, up to the user's space."""

from collections.abc import Callable

from flask import Blueprint, Response, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as WerkzeugResponse

from exigences.demo.bourg_demande import DemandeBourg
from exigences.demo.bourg_regles import ERREUR_VAGUE, erreur_compte
from exigences.demo.bourg_seance import SeanceBourg
from exigences.demo.bourg_suite import SuiteBourg, connu
from exigences.demo.captcha import image_captcha
from exigences.demo.seance import Seances

COOKIE = "portail_bourg_fictif"
CHEMIN_COOKIE = "/bourg-fictif/"
PROTEGEES = frozenset(
    {"espace", "aide", "foyer", "logement", "pieces", "declaration", "fin"}
    | {"dossier", "ressources", "transmises"}
)
POST = ("GET", "POST")


class BourgFictif:
    """The service and its sessions; `horloge` counts seconds, for the sessions that expire."""

    def __init__(self, horloge: Callable[[], float]) -> None:
        self._horloge = horloge
        self._seances: Seances[SeanceBourg] = Seances(SeanceBourg)

    def blueprint(self) -> Blueprint:
        """Make the routes, to be mounted under /bourg-fictif."""
        blueprint = Blueprint("bourg", __name__)
        blueprint.before_request(self._ouvrir)
        blueprint.after_request(_deposer_cookie)
        page = blueprint.add_url_rule
        page("/", "accueil", lambda: render_template("bourg/accueil.html"))
        page("/contact", "contact", lambda: render_template("bourg/contact.html"))
        page("/mentions", "mentions", lambda: render_template("bourg/mentions.html"))
        page("/connexion", "connexion", self._connexion, methods=POST)
        page("/inscription", "inscription", _inscription, methods=POST)
        page("/captcha.svg", "captcha", _captcha)
        page("/validation", "validation", self._validation, methods=POST)
        page("/messagerie/", "messagerie", _messagerie)
        page("/espace", "espace", lambda: render_template("bourg/espace.html", seance=g.seance))
        page("/aide", "aide", lambda: render_template("bourg/aide.html"))
        page("/deconnexion", "deconnexion", _deconnexion)
        DemandeBourg().monter(blueprint)
        SuiteBourg().monter(blueprint)
        return blueprint

    def _ouvrir(self) -> WerkzeugResponse | None:
        g.cle, g.seance = self._seances.ouvrir(request.cookies.get(COOKIE))
        g.expiree = g.seance.expirer(self._horloge())
        nom = (request.endpoint or "").removeprefix("bourg.")
        if nom in PROTEGEES and not g.seance.connecte:
            return redirect(url_for("bourg.connexion", expiree="1" if g.expiree else None))
        return None

    def _connexion(self) -> str | WerkzeugResponse:
        seance: SeanceBourg = g.seance
        if request.method == "GET":
            expiree = "expiree" in request.args
            return render_template("bourg/connexion.html", erreur=None, expiree=expiree)
        if connu(request.form.get("identifiant"), request.form.get("mot_de_passe")):
            seance.connecter(self._horloge())
            return redirect(url_for("bourg.dossier"))
        compte = seance.compte
        if (
            compte is None
            or seance.code
            or request.form.get("identifiant") != compte["courriel"]
            or request.form.get("mot_de_passe") != compte["mot_de_passe"]
        ):
            return render_template("bourg/connexion.html", erreur=ERREUR_VAGUE, expiree=False)
        seance.connecter(self._horloge())
        return redirect(url_for("bourg.espace"))

    def _validation(self) -> str | WerkzeugResponse:
        seance: SeanceBourg = g.seance
        if seance.compte is None:
            return redirect(url_for("bourg.inscription"))
        if request.method == "GET":
            return render_template("bourg/validation.html", erreur=None)
        if not seance.code or request.form.get("code", "").strip() != seance.code:
            return render_template("bourg/validation.html", erreur=ERREUR_VAGUE)
        seance.code = ""
        seance.connecter(self._horloge())
        return redirect(url_for("bourg.espace"))


def _inscription() -> str | WerkzeugResponse:
    seance: SeanceBourg = g.seance
    erreur = None
    if request.method == "POST":
        saisie = request.form.to_dict()
        erreur = erreur_compte(saisie, seance.captcha)
        if erreur is None:
            seance.creer_compte(saisie)
            return redirect(url_for("bourg.validation"))
        seance.essais += 1
    return render_template("bourg/inscription.html", erreur=erreur, essai=seance.essais)


def _captcha() -> Response:
    seance: SeanceBourg = g.seance
    reponse = Response(image_captcha(seance.captcha.texte), mimetype="image/svg+xml")
    reponse.cache_control.no_store = True
    return reponse


def _messagerie() -> str:
    seance: SeanceBourg = g.seance
    return render_template("bourg/messagerie.html", messages=seance.messages)


def _deconnexion() -> WerkzeugResponse:
    seance: SeanceBourg = g.seance
    seance.quitter()
    return redirect(url_for("bourg.accueil"))


def _deposer_cookie(reponse: Response) -> Response:
    reponse.set_cookie(COOKIE, g.cle, path=CHEMIN_COOKIE, httponly=True, samesite="Lax")
    return reponse

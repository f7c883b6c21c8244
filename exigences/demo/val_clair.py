"""Val-Clair: the gentle service, and the pages that say everything before one starts."""

from flask import Blueprint, Response, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as WerkzeugResponse

from exigences.demo.pdf import document_pdf
from exigences.demo.seance import Seances
from exigences.demo.val_demande import DemandeVal
from exigences.demo.val_regles import date_ecrite
from exigences.demo.val_seance import Brouillons, SeanceVal
from exigences.demo.val_suite import SuiteVal

COOKIE = "demande_val_clair"
CHEMIN_COOKIE = "/val-clair/"
POST = ("GET", "POST")
PAGES = {
    "accueil": "/",
    "aide": "/aide",
    "facile": "/facile-a-lire",
    "accessibilite": "/accessibilite",
    "donnees": "/vos-donnees",
    "english": "/english",
}
FORMULAIRE = (
    "# Ville de Val-Clair",
    "# Demande d'aide à l'énergie - formulaire papier",
    "",
    "Prénom : ............................................................................",
    "Nom : ...............................................................................",
    "Date de naissance : .................................................................",
    "Adresse : ...........................................................................",
    "Code postal et commune : ............................................................",
    "Nombre de personnes dans le logement : ..............................................",
    "Je me chauffe avec :   [ ] électricité   [ ] gaz   [ ] autre   [ ] je ne sais pas",
    "Téléphone (si vous le voulez) : .....................................................",
    "",
    "Mes revenus :   [ ] la mairie demande mon revenu aux impôts",
    "                        [ ] je joins une copie de mon avis d'impôt",
    "",
    "Date et signature : .................................................................",
    "",
    "# Où envoyer ou déposer ce formulaire",
    "Mairie de Val-Clair, Aide à l'énergie, 1 place du Marché, 99120 Val-Clair.",
    "Le guichet est ouvert du lundi au vendredi, de 9 h à 17 h, sans rendez-vous.",
    "Une question ? Appelez le 01 99 00 41 41, du lundi au vendredi, de 9 h à 17 h.",
    "Réponse sous 15 jours, par courrier.",
    "",
    "Ville imaginaire : document de démonstration.",
)


class ValClair:
    """The service, its sessions and its drafts."""

    def __init__(self) -> None:
        self._seances: Seances[SeanceVal] = Seances(SeanceVal)
        self._brouillons = Brouillons()

    def blueprint(self) -> Blueprint:
        """Make the routes, to be mounted under /val-clair."""
        blueprint = Blueprint("val", __name__)
        blueprint.before_request(self._ouvrir)
        blueprint.after_request(_deposer_cookie)
        blueprint.add_app_template_filter(date_ecrite)
        for nom, chemin in PAGES.items():
            blueprint.add_url_rule(chemin, nom, _page, defaults={"nom": nom})
        blueprint.add_url_rule("/formulaire-papier.pdf", "formulaire", _formulaire)
        blueprint.add_url_rule("/reprendre", "reprendre", self._reprendre, methods=POST)
        blueprint.add_url_rule("/nouvelle", "nouvelle", _nouvelle)
        DemandeVal(self._brouillons).monter(blueprint)
        SuiteVal().monter(blueprint)
        return blueprint

    def _ouvrir(self) -> None:
        g.cle, g.seance = self._seances.ouvrir(request.cookies.get(COOKIE))

    def _reprendre(self) -> str | WerkzeugResponse:
        valeurs = request.form.to_dict()
        erreurs: dict[str, str] = {}
        if request.method == "POST":
            trouve = self._brouillons.retrouver(
                valeurs.get("reference", ""), valeurs.get("naissance", "")
            )
            if trouve is not None:
                _remplacer(g.seance, trouve)
                return redirect(url_for("val.ecran", nom=trouve.premier_ecran()))
            erreurs["reference"] = (
                "Nous ne trouvons pas de demande avec cette référence et cette date de naissance. "
                "Vérifiez les deux, ou appelez le 01 99 00 41 41 : nous la retrouverons avec vous."
            )
        return render_template("val/reprendre.html", valeurs=valeurs, erreurs=erreurs)


def _page(nom: str) -> str:
    return render_template(f"val/{nom}.html")


def _formulaire() -> Response:
    contenu = document_pdf("Demande d'aide à l'énergie, formulaire papier", FORMULAIRE)
    return Response(contenu, mimetype="application/pdf")


def _nouvelle() -> WerkzeugResponse:
    _remplacer(g.seance, SeanceVal())
    return redirect(url_for("val.ecran", nom="vous"))


def _remplacer(seance: SeanceVal, autre: SeanceVal) -> None:
    seance.valeurs, seance.faits = autre.valeurs, autre.faits
    seance.documents, seance.reference = autre.documents, autre.reference
    seance.numero = autre.numero


def _deposer_cookie(reponse: Response) -> Response:
    reponse.set_cookie(COOKIE, g.cle, path=CHEMIN_COOKIE, httponly=True, samesite="Lax")
    return reponse

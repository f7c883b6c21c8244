"""What the person sees and asks for: a page of forms, which a script only keeps up to date."""

from collections.abc import Callable
from dataclasses import dataclass

from flask import (
    Blueprint,
    Response,
    abort,
    jsonify,
    make_response,
    redirect,
    render_template,
    request,
    send_from_directory,
    url_for,
)
from werkzeug.wrappers import Response as Answer

from exigences.loading.erreur import LoadingError
from exigences.model.procedure.etape import Envoyer
from exigences.redaction.audit import Audit
from exigences.redaction.etabli import Etabli
from exigences.redaction.formes import (
    NOUVELLES,
    TITRES,
    cases_around,
    changed,
    made,
    new_cases,
)
from exigences.redaction.place import Place, RedactionError
from exigences.redaction.texte import Texte
from exigences.redaction.vue import places, seen
from exigences.replay.phrases import phrase_of

TETE = {
    "nom": "Nom de la démarche",
    "organisme": "Organisme",
    "droit": "Droit ou service demandé",
}
REPORT_POLICY = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)
BUSY = "Le navigateur travaille : attendez la fin, puis recommencez."


@dataclass(slots=True)
class Page:
    """The routes of the page, on one table of work."""

    etabli: Etabli
    audit: Audit
    leave: Callable[[], None]
    dit: str = ""
    """What the last gesture has to say, told once."""
    faute: bool = False

    def blueprint(self) -> Blueprint:
        """All the routes."""
        routes = Blueprint("redaction", __name__)
        routes.add_url_rule("/", "accueil", self.accueil)
        routes.add_url_rule("/etat", "etat", self.etat)
        routes.add_url_rule("/ecran/<int:rang>/<int:version>.webp", "image", self.image)
        routes.add_url_rule("/rapport/<path:nom>", "rapport", self.rapport)
        routes.add_url_rule("/demarche.yaml", "yaml", self.yaml)
        for name in ("faire", "refaire", "monter", "descendre", "enlever", "changer"):
            gesture = getattr(self, name)
            routes.add_url_rule(
                f"/etape/<lieu>/{name}", name, self._told(gesture), methods=["POST"]
            )
        for name in ("nommer", "ajouter", "proposer", "defaire", "auditer", "arreter", "quitter"):
            routes.add_url_rule(f"/{name}", name, self._told(getattr(self, name)), methods=["POST"])
        return routes

    # What is read ---------------------------------------------------------------------------

    def accueil(self) -> str:
        """The page."""
        dit, self.dit = self.dit, ""
        redaction, etat = self.etabli.redaction, self.etabli.etat
        verbe = request.args.get("nouvelle", "")
        return render_template(
            "ecrire.html",
            nom=redaction.source.procedure.nom,
            tete=[(key, lu, getattr(redaction.source.procedure, key)) for key, lu in TETE.items()],
            fichier=str(redaction.fichier),
            etapes=seen(redaction, etat),
            places=places(redaction),
            etat=etat,
            audit=self.audit,
            en_cours=self._busy(),
            dit=dit,
            faute=self.faute,
            titres=TITRES,
            nouvelle=verbe if verbe in NOUVELLES else "",
            cases=(*new_cases(verbe), *cases_around()) if verbe in NOUVELLES else (),
            peut_defaire=bool(redaction.avant),
        )

    def etat(self) -> Response:
        """What changes while the browser works."""
        return jsonify(en_cours=self._busy(), audit=self.audit.dit)

    def image(self, rang: int, version: int) -> Response:  # noqa: ARG002 - tells pictures apart
        """The picture of a screen."""
        screens = self.etabli.etat.regard.ecrans
        picture = screens[rang].image if rang < len(screens) else None
        if picture is None:
            abort(404)
        return Response(picture, mimetype="image/webp")

    def rapport(self, nom: str) -> Response:
        """A file of the last report: its pages stand alone, and nothing in them may run."""
        if self.audit.dossier is None or not nom.endswith(".html"):
            abort(404)
        answer = send_from_directory(self.audit.dossier.resolve(), nom)
        answer.headers["Content-Security-Policy"] = REPORT_POLICY
        return answer

    def yaml(self) -> Response:
        """The file as it is written."""
        return Response(self.etabli.redaction.texte.text, mimetype="text/plain; charset=utf-8")

    # What is done ---------------------------------------------------------------------------

    def faire(self, lieu: str) -> str:
        """Do all steps up to this one."""
        place = self._there(lieu)
        self.etabli.until(place.premier + 1)
        return place.ancre

    def refaire(self, lieu: str) -> str:
        """Begin again, up to this step."""
        place = self._there(lieu)
        self.etabli.again(place.premier + 1)
        return place.ancre

    def monter(self, lieu: str) -> str:
        """Put a step before the one above."""
        return self._moved(self._there(lieu), -1)

    def descendre(self, lieu: str) -> str:
        """Put a step after the one below."""
        return self._moved(self._there(lieu), 1)

    def _moved(self, place: Place, by: int) -> str:
        last = len(self.etabli.redaction.beside(place)) - 1
        vers = place.beside(max(0, min(place.rang + by, last)))
        self.etabli.redaction.change(lambda t: t.moved(place.rang, vers.rang), place.dans)
        self._done_before(min(place.premier, vers.premier))
        self.dit = f"Étape déplacée : elle est maintenant la n° {vers.numero}."
        return vers.ancre

    def enlever(self, lieu: str) -> str:
        """Take a step away."""
        place = self._there(lieu)
        self.etabli.redaction.change(lambda texte: texte.without(place.rang), place.dans)
        self._done_before(place.premier)
        self.dit = "Étape enlevée. « Défaire » la remet."
        return place.beside(max(0, place.rang - 1)).ancre

    def changer(self, lieu: str) -> str:
        """Change what a step says."""
        place = self._there(lieu)
        step = changed(self.etabli.redaction.step(place), request.form)
        self.etabli.redaction.change(lambda texte: texte.put(place.rang, step), place.dans)
        self._done_before(place.premier)
        self.dit = f"Étape changée : {phrase_of(step)}."
        return place.ancre

    def _there(self, lieu: str) -> Place:
        """The place of a step that is there; RedactionError otherwise."""
        place = Place.read(lieu)
        self.etabli.redaction.step(place)
        return place

    def nommer(self) -> str:
        """Change what the procedure is called, and whose it is."""
        given = {key: request.form.get(key, "").strip() for key in TETE}
        if not all(given.values()):
            message = "Donnez un nom, un organisme et un droit."
            raise RedactionError(message)

        def named(texte: Texte) -> Texte:
            for key, value in given.items():
                texte = texte.headed(key, value)
            return texte

        self.etabli.redaction.change(named)
        self.dit = "La démarche est nommée."
        return "dit"

    def ajouter(self) -> str:
        """Add the step of the form at its place."""
        step = made(request.form.get("verbe", ""), request.form)
        place = self._place(request.form.get("place", ""))
        self.etabli.redaction.add(place, step)
        self._done_before(place.premier)
        self.dit = f"Étape ajoutée : {phrase_of(step)}."
        return place.ancre

    def proposer(self) -> str:
        """Add, after those that were done, a step that the screen lets one do."""
        offered = self.etabli.etat.regard.propositions
        wanted = request.form.get("phrase", "")
        found = next((one.etape for one in offered if one.phrase == wanted), None)
        if found is None:
            message = "L'écran n'offre plus cela : choisissez dans la liste."
            raise RedactionError(message)
        place = Place(rang=self.etabli.etat.faites)
        self.etabli.redaction.add(place, found)
        if isinstance(found, Envoyer):
            self.dit = f"Étape ajoutée : {phrase_of(found)}. Elle ne sera jamais faite ici."
            return place.ancre
        self.etabli.until(place.rang + 1)
        return place.ancre

    def defaire(self) -> str:
        """Take the last change back."""
        before = self.etabli.redaction.etapes
        self.etabli.redaction.undo()
        after = self.etabli.redaction.etapes
        pairs = zip(before, after, strict=False)
        self._done_before(next((i for i, (a, b) in enumerate(pairs) if a != b), len(after)))
        self.dit = "Dernier changement défait."
        return "etapes"

    def auditer(self) -> str:
        """Audit the whole procedure as it is written."""
        self.audit.start()
        return "audit"

    def arreter(self) -> str:
        """Stop the audit where it is."""
        self.audit.stop()
        self.dit = "L'audit s'arrête : ce qui a été vu aura son rapport."
        return "audit"

    def quitter(self) -> str:
        """End the program: see `_farewell`."""
        return "fin"

    def _farewell(self) -> Response:
        """The last page; the program ends once its last byte is given, never before."""
        last = make_response(
            render_template("fin.html", fichier=str(self.etabli.redaction.fichier))
        )
        last.call_on_close(self.leave)
        return last

    def _busy(self) -> str:
        """What is being done, '' where one may ask for more."""
        return self.etabli.etat.en_cours or ("L'audit est en cours." if self.audit.en_cours else "")

    def _place(self, given: str) -> Place:
        """Where a step is to be added: as it is told, no farther than the end; else at the end."""
        redaction = self.etabli.redaction
        if not given:
            return Place(rang=len(redaction.etapes))
        place = Place.read(given)
        return place.beside(min(place.rang, len(redaction.beside(place))))

    def _done_before(self, rang: int) -> None:
        if rang < self.etabli.etat.faites:
            self.etabli.forget()

    def _told(self, gesture: Callable[..., str]) -> Callable[..., Answer | str]:
        """A gesture, then the page again, at the step; a fault is told there."""

        def done(**given: str) -> Answer | str:
            self.faute = False
            anchor = "dit"
            if self._busy() and gesture not in (self.quitter, self.arreter):
                self.dit, self.faute = BUSY, True
            else:
                try:
                    anchor = gesture(**given)
                except (RedactionError, LoadingError) as error:
                    self.dit, self.faute = str(error), True
            if anchor == "fin":
                return self._farewell()
            return redirect(url_for("redaction.accueil", _anchor=anchor), 303)

        return done

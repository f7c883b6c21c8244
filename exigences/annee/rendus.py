"""A year as a text, as a page that prints on A4, and as JSON."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from exigences.comparaison.ensemble.lecture import MOMENTS
from exigences.fichiers.textes import neutralise
from exigences.model.choix import FormatAnnee
from exigences.model.rapport.annee import Annee, Connexion
from exigences.rapport.francais import MOIS
from exigences.rapport.gabarit import page_of_services
from exigences.rapport.langue import combien, entre_durees, entre_euros


class LectureAnnee:
    """A year sorted for reading; computed, never stored."""

    def __init__(self, annee: Annee) -> None:
        self.annee = annee

    @property
    def mois(self) -> Iterator[tuple[str, tuple[Connexion, ...]]]:
        """Each month of the year, and its visits."""
        for rang, nom in enumerate(MOIS, 1):
            yield nom, tuple(c for c in self.annee.connexions if c.mois == rang)

    @property
    def phrase(self) -> str:
        """The whole in one sentence; « au moins » where an audit did not see the end."""
        a = self.annee
        least = "au moins " if any(c.partielle for c in a.connexions) else ""
        visits = combien(len(a.connexions), "connexion")
        spent = entre_euros(a.argent.bas, a.argent.haut)
        time = entre_durees(a.temps.bas, a.temps.haut)
        return f"{visits} dans l'année, {least}{time}, et {spent}."

    @property
    def coupures(self) -> tuple[str, ...]:
        """The steps of which one missed ends a right."""
        cut = Counter((c.droit, c.demarche) for c in self.annee.connexions if c.coupe)
        return tuple(
            f"« {demarche} », {count} fois dans l'année : en manquer une coupe « {droit} »."
            for (droit, demarche), count in cut.items()
        )

    @staticmethod
    def moment(connexion: Connexion) -> str:
        """What the visit is for."""
        return MOMENTS[connexion.sequence]

    @staticmethod
    def temps(connexion: Connexion) -> str:
        """How long a visit takes."""
        said = entre_durees(connexion.temps.bas, connexion.temps.haut)
        return f"au moins {said}" if connexion.partielle else said


def render_text(annee: Annee) -> str:
    """Return the year for a terminal."""
    lecture = LectureAnnee(annee)
    lines = [annee.foyer, *([annee.description] if annee.description else []), "", lecture.phrase]
    lines += [
        f"  {nom:<10} {lecture.moment(c)} : {c.demarche} ({lecture.temps(c)})"
        for nom, visits in lecture.mois
        for c in visits
    ]
    lines += ["", *lecture.coupures, "", "Ce qui revient le plus :"]
    lines += [f"  {d.fois} fois : {d.titre}" for d in annee.demandes[:10]]
    lines += ["", *(a.phrase for a in annee.allegements)]
    return "\n".join(map(neutralise, lines)).rstrip("\n") + "\n"


def render_html(annee: Annee) -> str:
    """Return the page: no script, no request."""
    return page_of_services("annee/annee.html", a=annee, lecture=LectureAnnee(annee))


def render_json(annee: Annee) -> str:
    """Return the document."""
    return annee.model_dump_json(indent=1) + "\n"


RENDERERS: Mapping[FormatAnnee, Callable[[Annee], str]] = {
    FormatAnnee.TEXTE: render_text,
    FormatAnnee.HTML: render_html,
    FormatAnnee.JSON: render_json,
}

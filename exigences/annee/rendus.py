"""A year as a text, as a page that prints on A4, as that page on paper, and as JSON."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from exigences.chaine.rendus import on_paper
from exigences.comparaison.ensemble.lecture import MOMENTS
from exigences.fichiers.textes import neutralise, to_bytes
from exigences.model.choix import FormatAnnee
from exigences.model.rapport.annee import Allegement, Annee, Connexion, DemandeDeLAnnee
from exigences.rapport.francais import MOIS
from exigences.rapport.gabarit import page_of_services
from exigences.rapport.langue import combien, entre_durees, entre_euros


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A month of a right, in the chart."""

    mois: str
    fois: int
    """How many visits."""
    coupe: bool
    """Whether one that is missed ends the right."""


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
    def reviennent(self) -> tuple[DemandeDeLAnnee, ...]:
        """The demands that come back."""
        return tuple(d for d in self.annee.demandes if d.fois > 1)

    @property
    def une_fois(self) -> tuple[DemandeDeLAnnee, ...]:
        """Those that do not."""
        return tuple(d for d in self.annee.demandes if d.fois == 1)

    @property
    def droits(self) -> Iterator[tuple[str, tuple[Case, ...]]]:
        """Each right, and its twelve months."""
        for droit in dict.fromkeys(c.droit for c in self.annee.connexions):
            mine = [c for c in self.annee.connexions if c.droit == droit]
            yield (
                droit,
                tuple(
                    Case(
                        mois=nom,
                        fois=sum(c.mois == rang for c in mine),
                        coupe=any(c.coupe for c in mine if c.mois == rang),
                    )
                    for rang, nom in enumerate(MOIS, 1)
                ),
            )

    @staticmethod
    def cases_dites(cases: tuple[Case, ...]) -> str:
        """The months of a right, for who does not see the chart."""
        said = ", ".join(f"{c.mois} {c.fois}" for c in cases if c.fois)
        return f"{combien(sum(c.fois for c in cases), 'connexion')} ({said})"

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
    def allege(change: Allegement) -> str:
        """What a change would spare, with its time where the audits say it."""
        if change.temps is None:
            return change.phrase
        time = entre_durees(change.temps.bas, change.temps.haut)
        return f"{change.phrase.rstrip('.')} ({time})."

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
    lines += ["", *map(lecture.allege, annee.allegements)]
    return "\n".join(map(neutralise, lines)).rstrip("\n") + "\n"


def render_html(annee: Annee) -> str:
    """Return the page: no script, no request."""
    return page_of_services("annee/annee.html", a=annee, lecture=LectureAnnee(annee))


def render_json(annee: Annee) -> str:
    """Return the document."""
    return annee.model_dump_json(indent=1) + "\n"


def render_pdf(annee: Annee) -> bytes:
    """Return the page on sheets of A4; BrowserMissingError or EngineError where it cannot be."""
    return on_paper(render_html(annee))


RENDERERS: Mapping[FormatAnnee, Callable[[Annee], bytes]] = {
    FormatAnnee.TEXTE: lambda annee: to_bytes(render_text(annee)),
    FormatAnnee.HTML: lambda annee: to_bytes(render_html(annee)),
    FormatAnnee.PDF: render_pdf,
    FormatAnnee.JSON: lambda annee: to_bytes(render_json(annee)),
}

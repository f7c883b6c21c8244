"""A comparison of many reports as a page, a table for a spreadsheet, and JSON."""

import base64
import hashlib
from collections.abc import Callable, Iterator, Mapping
from importlib import resources

from markupsafe import Markup

from exigences.comparaison.ensemble.lecture import HAUTEUR, LARGEUR, LectureEnsemble, ranks_told
from exigences.model.choix import FormatComparaison
from exigences.model.rapport.ensemble import ComparaisonDeServices, ServiceCompare
from exigences.rapport.formats.csv_ import table
from exigences.rapport.gabarit import page_of_services

_COLONNES = (
    "service", "organisme", "moment", "date", "quoi", "sujet", "valeur", "detail", "source",
)  # fmt: skip


def render_html(comparaison: ComparaisonDeServices) -> str:
    """Return the page; its one script sorts the tables, and it reads whole without it."""
    script = Markup(  # noqa: S704 - our own script
        (resources.files("exigences.rapport") / "templates/comparaison/tri.js").read_text("utf-8")
    )
    return page_of_services(
        "comparaison/ensemble.html",
        c=comparaison,
        lecture=LectureEnsemble(comparaison),
        largeur=LARGEUR,
        hauteur=HAUTEUR,
        script=script,
        empreinte=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
    )


def render_json(comparaison: ComparaisonDeServices) -> str:
    """Return the document."""
    return comparaison.model_dump_json(indent=1) + "\n"


def render_csv(comparaison: ComparaisonDeServices) -> str:
    """Return one line for each thing that is said of a service: a spreadsheet sorts them."""
    lecture = LectureEnsemble(comparaison)
    return table(_COLONNES, (row for s in comparaison.services for row in _rows(s, lecture)))


def _rows(s: ServiceCompare, lecture: LectureEnsemble) -> Iterator[tuple[str, ...]]:
    def row(quoi: str, sujet: str, valeur: str, detail: str = "") -> tuple[str, ...]:
        who = (s.nom, s.organisme, s.sequence.value, s.date[:10])
        return (*who, quoi, sujet, valeur, detail, s.source)

    span = f"{_figure(s.bas)} à {_figure(s.haut)}"
    yield row("score", s.scenario, _figure(s.score), span)
    yield row("note", s.scenario, s.note, "au moins" if s.partielle else "")
    yield row("rang", "", ranks_told(s), s.sans_rang)
    yield row("couverture", "", _figure(s.couverture * 100), "%")
    yield row("autre voie", "", s.voie)
    for categorie, demande in s.categories.items():
        yield row("domaine", lecture.categories[categorie], _figure(demande))
    for exigence in s.constatees:
        own = "seul à le demander" if exigence in s.propres else ""
        yield row("demande", lecture.titres([exigence])[0], exigence, own)
    for sosie in s.sosies:
        yield row("personne", sosie.nom, sosie.etat.value, sosie.phrase)
    for point in s.dates:
        yield row(
            "audit", point.date[:10], _figure(point.score), f"{point.note} ({point.scenario})"
        )
        for quoi, found in (("apparue", point.apparues), ("disparue", point.disparues)):
            for title in lecture.titres(found):
                yield row(quoi, title, point.date[:10])
    for one in s.dinum:
        yield row("dinum", one.titre, one.valeur, one.bande)


def _figure(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".").replace(".", ",")


RENDERERS: Mapping[FormatComparaison, Callable[[ComparaisonDeServices], str]] = {
    FormatComparaison.HTML: render_html,
    FormatComparaison.CSV: render_csv,
    FormatComparaison.JSON: render_json,
}

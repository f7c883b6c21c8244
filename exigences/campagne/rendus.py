"""The results of a campaign as a page and as a table for a spreadsheet."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from urllib.parse import quote

from exigences.comparaison.ensemble.lecture import by_moment, ranks_told
from exigences.model.campagne import (
    AuditDeCampagne,
    ResultatsDeCampagne,
    ServiceDeCampagne,
    StatutTravail,
)
from exigences.rapport.formats.csv_ import table
from exigences.rapport.gabarit import page_of_services

_COLONNES = (
    "demarche", "service", "organisme", "moment", "rang", "note", "au moins", "score", "bas",
    "haut", "couverture %", "autre voie", "personnes arretees", "constatees", "changeantes",
    "audits",
)  # fmt: skip


class LectureCampagne:
    """The results of a campaign sorted for reading; computed, never stored."""

    rangs = staticmethod(ranks_told)

    def __init__(self, resultats: ResultatsDeCampagne) -> None:
        self.resultats = resultats

    @cached_property
    def moments(self) -> tuple[tuple[str, tuple[ServiceDeCampagne, ...]], ...]:
        """The services by moment, in the order of `by_moment`."""
        return by_moment(self.resultats.services)

    @cached_property
    def communes(self) -> tuple[str, ...]:
        """What every service asks, by all its reports; nothing where there is but one."""
        services = self.resultats.services
        if len(services) < 2:
            return ()
        shared = set.intersection(*(set(s.stables) for s in services))
        return tuple(e for e in services[0].stables if e in shared)

    def propres(self, service: ServiceDeCampagne) -> tuple[str, ...]:
        """What a service asks, and no other one."""
        others = [s for s in self.resultats.services if s.demarche != service.demarche]
        asked = {e for s in others for e in (*s.stables, *s.changeantes)}
        return tuple(e for e in service.stables if e not in asked) if others else ()

    def rapport_de(self, service: ServiceDeCampagne) -> str:
        """Where the report that was read last is, from the page."""
        mine = [a for a in self.resultats.audits if a.demarche == service.demarche]
        done = [a for a in mine if a.statut not in (None, StatutTravail.ECHEC)]
        return f"{quote((done or mine)[-1].dossier)}/rapport.html" if mine else ""

    @property
    def manques(self) -> tuple[AuditDeCampagne, ...]:
        """The audits that are not whole."""
        return tuple(a for a in self.resultats.audits if a.statut is None or a.raison)

    def titres(self, exigences: Sequence[str]) -> list[str]:
        """Name exigences."""
        return [self.resultats.titres.get(e, e) for e in exigences]


def render_html(resultats: ResultatsDeCampagne) -> str:
    """Return the page: no script, no request."""
    return page_of_services(
        "campagne/resultats.html", r=resultats, lecture=LectureCampagne(resultats)
    )


def render_csv(resultats: ResultatsDeCampagne) -> str:
    """Return one line a service, for a spreadsheet, in which no cell can be a formula."""
    lecture = LectureCampagne(resultats)
    return table(_COLONNES, (_row(service, lecture) for service in resultats.services))


def _row(s: ServiceDeCampagne, lecture: LectureCampagne) -> Iterator[str]:
    yield from (s.demarche, s.nom, s.organisme, s.sequence, ranks_told(s), s.note)
    yield "oui" if s.partielle else ""
    yield from (f"{v:g}".replace(".", ",") for v in (s.score, s.bas, s.haut, s.couverture * 100))
    yield s.voie
    yield ", ".join(s.arretes)
    yield from (", ".join(lecture.titres(found)) for found in (s.stables, s.changeantes))
    yield str(s.audits)

"""What passed on the network: hosts, weights, and every request that carried data."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit, urlunsplit

from exigences.model.hotes import belongs, declared_hosts, host_of
from exigences.model.parcours import Parcours
from exigences.model.procedure import Procedure
from exigences.model.rapport_reseau import Envoi, Hote, ReseauRapport
from exigences.model.trafic import Requete
from exigences.rapport.plan import Plan

_CARRIERS = frozenset({"POST", "PUT", "PATCH", "DELETE"})


def build_network(parcours: Parcours, plan: Plan) -> ReseauRapport:
    """Count requests and bytes by host, and list what left."""
    requests = parcours.requetes
    return ReseauRapport(
        requetes=len(requests),
        octets=sum(r.octets for r in requests),
        hotes=_hosts(requests, parcours.source.procedure),
        envois=tuple(_sent(parcours, plan)),
        refusees=tuple(
            dict.fromkeys(f"{without_query(n.url)} : {n.raison}" for n in parcours.refusees)
        ),
        envoi_final=parcours.envoye,
    )


def without_query(url: str) -> str:
    """The address without what forms and scripts put after `?` or `#`: it may be personal."""
    parts = urlsplit(url)
    cut = urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))
    return f"{cut}?…" if parts.query else cut


def _hosts(requests: Iterable[Requete], procedure: Procedure) -> tuple[Hote, ...]:
    """The procedure's hosts first, then the heaviest."""
    groups: dict[str, list[Requete]] = {}
    for request in requests:
        if host := host_of(request.url):
            groups.setdefault(host, []).append(request)
    own = declared_hosts(procedure)
    hosts = (
        Hote(
            hote=host,
            tiers=not belongs(host, own),
            requetes=len(group),
            octets=sum(r.octets for r in group),
        )
        for host, group in groups.items()
    )
    return tuple(sorted(hosts, key=lambda h: (h.tiers, -h.octets, h.hote)))


def _by_state(parcours: Parcours) -> Iterator[tuple[int, tuple[Requete, ...]]]:
    """What left in each step, by the state after it, in each provocation, and at the end."""
    last = parcours.pages[-1].indice if parcours.pages else 0
    yield from ((record.page or 0, record.requetes) for record in parcours.journal)
    yield from ((trial.page, trial.requetes) for trial in parcours.provocations)
    yield last, parcours.requetes_apres


def _sent(parcours: Parcours, plan: Plan) -> Iterator[Envoi]:
    for page, requests in _by_state(parcours):
        for request in requests:
            if _carries(request):
                yield Envoi(
                    methode=request.methode.upper(),
                    url=without_query(request.url),
                    ecran=plan.numero(page),
                )


def _carries(request: Requete) -> bool:
    """Whether answers may have left: a body, a writing method, or a form sent in the address."""
    if request.corps or request.methode.upper() in _CARRIERS:
        return True
    return request.type == "Document" and bool(urlsplit(request.url).query)

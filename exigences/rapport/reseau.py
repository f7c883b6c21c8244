"""What passed on the network: hosts, weights, and every request that carried data."""

from collections.abc import Iterable, Sequence

from exigences.model.facts.envois import Envois
from exigences.model.parcours.parcours import Parcours
from exigences.model.parcours.trafic import Requete
from exigences.model.procedure.hotes import belongs, declared_hosts, host_of
from exigences.model.procedure.procedure import Procedure
from exigences.model.rapport.reseau import Hote, ReseauRapport
from exigences.rapport.adresses import without_query
from exigences.rapport.envois import build_envois, build_traces, details, outcome
from exigences.rapport.plan import Plan

type Rejeux = Sequence[tuple[str, Envois, int]]
"""The other replays of an audit: the person, what was sent, how many requests."""


def build_network(
    parcours: Parcours, envois: Envois, plan: Plan, autres: Rejeux = ()
) -> ReseauRapport:
    """Count requests and bytes by host, and say what left, in this replay and in the others."""
    requests = parcours.requetes
    gravest = max((envois.issue, *(other.issue for _, other, _ in autres)))
    own = outcome(envois, len(requests))
    others = [f"Rejeu « {nom} » : {outcome(other, count)}" for nom, other, count in autres]
    if gravest > envois.issue:
        worst = next(i for i, (_, other, _) in enumerate(autres) if other.issue is gravest)
        own, others[worst] = others[worst], own
    return ReseauRapport(
        requetes=len(requests),
        octets=sum(r.octets for r in requests),
        hotes=_hosts(requests, parcours.source.procedure),
        angle_mort=envois.angle_mort,
        issue=gravest.mot,
        phrase=own,
        precisions=(*details(envois, plan), *others),
        envois=build_envois(envois, {r.etape: r.phrase for r in parcours.journal}, plan),
        traces=build_traces(envois, plan),
        refusees=tuple(
            dict.fromkeys(f"{without_query(n.url)} : {n.raison}" for n in parcours.refusees)
        ),
    )


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

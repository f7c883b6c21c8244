"""Says what was sent: every sentence is a function of what was seen to leave."""

from collections.abc import Iterator, Mapping, Sequence

from exigences.model.facts.envois import Emport, Envois, Issue, Trace, Voie
from exigences.model.procedure.hotes import host_of
from exigences.model.rapport.reseau import Envoi, TraceRapport
from exigences.rapport.adresses import without_query
from exigences.rapport.langue import (
    accorde,
    combien,
    entre_guillemets,
    enumere,
    liste_ecrans,
    minuscule,
)
from exigences.rapport.plan import Plan

GRAVES = ("peut_etre", "probable")
"""Outcomes that are told first, and on stderr."""
_TRACES = {
    Trace.COMPTE: "Un compte a été ouvert sur le service",
    Trace.MESSAGE: "Le service a envoyé un message",
    Trace.BROUILLON: "Le service garde un brouillon",
    Trace.DEPOT: "Le service dit avoir reçu la demande",
}
_RETIRER = "Prévenez le service, pour qu'il la retire."
EN_PARTIE = "Une partie de ce qui est parti n'a peut-être pas été vue"
"""What every report whose traffic has a blind spot says of it, in each of its sentences."""
NIENT = (
    "aucune réponse n'est partie",
    "aucune réponse n'a été reconnue",
    "elle n'est pas partie",
    "elles ne sont pas parties",
    "rien n'a été envoyé",
    "rien n'est parti",
)
"""How a sentence denies that something left, in small letters."""
_PAS_DEPOSEE = "Aucun des écrans vus ne dit que la demande a été déposée."


def build_envois(envois: Envois, steps: Mapping[str, str], plan: Plan) -> tuple[Envoi, ...]:
    """What left, in order: the like of one step to one address together."""
    found: dict[tuple[object, ...], Envoi] = {}
    for emport in envois.emports:
        envoi = Envoi(
            etape=steps.get(emport.etape, "Après la dernière étape"),
            ecran=plan.numero(emport.page),
            methode=emport.methode,
            url=without_query(emport.url),
            hote=_host(emport),
            tiers=emport.tiers,
            champs=emport.champs,
            voie=emport.voie,
            certain=emport.certain,
            illisible=emport.illisible,
            bloquee=emport.bloquee,
        )
        key = emport.etape, envoi.methode, envoi.url, envoi.voie, envoi.bloquee, envoi.certain
        known = found.get(key)
        found[key] = envoi if known is None else _together(known, envoi)
    return tuple(found.values())


def _together(one: Envoi, other: Envoi) -> Envoi:
    return one.model_copy(
        update={
            "champs": tuple(dict.fromkeys((*one.champs, *other.champs))),
            "illisible": one.illisible or other.illisible,
            "nombre": one.nombre + other.nombre,
        }
    )


def build_traces(envois: Envois, plan: Plan) -> tuple[TraceRapport, ...]:
    """What stays on the service."""
    return tuple(
        TraceRapport(
            trace=t.trace, phrase=_TRACES[t.trace], extrait=t.phrase, ecran=plan.numero(t.page)
        )
        for t in envois.traces
    )


def trace_line(trace: TraceRapport) -> str:
    """What stays on the service, with the words that say so."""
    where = f" (écran {trace.ecran})" if trace.ecran else ""
    return f"{trace.phrase}{where} : {entre_guillemets(trace.extrait.rstrip('. '), 120)}."


def outcome(envois: Envois, requests: int) -> str:
    """What the traffic lets one say, in a few sentences: with a blind spot, none is a denial."""
    told = _seen(envois, requests)
    if not envois.angle_mort:
        return told
    blind = f"{EN_PARTIE} : {minuscule(envois.angle_mort)}"
    # What is grave is read first; anywhere else, a sentence that is cut short keeps this one.
    return f"{told} {blind}" if envois.issue.mot in GRAVES else f"{blind} {told}".rstrip()


def _seen(envois: Envois, requests: int) -> str:
    """The same of what was seen alone; '' where that would be a denial."""
    left = [e for e in envois.emports if not e.bloquee]
    hidden = [e for e in left if e.certain and (e.voie is Voie.FOND or e.tiers)]
    match envois.issue:
        case Issue.RIEN if not envois.donne:
            return "Le robot n'a rien écrit, rien choisi, rien joint : aucune réponse n'est partie."
        case Issue.RIEN:
            read = combien(requests, "requête lue", "requêtes lues")
            return f"Aucune réponse n'a été reconnue dans ce qui est parti ({read} en entier)."
        case Issue.PEUT_ETRE_EMPORTE if not left:
            return "" if envois.donne else "Le robot n'a rien écrit, rien choisi, rien joint."
        case Issue.PEUT_ETRE_EMPORTE:
            count = combien(len(left), "requête a pu", "requêtes ont pu")
            return f"{count} emporter des réponses : leur contenu n'a pas pu être reconnu."
        case Issue.PASSAGE:
            return f"Des réponses sont parties, pour passer d'un écran à l'autre. {_PAS_DEPOSEE}"
        case Issue.FOND:
            return f"Des réponses sont parties {_where(hidden)}. {_PAS_DEPOSEE}"
        case Issue.PEUT_ETRE:
            where = _hosts([e for e in hidden if not e.tiers])
            return (
                "La demande a peut-être été déposée : un geste a envoyé des réponses à "
                f"{where} sans changer d'écran. Vérifiez auprès du service."
            )
        case Issue.PROBABLE:
            return f"La demande a probablement été déposée : {_confirmation(envois)}. {_RETIRER}"
        case Issue.FAIT:
            return "L'envoi final a été fait, comme demandé, sur cette plateforme de test."


def _where(emports: Sequence[Emport]) -> str:
    """Where answers went that are not those of a passage from screen to screen."""
    abroad = [e for e in emports if e.tiers]
    beneath = [e for e in emports if not e.tiers]
    sites = accorde(len({_host(e) for e in abroad}), "un autre site", "d'autres sites")
    told = (
        f"en arrière-plan vers {_hosts(beneath)}" if beneath else "",
        f"vers {sites} ({_hosts(abroad)})" if abroad else "",
    )
    return " et ".join(filter(None, told))


def _confirmation(envois: Envois) -> str:
    said = next((t.phrase for t in envois.traces if t.trace is Trace.DEPOT), "")
    if not said:
        return "le service a pris pour un vrai envoi une erreur faite exprès"
    return f"le service répond {entre_guillemets(said.rstrip('. '), 120)}"


def details(envois: Envois, plan: Plan) -> Iterator[str]:
    """What is to be known besides, a sentence each."""
    if screens := sorted({n for page in envois.vides if (n := plan.numero(page))}):
        yield (
            "Un formulaire laissé vide exprès a été envoyé, et le service l'a accepté "
            f"({liste_ecrans(screens)})."
        )
    if screens := sorted({n for page in envois.faux if (n := plan.numero(page))}):
        yield (
            "Une demande écrite autrement exprès est partie, sur cette plateforme de test "
            f"({liste_ecrans(screens)})."
        )
    abroad = [e for e in envois.emports if e.tiers and e.certain and not e.bloquee]
    if abroad and envois.issue is not Issue.FOND:
        yield f"Des réponses sont aussi parties vers {_hosts(abroad)}."
    if held := [e for e in envois.emports if e.bloquee]:
        verb = "a été retenue" if len(held) == 1 else "ont été retenues"
        rest = ": elle n'est pas partie" if len(held) == 1 else ": elles ne sont pas parties"
        if envois.angle_mort:
            rest = "; d'autres ont pu partir sans être vues"
        yield f"{combien(len(held), 'requête')} {verb} par le robot {rest}."
    unread = [e for e in envois.emports if not e.bloquee and (e.illisible or not e.certain)]
    if unread and envois.issue is not Issue.PEUT_ETRE_EMPORTE:
        count = combien(len(unread), "requête a pu", "requêtes ont pu")
        yield f"{count} en emporter d'autres : leur contenu n'a pas pu être reconnu."


def _hosts(emports: Sequence[Emport]) -> str:
    return enumere(sorted({_host(e) for e in emports})) or "un serveur"


def _host(emport: Emport) -> str:
    return host_of(emport.url) or ""

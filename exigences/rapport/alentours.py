"""The pages that the screens link: which were read beside the replay, which were not, and why."""

from collections.abc import Iterator

from exigences.facts.page.liens import address_of
from exigences.facts.page.voisines import links_around
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.alentours import NonOuverte, Voisine
from exigences.model.parcours.parcours import Parcours
from exigences.model.rapport.alentours import AlentoursRapport, NonVu, VoisineRapport
from exigences.rapport.adresses import without_query
from exigences.rapport.langue import combien, entre_guillemets
from exigences.rapport.plan import Plan

_RAISONS = {
    NonOuverte.AUTRE_SITE: "Elle est sur un site que la démarche ne déclare pas.",
    NonOuverte.FICHIER: "Les fichiers derrière les liens ne sont pas ouverts.",
    NonOuverte.GESTE: "Ce lien peut déconnecter, supprimer ou annuler : il n'est jamais suivi.",
    NonOuverte.PERSONNELLE: "Son adresse peut contenir des réponses : elle n'a pas été ouverte.",
    NonOuverte.TROP: "Assez de pages avaient été lues, ou le temps prévu était passé.",
    NonOuverte.MUETTE: "Aucune page n'a répondu à temps.",
    NonOuverte.ERREUR: "Le service a répondu par une erreur.",
    NonOuverte.CONNEXION: "Il faut se connecter pour la lire.",
}
FERMEES_MAX = 8
"""How many pages that were not read are named one by one."""


def build_around(parcours: Parcours, faits: ParcoursFacts, plan: Plan) -> AlentoursRapport:
    """List the linked pages, those that were read first."""
    around = parcours.alentours
    read = (
        VoisineRapport(
            genre=v.genre,
            nom=v.nom,
            url=without_query(v.url),
            ecran=plan.numero(v.depuis) or 1,
        )
        for v in faits.voisines
    )
    closed = (
        VoisineRapport(
            genre=v.genre,
            nom=v.nom,
            url=without_query(v.url),
            ecran=_screen_of(v, faits, plan),
            raison=v.raison,
            pourquoi=_why(v),
        )
        for v in faits.fermees
    )
    return AlentoursRapport(
        lus=around.lus,
        phrase=_sentence(faits, lus=around.lus),
        pages=(*read, *closed),
        requetes=len(around.requetes),
        octets=sum(r.octets for r in around.requetes),
    )


def _why(voisine: Voisine) -> str:
    """Why a page was not read, with the error that was answered."""
    if voisine.raison is None:
        return ""
    error = voisine.statut if voisine.raison is NonOuverte.ERREUR else None
    return f"Le service a répondu par l'erreur {error}." if error else _RAISONS[voisine.raison]


def _sentence(faits: ParcoursFacts, *, lus: bool) -> str:
    read, closed = len(faits.voisines), len(faits.fermees)
    if not lus:
        return "Les pages d'aide, de contact ou de tarifs que les écrans lient n'ont pas été lues."
    if not read and not closed:
        return "Les écrans ne lient aucune page d'aide, de contact, de tarifs ou de mentions."
    if not read:
        return "Aucune des pages que les écrans lient n'a pu être lue."
    one, many = "page que les écrans lient a été lue", "pages que les écrans lient ont été lues"
    opened = f"{combien(read, one, many)} à côté du rejeu, sans se connecter"
    if not closed:
        return f"{opened}."
    left = combien(closed, "autre ne l'a pas été", "autres ne l'ont pas été")
    return f"{opened} ; {left}."


def unread(parcours: Parcours, faits: ParcoursFacts, plan: Plan) -> Iterator[NonVu]:
    """The linked pages that were not read; files are told apart."""
    if not parcours.alentours.lus:
        if any(not v.raison for page in faits.pages for v in links_around(page)):
            yield NonVu(
                quoi="Les pages d'aide, de contact ou de tarifs que les écrans lient",
                pourquoi="Elles n'ont pas été lues.",
            )
        return
    closed = [v for v in faits.fermees if v.raison is not NonOuverte.FICHIER]
    for voisine in closed[:FERMEES_MAX]:
        yield NonVu(
            quoi=f"La page liée {entre_guillemets(voisine.nom)}",
            pourquoi=_why(voisine) or _RAISONS[NonOuverte.TROP],
            ecran=_screen_of(voisine, faits, plan),
        )
    if (rest := len(closed) - FERMEES_MAX) > 0:
        yield NonVu(
            quoi=f"Et {combien(rest, 'autre page liée', 'autres pages liées')}",
            pourquoi="Le rapport en donne la liste, avec la raison de chacune.",
        )


def _screen_of(voisine: Voisine, faits: ParcoursFacts, plan: Plan) -> int:
    wanted = address_of(voisine.url)
    pages = (p for p in faits.pages if any(address_of(x.url) == wanted for x in p.liens))
    first = next(pages, None)
    return (plan.numero(first.indice) if first else None) or 1

"""The other way than digital that was found, in words."""

from collections.abc import Iterable

from exigences.model.catalogue.exigence import Preuve
from exigences.model.facts.facts import NiveauAlternative, ParcoursFacts
from exigences.model.rapport.rapport import AlternativeRapport
from exigences.rapport.langue import entre_guillemets, liste_ecrans
from exigences.rapport.plan import Plan
from exigences.rapport.preuves import Placement

_TITRES = {
    NiveauAlternative.AUCUNE: "Aucune trouvée",
    NiveauAlternative.MENTIONNEE: "Évoquée, sans moyen de s'en servir",
    NiveauAlternative.CONTACT_VERIFIABLE: "Un contact, mais pas une autre voie complète",
    NiveauAlternative.EQUIVALENT_COMPLET: "Oui, une autre voie complète",
}

_FOREIGN = (
    "Les écrans ne sont pas en français : le robot ne cherche une autre voie que dans des mots "
    "français."
)


def build_alternative(faits: ParcoursFacts, placement: Placement) -> AlternativeRapport:
    """Say which other way exists, and where it is said."""
    plan = placement.plan
    proofs = plan.distinct(Preuve.at(lieu, extrait) for lieu, extrait in faits.alternative.preuves)
    niveau = faits.alternative.niveau
    none = niveau is NiveauAlternative.AUCUNE
    foreign = none and bool(faits.autre_langue)
    unsure = none and not faits.complet
    titre = "Aucune sur les écrans vus" if unsure else _TITRES[niveau]
    return AlternativeRapport(
        niveau=niveau,
        titre="Pas cherchée" if foreign else titre,
        phrase=_FOREIGN if foreign else _sentence(niveau, proofs, plan, faits.complet),
        preuves=placement.proofs(_longest(proofs)),
    )


def _longest(proofs: tuple[Preuve, ...]) -> tuple[Preuve, ...]:
    """Leave out a proof whose words are the beginning of another's on the same page."""
    return tuple(
        p
        for p in proofs
        if not any(
            o is not p
            and o.page == p.page
            and o.extrait != p.extrait
            and p.extrait
            and o.extrait.startswith(p.extrait)
            for o in proofs
        )
    )


def _sentence(
    niveau: NiveauAlternative, proofs: Iterable[Preuve], plan: Plan, complet: bool
) -> str:
    where = sorted({plan.numero(p.page) or 1 for p in proofs})
    place = f" ({liste_ecrans(where)})" if where else ""
    quote = next((entre_guillemets(p.extrait) for p in proofs if p.extrait), "")
    match niveau:
        case NiveauAlternative.AUCUNE if complet:
            who = "Ni les écrans, ni les pages liées lues, ne disent" if plan.voisines else ""
            return (
                f"{who or 'Aucun écran ne dit'} comment faire cette démarche autrement qu'en ligne."
            )
        case NiveauAlternative.AUCUNE if not plan.ecrans:
            return "Aucun écran n'a pu être vu : le robot ne peut rien en dire."
        case NiveauAlternative.AUCUNE:
            return (
                "Aucun des écrans vus ne dit comment faire cette démarche autrement qu'en ligne ; "
                "le robot ne les a pas tous vus."
            )
        case NiveauAlternative.MENTIONNEE:
            said = f"{quote}{place} : " if quote else ""
            return f"{said}ni numéro, ni adresse, ni horaires ne permettent de s'en servir."
        case NiveauAlternative.CONTACT_VERIFIABLE:
            return (
                f"De quoi joindre quelqu'un est donné{place}, mais rien ne dit que toute la "
                "démarche peut être faite ainsi."
            )
        case NiveauAlternative.EQUIVALENT_COMPLET:
            return f"Toute la démarche peut être faite autrement qu'en ligne{place}."

"""The nine points to tell before the person begins, in words and placed on their screens."""

from collections.abc import Sequence

from exigences.facts.annonces.prealable import begins_by_information, prior_information
from exigences.facts.demandes.a_remplir import fields_by_screen
from exigences.model.catalogue.exigence import Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.facts.prealable import EtatPrealable, InformationPrealable, PointPrealable
from exigences.model.rapport.rapport import PrealableRapport, PrealablesRapport
from exigences.rapport.preuves import Placement

_TITRES = {
    PointPrealable.ETAPES: "Les étapes",
    PointPrealable.AUTORITE: "Qui répond, et comment le joindre",
    PointPrealable.IDENTIFICATION: "Les moyens de s'identifier",
    PointPrealable.PIECES: "Les pièces à fournir",
    PointPrealable.RECOURS: "Les recours",
    PointPrealable.FRAIS: "Les frais, ou la gratuité",
    PointPrealable.DELAIS: "Les délais",
    PointPrealable.SILENCE: "Ce que vaut l'absence de réponse",
    PointPrealable.LANGUES: "Les autres langues",
}
_ETATS = {
    EtatPrealable.TROUVE: "oui",
    EtatPrealable.TARDIF: "non : donnée une fois la démarche commencée",
    EtatPrealable.A_VERIFIER: "à vérifier : une page qui peut la donner n'a pas été ouverte",
    EtatPrealable.ABSENT: "non : pas trouvée",
    EtatPrealable.NON_VU: "pas vue par le robot",
}
_REGLE = "que le règlement européen 2018/1724 demande avant l'identification"
_COMBIEN = ("aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit")


def build_prior(faits: ParcoursFacts, placement: Placement) -> PrealablesRapport:
    """Say of each of the nine points whether it is told in time, and where."""
    found = prior_information(faits)
    return PrealablesRapport(
        phrase=_sentence(faits, found),
        trouves=_told(found),
        points=tuple(
            PrealableRapport(
                point=one.point,
                titre=_TITRES[one.point],
                etat=one.etat,
                phrase=_ETATS[one.etat],
                preuve=placement.proof(Preuve.at(one.lieu, one.extrait)) if one.lieu else None,
            )
            for one in found
        ),
    )


def _told(found: Sequence[InformationPrealable]) -> int:
    return sum(one.etat is EtatPrealable.TROUVE for one in found)


def _sentence(faits: ParcoursFacts, found: Sequence[InformationPrealable]) -> str:
    number = _told(found)
    if not faits.pages:
        return "Aucun écran n'a pu être vu : le robot ne peut rien en dire."
    if faits.autre_langue:
        return (
            "Les écrans ne sont pas en français : le robot ne cherche ces neuf informations que "
            "dans des mots français."
        )
    if not begins_by_information(faits):
        first = fields_by_screen(faits)[0]
        begins = (
            "commence à un écran à remplir"
            if first
            else "ne montre aucune phrase avant ses questions"
        )
        return (
            f"Le parcours {begins} : s'il existe avant lui une page d'information, le robot ne l'a "
            "pas vue."
        )
    if faits.seuil is None and not faits.complet:
        return (
            "Le robot s'est arrêté avant le premier champ : ce qu'il n'a pas trouvé peut être dit "
            "plus loin."
        )
    if number == len(found):
        return f"Les neuf informations {_REGLE} sont toutes données."
    verb = "n'est donnée" if number == 0 else "est donnée" if number == 1 else "sont données"
    return f"Sur les neuf informations {_REGLE}, {_COMBIEN[number]} {verb}."

"""The nine points to tell before the person begins, in words and placed on their screens."""

from collections.abc import Sequence
from dataclasses import replace

from exigences.facts.annonces.prealable import begins_by_information, prior_information
from exigences.facts.demandes.a_remplir import fields_by_screen
from exigences.facts.page.lecture import last_until_sending
from exigences.model.catalogue.exigence import Annonce, Constat, Preuve, Verdict
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.facts.prealable import EtatPrealable, InformationPrealable, PointPrealable
from exigences.model.lieu import Lieu
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
DITES_PAR = {
    PointPrealable.PIECES: "pieces-a-televerser",
    PointPrealable.IDENTIFICATION: "compte-utilisateur",
    PointPrealable.ETAPES: "nombre-d-ecrans",
    PointPrealable.FRAIS: "frais-a-payer",
}
"""What a point told in time announces, at least in part."""
_ETATS = {
    EtatPrealable.TROUVE: "oui",
    EtatPrealable.TARDIF: "non : donnée une fois la démarche commencée",
    EtatPrealable.A_VERIFIER: "à vérifier : une page qui peut la donner n'a pas été ouverte",
    EtatPrealable.ABSENT: "non : pas trouvée",
    EtatPrealable.NON_VU: "pas vue par le robot",
}
_ONCE_SENT = "non : donnée une fois la demande envoyée"
_REGLE = "que le règlement européen 2018/1724 demande avant l'identification"
_COMBIEN = ("aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit")


def build_prior(
    faits: ParcoursFacts, constats: Sequence[Constat], placement: Placement
) -> PrealablesRapport:
    """Say of each of the nine points whether it is told in time, and where."""
    by_id = {constat.exigence.id: constat for constat in constats}
    found = tuple(
        _as_announced(one, by_id.get(DITES_PAR.get(one.point, "")))
        for one in prior_information(faits)
    )
    return PrealablesRapport(
        phrase=_sentence(faits, found),
        trouves=_told(found),
        points=tuple(
            PrealableRapport(
                point=one.point,
                titre=_TITRES[one.point],
                etat=one.etat,
                phrase=_state(faits, one),
                preuve=placement.proof(Preuve.at(one.lieu, one.extrait)) if one.lieu else None,
            )
            for one in found
        ),
    )


def _state(faits: ParcoursFacts, one: InformationPrealable) -> str:
    if one.etat is EtatPrealable.TARDIF and one.lieu is not None:
        sent = faits.moment(one.lieu.page) > last_until_sending(faits)
        return _ONCE_SENT if sent else _ETATS[one.etat]
    return _ETATS[one.etat]


def _as_announced(one: InformationPrealable, told: Constat | None) -> InformationPrealable:
    """A point told, or told late, by what announces its demand so: both parts agree."""
    if told is None or told.annonce_preuve is None:
        return one
    if one.etat is EtatPrealable.TROUVE and _is_told_late_there(one, told.annonce_preuve, told):
        return replace(one, etat=EtatPrealable.TARDIF)
    if one.etat is not EtatPrealable.ABSENT:
        return one
    if (told.verdict, told.annonce) != (Verdict.CONSTATE, Annonce.PREALABLE):
        return one
    proof = told.annonce_preuve
    place = Lieu(
        page=proof.page,
        cadre=proof.cadre,
        selecteur=proof.selecteur,
        boite=proof.boite,
        ordre=proof.ordre,
    )
    return replace(one, etat=EtatPrealable.TROUVE, lieu=place, extrait=proof.extrait)


def _is_told_late_there(one: InformationPrealable, proof: Preuve, told: Constat) -> bool:
    """Whether the place that tells a point is the one that announces its demand too late."""
    here = one.lieu is not None and (one.lieu.page, one.lieu.cadre, one.lieu.selecteur)
    late = told.verdict is Verdict.CONSTATE and told.annonce is Annonce.TARDIVE
    return late and here == (proof.page, proof.cadre, proof.selecteur)


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

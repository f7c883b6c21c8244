"""Turns evidence into verdicts: the one place that decides."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from exigences.catalogue.annonce import announcement_of
from exigences.catalogue.base import Detector
from exigences.catalogue.pressenti import asked_of_what_is_sensed
from exigences.model.catalogue.exigence import (
    Annonce,
    Categorie,
    Certitude,
    Constat,
    Exigence,
    Observation,
    Preuve,
    Verdict,
)
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import as_ever
from exigences.model.parcours.parcours import Fin
from exigences.model.procedure.procedure import GenreProvocation


def judge_all(
    detectors: Iterable[Detector], parcours: ParcoursFacts, seuils: Mapping[str, float]
) -> tuple[Constat, ...]:
    """Judge every exigence; `seuils` (from the bareme) gives the least measure that counts."""
    return tuple(judge(d, parcours, seuils.get(d.exigence.id)) for d in detectors)


def judge(detector: Detector, parcours: ParcoursFacts, seuil: float | None = None) -> Constat:
    """Judge one exigence: a crash in its detector becomes `erreur` and hides nothing else."""
    exigence = detector.exigence
    try:
        if not detector.applies(parcours):
            return Constat(exigence=exigence, verdict=Verdict.NON_APPLICABLE)
        preuves = _placed(detector(parcours), parcours)
        preuves = preuves or _placed(asked_of_what_is_sensed(exigence, parcours), parcours)
    except Exception as error:  # noqa: BLE001 - any fault of one file must leave the others standing
        return Constat(exigence=exigence, verdict=Verdict.ERREUR, message=_fault(error))
    constat = _conclude(exigence, parcours, _above(preuves, seuil))
    return _only_in_french(constat, parcours.autre_langue) if parcours.autre_langue else constat


def _by_words(exigence: Exigence) -> bool:
    """Whether an exigence is known by its words, and not by what the screens are made of."""
    return exigence.mots and exigence.observation not in _WORDLESS


def _only_in_french(constat: Constat, langue: str) -> Constat:
    """What may be said where the screens are in another language than the words looked for.

    What was found holds, but for its announcement; what was not found was not looked for.
    """
    found = constat.verdict in (Verdict.CONSTATE, Verdict.A_VERIFIER)
    if (found and not constat.exigence.absence) or not _by_words(constat.exigence):
        late = constat.annonce in (Annonce.JAMAIS, Annonce.A_VERIFIER)
        return replace(constat, annonce=Annonce.SANS_OBJET) if late else constat
    if not found and constat.verdict is not Verdict.NON_CONSTATE:
        return constat
    return Constat(
        exigence=constat.exigence,
        verdict=Verdict.NON_TESTE,
        annonce=Annonce.SANS_OBJET,
        message=(
            f"Les écrans sont {'en ' if langue == 'anglais' else 'dans '}{langue} : ce point n'est "
            "cherché que dans des mots français."
        ),
    )


def _placed(preuves: Iterable[Preuve], parcours: ParcoursFacts) -> tuple[Preuve, ...]:
    """Name the step of each evidence; say once what several states of a screen repeat."""
    kept: dict[tuple[object, ...], Preuve] = {}
    for preuve in preuves:
        page = parcours.etats[preuve.page]
        place = (page.ecran, preuve.cadre, as_ever(preuve.selecteur))
        key = (*place, preuve.extrait, preuve.certitude)
        kept.setdefault(key, replace(preuve, etape=preuve.etape or page.etape))
    return tuple(kept.values())


def _fault(error: Exception) -> str:
    return f"La recherche a échoué ({type(error).__name__}) : ce point n'est pas jugé."


def _above(preuves: tuple[Preuve, ...], seuil: float | None) -> tuple[Preuve, ...]:
    if seuil is None:
        return preuves
    return tuple(p for p in preuves if p.mesure is None or p.mesure >= seuil)


def _conclude(exigence: Exigence, parcours: ParcoursFacts, preuves: tuple[Preuve, ...]) -> Constat:
    seen = _seen(exigence.observation, parcours)
    told = seen or not exigence.absence or _due(exigence.observation, parcours)
    certain = tuple(p for p in preuves if p.certitude is Certitude.CERTAINE)
    if certain and told:
        annonce, proof = announcement_of(exigence, certain, parcours)
        measures = [p.mesure for p in certain if p.mesure is not None]
        return Constat(
            exigence=exigence,
            verdict=Verdict.CONSTATE,
            preuves=certain,
            annonce=annonce,
            annonce_preuve=proof,
            mesure=max(measures) if measures else float(len(certain)),
        )
    if parcours.deja_identifie and exigence.categorie is Categorie.IDENTITE:
        return _untested(exigence, _SIGNED_IN)
    if preuves and (told or (not certain and _sendable(exigence.observation, parcours))):
        return Constat(exigence=exigence, verdict=Verdict.A_VERIFIER, preuves=preuves)
    if seen:
        return Constat(exigence=exigence, verdict=Verdict.NON_CONSTATE)
    return _untested(exigence, _unseen(exigence, parcours))


def _untested(exigence: Exigence, message: str) -> Constat:
    return Constat(
        exigence=exigence,
        verdict=Verdict.NON_TESTE,
        annonce=Annonce.SANS_OBJET,
        message=message,
    )


def _unseen(exigence: Exigence, parcours: ParcoursFacts) -> str:
    """Why an absence is not concluded."""
    if exigence.observation is Observation.TRAFIC and _seen(Observation.PARCOURS, parcours):
        return _PARTLY_SEEN
    if not parcours.deja_identifie:
        short = not parcours.complet and _observed(exigence.observation, parcours)
        return _CUT_SHORT if short else _UNSEEN[exigence.observation]
    return _SIGNED_IN if exigence.categorie is Categorie.IDENTITE else _BEGUN_LATER


def _due(observation: Observation, parcours: ParcoursFacts) -> bool:
    """Whether what is missing had to be given before the obstacle where all was seen so far."""
    return observation is Observation.AVANT_OBSTACLE and parcours.devant_obstacle


def _sendable(observation: Observation, parcours: ParcoursFacts) -> bool:
    """Whether what follows the sending may be asked: all that comes before it was seen."""
    return observation is Observation.APRES_ENVOI and parcours.fin is Fin.AVANT_ENVOI


def _seen(observation: Observation, parcours: ParcoursFacts) -> bool:
    match observation:
        case Observation.PARCOURS | Observation.AVANT_OBSTACLE:
            return parcours.complet or parcours.devant_envoi
        case Observation.TRAFIC:
            return _seen(Observation.PARCOURS, parcours) and not parcours.moteur.angle_mort
        case Observation.ENVOI:
            return parcours.devant_envoi or (parcours.complet and parcours.envoye)
        case Observation.APRES_ENVOI:
            return parcours.complet and parcours.envoye
        case _:
            return parcours.complet and _observed(observation, parcours)


def _observed(observation: Observation, parcours: ParcoursFacts) -> bool:
    """Whether the replay, as far as it went, had all by which something is observed."""
    match observation:
        case Observation.AXE:
            return all(page.axe is not None for page in parcours.pages)
        case Observation.CLAVIER:
            return parcours.scenario.saisie == "clavier"
        case Observation.ENVOI_VIDE | Observation.RETOUR:
            return bool(parcours.provoquees(GenreProvocation(observation.value)))
        case _:
            return False


_WORDLESS = frozenset(
    {Observation.AXE, Observation.CLAVIER, Observation.RETOUR, Observation.ENVOI_VIDE}
)
"""What is seen whatever the language."""
_SIGNED_IN = (
    "Le rejeu a commencé déjà identifié (état de session) : l'identification n'a pas été vue, et "
    "ce point n'est pas testé."
)
_BEGUN_LATER = (
    "Le rejeu a commencé déjà identifié (état de session) : ce qui vient avant n'a pas été vu, "
    "l'absence n'est pas prouvée."
)
_CUT_SHORT = "Le parcours s'est arrêté avant la fin : l'absence n'est pas prouvée."
_PARTLY_SEEN = (
    "Une partie de ce qui est parti n'a peut-être pas été vue : ce point, qui en dépend, n'est pas "
    "testé."
)
_UNSEEN = {
    Observation.PARCOURS: _CUT_SHORT,
    Observation.AVANT_OBSTACLE: _CUT_SHORT,
    Observation.TRAFIC: _CUT_SHORT,
    Observation.ENVOI: "L'écran d'où part la demande n'a pas été vu, ou rien n'est à envoyer.",
    Observation.APRES_ENVOI: "Ce qui suit l'envoi n'a pas été vu : le robot s'est arrêté avant.",
    Observation.CLAVIER: (
        "La démarche n'a pas été faite au clavier jusqu'au bout : "
        "rejouez-la dans un scénario « saisie: clavier »."
    ),
    Observation.ENVOI_VIDE: (
        "Aucun formulaire n'a été envoyé vide : la démarche ne le permet pas, ou rien ne s'y "
        "prêtait."
    ),
    Observation.RETOUR: (
        "Aucun retour en arrière n'a été essayé : la démarche ne le permet pas, ou rien ne s'y "
        "prêtait."
    ),
    Observation.AXE: "axe n'a pas pu examiner toutes les pages jusqu'au bout.",
}

"""Where a replay stopped in a person's own conditions although another went on: what it proves."""

from collections.abc import Iterator, Sequence
from itertools import chain

from exigences.facts.page.erreurs import error_messages
from exigences.model.catalogue.besoins import Portee
from exigences.model.catalogue.exigence import Certitude, Constat, Preuve, Verdict
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.model.parcours.clavier import ObstacleClavier, TrajetClavier
from exigences.model.parcours.parcours import Fin, StatutEtape, StepRecord
from exigences.model.score.vecu import Empechement

QUESTION = "Une personne dans ces conditions peut-elle faire cette étape ?"


def stop_of(
    faits: ParcoursFacts, temoin: ParcoursFacts, constats: Sequence[Constat]
) -> Empechement | None:
    """The step that failed in these conditions and was done by `temoin`; None if there is none.

    It blocks where it is proven: a page that asks for JavaScript had none, or the service refuses
    what this person writes. Otherwise a human must try. What the keyboard cannot do is told by
    `keyboard_stops`.
    """
    failed = next((r for r in faits.journal if r.statut is StatutEtape.ECHEC), None)
    done = {r.etape for r in temoin.journal if r.statut is StatutEtape.FAITE}
    if faits.fin is not Fin.ECHEC or failed is None or failed.etape not in done or not faits.pages:
        return None
    if faits.scenario.au_clavier and failed.clavier and failed.clavier.obstacle:
        return None
    why = _proof(failed, faits, temoin, constats)
    return Empechement(
        exigence="",
        page=page_of(failed, None, faits),
        etape=failed.etape,
        portee=Portee.BLOQUE if why else Portee.GENE,
        demande=why or f"l'étape « {failed.phrase} » n'a pas pu être faite dans ces conditions",
        preuve=proof_of(failed, None, faits, "" if why else QUESTION),
    )


def keyboard_stops(faits: ParcoursFacts) -> Iterator[Empechement]:
    """The steps that no key does for a person without a mouse: proven, they block there.

    The replay does them by mouse to see what follows, so that they are no failure in its journal.
    """
    seen = faits.scenario.au_clavier and not faits.scenario.lecteur_d_ecran
    for record in faits.journal if seen and faits.pages else ():
        trajet = record.clavier
        if trajet is not None and trajet.obstacle is not None:
            yield _no_key(record, trajet, trajet.obstacle, faits)


def _no_key(
    record: StepRecord, trajet: TrajetClavier, obstacle: ObstacleClavier, faits: ParcoursFacts
) -> Empechement:
    cible = trajet.cible
    what = words_of(cible, faits) if cible else ""
    return Empechement(
        exigence="clavier",
        page=page_of(record, cible, faits),
        etape=record.etape,
        portee=Portee.BLOQUE if trajet.certain else Portee.GENE,
        demande=f"{what or f'ce que demande l’étape « {record.phrase} »'} {_NO_KEY[obstacle]}",
        preuve=proof_of(record, cible, faits, "" if trajet.certain else QUESTION),
    )


def page_of(record: StepRecord, cible: Lieu | None, faits: ParcoursFacts) -> int:
    """Where a step met what stops it: at its target, else on the last page that it saw.

    A page that is no screen, as the refusal of the service, is told on the last that is one.
    """
    met = record.page if cible is None else cible.page
    last = faits.pages[-1].indice
    return last if met is None else min(met, last)


def proof_of(record: StepRecord, cible: Lieu | None, faits: ParcoursFacts, question: str) -> Preuve:
    """What a step proves; in doubt where it leaves a question."""
    return Preuve(
        page=page_of(record, cible, faits),
        etape=record.etape,
        extrait=record.message,
        ordre=cible.ordre if cible else ORDRE_FINAL,
        certitude=Certitude.DOUTEUSE if question else Certitude.CERTAINE,
        question=question,
    )


def words_of(cible: Lieu, faits: ParcoursFacts) -> str:
    """What stands at a place, as it is read: « le bouton « Suivant » »; '' where it has no name."""
    if cible.page >= len(faits.pages):
        return ""
    page = faits.pages[cible.page]
    named = chain(
        ((b.lieu, "le bouton", b.texte) for b in page.boutons),
        ((c.lieu, "le champ", c.libelle_visible or c.libelle) for c in page.champs),
        ((a.lieu, "le lien", a.texte) for a in page.liens),
    )
    return next(
        (
            f"{kind} « {name} »"
            for lieu, kind, name in named
            if name and lieu.element == cible.element
        ),
        "",
    )


_NO_KEY = {
    ObstacleClavier.HORS_D_ATTEINTE: "ne s'atteint pas au clavier",
    ObstacleClavier.SANS_EFFET: "ne répond à aucune touche du clavier",
    ObstacleClavier.PIEGE: "ne s'atteint pas au clavier, qui tourne en rond avant d'y venir",
}
ORDRE_FINAL = 10**9
"""A stop comes after all that its page shows."""


def _proof(
    failed: StepRecord, faits: ParcoursFacts, temoin: ParcoursFacts, constats: Sequence[Constat]
) -> str:
    asked = {c.exigence.id for c in constats if c.verdict is Verdict.CONSTATE}
    if not faits.scenario.javascript and temoin.scenario.javascript and "javascript" in asked:
        return f"l'étape « {failed.phrase} » ne marche pas sans JavaScript"
    if _only_identity_differs(faits, temoin) and any(error_messages(faits.pages[-1])):
        return "le service refuse ce que cette personne écrit"
    return ""


def _only_identity_differs(faits: ParcoursFacts, temoin: ParcoursFacts) -> bool:
    own, other = faits.scenario, temoin.scenario
    same = own.model_copy(
        update={
            "nom": other.nom,
            "description": other.description,
            "equipement": other.equipement,
            "competences": other.competences,
            "sosie": other.sosie,
        }
    )
    return own.sosie != other.sosie and same == other

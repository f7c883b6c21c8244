"""Where a replay stopped in a person's own conditions although another went on: what it proves."""

from collections.abc import Sequence

from exigences.facts.erreurs import error_messages
from exigences.model.besoins import Portee
from exigences.model.exigence import Certitude, Constat, Preuve, Verdict
from exigences.model.facts import ParcoursFacts
from exigences.model.parcours import Fin, StatutEtape, StepRecord
from exigences.model.vecu import Empechement

QUESTION = "Une personne dans ces conditions peut-elle faire cette étape ?"


def stop_of(
    faits: ParcoursFacts, temoin: ParcoursFacts, constats: Sequence[Constat]
) -> Empechement | None:
    """The step that failed in these conditions and was done by `temoin`; None if there is none.

    It blocks where it is proven: the keyboard cannot do it, a page that asks for JavaScript had
    none, or the service refuses what this person writes. Otherwise a human must try.
    """
    failed = next((r for r in faits.journal if r.statut is StatutEtape.ECHEC), None)
    done = {r.etape for r in temoin.journal if r.statut is StatutEtape.FAITE}
    if faits.fin is not Fin.ECHEC or failed is None or failed.etape not in done or not faits.pages:
        return None
    why = _proof(failed, faits, temoin, constats)
    page = faits.pages[-1].indice if failed.page is None else failed.page
    return Empechement(
        exigence="",
        page=page,
        etape=failed.etape,
        portee=Portee.BLOQUE if why else Portee.GENE,
        demande=why or f"l'étape « {failed.phrase} » n'a pas pu être faite dans ces conditions",
        preuve=Preuve(
            page=page,
            etape=failed.etape,
            extrait=failed.message,
            ordre=ORDRE_FINAL,
            certitude=Certitude.CERTAINE if why else Certitude.DOUTEUSE,
            question="" if why else QUESTION,
        ),
    )


ORDRE_FINAL = 10**9
"""A stop comes after all that its page shows."""


def _proof(
    failed: StepRecord, faits: ParcoursFacts, temoin: ParcoursFacts, constats: Sequence[Constat]
) -> str:
    keyboard = failed.clavier
    if keyboard is not None and keyboard.obstacle is not None and keyboard.certain:
        return f"l'étape « {failed.phrase} » ne peut pas se faire au clavier"
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

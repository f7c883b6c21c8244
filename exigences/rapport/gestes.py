"""The steps of the journal, told to the double in the second person, without the person's data."""

import re
from collections.abc import Iterator, Mapping

from exigences.model.cible import Cible
from exigences.model.document import Document
from exigences.model.etape import (
    Aller,
    Appuyer,
    Attendre,
    Cliquer,
    Cocher,
    Choisir,
    DansLeCadre,
    Envoyer,
    Etape,
    Franchir,
    Recharger,
    Remplir,
    Revenir,
    Si,
    Televerser,
    Verifier,
)
from exigences.model.facts import ParcoursFacts
from exigences.model.parcours import StepRecord
from exigences.model.procedure import Procedure
from exigences.model.rapport import Geste
from exigences.model.scenario import Scenario
from exigences.rapport.langue import abrege, entre_guillemets
from exigences.rapport.mots import DONNEES, OBSTACLES
from exigences.rapport.plan import Plan

_TEMPLATE = re.compile(r"\{\{\s*(?P<source>\w+)\.(?P<name>\w+)\s*\}\}")


def gestures(faits: ParcoursFacts, plan: Plan) -> Mapping[int, tuple[Geste, ...]]:
    """What to do on each screen, by its number."""
    found: dict[int, list[Geste]] = {}
    for numero, record in steps_by_screen(faits, plan):
        step = step_at(faits.procedure, record.etape)
        texte = sentence(step, record, faits.scenario)
        if texte:
            geste = Geste(texte=texte, statut=record.statut, message=record.message)
            found.setdefault(numero, []).append(geste)
    return {numero: tuple(gestes) for numero, gestes in found.items()}


def steps_by_screen(faits: ParcoursFacts, plan: Plan) -> Iterator[tuple[int, StepRecord]]:
    """Each step with the number of the screen where the person does it."""
    before: int | None = None
    for record in faits.journal:
        page = record.page if before is None or record.verbe == "aller" else before
        if record.lieu is not None:
            page = record.lieu.page
        yield plan.numero(page) or 1, record
        before = before if record.page is None else record.page


def step_at(procedure: Procedure, chemin: str) -> Etape | None:
    """The step that a path of the journal names; None where the procedure has none."""
    place: object = procedure
    for key in chemin.split("."):
        place = _child(place, key)
    return place if isinstance(place, Document) and not isinstance(place, Procedure) else None  # type: ignore[return-value]


def _child(place: object, key: str) -> object:
    if isinstance(place, tuple):
        return place[int(key)] if key.isdecimal() and int(key) < len(place) else None
    inner: object = place
    match place:
        case Si():
            inner = place.si
        case DansLeCadre():
            inner = place.dans_le_cadre
    return getattr(inner, key, None) if isinstance(inner, Document) else None


def sentence(step: Etape | None, record: StepRecord, scenario: Scenario) -> str:
    """Say a step as an instruction; '' for what only groups other steps."""
    match step:
        case None:
            return record.phrase
        case Si() | DansLeCadre():
            return ""
        case Franchir():
            return OBSTACLES[step.franchir.obstacle]
        case Aller():
            return _opening(step.aller.adresse)
        case Revenir():
            return "Reviens à la page d'avant."
        case Recharger():
            return "Recharge la page."
        case Attendre():
            return f"Attends de voir {_named(step.attendre)}."
        case Verifier():
            return f"Vérifie que tu vois {_named(step.verifier)}."
        case Appuyer():
            return f"Appuie sur la touche {step.appuyer.touche}."
        case Cliquer() | Envoyer() | Remplir() | Choisir() | Cocher() | Televerser():
            return _handling(step, scenario)


def _handling(
    step: Cliquer | Envoyer | Remplir | Choisir | Cocher | Televerser, scenario: Scenario
) -> str:
    match step:
        case Cliquer():
            return f"{_press(scenario)} {_named(step.cliquer)}."
        case Envoyer():
            return f"Envoie la demande par {_named(step.envoyer)}."
        case Remplir():
            return f"Écris {_value(step.remplir.valeur)} dans {_named(step.remplir)}."
        case Choisir():
            option = entre_guillemets(step.choisir.option)
            return f"Choisis {option} dans {_named(step.choisir)}."
        case Cocher():
            return f"{'Coche' if step.cocher.coche else 'Décoche'} {_named(step.cocher)}."
        case Televerser():
            return f"Joins ton fichier à {_named(step.televerser)}."


def _press(scenario: Scenario) -> str:
    if scenario.saisie == "clavier":
        return "Va, au clavier, jusqu'à"
    return "Touche" if scenario.appareil.tactile else "Clique sur"


def _opening(adresse: str) -> str:
    return "Ouvre la page de départ." if adresse in ("", "/") else f"Ouvre l'adresse {adresse}."


def _named(cible: Cible) -> str:
    """The words by which a person finds what the step acts on."""
    for designation in cible.alternatives():
        words = designation.etiquette or designation.nom or designation.texte
        if words:
            return entre_guillemets(words)
    return "l'endroit marqué" if cible.css else "cet endroit"


def _value(valeur: str) -> str:
    """What to write, without the value itself where it is the person's."""
    whole = _TEMPLATE.fullmatch(valeur.strip())
    if whole and whole["source"] == "sosie":
        return DONNEES.get(whole["name"], "ta réponse")
    if _TEMPLATE.search(valeur):
        return "ta réponse"
    return f"« {abrege(valeur, 60)} »"

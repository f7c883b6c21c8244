"""The steps of the journal, told to the double in the second person, without the person's data."""

import re
from collections.abc import Iterator, Mapping
from typing import cast

from exigences.facts.langue.texte import fold
from exigences.facts.page.essais import trials
from exigences.facts.page.lecture import label_of, place_of
from exigences.model.document import Document
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import CheminCadre
from exigences.model.parcours.parcours import StatutEtape, StepRecord
from exigences.model.procedure.cible import Cible
from exigences.model.procedure.etape import (
    VERBES,
    Aller,
    Appuyer,
    Attendre,
    Choisir,
    Cliquer,
    Cocher,
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
from exigences.model.procedure.procedure import Procedure
from exigences.model.procedure.scenario import Scenario
from exigences.model.rapport.rapport import Geste
from exigences.mots import notion
from exigences.rapport.autrui import of_whom, told
from exigences.rapport.langue import abrege, entre_guillemets
from exigences.rapport.mots import DONNEES, OBSTACLES
from exigences.rapport.plan import SANS_NOM, Plan
from exigences.rapport.releve import ranks

_TEMPLATE = re.compile(r"\{\{\s*(\w+)\.(\w+)[\w.]*\s*\}\}")
"""A reference to the data of the person, or to a secret: its source and its name."""
_KEYS = {
    "ArrowDown": "Flèche du bas",
    "ArrowLeft": "Flèche de gauche",
    "ArrowRight": "Flèche de droite",
    "ArrowUp": "Flèche du haut",
    "Backspace": "Retour arrière",
    "Delete": "Suppr",
    "End": "Fin",
    "Enter": "Entrée",
    "Escape": "Échap",
    "Home": "Début",
    "PageDown": "Page suivante",
    "PageUp": "Page précédente",
    "Shift+Tab": "Tab, en tenant Maj",
    "Space": "Espace",
}
"""Keys by what French keyboards call them."""
_GESTURE = notion("geste-sur-un-fichier")
_DOES = {"Tab": "Passe au champ suivant.", "Escape": "Referme ce qui s'est ouvert."}


def gestures(faits: ParcoursFacts, plan: Plan) -> Mapping[int, tuple[Geste, ...]]:
    """What to do on each screen, by its number."""
    found: dict[int, list[Geste]] = {}
    apart = trials(faits)
    fields, known = ranks(faits), _fields(faits)
    for numero, record in steps_by_screen(faits, plan):
        if record.etape in apart:
            continue
        step = step_at(faits.procedure, record.etape)
        seen = plan.name_at(record.lieu)
        champ = None if record.lieu is None else known.get(place_of(record.lieu))
        texte = record.phrase if step is None else sentence(step, seen, faits, champ)
        if not texte and record.statut is StatutEtape.ECHEC:
            texte = record.phrase
        if texte and numero is not None:
            geste = Geste(
                texte=texte,
                statut=record.statut,
                message=_to_the_person(record),
                verbe=record.verbe,
                reponse=answer(step, seen),
                champ=None if record.lieu is None else fields.get(place_of(record.lieu)),
            )
            found.setdefault(numero, []).append(geste)
    return {numero: tuple(gestes) for numero, gestes in found.items()}


def _to_the_person(record: StepRecord) -> str:
    """What a step says that a person should read: a note to who wrote the procedure is not told."""
    done = record.statut is StatutEtape.FAITE and not record.dit_inactif
    return "" if done else record.message


def _fields(faits: ParcoursFacts) -> Mapping[tuple[int, CheminCadre, str], Champ]:
    """The fields by their place."""
    return {place_of(c.lieu): c for page in faits.pages for c in page.champs}


def steps_by_screen(faits: ParcoursFacts, plan: Plan) -> Iterator[tuple[int | None, StepRecord]]:
    """Each step with the number of the screen where the person does it; None before any page."""
    before: int | None = None
    for record in faits.journal:
        page = record.page if before is None or record.verbe == "aller" else before
        if record.lieu is not None:
            page = record.lieu.page
        yield plan.numero(page) or (1 if plan.ecrans else None), record
        before = before if record.page is None else record.page


def step_at(procedure: Procedure, chemin: str) -> Etape | None:
    """The step that a path of the journal names; None where the procedure has none."""
    place: object = procedure
    for key in chemin.split("."):
        place = _child(place, key)
    return cast("Etape", place) if isinstance(place, tuple(VERBES.values())) else None


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


def sentence(step: Etape, seen: str, faits: ParcoursFacts, champ: Champ | None) -> str:
    """Say a step as an instruction; `seen` names what it acted on; '' for what is no gesture."""
    match step:
        case Si() | DansLeCadre() | Attendre() | Verifier():
            return ""
        case Franchir():
            return OBSTACLES[step.franchir.obstacle]
        case Aller() | Revenir() | Recharger():
            return _moving(step)
        case Appuyer():
            return _pressed(step.appuyer.touche, faits.scenario)
        case Cliquer():
            return f"{_press(faits.scenario)} {_named(step.cliquer, seen)}."
        case Envoyer():
            return f"Envoie la demande par {_named(step.envoyer, seen)}."
        case _:
            return _filling(step, seen, champ)


def _filling(step: Remplir | Choisir | Cocher | Televerser, seen: str, champ: Champ | None) -> str:
    match step:
        case Remplir():
            said = _value(step.remplir.valeur)
            # What the robot typed is nobody's answer.
            about = (label_of(champ), champ.groupe) if champ else ()
            yours = "ta réponse" if said.startswith("«") else told(said, of_whom(seen, *about))
            return f"Écris {yours} dans {_named(step.remplir, seen)}."
        case Choisir():
            option = entre_guillemets(step.choisir.option)
            return f"Choisis {option} dans {_named(step.choisir, seen)}."
        case Cocher():
            return f"{'Coche' if step.cocher.coche else 'Décoche'} {_named(step.cocher, seen)}."
        case Televerser():
            return _joining(_named(step.televerser, seen), champ)


def _joining(button: str, champ: Champ | None) -> str:
    """What to join, where the page says it above a button that says only what it does."""
    asked = (champ.libelle_visible if champ else "").rstrip(" *")
    if not asked or _GESTURE.search(fold(asked)) or not _GESTURE.search(fold(button.strip("« »"))):
        return f"Joins ton fichier à {button}."
    return f"Joins {entre_guillemets(asked)} avec le bouton {button}."


def answer(step: Etape | None, seen: str) -> str:
    """What to answer by a step: the words that name the person's data, or the quoted choice."""
    match step:
        case Remplir():
            return _value(step.remplir.valeur)
        case Choisir():
            return entre_guillemets(step.choisir.option)
        case Cocher() if step.cocher.coche:
            return _named(step.cocher, seen)
        case _:
            return ""


def _press(scenario: Scenario) -> str:
    if scenario.saisie == "clavier":
        return "Va, au clavier, jusqu'à"
    return "Touche" if scenario.appareil.tactile else "Clique sur"


def _pressed(touche: str, scenario: Scenario) -> str:
    """A key by its name in French; what it does, where the person has a screen to touch."""
    if scenario.appareil.tactile and touche in _DOES:
        return _DOES[touche]
    return f"Appuie sur la touche {_KEYS.get(touche, touche)}."


def _moving(step: Aller | Revenir | Recharger) -> str:
    match step:
        case Aller():
            start = step.aller.adresse in ("", "/")
            return f"Ouvre {'la page de départ' if start else 'cette page'} par son adresse."
        case Revenir():
            return "Reviens à la page d'avant."
        case Recharger():
            return "Recharge la page."


def _named(cible: Cible, seen: str) -> str:
    """The words by which a person finds what the step acts on."""
    designations = cible.alternatives()
    words = next((w for d in designations if (w := d.etiquette or d.nom or d.texte)), seen)
    if words == SANS_NOM:
        return words
    words = words.rstrip(" *") or words
    return entre_guillemets(words) if words else "l'endroit prévu"


def _value(valeur: str) -> str:
    """What to write, without the value itself where it is the person's."""
    sources = set(_TEMPLATE.findall(valeur))
    if not sources:
        return f"« {abrege(valeur, 60)} »"
    source, name = sources.pop()
    alone = not sources and source == "sosie"
    return DONNEES.get(name, "ta réponse") if alone else "ta réponse"

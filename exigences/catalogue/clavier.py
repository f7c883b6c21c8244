"""Reads the way of the focus as evidence: what no key does, and where the eye cannot follow."""

from collections.abc import Iterator
from dataclasses import replace

from exigences.catalogue.acces import UNSEEN_FOCUS, axe_evidence
from exigences.model.catalogue.exigence import Certitude, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.model.parcours.clavier import ObstacleClavier, PriseDeFocus, Reperage, TrajetClavier
from exigences.model.parcours.parcours import StepRecord

_EXTRAIT = 300
_APPUIS = "{} appuis : "
_ROLES = {
    "button": "bouton",
    "checkbox": "case",
    "combobox": "liste",
    "file": "champ de fichier",
    "link": "lien",
    "menuitem": "entrée de menu",
    "radio": "bouton radio",
    "searchbox": "champ",
    "switch": "interrupteur",
    "tab": "onglet",
    "textbox": "champ",
}
_OBSTACLES = {
    ObstacleClavier.HORS_D_ATTEINTE: "le focus n'y vient jamais",
    ObstacleClavier.SANS_EFFET: "il prend le focus, mais ni Entrée ni Espace n'agissent sur lui",
    ObstacleClavier.PIEGE: "le focus tourne en rond avant d'y venir, sans issue",
}
_ESSAYER = "Au clavier seul, arrive-t-on à cet élément, et l'actionne-t-on ?"
_PERDU = (
    "Après ce geste, l'élément disparaît avec le focus : "
    "la touche Tab reprend-elle là où l'on en était ?"
)
_DEFILER = "Le contenu de ce cadre ou de cette zone se parcourt-il au clavier ?"
_VOIR = {
    Reperage.FAIBLE: "Voit-on, d'un coup d'œil, que cet élément a le focus ?",
    Reperage.CURSEUR: "Le curseur de texte, seul repère de ce champ, suffit-il à le retrouver ?",
}
_REGLES = frozenset({"scrollable-region-focusable", "frame-focusable-content"})


def keys_pressed(parcours: ParcoursFacts) -> int:
    """Presses of all the steps done by keyboard."""
    return sum(record.clavier.appuis for record in parcours.journal if record.clavier)


def keyboard_evidence(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The steps that no key does, then the doubts; axe alone only gives doubts."""
    for rank, record in enumerate(parcours.journal, 1):
        trajet = record.clavier
        if trajet is None or trajet.cible is None:
            continue
        if trajet.obstacle is not None:
            certitude = Certitude.CERTAINE if trajet.certain else Certitude.DOUTEUSE
            question = "" if trajet.certain else _ESSAYER
            why = _OBSTACLES[trajet.obstacle]
            extrait = _blocked(rank, record, trajet, why)
            yield _at(record, trajet.cible, extrait, certitude, question)
        if trajet.focus_perdu:
            extrait = f"Étape {rank}, {record.phrase}"
            yield _at(record, trajet.cible, extrait, Certitude.DOUTEUSE, _PERDU)
    if not parcours.scenario.au_clavier:
        for preuve in axe_evidence(parcours, lambda f: f.regle in _REGLES, _DEFILER):
            yield preuve.doubted(_DEFILER)


def unseen_focus(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """What takes the focus and changes no pixel, then what changes too little to be sure.

    A person at the keyboard met it on their way; else it was tried aside, on each screen.
    """
    met = tuple(_unseen_stops(parcours))
    yield from met
    told = {(preuve.cadre, preuve.selecteur) for preuve in met}
    for preuve in axe_evidence(parcours, lambda f: f.regle == UNSEEN_FOCUS, _VOIR[Reperage.FAIBLE]):
        if (preuve.cadre, preuve.selecteur) not in told:
            yield preuve


def _unseen_stops(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The stops of a person at the keyboard, each with its share of all of them.

    A link that a template brings to every page is said once.
    """
    share = _share_unseen(parcours)
    told: set[tuple[object, ...]] = set()
    for record in parcours.journal:
        for arret in record.clavier.arrets if record.clavier else ():
            page = None if arret.role == "link" else arret.lieu.page
            key = (page, *_stop(arret), arret.reperage)
            if key in told:
                continue
            told.add(key)
            if arret.reperage is Reperage.INVISIBLE:
                yield replace(Preuve.at(arret.lieu, said(arret) + share), etape=record.etape)
            elif question := _VOIR.get(arret.reperage, ""):
                doubt = Preuve.at(
                    arret.lieu, said(arret), certitude=Certitude.DOUTEUSE, question=question
                )
                yield replace(doubt, etape=record.etape)


def _share_unseen(parcours: ParcoursFacts) -> str:
    """How many of the elements that took the focus, and were looked at, have no mark."""
    stops = [
        (_stop(arret), arret.reperage)
        for record in parcours.journal
        for arret in (record.clavier.arrets if record.clavier else ())
        if arret.reperage is not Reperage.NON_REGARDE
    ]
    unseen = {stop for stop, mark in stops if mark is Reperage.INVISIBLE}
    return f" ({len(unseen)} des {len({stop for stop, _ in stops})} éléments regardés)"


def _stop(arret: PriseDeFocus) -> tuple[object, ...]:
    """What tells an element that takes the focus from the others, on any page."""
    return (arret.lieu.cadre, arret.lieu.selecteur, arret.role, arret.nom)


def said(arret: PriseDeFocus) -> str:
    """A stop in words: « bouton « Continuer » »."""
    role = _ROLES.get(arret.role, "élément")
    return f"{role} « {arret.nom[:60]} »" if arret.nom else f"{role} sans nom"


def _at(
    record: StepRecord, cible: Lieu, extrait: str, certitude: Certitude, question: str
) -> Preuve:
    found = Preuve.at(cible, extrait[:_EXTRAIT], certitude=certitude, question=question)
    return replace(found, etape=record.etape)


def _blocked(rank: int, record: StepRecord, trajet: TrajetClavier, why: str) -> str:
    """The step, what stops it, and the way of the focus, its two ends where it is long."""
    head = f"Étape {rank}, {record.phrase} : {why}"
    names = list(dict.fromkeys(said(arret) for arret in trajet.arrets))
    if not names:
        return f"{head} (rien, sur cette page, ne prend le focus)."
    way = " → ".join(names)
    if len(way) > _EXTRAIT - len(head) - len(_APPUIS):
        way = f"{names[0]} → … → {names[-1]}"
    return f"{head} ({_APPUIS.format(trajet.appuis)}{way})."

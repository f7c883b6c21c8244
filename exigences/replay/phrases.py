"""Says a step in French, in the infinitive, without the values that are typed."""

from collections.abc import Sequence
from pathlib import Path
from typing import assert_never

from exigences.model.parcours.clavier import ObstacleClavier, TrajetClavier
from exigences.model.parcours.ecoute import ObstacleEcoute, TrajetEcoute
from exigences.model.parcours.parcours import KEPT, StepRecord
from exigences.model.parcours.reparation import Reparation
from exigences.model.procedure.cible import Cible
from exigences.model.procedure.etape import (
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
    Obstacle,
    Recharger,
    Remplir,
    Revenir,
    Si,
    Televerser,
    Verifier,
)
from exigences.model.procedure.procedure import Procedure, ProcedureSource, step_at

OBSTACLES = {
    Obstacle.CAPTCHA: "un captcha",
    Obstacle.CODE_SMS: "un code reçu par SMS",
    Obstacle.CODE_COURRIEL: "un code reçu par courriel",
    Obstacle.LIEN_COURRIEL: "un lien reçu par courriel",
    Obstacle.IDENTITE_NUMERIQUE: "une identité numérique",
    Obstacle.PAIEMENT: "un paiement en ligne",
    Obstacle.SIGNATURE: "une signature électronique",
}


_BLOCKED = {
    ObstacleClavier.HORS_D_ATTEINTE: "le focus fait le tour de la page sans y venir",
    ObstacleClavier.SANS_EFFET: "ni Entrée, ni Espace, ni les flèches n'agissent sur lui",
    ObstacleClavier.PIEGE: "le focus tourne en rond, et aucune touche ne l'en sort",
}


def blocked_phrase(trajet: TrajetClavier | None) -> str:
    """What the keyboard could not do in a step, '' where it did it."""
    if trajet is None or trajet.obstacle is None:
        return ""
    why = _BLOCKED[trajet.obstacle]
    if not trajet.certain:
        return f"Au clavier, à essayer à la main : {why}. Fait à la souris pour voir la suite."
    return f"Impossible au clavier : {why}. Fait à la souris pour voir la suite."


_TO_TRY = "Au lecteur d'écran, à essayer à la main"
_UNHEARD = {
    ObstacleEcoute.ABSENT: "cet élément se voit, et rien ne l'annonce",
    ObstacleEcoute.SANS_ROLE: "il est lu comme un simple texte, rien ne dit qu'il agit",
    ObstacleEcoute.SANS_NOM: "il est annoncé sans nom, rien ne dit à quoi il sert",
    ObstacleEcoute.MUET: "cela se voit, et rien ne le dit",
}


def heard_phrase(trajet: TrajetEcoute) -> str:
    """What could not be heard in a step, '' where all of it was."""
    said = []
    if trajet.obstacle is ObstacleEcoute.MUET:
        said.append(f"Au lecteur d'écran, {_UNHEARD[trajet.obstacle]}.")
    elif trajet.obstacle is not None:
        sure = "Impossible au lecteur d'écran" if trajet.certain else _TO_TRY
        why = _UNHEARD[trajet.obstacle]
        said.append(f"{sure} : {why}. Fait tout de même pour voir la suite.")
    elif trajet.curseur:
        said.append("Aucune touche n'y suffit : fait par le curseur du lecteur d'écran.")
    if trajet.muets:
        what = "Une erreur s'affiche" if trajet.erreur else "L'écran a changé"
        said.append(f"{what} sans que rien ne le dise : « {' … '.join(trajet.muets)} ».")
    return " ".join(said)


READ_ONLY = (
    "{cible} : ce champ est en lecture seule, on n'y écrit pas. La page le remplit par ce qu'elle "
    "ouvre (un calendrier, une liste) : cliquez dessus, puis choisissez dans ce qui s'ouvre"
)
NO_WINDOW = "{cible} n'ouvre aucune fenêtre où choisir un fichier."
"""What is told of what was pressed to join a file, in vain."""
OFF_PHRASE = (
    "Ce bouton se dit inactif (aria-disabled), et il marche : une aide technique dira à la "
    "personne de ne pas s'en servir."
)
"""What is told of a button that says it is off, and works."""
OFF_AND_DEAD = "il se dit inactif (aria-disabled) ; essayé tout de même, il n'a rien changé."
"""What is told of one that does nothing."""


def repair_phrase(repare: Reparation) -> str:
    """What became of a designation that finds nothing any more."""
    return (
        f"Étape réparée : {repare.avant} n'est plus sur la page ; {repare.par} mène à "
        f"« {repare.nom} ». « exigences reparer » propose la correction."
    )


def choice_phrase(semblables: int) -> str:
    """How to choose among the elements that a designation answers, '' where it answers one."""
    if semblables < 2:
        return ""
    return (
        f"{semblables} éléments répondent à cette désignation, le premier a été pris : pour un "
        "autre, ajoutez « rang » ou « dans »."
    )


def failed_at(source: ProcedureSource, step: Etape, path: str, message: str) -> str:
    """Why a step failed, with the line where it is written; of a whole path, the file's name."""
    line = source.lignes.get(path, 0)
    written = Path(source.fichier)
    name = written.name if written.is_absolute() else source.fichier
    place = f"{name}:{line}" if line else name
    return f"{phrase_at(source.procedure, step, path)} ({place}) : {message}"


def blocked_at(journal: Sequence[StepRecord]) -> str:
    """Where a person who has no mouse, or does not see, is stopped for good, '' where nowhere."""
    for rank, record in enumerate(journal, 1):
        if record.ecoute is not None:
            if record.ecoute.obstacle and record.ecoute.certain:
                return f" Au lecteur d'écran, la personne est arrêtée à l'étape {rank}."
        elif record.clavier and record.clavier.obstacle and record.clavier.certain:
            return f" Au clavier seul, la personne est arrêtée à l'étape {rank}."
    return ""


def name_of(cible: Cible) -> str:
    """The words by which a reader knows a target: its name, else its place, else its role."""
    if cible.dit:
        return f"« {cible.dit} »"
    return f"l'élément {cible.css or f'de rôle {cible.role}'}"


def phrase_at(procedure: Procedure, step: Etape, path: str) -> str:
    """A step in French as its author wrote it: what its `{{ … }}` stand for is not told."""
    written = "." in path  # the first page may be opened by a step that nobody wrote
    return phrase_of(step_at(procedure, path) if written else step)


def phrase_of(step: Etape) -> str:  # noqa: C901 - one line a verb
    """One short sentence."""
    match step:
        case Aller(aller=page):
            named = page.adresse if page.adresse.strip("/") else "de départ"
            return f"Ouvrir la page {named}"
        case Cliquer(cliquer=cible):
            return f"Cliquer sur {name_of(cible)}"
        case Remplir(remplir=saisie):
            return f"Remplir {name_of(saisie)}"
        case Choisir(choisir=choix):
            return f"Choisir « {choix.option} » pour {name_of(choix)}"
        case Cocher(cocher=case):
            return f"{'Cocher' if case.coche else 'Décocher'} {name_of(case)}"
        case Televerser(televerser=depot):
            return f"Joindre un fichier à {name_of(depot)}"
        case Franchir(franchir=passage):
            return f"Franchir {OBSTACLES[passage.obstacle]}"
        case Attendre(attendre=presence):
            return f"Attendre {name_of(presence)}"
        case Verifier(verifier=presence):
            return f"Vérifier que la page montre {name_of(presence)}"
        case Envoyer(envoyer=cible):
            return f"Envoyer la demande par {name_of(cible)}"
        case Appuyer(appuyer=frappe):
            return f"Appuyer sur la touche {frappe.touche}"
        case Revenir():
            return "Revenir à la page précédente"
        case Recharger():
            return "Recharger la page"
        case DansLeCadre(dans_le_cadre=cadre):
            return f"Agir dans le cadre « {cadre.cadre} »"
        case Si(si=fourche):
            return f"Regarder si la page montre {name_of(fourche.visible)}"
        case _:
            assert_never(step)


def first_of(phrases: Sequence[str]) -> Sequence[str]:
    """The first KEPT sentences, and how many more there are."""
    if (rest := len(phrases) - KEPT) <= 0:
        return phrases
    many = f"{rest:,} autres".replace(",", " ") if rest > 1 else "un autre"
    return (*phrases[:KEPT], f"Et {many}.")

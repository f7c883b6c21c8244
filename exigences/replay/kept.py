"""Whether a page kept what was given to it: a field that it empties again was not filled."""

from collections.abc import Mapping
from typing import Any

from exigences.browser.engine import BrowserSession, unless_lost
from exigences.browser.scripts import read_script
from exigences.model.procedure.etape import Choisir, Cocher, Etape, Remplir, Televerser
from exigences.replay.actions import Done
from exigences.replay.editeurs import EDITEUR
from exigences.replay.phrases import OFF_AND_DEAD

_GIVE = (Choisir, Cocher, Remplir, Televerser)


def undone(session: BrowserSession, step: Etape, done: Done) -> str:
    """Why a gesture is as if it had not been, '' where the page kept it or the field has gone.

    To be asked where the page shows nothing new: one that takes a file, or opens the box that must
    be agreed to first, shows it.
    """
    if done.found is not None and done.found.dit_inactif:
        return OFF_AND_DEAD
    if done.found is None or done.found.genre == EDITEUR or not isinstance(step, _GIVE):
        return ""
    element = done.found.element
    asked = {"selecteur": element.selecteur, "texte": _given(step)}
    with unless_lost():
        kept = session.evaluate(element.cadre, read_script("kept.js"), asked)
        return _why(kept, step) if kept else ""
    return ""


def _given(step: Etape) -> str:
    match step:
        case Remplir(remplir=saisie):
            return saisie.valeur
        case Choisir(choisir=choix):
            return choix.option
        case _:
            return ""


def _why(kept: Mapping[str, Any], step: Etape) -> str:
    match kept["genre"], step:
        case "texte", Remplir() if kept["perdu"]:
            return "le champ est vide : la page a effacé ce qui venait d'y être écrit."
        case "case", Cocher(cocher=case) if kept["coche"] is not case.coche:
            return (
                f"la case est {'décochée' if case.coche else 'cochée'} : la page a défait ce geste."
            )
        case "case", Choisir() if not kept["coche"]:
            return "rien n'est choisi : la page a défait ce geste."
        case "liste", Choisir() if not kept["tenu"]:
            return (
                f"la liste est revenue à « {' ; '.join(kept['choisi'])} » : ce choix n'a pas tenu."
            )
        case "fichier", Televerser() if not kept["nombre"]:
            return "le champ est vide : la page n'a pas gardé ce fichier."
        case _:
            return ""

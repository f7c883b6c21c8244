"""The steps that press a control, and those that are written where one is not pressed."""

from exigences.exploration.designation import designated
from exigences.exploration.ecran import frames_to
from exigences.exploration.reponses import Reponse
from exigences.exploration.suites import Commande, Suite
from exigences.model.facts.facts import PageFacts
from exigences.model.procedure.etape import Cliquer, Envoyer

_SURE = "qui dit l'envoi final"
_UNSURE = "qui ne se distingue pas d'un envoi final"
_CHANGE = "envoie la page dès qu'on y répond, et rien ne dit que ce n'est pas l'envoi final."


def clicked(page: PageFacts, control: Commande, note: str = "") -> Reponse:
    """The step that presses a control."""
    step = Cliquer.model_validate({"cliquer": designated(page, control)})
    return Reponse(etape=step, note=note, cadres=frames_to(page, control.lieu.cadre))


def before(page: PageFacts, suite: Suite) -> tuple[str, Reponse]:
    """The sentence and the step of what was not pressed."""
    note = "" if suite.sur else "peut-être un simple passage : écrivez alors « cliquer »"
    step = Envoyer.model_validate({"envoyer": designated(page, suite.commande)})
    cadres = frames_to(page, suite.commande.lieu.cadre)
    told = f"Arrêtée avant « {suite.nom} », {_SURE if suite.sur else _UNSURE}."
    return told, Reponse(etape=step, note=note, cadres=cadres)


def held_back(lost: Reponse) -> tuple[str, Reponse | None]:
    """The same of a gesture that was held back; no step where answering a field sends its page."""
    if isinstance(lost.etape, Cliquer):
        clic = lost.etape.cliquer
        sent = Envoyer.model_validate({"envoyer": clic.model_dump(exclude_unset=True)})
        why = _UNSURE if lost.guettee else _SURE
        told = f"Arrêtée avant « {clic.dit or clic.css} », {why}."
        return told, Reponse(etape=sent, cadres=lost.cadres)
    named = lost.identite[-1] if lost.identite else "?"
    return f"Arrêtée avant de répondre à « {named} », qui {_CHANGE}", None

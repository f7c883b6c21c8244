"""Where a replay parts or must stop: forks, frames, obstacles, the irreversible step."""

import time
from collections.abc import Iterator
from dataclasses import dataclass

from exigences.browser.engine import EngineError, Frame
from exigences.browser.scripts import read_script
from exigences.model.lieu import CheminCadre
from exigences.model.parcours.parcours import Fin, StatutEtape
from exigences.model.procedure.cible import Cible
from exigences.model.procedure.etape import Cadre, Envoyer, Etape, Fourche, Franchir
from exigences.model.procedure.procedure import Procedure
from exigences.replay.actions import Done, Hand
from exigences.replay.phrases import OBSTACLES
from exigences.replay.target import Pour, TargetMissingError

FORK_S = 1.5
"""How long a fork waits for what it looks at, in seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """Why a replay stops before a step."""

    statut: StatutEtape
    fin: Fin
    phrase: str


def may_send(procedure: Procedure, *, envoyer: bool) -> bool:
    """Whether the irreversible step may be done: on a test platform, where it is asked for."""
    return procedure.en_test and envoyer


def limit_of(step: Etape, procedure: Procedure, *, envoyer: bool) -> Limit | None:
    """Whether a step must not be done: a submission, or an obstacle with no declared way."""
    if isinstance(step, Envoyer) and not may_send(procedure, envoyer=envoyer):
        return Limit(
            statut=StatutEtape.REFUSEE,
            fin=Fin.AVANT_ENVOI,
            phrase="Arrêtée avant l'envoi, comme prévu.",
        )
    if isinstance(step, Franchir):
        passage = step.franchir
        if not (procedure.en_test and (passage.valeur or passage.boite or passage.courrier)):
            what = OBSTACLES[passage.obstacle]
            phrase = f"Arrêtée devant {what} : un robot ne le franchit pas"
            return Limit(statut=StatutEtape.OBSTACLE, fin=Fin.OBSTACLE, phrase=phrase)
    return None


def glance(hand: Hand, step: Etape, cadre: CheminCadre) -> Done:
    """Where a step that is not done would have acted; TargetMissingError where it could not.

    To stop before a control proves nothing unless the control is there: an obstacle whose field
    is not on the page was not met either.
    """
    if isinstance(step, Envoyer):
        return Done(found=hand.find(step.envoyer, Pour.CLIC, cadre))
    if isinstance(step, Franchir) and step.franchir.etiquette:
        cible = Cible(etiquette=step.franchir.etiquette)
        return Done(found=hand.find(cible, Pour.CHAMP, cadre))
    return Done()


def looks(hand: Hand, fourche: Fourche, cadre: CheminCadre) -> bool:
    """Whether what a fork looks at is visible now, or within the time that its author gives it."""
    told = "delai_s" in fourche.visible.model_fields_set
    try:
        hand.see(fourche.visible, cadre, None if told else FORK_S)
    except TargetMissingError:
        return False
    return True


def enter(hand: Hand, inside: Cadre, cadre: CheminCadre) -> CheminCadre:
    """Path of the frame that bears a title, a name or an address; EngineError if none."""
    limit = time.monotonic() + hand.timeout_s
    wanted = inside.cadre.casefold()
    while True:
        hand.settle()
        named = list(_named(hand, cadre))
        for frame, name in named:
            if wanted in f"{name} {frame.url}".casefold():
                return frame.chemin
        if time.monotonic() >= limit:
            known = " ; ".join(f"« {name} »" for _, name in named if name) or "aucun"
            message = f"Pas de cadre « {inside.cadre} » sur la page. Cadres présents : {known}."
            raise EngineError(message)


def _named(hand: Hand, cadre: CheminCadre) -> Iterator[tuple[Frame, str]]:
    frames = {frame.chemin: frame for frame in hand.session.frames()}
    for chemin, frame in frames.items():
        if len(chemin) <= len(cadre) or chemin[: len(cadre)] != cadre or not frame.lisible:
            continue
        script = read_script("frame_name.js")
        name = hand.session.evaluate(frames[chemin[:-1]], script, frame.selecteurs[-1])
        yield frame, str(name)

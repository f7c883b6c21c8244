"""From what each frame of a state says to all that the page says, in reading order."""

from exigences.model.lieu import CheminCadre
from exigences.model.parcours.ecoute import Entendu
from exigences.model.parcours.etat import PageSnapshot


def read_heard(snapshot: PageSnapshot) -> tuple[Entendu, ...] | None:
    """All that is heard of a page, each frame where it stands; None where nobody listened."""
    frames = {cadre.chemin: cadre.entendu for cadre in snapshot.cadres}
    if frames.get(()) is None:
        return None
    return tuple(_within((), frames))


def _within(
    chemin: CheminCadre, frames: dict[CheminCadre, tuple[Entendu, ...] | None]
) -> list[Entendu]:
    """What is said of a frame; those inside come after it where their places are not known."""
    said = frames.get(chemin) or ()
    inner = sorted(c for c in frames if len(c) == len(chemin) + 1 and c[:-1] == chemin)
    placed = sum(one.role == "frame" for one in said) == len(inner)
    found: list[Entendu] = []
    waiting = iter(inner)
    for one in said:
        found.append(one)
        if placed and one.role == "frame":
            found += _within(next(waiting), frames)
    for chemin_inner in waiting:
        found += _within(chemin_inner, frames)
    return found

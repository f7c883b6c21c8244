"""Refuses the names of exigences that are in no catalogue."""

from collections.abc import Iterable
from difflib import get_close_matches

from exigences.scoring.score import ScoringError


def check_known(interdits: Iterable[str], connues: Iterable[str]) -> None:
    """Refuse an exigence that does not exist; the message names the nearest."""
    known = sorted(connues)
    for name in interdits:
        if name not in known:
            near = get_close_matches(name, known, n=1, cutoff=0.5)
            hint = f" Vouliez-vous dire « {near[0]} » ?" if near else ""
            message = (
                f"L'exigence « {name} » est inconnue.{hint} "
                "La commande « exigences catalogue » donne la liste."
            )
            raise ScoringError(message)

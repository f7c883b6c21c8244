"""Follows a procedure that is being written, before it is audited."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import typer

from exigences.commandes.arret import INTERRUPTED
from exigences.commandes.options import BROKEN, say
from exigences.model.erreur import ExigencesError

if TYPE_CHECKING:
    from exigences.chaine.audit import AuditOptions
    from exigences.commandes.console import Progress


def follow_file(asked: "AuditOptions", arret: Callable[[], bool], followed: "Progress") -> None:
    """Replay a file until nothing fails any more, or a stop is asked for."""
    from exigences.chaine.suivi import follow
    from exigences.commandes.console import BROKEN_ENDS
    from exigences.loading.bibliotheque import DEMARCHES

    if asked.procedure in DEMARCHES.noms():
        raise ExigencesError("--suivre attend le fichier d'une démarche, que vous puissiez écrire.")
    with followed as progress:
        done = follow(asked, progress, say, arret)
    if arret() or done.fin in BROKEN_ENDS:
        say(done.phrase_fin)
        raise typer.Exit(INTERRUPTED if arret() else BROKEN)

"""Does one audit in a process of its own: whatever befalls it, it ends, and its end is told."""

import signal
import subprocess
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import IO

from exigences.campagne.travaux import Travail
from exigences.chaine.gardien import ended, started
from exigences.fichiers.lecture import read_plain
from exigences.fichiers.textes import from_file, neutralise
from exigences.model.campagne import StatutTravail, TravailFini

_LOOK_S = 0.2
_GRACE_S = 30.0
"""What a replay has to end its action and to judge what it saw, once it is asked to stop."""
_SAID = 2_000
"""Bytes of the errors that are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consigne:
    """How each audit is done."""

    duree_max_s: float
    options: tuple[str, ...] = ()
    """What is given to `auditer` besides its procedure, its people and its folder."""
    ici: str = ""
    """The folder from which the paths of an audit are seen; '' for that of this process."""


def work(travail: Travail, consigne: Consigne, arret: Callable[[], bool]) -> TravailFini | None:
    """Do an audit, and say what became of it; None where a stop was asked for meanwhile."""
    begun = monotonic()
    place = replace(travail, dossier=consigne.ici / travail.dossier)
    place.set_aside()
    with tempfile.TemporaryFile() as errors:
        process = _started(travail, consigne, errors)
        try:
            overdue = _ended(process, begun + consigne.duree_max_s, arret)
        finally:
            ended(process)
        if arret() and process.returncode != 0:
            return None
        code = process.returncode
        statut = _status(code, place.rapport)
        if overdue:
            said = f"il dure plus de {consigne.duree_max_s / 60:g} minutes, et a été arrêté"
        else:
            said = _end_of(place.rapport) or _last_words(errors) or _unsaid(code)
    return TravailFini(
        empreinte=travail.empreinte,
        statut=statut,
        raison="" if statut is StatutTravail.FAIT else said,
        secondes=round(monotonic() - begun, 1),
    )


def _started(travail: Travail, consigne: Consigne, errors: IO[bytes]) -> "subprocess.Popen[bytes]":
    asked = [
        travail.demarche,
        *(word for person in travail.scenarios for word in ("-s", person)),
        *("--sortie", str(travail.dossier)),
        *("--silencieux", "--sans-bloquer", "--parallele", "1"),  # the campaign shares the cores
        *consigne.options,
    ]
    return started("auditer", *asked, errors=errors, cwd=consigne.ici or None)


def _ended(process: "subprocess.Popen[bytes]", limit: float, arret: Callable[[], bool]) -> bool:
    """Wait for a process, and ask it to stop where it is late or no longer wanted; True if late."""
    while True:
        with suppress(subprocess.TimeoutExpired):
            process.wait(_LOOK_S)
            return False
        late = monotonic() > limit
        if late or arret():
            process.send_signal(signal.SIGTERM)
            with suppress(subprocess.TimeoutExpired):
                process.wait(_GRACE_S)
            return late


def _status(code: int, rapport: Path) -> StatutTravail:
    if not rapport.is_file():
        return StatutTravail.ECHEC
    return StatutTravail.FAIT if code == 0 else StatutTravail.INCOMPLET


def _end_of(rapport: Path) -> str:
    """How a replay ended, by its report; '' where it has none."""
    try:
        return str(from_file(read_plain(rapport))["fin"]["phrase"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _last_words(errors: IO[bytes]) -> str:
    """The last line of what a process said."""
    size = errors.seek(0, 2)
    errors.seek(max(0, size - _SAID))
    lines = errors.read().decode("utf-8", "replace").split("\n")
    return neutralise(next((line.strip() for line in reversed(lines) if line.strip()), ""))


def _unsaid(code: int) -> str:
    if code < 0:
        return f"son processus a été tué ({signal.Signals(-code).name})"
    return f"il s'est arrêté avec le code {code}, sans rien dire"

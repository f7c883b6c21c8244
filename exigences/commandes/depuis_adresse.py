"""Audits from an address: explores it first, and keeps the procedure that it wrote."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from exigences.commandes.options import say

if TYPE_CHECKING:
    from exigences.chaine.exploration import ExplorationOptions
    from exigences.replay.events import ReplayEvent

RAPPORTS = Path("rapports")
"""Where procedures are kept that an audit from an address wrote."""


def is_address(demarche: str) -> bool:
    """Whether what is to be audited is the address of a page, and no file nor name."""
    return demarche.startswith(("http://", "https://"))


def free_file(adresse: str) -> Path:
    """Name a file of the procedure of an address that is not there yet."""
    host = "".join(c if c.isalnum() or c in ".-" else "-" for c in urlsplit(adresse).netloc)
    path, rank = RAPPORTS / f"{host}.yaml", 1
    while path.exists():
        rank += 1
        path = RAPPORTS / f"{host}-{rank}.yaml"
    return path


def explored(
    options: "ExplorationOptions",
    listen: "Callable[[ReplayEvent], None]",
    arret: Callable[[], bool],
) -> Path:
    """Write the procedure of an address, say where it stops, and give its file."""
    from exigences.chaine.exploration import explore

    found = explore(options, listen, arret)
    say(f"Démarche écrite : {found.fichier}. {found.conclusion.phrase}")
    return found.fichier

"""Audits from an address: explores it first, and keeps the procedure that it wrote."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from exigences.commandes.options import say

if TYPE_CHECKING:
    from exigences.chaine.audit import AuditOptions
    from exigences.commandes.console import Progress

RAPPORTS = Path("rapports")
"""Where procedures are kept that an audit from an address wrote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promenade:
    """How an address is explored."""

    ouvrir_un_compte: bool = False
    branches: tuple[str, ...] = ()
    minutes: int = 15


def free_file(adresse: str) -> Path:
    """Name a file of the procedure of an address that is not there yet."""
    netloc = re.split(r"[/?#]", adresse.partition("://")[2])[0]  # of what is no address too
    host = "".join(c if c.isalnum() or c in ".-" else "-" for c in netloc)
    path, rank = RAPPORTS / f"{host}.yaml", 1
    while path.exists():
        rank += 1
        path = RAPPORTS / f"{host}-{rank}.yaml"
    return path


def from_address(
    asked: "AuditOptions",
    arret: Callable[[], bool],
    followed: "Progress",
    promenade: Promenade,
) -> "AuditOptions":
    """Explore an address, in the place of the first person: the audit replays what it wrote."""
    from exigences.chaine.exploration import ExplorationOptions
    from exigences.commandes.console import explored
    from exigences.exploration.limites import Limites

    options = ExplorationOptions(
        adresse=asked.procedure,
        fichier=free_file(asked.procedure),
        scenario=asked.scenarios[0],
        limites=Limites(
            ouvrir_un_compte=promenade.ouvrir_un_compte,
            branches=promenade.branches,
            duree_s=promenade.minutes * 60,
        ),
        moteur=asked.moteur,
        grille=asked.grille,
        hors_ligne=asked.hors_ligne,
        contact=asked.contact,
    )
    with followed as progress:
        found = explored(options, progress, arret)
    say(f"Démarche écrite : {found.fichier}. {found.conclusion.phrase}")
    return replace(asked, procedure=str(found.fichier))

"""Audits from an address: explores it first, and keeps the procedure that it wrote."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from exigences.commandes.options import say

if TYPE_CHECKING:
    from exigences.chaine.audit import AuditOptions
    from exigences.commandes.console import Progress

RAPPORTS = Path("rapports")
"""Where procedures are kept that an audit from an address wrote."""


def is_address(demarche: str) -> bool:
    """Whether what is to be audited is the address of a page, and no file nor name."""
    return demarche.startswith(("http://", "https://"))


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
    *,
    ouvrir_un_compte: bool,
) -> "AuditOptions":
    """Explore an address, in the place of the first person: the audit replays what it wrote."""
    from dataclasses import replace

    from exigences.chaine.exploration import ExplorationOptions, explore
    from exigences.exploration.pilote import Limites

    options = ExplorationOptions(
        adresse=asked.procedure,
        fichier=free_file(asked.procedure),
        scenario=asked.scenarios[0],
        limites=Limites(ouvrir_un_compte=ouvrir_un_compte),
        moteur=asked.moteur,
        grille=asked.grille,
        hors_ligne=asked.hors_ligne,
        contact=asked.contact,
    )
    with followed as progress:
        found = explore(options, progress, arret)
    say(f"Démarche écrite : {found.fichier}. {found.conclusion.phrase}")
    return replace(asked, procedure=str(found.fichier))

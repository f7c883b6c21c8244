"""A sound that starts alone, is heard, lasts, and that nothing stops."""

import re
from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.collecte import MediaBrut

_SHORT = 3.0
"""Seconds of a sound that may start alone (WCAG 2.2, 1.4.2)."""


@controle(
    Regle(
        id="son-automatique",
        titre="Un son se lance seul, et rien ne permet de l'arrêter.",
        remede="Ne rien lancer sans un geste, ou mettre les commandes du lecteur (controls).",
        question="Peut-on arrêter ce son, ou baisser son volume, dès l'arrivée sur la page ?",
        impact="serious",
        rgaa=("4.10.1",),
        wcag=("1.4.2",),
        act=("80f0bf",),
        applicabilite="Les <audio> et <video> qui ont autoplay, ne sont pas muets, et ont du son.",
        echec="Plus de trois secondes ou en boucle, sans commandes, et aucun bouton dans la page.",
        limites="Là où un bouton est dans la page, ou la durée inconnue, ce n'est qu'une question.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read each film and sound that starts alone."""
    for node in arbre.elements("audio", "video"):
        if "autoplay" in node.attributs and node.media is not None:
            yield Vu(node, _avis(arbre, node))


def _avis(arbre: Arbre, node: Noeud) -> Avis:
    media = node.media
    if media is None or media["muet"] or "muted" in node.attributs or media["sonore"] is False:
        return Avis.PASSE
    length = _played(media)
    if length is not None and length <= _SHORT and not media["boucle"]:
        return Avis.PASSE
    if "controls" in node.attributs and node.vu:
        return Avis.PASSE
    buttons = any(n.balise == "button" or n.role == "button" for n in arbre.noeuds if n.vu)
    known = length is not None and media["sonore"]
    return Avis.ECHEC if known and not buttons else Avis.DOUTE


def _played(media: MediaBrut) -> float | None:
    """Seconds that are played: a part of the file, where its address names one (`#t=8,10`)."""
    length = media["duree"]
    if part := _PART.search(media["source"]):
        end = float(part[2]) if length is None else min(length, float(part[2]))
        return end - float(part[1] or 0)
    return length


_PART = re.compile(r"#t=(?:npt:)?(\d+(?:\.\d+)?)?,(\d+(?:\.\d+)?)$")

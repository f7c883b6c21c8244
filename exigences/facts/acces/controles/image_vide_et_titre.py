"""An image that says it is decoration, and has a title or a name."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle

_TEXTS = ("title", "aria-label", "aria-labelledby")
_DRAWINGS = ("svg", "canvas", "object", "img")
_DECORATION = frozenset({"none", "presentation"})


@controle(
    Regle(
        id="image-vide-et-titre",
        titre="Une image qui se dit décorative a un title ou un nom.",
        remede="Porter ce texte dans alt si l'image apprend quelque chose, ou le retirer.",
        question="Cette image apprend-elle quelque chose ?",
        impact="moderate",
        rgaa=("1.2.1", "1.2.3", "1.2.4", "1.2.5"),
        wcag=("1.1.1",),
        act=("46ca7f",),
        applicabilite=(
            "Les <img> affichées dont alt est vide, et les <svg>, <canvas>, <object> et <img> dont "
            "le rôle est none ou presentation."
        ),
        echec="Elles ont un title, un aria-label ou un aria-labelledby qui n'est pas vide.",
        rend=(Avis.ECHEC,),
        limites="Une image qui apprend quelque chose, sans title, n'est pas vue.",
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for another text of each such image."""
    for node in arbre.elements(*_DRAWINGS):
        if node.vu and node.entendu and _is_decoration(node):
            told = any(node.attribut(name) for name in _TEXTS)
            yield Vu(node, Avis.ECHEC if told else Avis.PASSE)


def _is_decoration(node: Noeud) -> bool:
    empty = node.balise == "img" and "alt" in node.attributs and not node.attribut("alt")
    return empty or node.role in _DECORATION

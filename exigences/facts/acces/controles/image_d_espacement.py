"""An image that only pushes others away: a good practice."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.model.facts.axe import CoucheAxe

_THIN, _LONG = 2, 10
"""Pixels of the thin side, at most, and of the long one, at least."""


@controle(
    Regle(
        id="image-d-espacement",
        titre="Une image ne sert qu'à écarter d'autres éléments.",
        remede="Remplacer l'image par une marge de la feuille de style.",
        question="Cette image montre-t-elle quelque chose ?",
        impact="minor",
        wcag=("1.1.1",),
        applicabilite="Les <img> sans nom dont la largeur et la hauteur sont écrites.",
        echec="Deux pixels au plus d'un côté, dix ou plus de l'autre.",
        rend=(Avis.ECHEC,),
        limites="Une taille que donne la feuille de style n'est pas lue.",
        couche=CoucheAxe.BONNE_PRATIQUE,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Measure each image without a name."""
    for node in arbre.elements("img"):
        sides = [node.attribut(name).removesuffix("px") for name in ("width", "height")]
        if all(side.isascii() and side.isdigit() for side in sides) and not node.attribut("alt"):
            thin, long = sorted(map(int, sides))
            yield Vu(node, Avis.ECHEC if 0 < thin <= _THIN and long >= _LONG else Avis.PASSE)

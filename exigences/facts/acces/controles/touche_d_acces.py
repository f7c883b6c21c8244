"""A key of the page's own that opens something: a good practice."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.model.facts.axe import CoucheAxe


@controle(
    Regle(
        id="touche-d-acces",
        titre="La page se réserve une touche (accesskey).",
        remede="Retirer accesskey : ces touches servent déjà aux aides techniques.",
        question="Cette touche gêne-t-elle celles d'une aide technique ?",
        impact="minor",
        wcag=("2.1.1",),
        applicabilite="Les éléments affichés.",
        echec="Ils ont un accesskey.",
        rend=(Avis.ECHEC,),
        limites="Un raccourci posé par un script n'est pas vu ici.",
        couche=CoucheAxe.BONNE_PRATIQUE,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for the attribute on what may be pressed."""
    for node in arbre.elements("a", "button", "input", "select", "textarea", "summary", "label"):
        if node.vu:
            yield Vu(node, Avis.ECHEC if node.attribut("accesskey") else Avis.PASSE)

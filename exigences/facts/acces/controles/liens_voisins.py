"""Two neighbouring links that lead to the same place: a good practice (H2)."""

from collections.abc import Iterator
from itertools import pairwise

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import links
from exigences.model.facts.axe import CoucheAxe


@controle(
    Regle(
        id="liens-voisins",
        titre="Deux liens voisins mènent au même endroit.",
        remede="Réunir l'image et le texte dans un seul lien.",
        question="Ces deux liens peuvent-ils n'en faire qu'un ?",
        impact="minor",
        wcag=("1.1.1",),
        applicabilite="Les liens affichés qui se suivent, sans texte entre eux.",
        echec="Ils ont la même adresse.",
        rend=(Avis.ECHEC,),
        limites="Des liens séparés par un texte ne sont pas jugés.",
        couche=CoucheAxe.BONNE_PRATIQUE,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare each link with the next one of its element."""
    for one, other in pairwise(links(arbre)):
        between = arbre.noeuds[one.rang + 1 : other.rang]
        apart = any(
            n.balise == "#texte" and n.brut.get("x", "").strip()
            for n in between
            if n.parent is not one and one not in n.ancetres()
        )
        address = one.attribut("href")
        if one.parent is other.parent and not apart and not address.startswith("#"):
            yield Vu(other, Avis.ECHEC if other.attribut("href") == address else Avis.PASSE)

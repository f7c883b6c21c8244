"""An image that says it is decoration, and has a title."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle


@controle(
    Regle(
        id="image-vide-et-titre",
        titre="Une image au texte vide a un title.",
        remede="Porter ce texte dans alt si l'image apprend quelque chose, ou retirer title.",
        question="Cette image apprend-elle quelque chose ?",
        impact="moderate",
        rgaa=("1.2.1",),
        wcag=("1.1.1",),
        applicabilite="Les <img> affichées dont alt est vide.",
        echec="Elles ont un title, un aria-label ou un aria-labelledby qui n'est pas vide.",
        rend=(Avis.ECHEC,),
        limites="Une image qui apprend quelque chose, sans title, n'est pas vue.",
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for another text of each such image."""
    for node in arbre.elements("img"):
        if node.vu and node.entendu and "alt" in node.attributs and not node.attribut("alt"):
            told = [node.attribut(name) for name in ("title", "aria-label", "aria-labelledby")]
            yield Vu(node, Avis.ECHEC if any(told) else Avis.PASSE)

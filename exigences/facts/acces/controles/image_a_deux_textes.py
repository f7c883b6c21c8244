"""An image whose alt and title differ."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.mots.pliage import fold


@controle(
    Regle(
        id="image-a-deux-textes",
        titre="Une image porte deux textes qui ne disent pas la même chose.",
        remede="Retirer le title de l'image, ou y reprendre le texte de alt.",
        question="Le texte le plus juste est-il celui qui s'entend ?",
        impact="minor",
        rgaa=("1.3.1",),
        wcag=("1.1.1",),
        applicabilite="Les <img> affichées qui ont un alt et un title.",
        echec="Jamais sûr : le title peut ajouter à l'alternative.",
        rend=(Avis.DOUTE,),
        limites="Deux textes différents peuvent être justes tous les deux.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare the two texts of each image."""
    for node in arbre.elements("img"):
        alt, title = fold(node.attribut("alt")), fold(node.attribut("title"))
        if node.vu and node.entendu and alt and title:
            yield Vu(node, Avis.PASSE if alt == title else Avis.DOUTE)

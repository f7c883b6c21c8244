"""A link whose title repeats its text: a good practice (H33)."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import has_word, links
from exigences.model.facts.axe import CoucheAxe
from exigences.mots.pliage import fold


@controle(
    Regle(
        id="titre-de-lien-redondant",
        titre="Le title d'un lien répète son texte.",
        remede="Retirer ce title : il est lu deux fois, et n'apprend rien.",
        question="Ce title ajoute-t-il quelque chose au texte du lien ?",
        impact="minor",
        wcag=("2.4.4",),
        applicabilite="Les liens affichés qui montrent un texte et ont un title.",
        echec="Les deux sont les mêmes.",
        rend=(Avis.ECHEC,),
        limites="Un title qui n'ajoute qu'un mot sans utilité passe.",
        couche=CoucheAxe.BONNE_PRATIQUE,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare the two."""
    for link in links(arbre):
        title = fold(link.attribut("title"))
        if title and has_word(link.texte_vu):
            yield Vu(link, Avis.ECHEC if title == fold(link.texte_vu) else Avis.PASSE)

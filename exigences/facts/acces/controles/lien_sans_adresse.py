"""A link that leads nowhere: `#` or a script in the place of an address."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import links
from exigences.model.facts.axe import CoucheAxe


@controle(
    Regle(
        id="lien-sans-adresse",
        titre="Un lien n'a pas d'adresse : il lance un script.",
        remede="Faire un bouton de ce qui agit, et garder le lien pour ce qui mène ailleurs.",
        question="Est-ce un lien, ou un bouton ?",
        impact="minor",
        wcag=("4.1.2",),
        applicabilite="Les liens affichés qui n'ont pas le rôle d'un bouton.",
        echec="Leur adresse est « # » ou commence par « javascript: ».",
        rend=(Avis.ECHEC,),
        limites="« # » ramène aussi en haut de la page, et c'est parfois ce qui est voulu.",
        couche=CoucheAxe.BONNE_PRATIQUE,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read the addresses."""
    for link in links(arbre):
        if link.balise == "a" and not link.role:
            address = link.attribut("href").lower()
            empty = address == "#" or address.startswith("javascript:")
            yield Vu(link, Avis.ECHEC if empty else Avis.PASSE)

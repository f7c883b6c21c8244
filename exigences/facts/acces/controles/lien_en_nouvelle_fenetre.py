"""A link that opens another window without saying so: level AAA."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import links
from exigences.model.facts.axe import CoucheAxe
from exigences.mots import notion
from exigences.mots.pliage import fold

_SAID = notion("annonce-une-fenetre")


@controle(
    Regle(
        id="lien-en-nouvelle-fenetre",
        titre="Un lien ouvre une autre fenêtre sans le dire.",
        remede="Écrire « nouvelle fenêtre » dans le lien ou son title.",
        question="Ce lien dit-il qu'il ouvre une autre fenêtre ?",
        impact="minor",
        wcag=("3.2.5",),
        applicabilite="Les liens affichés qui ont target=_blank.",
        echec="Ni leur nom, ni leur title, ni l'image qu'ils contiennent ne le dit.",
        rend=(Avis.ECHEC,),
        limites="Une icône dessinée par la feuille de style n'est pas vue ; elle ne s'entend pas.",
        couche=CoucheAxe.AAA,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read what such links say."""
    for link in links(arbre):
        if link.attribut("target").lower() == "_blank":
            yield Vu(link, Avis.PASSE if _SAID.search(fold(_said(arbre, link))) else Avis.ECHEC)


def _said(arbre: Arbre, link: Noeud) -> str:
    described = [n.texte for n in arbre.designes(link, "aria-describedby")]
    return " ".join((link.nom, link.texte, link.attribut("title"), *described))

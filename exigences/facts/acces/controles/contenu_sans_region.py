"""A page whose content is in no region of its own."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import is_main

_CONTENT = 200
"""Characters that show from which a page has a content to be found."""
_HTML5 = "html"


@controle(
    Regle(
        id="contenu-sans-region",
        titre="Le contenu de la page n'est pas dans une région <main>.",
        remede="Mettre ce qui est propre à la page dans <main>, et rien d'autre.",
        question="Où commence le contenu propre à cette page ?",
        impact="moderate",
        rgaa=("9.2.1",),
        wcag=("1.3.1",),
        applicabilite=(
            f"La page même, hors cadres, où {_CONTENT} caractères ou plus se voient, et dont le "
            "type est celui de HTML5."
        ),
        echec="Ni <main>, ni rôle « main » : aucun raccourci ne mène au contenu.",
        rend=(Avis.ECHEC,),
        limites=(
            "Le rôle suffit ici ; le RGAA veut la balise. En-tête et pied ne sont pas jugés. Une "
            "région tue le temps qu'une fenêtre est ouverte devant elle compte."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for the region, one that shows and is heard."""
    if arbre.chemin or arbre.brut["type"].lower() != _HTML5 or arbre.brut.get("ancien"):
        return
    shown = "".join(n.texte for n in arbre.noeuds if n.balise == "#texte" and n.vu)
    if len(shown) < _CONTENT:
        return
    covered = any(_is_window(n) and n.vu and n.entendu for n in arbre.noeuds)
    found = any(is_main(n) and n.vu and (n.entendu or covered) for n in arbre.noeuds)
    yield Vu(arbre.racine, Avis.PASSE if found else Avis.ECHEC)


def _is_window(node: Noeud) -> bool:
    """Whether an element is a window, which silences the page behind it while it is open."""
    return node.balise == "dialog" or node.role in ("dialog", "alertdialog")

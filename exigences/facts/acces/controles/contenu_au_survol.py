"""What only a mouse over something shows."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.collecte import SurvolsBruts
from exigences.facts.acces.elements import has_word


@controle(
    Regle(
        id="contenu-au-survol",
        titre="Un contenu n'apparaît qu'au survol de la souris.",
        remede="Montrer aussi ce contenu au focus du clavier (:focus, :focus-within).",
        question="Le clavier montre-t-il aussi ce contenu ?",
        impact="serious",
        rgaa=("10.14.1",),
        wcag=("2.1.1", "1.4.13"),
        applicabilite=(
            "Les éléments cachés que la feuille de style montre au survol, et pas au focus."
        ),
        echec=(
            "Rien de ce qu'il faut survoler ne prend le focus, ou le focus, Entrée, Espace et "
            "Flèche bas y ont été essayés sans rien montrer."
        ),
        limites=(
            "Là où le focus s'arrête et où rien n'a été essayé (quatre contenus au plus le sont), "
            "c'est une question, sauf si la page dit ce qui est ouvert (aria-expanded)."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look at what the style sheet shows under the mouse alone."""
    tried = (arbre.essais or {}).get("survols", SurvolsBruts(montres=[], caches=[]))
    for node in arbre.noeuds:
        reach = node.brut.get("h")
        if reach is None or not has_word(node.texte):
            continue
        near = (node.parent, *(node.parent.descendants() if node.parent else ()))
        told = any(n is not None and "aria-expanded" in n.attributs for n in near)
        shown = told or (reach and node.selecteur in tried["montres"])
        asked = reach and node.selecteur not in tried["caches"]
        yield Vu(node, Avis.PASSE if shown else Avis.DOUTE if asked else Avis.ECHEC)

"""What only a mouse over something shows."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
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
        echec="Rien de ce qu'il faut survoler ne prend le focus.",
        limites=(
            "Là où le focus s'arrête, un script peut montrer la même chose : une question, sauf "
            "si la page dit ce qui est ouvert (aria-expanded)."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look at what the style sheet shows under the mouse alone."""
    for node in arbre.noeuds:
        reach = node.brut.get("h")
        if reach is None or not has_word(node.texte):
            continue
        near = (node.parent, *(node.parent.descendants() if node.parent else ()))
        told = any(n is not None and "aria-expanded" in n.attributs for n in near)
        yield Vu(node, Avis.PASSE if told else Avis.DOUTE if reach else Avis.ECHEC)

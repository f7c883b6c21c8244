"""An abbreviation that is never spelled out: level AAA (WCAG 2.2, 3.1.4)."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.model.facts.axe import CoucheAxe


@controle(
    Regle(
        id="abreviation-seule",
        titre="Une abréviation n'est pas développée.",
        remede="Écrire les mots entiers à la première fois, ou dans le title de <abbr>.",
        question="Ces lettres sont-elles expliquées quelque part ?",
        impact="minor",
        wcag=("3.1.4",),
        applicabilite="La première fois que chaque <abbr> affichée est écrite.",
        echec="Elle n'a pas de title, et aucune parenthèse ne la suit ni ne la précède.",
        rend=(Avis.ECHEC,),
        limites="Un glossaire plus loin dans la page n'est pas cherché.",
        couche=CoucheAxe.AAA,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look beside the first of each abbreviation."""
    seen: set[str] = set()
    for node in arbre.elements("abbr"):
        word = node.texte_vu
        if word and word not in seen:
            seen.add(word)
            told = node.attribut("title") or node.attribut("aria-label") or _explained(node)
            yield Vu(node, Avis.PASSE if told else Avis.ECHEC)


def _explained(node: Noeud) -> bool:
    """Whether a parenthesis stands against it."""
    text = node.parent.texte_vu if node.parent else ""
    word = node.texte_vu
    return f"{word} (" in text or f"({word})" in text

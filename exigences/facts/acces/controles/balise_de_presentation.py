"""An element that only serves to draw."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle

_TAGS = frozenset({"basefont", "big", "blink", "center", "font", "marquee", "strike", "tt"})
_JUDGED = frozenset({"b", "body", "div", "em", "i", "p", "span", "strong", *_TAGS})


@controle(
    Regle(
        id="balise-de-presentation",
        titre="Une balise ne sert qu'à la présentation.",
        remede="Remplacer la balise par une règle de la feuille de style.",
        question="Cette balise sert-elle à autre chose qu'à la présentation ?",
        impact="minor",
        rgaa=("10.1.1",),
        wcag=("1.3.1",),
        applicabilite="Les éléments affichés de la page.",
        echec="Ce sont <basefont>, <big>, <blink>, <center>, <font>, <marquee>, <strike> ou <tt>.",
        rend=(Avis.ECHEC,),
        limites="Les attributs de présentation (align, bgcolor…) ne sont pas jugés.",
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read the tags."""
    for node in arbre.elements(*_JUDGED):
        if node.vu:
            yield Vu(node, Avis.ECHEC if node.balise in _TAGS else Avis.PASSE)

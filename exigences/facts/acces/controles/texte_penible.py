"""A long text that is drawn in a tiring way: level AAA (WCAG 2.2, 1.4.8)."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud, Style
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.model.facts.axe import CoucheAxe

_TEXT, _SHORT = 80, 20
"""Characters from which a text is long; very small letters tire from fewer."""
_TIGHT = 1.2
_SMALL = 10.0
_WIDE = 120
"""Characters on a line; WCAG asks for 80 at most, and a letter is not measured here."""
_LETTER = 0.5
"""Width of a letter, in heights of it, about."""
_TAGS = ("p", "li", "dd", "td", "blockquote", "div")


@controle(
    Regle(
        id="texte-penible",
        titre="Un long texte est dessiné de façon fatigante.",
        remede="Aligner à gauche, en minuscules droites, sur des lignes courtes et espacées.",
        question="Ce texte se lit-il sans fatigue ?",
        impact="minor",
        wcag=("1.4.8",),
        applicabilite="Les textes affichés d'au moins 80 signes ; 20 pour de très petites lettres.",
        echec=(
            "Ils sont justifiés, tout en capitales ou en italique, très petits, très serrés, ou "
            "sur des lignes très longues."
        ),
        rend=(Avis.ECHEC,),
        limites="La longueur d'une ligne est comptée d'après la taille des lettres.",
        couche=CoucheAxe.AAA,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look at how each long text is drawn."""
    for node in arbre.elements(*_TAGS):
        text, style = node.texte_propre, node.style
        if node.vu and style is not None and len(text) >= _SHORT:
            told = ", ".join(_faults(node, text, style))
            yield Vu(node, Avis.ECHEC if told else Avis.PASSE, told and f"Ce texte est {told}.")


def _faults(node: Noeud, text: str, style: Style) -> Iterator[str]:
    if style.taille < _SMALL:
        yield "très petit"
    if len(text) < _TEXT:
        return
    if style.alignement == "justify":
        yield "justifié"
    if style.casse == "uppercase" or text.isupper():
        yield "en capitales"
    if style.pente == "italic":
        yield "en italique"
    if style.interligne and style.interligne < _TIGHT * style.taille:
        yield "serré"
    box = node.boite
    if box is not None and style.taille and box.largeur / (style.taille * _LETTER) > _WIDE:
        per_line = min(len(text), box.largeur / (style.taille * _LETTER))
        if per_line > _WIDE:
            yield "sur des lignes très longues"

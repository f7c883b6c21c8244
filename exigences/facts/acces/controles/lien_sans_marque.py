"""A link in a text that nothing tells apart from the words around, or colour alone."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import TEXTE, Arbre, Noeud, Style
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.couleurs import contrast, rgb
from exigences.facts.acces.elements import block_of, has_word, links

_ENOUGH = 3.0
"""Contrast between the link and its text under which axe already finds a fault."""
_FEWEST, _SURE = 2, 3
"""Words around from which a link may stand in a text, then from which it does."""


@controle(
    Regle(
        id="lien-sans-marque",
        titre="Un lien dans un texte ne se distingue pas des mots qui l'entourent.",
        remede="Souligner les liens qui sont dans un texte.",
        question="Ce lien se distingue-t-il du texte autrement que par la couleur ?",
        impact="serious",
        rgaa=("10.6.1",),
        wcag=("1.4.1",),
        applicabilite=(
            "Les liens affichés au milieu d'une phrase, sans trait, bord, fond ni graisse à eux."
        ),
        echec="Ils ont la couleur même du texte.",
        limites=(
            "Une différence de couleur faible est laissée à axe ; forte, elle reste une question : "
            "au survol et au focus, autre chose doit la doubler. Deux mots autour ne font pas "
            "sûrement une phrase, ni des mots qui ont chacun leur élément (une ligne de liste)."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare each link with its text."""
    for link in links(arbre):
        block, style = block_of(link), link.style
        if block is None or style is None or not style.en_ligne or block.style is None:
            continue
        beside = list(_beside(link))
        words = sum(len(text.brut["x"].split()) for text in beside)
        if words < _FEWEST or not has_word(link.texte_vu):
            continue
        if block.balise not in ("p", "li", "td", "dd", "div", "blockquote", "figcaption"):
            continue
        if link.dans("nav", "header", "footer") or _stands_out(link, style, block.style):
            yield Vu(link, Avis.PASSE)
            continue
        avis = _avis(style, block.style)
        holders = list(link.ancetres())
        bare = any(text.parent in holders for text in beside)
        sure = avis is not Avis.ECHEC or (words >= _SURE and bare)
        yield Vu(link, avis if sure else Avis.DOUTE)


def _beside(link: Noeud) -> Iterator[Noeud]:
    """The texts that run on the same lines as a link, and are of no link."""
    flow = next((n for n in link.ancetres() if not _runs(n)), None)
    stack = [flow] if flow is not None else []
    while stack:
        for node in stack.pop().enfants:
            if node.balise == TEXTE:
                if node.vu and has_word(node.brut.get("x", "")):
                    yield node
            elif node.balise != "a" and node is not link and _runs(node):
                stack.append(node)


def _runs(node: Noeud) -> bool:
    """Whether an element runs with the text around it, as a word would."""
    style = node.style
    return style is None or style.en_ligne or style.affichage == "inline-block"


def _stands_out(link: Noeud, style: Style, text: Style) -> bool:
    """Whether something else than colour tells a link apart: on it, or on all that it holds."""
    inner = [n.style for n in link.descendants() if n.style is not None and n.texte_vu]
    return any(
        "underline" in one.trait
        or one.bords.split() != ["0"] * 4
        or one.fond not in (text.fond, _CLEAR)
        or one.image
        or abs(one.graisse - text.graisse) >= _HEAVIER
        or one.taille != text.taille
        or one.pente != text.pente
        for one in (style, *inner)
    ) or any(n.balise in ("img", "svg") for n in link.descendants())


_CLEAR = "rgba(0, 0, 0, 0)"
_HEAVIER = 200


def _avis(style: Style, text: Style) -> Avis:
    if style.couleur == text.couleur:
        return Avis.ECHEC
    own, other = rgb(style.couleur), rgb(text.couleur)
    if own is None or other is None:
        return Avis.DOUTE
    return Avis.DOUTE if contrast(own, other) >= _ENOUGH else Avis.PASSE

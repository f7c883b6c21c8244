"""A text that is drawn as a heading, and is none."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import has_word, is_field, is_heading

_LONGEST = 80
_BIGGER = 1.2
_BOLD = 600
_TEXT, _SHORT = 80, 40
"""Characters of the text that follows a heading; fewer where it is both bigger and bolder."""
_OUT = (
    "li",
    "td",
    "th",
    "nav",
    "footer",
    "button",
    "a",
    "label",
    "legend",
    "figcaption",
    "summary",
)


@controle(
    Regle(
        id="titre-dessine",
        titre="Un texte a l'air d'un titre, et n'en est pas un.",
        remede="Écrire ce titre avec <h2>, <h3>… selon sa place.",
        question="Ce texte est-il le titre de ce qui le suit ?",
        impact="moderate",
        rgaa=("9.1.3",),
        wcag=("1.3.1",),
        applicabilite=(
            "Les blocs courts, seuls sur leur ligne, suivis d'un texte, plus gros ou plus gras "
            "que lui."
        ),
        echec="Jamais sûr : une phrase peut être mise en avant.",
        rend=(Avis.DOUTE,),
        limites="Un titre de la taille et de la graisse du texte n'est pas vu.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare each short block with the text after it."""
    for node in arbre.noeuds:
        if node.balise not in ("p", "div") or not node.vu or not node.entendu or is_heading(node):
            continue
        words = node.texte_vu
        if not has_word(words) or len(words) > _LONGEST or words.endswith((".", ",", ";", "!")):
            continue
        after = _next(node)
        if after is None or len(after.texte_vu) < _SHORT or is_heading(after) or node.dans(*_OUT):
            continue
        if node.role or any(
            is_heading(n) or is_field(n) for n in (*node.descendants(), *node.ancetres())
        ):
            continue
        size, weight = _drawn(node)
        text_size, text_weight = _drawn(after)
        if not size or not text_size:
            continue
        bold = weight >= _BOLD and text_weight < _BOLD and size >= text_size
        bigger = size >= text_size * _BIGGER
        drawn = bold or bigger if len(after.texte_vu) >= _TEXT else bold and bigger
        yield Vu(node, Avis.DOUTE if drawn else Avis.PASSE)


def _next(node: Noeud) -> Noeud | None:
    """The text that follows a block in what holds it."""
    if node.parent is None:
        return None
    others = [n for n in node.parent.enfants if n.rang > node.rang and n.vu and n.texte_vu]
    return others[0] if others and others[0].balise in ("p", "div", "ul") else None


def _drawn(node: Noeud) -> tuple[float, float]:
    """Size and weight of the lightest of the words of a block."""
    styles = [
        n.parent.style
        for n in node.descendants()
        if n.balise == "#texte" and n.vu and has_word(n.texte) and n.parent is not None
    ]
    known = [s for s in styles if s is not None]
    if not known:
        return 0, 0
    return min(s.taille for s in known), min(s.graisse for s in known)

"""A field whose edges are hardly drawn: nothing shows where to write."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud, Style
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.couleurs import Rgb, contrast, rgb
from exigences.facts.acces.elements import fields, kind

_LEAST = 3.0
"""Contrast of what one must see of a component (WCAG 2.2, 1.4.11)."""
_WRITTEN = frozenset({"", "text", "email", "tel", "search", "url", "password", "number"})
_NONE = "rgba(0, 0, 0, 0)"
_WHITE = (255.0, 255.0, 255.0)
"""What a browser draws behind a page that draws nothing."""


@controle(
    Regle(
        id="champ-a-peine-trace",
        titre="Le contour d'un champ se distingue à peine de la page.",
        remede="Tracer le contour, ou au moins le bas, dans une couleur d'un contraste de 3 sur 1.",
        question="Voit-on où écrire, avec une vue faible ou au soleil ?",
        impact="moderate",
        rgaa=("3.3.1",),
        wcag=("1.4.11",),
        applicabilite="Les champs où l'on écrit, affichés sur un fond uni que l'on connaît.",
        echec=(
            "Jamais sûr : ni le contour, ni le fond du champ n'a un contraste de 3 sur 1 avec "
            "ce qui l'entoure, mais autre chose peut le dessiner."
        ),
        rend=(Avis.DOUTE,),
        limites="Une ombre, une image ou un contour dessiné autour n'est pas mesuré.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Measure what draws each field against what is around it."""
    for field in fields(arbre):
        written = field.balise == "textarea" or (
            field.balise == "input" and kind(field) in _WRITTEN
        )
        style = field.style
        drawn = style is not None and style.bord_bas and not (style.image or style.ombre)
        if not written or style is None or not drawn or "disabled" in field.attributs:
            continue
        around = _ground(field.parent)
        if around is None:
            continue
        best = max((contrast(colour, around) for colour in _drawn(style)), default=1.0)
        yield Vu(field, Avis.PASSE if best >= _LEAST else Avis.DOUTE)


def _drawn(style: Style) -> Iterator[Rgb]:
    """The colours that draw a field: its ground, and its borders that have a width."""
    top, _, bottom, _ = (float(width) for width in style.bords.split())
    found = [style.fond] if style.fond != _NONE else []
    found += [style.bord_haut] * (top > 0) + [style.bord_bas] * (bottom > 0)
    yield from (colour for written in found if (colour := rgb(written)) is not None)


def _ground(node: Noeud | None) -> Rgb | None:
    """The plain colour behind what a node holds; None where a picture or a veil is behind."""
    while node is not None:
        style = node.style
        if style is None or style.image:
            return None
        if style.ombre or any(float(width) for width in style.bords.split()):
            return None  # the frame that draws the field may be its holder's
        if style.fond != _NONE:
            return rgb(style.fond)
        node = node.parent
    return _WHITE

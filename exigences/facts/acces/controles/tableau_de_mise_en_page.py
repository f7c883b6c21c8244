"""A table that lays things out, and does not say so."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import TEXTE, Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import is_field
from exigences.facts.acces.tableaux import Grille, tables


@controle(
    Regle(
        id="tableau-de-mise-en-page",
        titre="Un tableau sert à placer des contenus, et s'entend comme un tableau de données.",
        remede=(
            "Placer les contenus par la feuille de style, ou donner au tableau role=presentation."
        ),
        question="Ce tableau ne sert-il qu'à placer des contenus ?",
        impact="moderate",
        rgaa=("5.3.1",),
        wcag=("1.3.1", "4.1.2"),
        applicabilite=(
            "Les tableaux affichés et entendus, sans en-tête ni titre ni rôle, où quelque chose "
            "se voit."
        ),
        echec="Ils n'ont qu'une case, ou tiennent un autre tableau.",
        limites=(
            "Un tableau de champs ou de titres, d'une ligne ou d'une colonne, n'est qu'une "
            "question."
        ),
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look at what each table without headers holds."""
    for grid in tables(arbre):
        headed = any(
            n.balise in ("th", "caption", "thead") or n.role in ("columnheader", "rowheader")
            for n in grid.table.descendants()
        )
        if headed or grid.table.role == "table" or grid.table.attribut("summary"):
            continue
        empty = not any(_shows(n) for n in grid.table.descendants())
        yield Vu(grid.table, Avis.PASSE if grid.mise_en_page or empty else _avis(grid))


def _shows(node: Noeud) -> bool:
    """Whether something of its own is seen of an element: words, a picture, a field."""
    shown = node.balise == TEXTE and bool(node.texte)
    return node.vu and (shown or node.balise in _DRAWN or is_field(node))


_DRAWN = frozenset({"img", "svg", "canvas", "iframe", "object", "video", "button"})


def _avis(grid: Grille) -> Avis:
    held = {n.balise for n in grid.table.descendants()}
    cells = sum(len(row) for row in grid.lignes)
    if cells == 1 or "table" in held:
        return Avis.ECHEC
    asked = any(is_field(n) for n in grid.table.descendants())
    one_way = len(grid.lignes) == 1 or grid.largeurs == {1}
    if asked or one_way or held & {"h1", "h2", "h3", "h4", "nav", "form", "iframe"}:
        return Avis.DOUTE
    return Avis.PASSE

"""Which elements of a tree are links, fields, headings… and what stands around them."""

import re
from collections.abc import Iterator, Sequence

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.collecte import FenetreBrute

BLOCS = frozenset(
    [
        "p",
        "li",
        "td",
        "th",
        "dd",
        "dt",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "figcaption",
        "caption",
        "legend",
        "label",
        "blockquote",
        "address",
        "summary",
        "div",
        "section",
        "article",
        "aside",
        "header",
        "footer",
        "nav",
        "main",
        "form",
        "fieldset",
        "ul",
        "ol",
        "table",
        "body",
    ]
)
"""Tags that hold a text of their own."""
TITRES = ("h1", "h2", "h3", "h4", "h5", "h6")
_NOT_TYPED = frozenset({"hidden", "submit", "button", "reset", "image"})
_ROLES = frozenset(
    {"textbox", "searchbox", "combobox", "checkbox", "radio", "switch", "spinbutton"}
)


def links(arbre: Arbre) -> Iterator[Noeud]:
    """The links that are both seen and heard."""
    for node in arbre.noeuds:
        if node.balise in ("a", "area") and "href" in node.attributs:
            known = node.role in ("", "link", "menuitem")
        else:
            known = node.role == "link"
        if known and node.vu and node.entendu:
            yield node


def is_field(node: Noeud) -> bool:
    """Whether an answer is typed or chosen in an element."""
    if node.balise == "input":
        return kind(node) not in _NOT_TYPED
    return node.balise in ("select", "textarea") or node.role in _ROLES


def kind(node: Noeud) -> str:
    """The type of an <input>."""
    return node.attribut("type").lower() or "text"


def block_of(node: Noeud) -> Noeud | None:
    """The nearest block that holds an element."""
    for above in node.ancetres():
        style = above.style
        if above.balise in BLOCS and (style is None or not style.en_ligne):
            return above
    return None


def heading_before(arbre: Arbre, node: Noeud) -> Noeud | None:
    """The last heading that is heard before an element."""
    before = arbre.noeuds[: node.rang]
    return next((n for n in reversed(before) if is_heading(n) and n.entendu and n.nom), None)


def is_heading(node: Noeud) -> bool:
    """Whether an element is declared as a heading."""
    return node.role == "heading" or (node.balise in TITRES and not node.role)


def is_main(node: Noeud) -> bool:
    """Whether an element is declared as the region of what is proper to the page."""
    return node.balise == "main" or node.role == "main"


_WORD = re.compile(r"[^\W_]")


def has_word(text: str) -> bool:
    """Whether a text holds a letter or a digit."""
    return _WORD.search(text) is not None


def fields(arbre: Arbre) -> Iterator[Noeud]:
    """The fields that are both seen and heard; a box that the page draws itself counts too."""
    for node in arbre.noeuds:
        if is_field(node) and node.entendu and (node.vu or kind(node) in BOITES):
            yield node


BOITES = frozenset({"radio", "checkbox"})


def tied_to(arbre: Arbre, field: Noeud) -> list[Noeud]:
    """What a field says that describes it, or tells its error."""
    names = ("aria-describedby", "aria-errormessage")
    return [node for name in names for node in arbre.designes(field, name)]


def inside(node: Noeud, holder: Noeud) -> bool:
    """Whether an element stands in another one."""
    return any(above is holder for above in node.ancetres())


def shared(nodes: Sequence[Noeud]) -> Noeud | None:
    """The nearest element that holds all of some."""
    first, *others = nodes
    return next((up for up in first.ancetres() if all(inside(n, up) for n in others)), None)


def words_around(arbre: Arbre, link: Noeud) -> str:
    """What the sentence, the list item, the cell and its headers say beside a link."""
    holders = [block_of(link), link.dans("li"), link.dans("td", "th", "dd")]
    told = [h.texte.replace(link.texte, " ") for h in holders if h is not None and _is_small(h)]
    if (cell := link.dans("td")) is not None:
        told += headers_of(cell)
    told += [n.texte for n in arbre.designes(link, "aria-describedby")]
    return " ".join(told)


def _is_small(holder: Noeud) -> bool:
    """Whether an element is a text, and not a part of the page."""
    return holder.balise not in ("body", "main", "form", "section", "article", "table", "nav")


def headers_of(cell: Noeud) -> list[str]:
    """The texts of the headers of a cell, those of its row and of its column."""
    row, table = cell.dans("tr"), cell.dans("table")
    if row is None or table is None:
        return []
    cells = [n for n in row.enfants if n.balise in ("td", "th")]
    rank = cells.index(cell)
    told = [n.texte for n in cells if n.balise == "th"]
    for line in rows_of(table):
        if line is row:
            break
        if rank < len(line_cells := cells_of(line)) and line_cells[rank].balise == "th":
            told.append(line_cells[rank].texte)
    return told


def rows_of(table: Noeud) -> list[Noeud]:
    """The rows of a table, without those of the tables in it."""
    return [n for n in table.elements("tr") if n.dans("table") is table]


def cells_of(row: Noeud) -> list[Noeud]:
    """The cells of a row."""
    return [n for n in row.enfants if n.balise in ("td", "th")]


def layer_of(arbre: Arbre, one: FenetreBrute) -> Noeud:
    """What was opened by a key; what opens it, where the page makes it anew each time."""
    layer = arbre.trouve(one["couche"])
    return arbre.trouve(one["declencheur"]) if layer is arbre.racine else layer

"""Which elements of a tree are links, fields, headings… and what stands around them."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud

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

"""Reads the accessibility tree of the browser as a screen reader says it, in reading order."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from exigences.browser.cdp import CdpPage
from exigences.browser.engine import Frame
from exigences.model.parcours.ecoute import Entendu, EtatEntendu

MOST = 3_000
"""Elements of one frame beyond which the rest is not kept."""
LONGEST = 500
"""Characters kept of one text."""
OPERABLE = frozenset(
    {"button", "link", "textbox", "searchbox", "checkbox", "radio", "switch", "combobox"}
    | {"listbox", "option", "slider", "spinbutton", "tab", "menuitem", "menuitemcheckbox"}
    | {"menuitemradio", "treeitem", "DisclosureTriangle", "DisclosureTriangleGrouped"}
    | {"Date", "DateTime", "InputTime", "ColorWell", "PopUpButton", "ComboBoxSelect", "gridcell"}
)
"""Roles by which one hears that something can be activated or filled in."""
_LEAVES = OPERABLE - {"listbox", "gridcell"} | {"image", "math", "progressbar", "meter", "Video"}
_WITH_NAME = frozenset(
    {"banner", "navigation", "main", "contentinfo", "complementary", "search", "heading", "list"}
    | {"table", "grid", "dialog", "alertdialog", "alert", "status", "listbox", "columnheader"}
    | {"rowheader", "Audio"}
)
"""What is announced even where it has no name."""
_NAMED = frozenset(
    {"form", "region", "group", "radiogroup", "toolbar", "tablist", "menu", "menubar", "tree"}
    | {"tabpanel", "figure", "log", "article"}
)
"""What is announced where it has a name."""
_SAY_ALL = frozenset({"heading", "columnheader", "rowheader", "caption"})
"""Whose name is their text: it is not said twice."""
_SILENT = frozenset({"InlineTextBox", "ListMarker", "LineBreak", "MenuListPopup", "Legend"})
_FRAMES = frozenset({"Iframe", "IframePresentational"})
_CLOSED = _FRAMES | {"StaticText"}
"""Whose inside is said elsewhere, or already."""
_LIVE_ROLES = frozenset({"alert", "status", "log"})
_GONE = frozenset(
    {"ariaHiddenElement", "ariaHiddenSubtree", "notRendered", "notVisible", "inertElement"}
    | {"inertSubtree", "activeModalDialog", "activeAriaModalDialog", "emptyAlt"}
)
"""Why the tree leaves out what is on the screen."""

type Node = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Tree:
    nodes: Mapping[str, Node]

    def inside(self, node: Node) -> Iterator[Node]:
        """The children of a node, in reading order."""
        return (self.nodes[c] for c in node.get("childIds", ()) if c in self.nodes)


def hear(page: CdpPage, frame: Frame) -> tuple[Entendu, ...]:
    """All that is announced of a frame, in reading order."""
    nodes = page.command("Accessibility.getFullAXTree", {"frameId": frame.id})["nodes"]
    if not nodes:
        return ()
    said = _say(_Tree({n["nodeId"]: n for n in nodes}), nodes[0])
    return tuple(_once([one for _, one in zip(range(MOST), said, strict=False)]))


def announce(page: CdpPage, frame: Frame, selector: str) -> Entendu | None:
    """How an element is announced, or what it is a part of; None where nothing is heard of it."""
    handle = page.handle(frame.id, selector)
    if not handle:
        return None
    nodes: Sequence[Node] = page.command(
        "Accessibility.getPartialAXTree", {"objectId": handle, "fetchRelatives": True}
    )["nodes"]
    by_id = {n["nodeId"]: n for n in nodes}
    node: Node | None = nodes[0] if nodes else None
    first = node
    while node is not None:
        if _reasons(node) & _GONE:
            return None
        if not node["ignored"] and _role(node) in OPERABLE:
            name = "" if _named_by_browser(node) else _name(node)
            return _entendu(node, _role(node), name, live=False)
        node = by_id.get(node.get("parentId", ""))
    return None if first is None else _entendu(first, "generic", _name(first), live=False)


def _named_by_browser(node: Node) -> bool:
    """Whether it is a field for a file, which only has the words of the browser's own button."""
    sources: Sequence[Node] = node["name"].get("sources", ())
    named: Node = next((s for s in sources if s.get("value")), {})
    return "value" in node and named.get("attribute") == "value"


def _say(tree: _Tree, root: Node) -> Iterator[Entendu]:
    """What is said from a node on; without recursion, for a page nests as deep as it likes."""
    todo = [(root, False, False)]
    while todo:
        node, live, told = todo.pop()
        role = _role(node)
        live = live or role in _LIVE_ROLES or _props(node).get("live") in ("polite", "assertive")
        if role in _SILENT:
            continue
        bare = node["ignored"] or role == "RootWebArea"
        one = None if bare else _said(tree, node, live=live)
        if one is not None and not (told and role == "StaticText"):
            yield one
        if bare or not (role in _CLOSED or role in _LEAVES):
            told = told or (not bare and role in _SAY_ALL)
            todo += [(child, live, told) for child in tree.inside(node)][::-1]


def _said(tree: _Tree, node: Node, *, live: bool) -> Entendu | None:
    """How one node is said, None where it is passed over."""
    role, name = _role(node), _name(node)
    if role == "StaticText":
        return Entendu(role="text", nom=name, vif=live) if any(map(str.isalnum, name)) else None
    if role in _FRAMES:
        return Entendu(role="frame", nom=name, vif=live)
    if role in _LEAVES or role in _WITH_NAME or (role in _NAMED and name):
        return _entendu(node, role, name, live=live, count=_items(tree, node, role))
    return None


def _items(tree: _Tree, node: Node, role: str) -> int | None:
    if role != "list":
        return None
    return sum(_role(n) == "listitem" for n in tree.inside(node)) or None


def _once(said: Sequence[Entendu]) -> Iterator[Entendu]:
    """What is said, without a text that its neighbour has for its name."""
    for rank, one in enumerate(said):
        near = (*said[max(0, rank - 1) : rank], *said[rank + 1 : rank + 2])
        if one.role == "text" and any(n.role != "text" and n.nom == one.nom for n in near):
            continue
        yield one


def _entendu(node: Node, role: str, name: str, *, live: bool, count: int | None = None) -> Entendu:
    props = _props(node)
    typed = "editable" in props
    value = "" if typed else _clean(node.get("value", {}).get("value"))
    return Entendu(
        role=role,
        nom=name,
        description=_clean(node.get("description", {}).get("value")),
        etats=tuple(_states(props)),
        niveau=props.get("level") if role == "heading" else count,
        valeur=value if role in ("combobox", "ComboBoxSelect", "PopUpButton", "button") else "",
        vif=live,
    )


def _states(props: Mapping[str, Any]) -> Iterator[EtatEntendu]:
    if props.get("required") is True:
        yield EtatEntendu.REQUIS
    match props.get("checked"):
        case "true":
            yield EtatEntendu.COCHE
        case "false":
            yield EtatEntendu.NON_COCHE
        case "mixed":
            yield EtatEntendu.EN_PARTIE
    if "expanded" in props:
        yield EtatEntendu.DEPLIE if props["expanded"] else EtatEntendu.REPLIE
    for name, state in (
        ("pressed", EtatEntendu.ENFONCE),
        ("selected", EtatEntendu.CHOISI),
        ("disabled", EtatEntendu.INACTIF),
        ("readonly", EtatEntendu.LECTURE_SEULE),
    ):
        if props.get(name) in (True, "true"):
            yield state
    if props.get("invalid", "false") not in ("false", False):
        yield EtatEntendu.INVALIDE


def _role(node: Node) -> str:
    return str(node.get("role", {}).get("value", ""))


def _name(node: Node) -> str:
    return _clean(node.get("name", {}).get("value"))


def _clean(text: object) -> str:
    return " ".join(str(text or "").split())[:LONGEST]


def _props(node: Node) -> dict[str, Any]:
    return {p["name"]: p["value"].get("value") for p in node.get("properties", ())}


def _reasons(node: Node) -> set[str]:
    return {reason["name"] for reason in node.get("ignoredReasons", ())}

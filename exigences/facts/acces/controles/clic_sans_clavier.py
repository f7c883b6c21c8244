"""An element that answers the mouse, and that no key reaches."""

from collections.abc import Iterator
from itertools import islice

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import has_word
from exigences.model.lieu import Boite
from exigences.mots import notion
from exigences.mots.pliage import fold

_NATIVE = frozenset("a area button input select textarea summary option label iframe".split())  # noqa: SIM905
_WIDGETS = frozenset("button link checkbox radio switch tab menuitem option".split())  # noqa: SIM905
_DRAWN = _WIDGETS | {"combobox", "listbox", "textbox", "searchbox", "slider", "spinbutton"}
_CLEARS = notion("vide-un-champ")
_AROUND = 3
"""Elements around a cross, or an arrow, in which its field stands."""
_OPENS = ("aria-haspopup", "aria-expanded", "aria-controls", "readonly")
"""What a field bears that opens something: a list, a calendar."""
_CLICKS = frozenset({"click", "mousedown", "mouseup"})


@controle(
    Regle(
        id="clic-sans-clavier",
        titre="Un élément répond à la souris, et le clavier ne l'atteint pas.",
        remede="En faire un <button>, ou un lien s'il mène ailleurs.",
        question="Ce que fait ce clic peut-il se faire au clavier, ici ou à côté ?",
        impact="critical",
        rgaa=("7.3.1",),
        wcag=("2.1.1",),
        applicabilite=(
            "Les éléments affichés et entendus, qui ne sont ni un lien, ni un champ, ni un bouton, "
            "et qui ont un écouteur de clic à eux."
        ),
        echec=(
            "Ils ne prennent pas le focus, ne tiennent et ne touchent rien qui le prenne, ne "
            "remplissent pas un champ ou un bouton dessiné par la page qui le prend, et se "
            "montrent comme un bouton : rôle, ou main du curseur, avec un texte."
        ),
        limites=(
            "Sans la main du curseur ni rôle, le clic peut ne rien faire de visible : une "
            "question, comme le jour d'un calendrier dont un autre prend le focus ou qu'un champ "
            "ouvre, ce qui paraît hors de la page quand un champ ouvre sa liste, et le dessin d'un "
            "tel champ. Un écouteur posé plus haut, sur la page entière, n'est pas vu."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look at who listens to clicks."""
    for node in arbre.noeuds:
        if not _listens(node) or node.balise in (*_NATIVE, "html", "body") or not node.vu:
            continue
        if not node.entendu or "-" in node.balise or node.boite is None:
            continue
        if (
            _takes_focus(node)
            or node.dans("a", "button", "label", "summary")
            or any(_takes_focus(n) for n in node.descendants())
            or _beside(node)
            or _clears(node)
            or _fills_a_widget(node)
        ):
            yield Vu(node, Avis.PASSE)
        else:
            yield Vu(node, _avis(node))


def _listens(node: Noeud) -> bool:
    heard = node.ecoutes & _CLICKS
    return bool(heard or node.attribut("onclick") or node.attribut("onmousedown"))


def _takes_focus(node: Noeud) -> bool:
    written = node.attribut("tabindex").lstrip("+")
    if written.isascii() and written.isdigit():
        return True
    if node.attributs.get("contenteditable") in ("", "true"):
        return True
    if node.balise in ("a", "area"):
        return "href" in node.attributs
    return node.balise in _NATIVE - {"option", "label"} and "disabled" not in node.attributs


def _beside(node: Noeud) -> bool:
    """Whether what stands right beside takes the focus: it may do the same."""
    if node.parent is None:
        return False
    return any(
        _takes_focus(n)
        for other in node.parent.enfants
        if other is not node and abs(other.rang - node.rang) < _CLOSE
        for n in (other, *other.descendants())
    )


_CLOSE = 12


def _fills_a_widget(node: Noeud) -> bool:
    """Whether it is the inside of a widget that takes the focus, and not a part of it.

    The keys are heard by the widget itself, where one presses on what fills it, or on the words of
    the answer that a list shows.
    """
    if node.role in _WIDGETS or node.boite is None:
        return False
    return any(
        above.role in _DRAWN
        and _takes_focus(above)
        and above.boite is not None
        and (2 * _area(node.boite) >= _area(above.boite) or _shows_the_answer(node, above))
        for above in node.ancetres()
    )


def _shows_the_answer(node: Noeud, above: Noeud) -> bool:
    """Whether an element of a closed list is all its words; among several answers, it is one."""
    return above.role == "combobox" and node.texte_vu == above.texte_vu != ""


def _area(box: Boite) -> float:
    return box.largeur * box.hauteur


def _clears(node: Noeud) -> bool:
    """Whether it empties the field that it stands by, as any key does from inside."""
    named = fold(node.attribut("aria-label") or node.attribut("title"))
    return bool(_CLEARS.search(named) and _fields_around(node))


def _fields_around(node: Noeud) -> list[Noeud]:
    """The fields of the nearest element around it that holds any."""
    for holder in islice(node.ancetres(), _AROUND):
        found = [
            n for n in holder.descendants() if n.balise in ("input", "textarea") and _takes_focus(n)
        ]
        if found:
            return found
    return []


def _draws_on_a_field(node: Noeud) -> bool:
    """Whether it is part of a list to choose in, or the icon of a field that opens something.

    So is what is drawn upon a field. The arrow keys may do the same from inside: the answer that a
    list shows, before its field, is a part of it. They show no password.
    """
    fields = _fields_around(node)
    if len(fields) != 1:
        return False
    field = fields[0]
    if has_word(node.texte_vu):
        shown = field.role == "combobox" and "aria-haspopup" in field.attributs
        return shown and node.rang < field.rang
    opens = field.role == "combobox" or any(name in field.attributs for name in _OPENS)
    return field.attribut("type") != "password" and (opens or _lies_on(node.boite, field.boite))


def _lies_on(icon: Boite | None, field: Boite | None) -> bool:
    if icon is None or field is None:
        return False
    right = field.x + field.largeur
    return field.x <= icon.x and icon.x + icon.largeur <= right and icon.y < field.y + field.hauteur


def _avis(node: Noeud) -> Avis:
    style = node.style
    hand = style is not None and style.curseur == "pointer"
    told = has_word(node.texte_vu) or any(n.balise in ("img", "svg") for n in node.descendants())
    roving = node.role in ("option", "menuitem", "tab", "radio", "treeitem", "gridcell")
    shown = (hand and told and len(node.texte_vu) <= _LABEL) or node.role in _WIDGETS
    other = roving or _is_of_a_grid(node) or _draws_on_a_field(node) or _is_of_an_open_list(node)
    return Avis.ECHEC if shown and not other else Avis.DOUTE


def _is_of_a_grid(node: Noeud) -> bool:
    """Whether another cell of its table, of the same kind, takes the focus: arrows lead on.

    So may they among the days of a month that a field opens, once the focus has come from there.
    """
    table = next((up for up in node.ancetres() if up.balise == "table" or up.role == "grid"), None)
    alike = [] if table is None else [n for n in table.descendants() if n.balise == node.balise]
    days = {n.texte_vu.lstrip("0") for n in alike} & _DAYS
    if (
        table
        and node.texte_vu.lstrip("0") in days
        and len(days) >= _MONTH
        and _follows_an_opener(table)
    ):
        return True
    return any(_takes_focus(n) for n in alike if n is not node)


def _is_of_an_open_list(node: Noeud) -> bool:
    """Whether it stands apart from all the page, while a field shows its list: that may be it.

    The arrow keys then lead through the list, and the focus stays in the field.
    """
    *_, block, _body, top = (None, None, node, *node.ancetres())
    return block is not None and any(
        field.role == "combobox"
        and field.attribut("aria-expanded") == "true"
        and block not in field.ancetres()
        for field in top.descendants()
    )


def _follows_an_opener(table: Noeud) -> bool:
    """Whether a field that opens something, or takes no key, stands before a table."""
    *_, top = table.ancetres()
    return any(
        node.balise == "input"
        and node.rang < table.rang
        and (node.role == "combobox" or any(name in node.attributs for name in _OPENS))
        for node in top.descendants()
    )


_DAYS = frozenset(map(str, range(1, 32)))
_MONTH = 28
"""Days of the shortest month."""


_LABEL = 60
"""Characters of what a button says; more is a part of the page."""

"""Two fields that are called the same, and that nothing else tells apart."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import (
    BOITES,
    fields,
    has_word,
    is_heading,
    kind,
    shared,
    tied_to,
)
from exigences.mots.pliage import fold


@controle(
    Regle(
        id="etiquettes-jumelles",
        titre="Deux champs portent le même nom.",
        remede="Dire dans chaque étiquette ce qui distingue le champ.",
        question="Qui écoute ces deux champs sait-il lequel est lequel ?",
        impact="moderate",
        rgaa=("11.2.1",),
        wcag=("2.4.6",),
        act=("cc0f0a",),
        applicabilite="Les champs affichés d'un même formulaire, hors boutons radio et cases.",
        echec=(
            "Ce qui les distingue est un titre ou une légende que l'on entend et que l'on ne voit "
            "pas, dans deux groupes où rien d'autre ne se lit que des étiquettes ; ou ce sont deux "
            "mots de passe entre lesquels rien d'autre ne se lit."
        ),
        limites=(
            "Un titre, une légende ou une ligne de tableau entre les deux suffit à ne rien "
            "demander. Ailleurs, la place peut les distinguer : une question."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare the names of the fields of one group."""
    seen: dict[tuple[int, str], Noeud] = {}
    for field in fields(arbre):
        if not has_word(field.nom) or kind(field) in BOITES or field.role in BOITES:
            continue
        key = (_group(arbre, field, rows=not _is_secret(field)), fold(field.nom))
        twin = seen.setdefault(key, field)
        yield Vu(field, Avis.PASSE if twin is field else _avis(arbre, twin, field))


def _is_secret(field: Noeud) -> bool:
    return kind(field) == "password"


def _avis(arbre: Arbre, twin: Noeud, field: Noeud) -> Avis:
    """Sure where only who listens is told which is which, or where nobody is.

    A password that is asked twice repeats the first, or is a new one: nothing tells.
    """
    if _is_secret(twin) and _is_secret(field) and twin.dans("form") is not None:
        between = (n for n in arbre.noeuds[twin.rang : field.rang] if n.balise == "#texte")
        if not any(_tells_apart(n, field) for n in between) and not tied_to(arbre, field):
            return Avis.ECHEC
    holder = shared([twin, field])
    if holder is None:
        return Avis.DOUTE
    groups = [
        next(up for up in (one, *one.ancetres()) if up.parent is holder) for one in (twin, field)
    ]
    told = [_only_heard(group) for group in groups]
    return Avis.ECHEC if all(told) and told[0] != told[1] else Avis.DOUTE


def _tells_apart(text: Noeud, field: Noeud) -> bool:
    """Whether a text that is read before a field is more than its name: a label not tied to it."""
    label = text.dans("label")
    named = label is not None and fold(label.texte).strip(" :*") in fold(field.nom)
    return text.vu and has_word(text.texte) and not named and text.dans("button") is None


def _only_heard(group: Noeud) -> str:
    """What a group is called aloud, where nothing else than labels is read in it."""
    read = any(
        n.balise == "#texte" and n.vu and has_word(n.texte) and not n.dans("label", "button")
        for n in group.descendants()
    )
    names = (n for n in group.descendants() if n.balise == "legend" or is_heading(n))
    heard = (fold(n.texte_entendu) for n in names if n.entendu and not n.vu)
    return "" if read else next(heard, "")


def _group(arbre: Arbre, field: Noeud, *, rows: bool) -> int:
    """What a field is heard with: its group, its row, its form, or the heading before it."""
    for up in field.ancetres():
        named = up.balise == "fieldset" or up.role in ("group", "region")
        row = rows and (up.balise in ("tr", "li") or up.role == "row")
        if row or (named and _is_named(up)):
            return up.rang
    form = field.dans("form")
    start = form.rang if form else 0
    headings = [n.rang for n in arbre.noeuds[start : field.rang] if is_heading(n) and n.vu]
    return headings[-1] if headings else start


def _is_named(group: Noeud) -> bool:
    """Whether a group shows what it is about."""
    legend = any(n.balise == "legend" and n.vu and n.texte for n in group.enfants)
    return legend or bool(group.attribut("aria-label") or group.attribut("aria-labelledby"))

"""Radio buttons of one question that no element groups."""

from collections.abc import Iterator, Sequence

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import BOITES, fields, has_word, kind, shared

_GROUPS = frozenset({"group", "radiogroup", "listbox", "toolbar", "menu", "grid", "tablist"})


@controle(
    Regle(
        id="groupe-sans-balise",
        titre="Des boutons radio, ou des cases, répondent à une question sans y être reliés.",
        remede="Les réunir dans un <fieldset>, dont <legend> est la question.",
        question="Ces choix répondent-ils à une question qui est écrite à côté ?",
        impact="serious",
        rgaa=("11.5.1",),
        wcag=("1.3.1", "3.3.2"),
        applicabilite=(
            "Deux boutons radio affichés ou plus, ou deux cases, qui portent le même name."
        ),
        echec=(
            "Une question se lit juste avant les boutons radio, et ni <fieldset>, ni rôle group ou "
            "radiogroup, ni étiquette ne la dit avec eux."
        ),
        limites=(
            "Des cases sans question écrite, ou qui ne partagent pas de name, restent une question "
            "ou ne sont pas jugées."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Take the boxes of one name together."""
    groups: dict[tuple[int, str, str], list[Noeud]] = {}
    for field in fields(arbre):
        if field.balise == "input" and kind(field) in BOITES and field.attribut("name"):
            form = field.dans("form")
            key = (form.rang if form else 0, kind(field), field.attribut("name"))
            groups.setdefault(key, []).append(field)
    for (_, sort, _), boxes in groups.items():
        holder = shared(boxes) if len(boxes) > 1 else None
        if holder is None:
            continue
        if _is_grouped(holder) or _tied(arbre, boxes):
            yield Vu(boxes[0], Avis.PASSE)
        else:
            asked = sort == "radio" and has_word(_question(arbre, holder, boxes[0]))
            yield Vu(boxes[0], Avis.ECHEC if asked else Avis.DOUTE)


def _is_grouped(holder: Noeud) -> bool:
    line = (holder, *holder.ancetres())
    return any(up.balise == "fieldset" or up.role in _GROUPS for up in line)


def _tied(arbre: Arbre, boxes: list[Noeud]) -> bool:
    """Whether each box says by itself more than its label, or stands under headers of a table."""
    if boxes[0].dans("table") is not None:
        return True
    labels = {box.rang: arbre.etiquettes.get(box.rang, ()) for box in boxes}
    return all(
        box.attribut("aria-describedby")
        or len(labels[box.rang]) > 1
        or _says_more(box, labels[box.rang])
        for box in boxes
    )


def _says_more(box: Noeud, labels: Sequence[Noeud]) -> bool:
    own = " ".join(label.texte for label in labels)
    return bool(box.nom) and len(box.nom) > len(own)


def _question(arbre: Arbre, holder: Noeud, first: Noeud) -> str:
    """The text that stands before the first box, in what holds them all or just before it."""
    labels = {n.rang for label in arbre.etiquettes.get(first.rang, ()) for n in (label,)}
    start = min([first.rang, *labels])
    told = [
        n.brut.get("x", "")
        for n in holder.descendants()
        if n.rang < start and n.balise == "#texte" and n.vu
    ]
    if has_word(text := "".join(told)):
        return text
    if holder.parent is None:
        return ""
    before = [n for n in holder.parent.enfants if n.rang < holder.rang and has_word(n.texte_vu)]
    last = before[-1] if before else None
    if last is None or any(n.balise in ("input", "select", "textarea") for n in last.descendants()):
        return ""
    text = last.texte_vu
    return text if text.rstrip().endswith(("?", ":")) else ""

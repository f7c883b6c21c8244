"""A hint beside a field, that nothing ties to it."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import BOITES, fields, has_word, is_heading, kind
from exigences.mots import notion
from exigences.mots.pliage import fold

_FORMAT = notion("format-attendu")
_LONGEST = 160


@controle(
    Regle(
        id="aide-non-reliee",
        titre="La forme attendue dans un champ est écrite à côté, sans lui être reliée.",
        remede="Relier l'indication au champ par aria-describedby, ou l'écrire dans l'étiquette.",
        question="Qui écoute ce champ entend-il la forme attendue ?",
        impact="moderate",
        rgaa=("11.10.5",),
        wcag=("1.3.1", "3.3.2"),
        applicabilite=(
            "Les textes courts, à côté d'un seul champ à écrire, qui disent une forme ou un "
            "exemple."
        ),
        echec="Ni l'étiquette du champ ni un aria-describedby ne les contient.",
        rend=(Avis.ECHEC,),
        limites="Le RGAA admet un texte qui nomme le champ : un texte long n'est pas jugé.",
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read what stands beside each field to write in, in the element that holds it alone."""
    for field in fields(arbre):
        if field.balise not in ("input", "textarea") or kind(field) in BOITES | {"file"}:
            continue
        for text in _beside(arbre, field):
            if _FORMAT.search(fold(text.texte_vu)):
                tied = _ties(arbre, field, text)
                yield Vu(text, Avis.PASSE if tied else Avis.ECHEC)


def _beside(arbre: Arbre, field: Noeud) -> Iterator[Noeud]:
    """The short texts of the smallest element that holds a field and a text, and no other field."""
    labels = {label.rang for label in arbre.etiquettes.get(field.rang, ())}
    for holder in list(field.ancetres())[:3]:
        held = [n for n in holder.descendants() if n.balise in ("input", "select", "textarea")]
        several = sum(1 for n in held if kind(n) not in ("hidden", "submit", "button")) > 1
        if several or holder.balise in ("form", "body", "main", "label"):
            yield from _between(field, labels)
            return
        texts = [n for n in holder.enfants if _is_hint(n, labels)]
        yield from texts
        if texts:
            return


def _between(field: Noeud, labels: set[int]) -> Iterator[Noeud]:
    """The hint that stands just between a field and its label, in a form without boxes."""
    before: list[Noeud] = []
    for node in field.parent.enfants if field.parent else ():
        if node is field:
            break
        if not node.balise.startswith("#"):
            before.append(node)
    match before[-2:]:
        case [label, hint] if label.rang in labels and _is_hint(hint, labels):
            yield hint


def _is_hint(node: Noeud, labels: set[int]) -> bool:
    if (
        node.balise.startswith("#")
        or node.rang in labels
        or node.balise in ("label", "button", "a")
    ):
        return False
    if is_heading(node) or not node.vu or not node.entendu or node.role in ("alert", "status"):
        return False
    inner = {n.balise for n in node.descendants()}
    return (
        has_word(node.texte_vu)
        and len(node.texte_vu) <= _LONGEST
        and not inner & {"label", "input"}
    )


def _ties(arbre: Arbre, field: Noeud, text: Noeud) -> bool:
    told = " ".join(
        n.texte
        for name in ("aria-describedby", "aria-labelledby", "aria-errormessage")
        for n in arbre.designes(field, name)
    )
    held = fold(
        f"{field.nom} {told} {field.attribut('title')} {field.attribut('aria-description')}"
    )
    legend = next(
        (
            n.texte
            for up in field.ancetres()
            if up.balise == "fieldset"
            for n in up.elements("legend")
        ),
        "",
    )
    return fold(text.texte_vu) in held or fold(text.texte_vu) in fold(legend)

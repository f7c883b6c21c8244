"""A message of error that names a field, where two bear that name."""

from collections import Counter
from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import fields, inside, shared, tied_to
from exigences.facts.acces.langues import passages
from exigences.mots import notion
from exigences.mots.pliage import fold

_ERROR, _FILL = notion("dit-une-erreur"), notion("demande-de-remplir")
_LONGEST, _SHORTEST = 300, 3


@controle(
    Regle(
        id="erreur-a-deux-champs",
        titre="Un message d'erreur nomme un champ, et deux champs portent ce nom.",
        remede="Nommer le groupe avec le champ : « Le nom, dans Livraison, est vide ».",
        question="Lequel des champs de ce nom est à corriger ?",
        impact="moderate",
        rgaa=(
            "11.10.3",
            "11.10.7",
        ),
        wcag=("3.3.1",),
        act=("36b590",),
        applicabilite=(
            "Les textes affichés qui disent une erreur ou demandent de remplir, et nomment un "
            "champ dont le nom est porté par deux champs de deux groupes nommés."
        ),
        echec=(
            "Ils ne nomment aucun groupe, ne mènent à aucun champ, ne sont dans aucun des groupes, "
            "et aucun des champs n'a aria-invalid ni ne renvoie à eux."
        ),
        rend=(Avis.ECHEC,),
        limites="Deux champs de même nom dans un seul groupe sont une autre question.",
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read each message beside the names that two fields bear."""
    twins = _twins(arbre)
    if not twins:
        return
    for node, text in passages(arbre, least=2):
        told = fold(text)
        if len(told) > _LONGEST or not (_ERROR.search(told) or _FILL.search(told)):
            continue
        named = [name for name in twins if f" {name} " in f" {_plain(told)} "]
        if named:
            clear = all(_is_clear(arbre, node, told, twins[name]) for name in named)
            yield Vu(node, Avis.PASSE if clear else Avis.ECHEC)


def _twins(arbre: Arbre) -> dict[str, list[Noeud]]:
    """The fields of each name that two named groups hold, once each."""
    found: dict[str, list[Noeud]] = {}
    for field in fields(arbre):
        if _group(field) is not None and len(name := _plain(fold(field.nom))) >= _SHORTEST:
            found.setdefault(name, []).append(field)
    return {name: held for name, held in found.items() if _are_apart(held)}


def _are_apart(held: list[Noeud]) -> bool:
    groups = Counter(group.rang for field in held if (group := _group(field)) is not None)
    return len(groups) == len(held) > 1


def _group(field: Noeud) -> Noeud | None:
    group = field.dans("fieldset")
    return group if group is not None and group.nom else None


def _is_clear(arbre: Arbre, node: Noeud, told: str, held: list[Noeud]) -> bool:
    groups = [group for field in held if (group := _group(field)) is not None]
    if any(fold(group.nom) in told or node is group or inside(node, group) for group in groups):
        return True
    if any(n.balise == "a" for n in node.descendants()) or shared([node, *held]) is None:
        return True
    marked = any(field.attribut("aria-invalid") not in ("", "false") for field in held)
    tied = [n for field in held for n in tied_to(arbre, field)]
    return marked or any(n is node or inside(n, node) or inside(node, n) for n in tied)


def _plain(text: str) -> str:
    return " ".join("".join(sign if sign.isalnum() else " " for sign in text).split())

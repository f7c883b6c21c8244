"""A field that only who listens is told the use of."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import TEXTE, Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import fields, has_word, kind
from exigences.mots import notion
from exigences.mots.pliage import fold

_EMPTY, _GO = notion("lien-sans-objet"), notion("bouton-qui-valide")
_WRITTEN = frozenset({"text", "email", "tel", "search"})
_NEAR = 120
"""Pixels around a field in which any other text may tell its use."""


@controle(
    Regle(
        id="champ-sans-texte-visible",
        titre="Rien de ce qui se voit ne dit ce qu'il faut écrire dans un champ.",
        remede="Écrire l'étiquette à côté du champ, ou nommer le bouton : « Chercher ».",
        question="Sait-on, à voir ce champ, ce qu'il faut y écrire ?",
        impact="serious",
        rgaa=("11.1.3",),
        wcag=("3.3.2",),
        act=("cc0f0a",),
        applicabilite="Les champs d'une ligne affichés dont le nom ne se lit pas.",
        echec=(
            "Ni étiquette affichée, ni title, ni placeholder, ni autre texte ou image près d'eux, "
            "que le bouton « OK », « Go » ou « Valider »."
        ),
        rend=(Avis.ECHEC,),
        limites=f"Tout autre texte à moins de {_NEAR} pixels suffit, quoi qu'il dise.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look around each field that has no label on the screen."""
    for field in fields(arbre):
        if field.balise != "input" or kind(field) not in _WRITTEN or not has_word(field.nom):
            continue
        told = any(has_word(field.attribut(name)) for name in ("title", "placeholder", "value"))
        yield Vu(field, Avis.PASSE if told or _is_told(arbre, field) else Avis.ECHEC)


def _is_told(arbre: Arbre, field: Noeud) -> bool:
    """Whether something that is seen near a field may tell its use."""
    if any(label.vu for label in arbre.etiquettes.get(field.rang, ())):
        return True
    around = [n for n in arbre.noeuds if n is not field and n.vu and _is_near(n, field)]
    go = [n for n in around if n.balise == "button" and _is_empty(n.texte_vu)]
    go += [n for n in around if n.balise == "input" and _is_empty(n.attribut("value"))]
    return not go or any(_tells(n) for n in around if n not in go and n.parent not in go)


def _tells(node: Noeud) -> bool:
    if node.balise in ("img", "svg", "canvas", "input", "select", "iframe", "object", "i"):
        return True
    style = node.style
    drawn = "g" in node.brut or (style is not None and bool(style.image))
    return drawn or (node.balise != "body" and has_word(_own(node)))


def _own(node: Noeud) -> str:
    return " ".join(n.texte for n in node.enfants if n.balise == TEXTE and n.vu)


def _is_empty(name: str) -> bool:
    plain = fold(name).strip(" .!:>»›")
    return bool(_EMPTY.fullmatch(plain) or _GO.fullmatch(plain))


def _is_near(node: Noeud, field: Noeud) -> bool:
    one, other = node.boite, field.boite
    if one is None or other is None or node.balise == "html":
        return node.balise in ("iframe", "canvas", "svg")
    return one.meets(other, margin=_NEAR)

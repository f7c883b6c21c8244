"""A control whose name does not hold the words that it shows (WCAG 2.5.3)."""

import re
from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.mots.pliage import fold

_WORD = re.compile(r"[^\W_]+")
_ROLES = frozenset(
    "button link menuitem menuitemcheckbox menuitemradio option radio checkbox switch tab".split()  # noqa: SIM905
)
_NATIVE = frozenset({"a", "button", "summary"})
_A_CARD = 8
"""Words from which a link is a whole card: which of them is its label is not sure."""
_ICONS = re.compile(r"icon|material|awesome|glyph|symbol", re.IGNORECASE)


@controle(
    Regle(
        id="nom-sans-le-texte",
        titre="Le nom d'un bouton ou d'un lien ne contient pas les mots affichés.",
        remede="Reprendre dans aria-label les mots affichés, dans leur ordre, ou le retirer.",
        question="Qui dicte les mots affichés active-t-il ce bouton ou ce lien ?",
        impact="serious",
        autre=True,
        rgaa=("6.1.5", "11.9.2"),
        wcag=("2.5.3",),
        act=("2ee8b8",),
        applicabilite=(
            "Les boutons, liens, onglets, cases dont le nom vient d'aria-label ou "
            "d'aria-labelledby, et qui affichent des mots."
        ),
        echec="Un des mots affichés n'est pas dans le nom.",
        limites=(
            "Un texte d'une lettre, une police d'icônes et la ponctuation ne comptent pas ; une "
            "abréviation, un nombre ou une partie seule des mots n'est qu'une question."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare the words that are seen with those of the name."""
    for node in arbre.noeuds:
        native = node.balise in _NATIVE and node.role in ("", *_ROLES)
        if not (native or node.role in _ROLES) or not node.vu or not node.entendu:
            continue
        if not (node.attribut("aria-label") or node.attribut("aria-labelledby")):
            continue
        seen = _words(_shown(node))
        if not seen or all(len(word) == 1 for word in seen):
            continue
        yield Vu(
            node,
            _avis(seen, _words(node.nom)),
            f"On lit « {_shown(node)} », on entend « {node.nom} ».",
        )


def _shown(node: Noeud) -> str:
    """The words that a person reads on a control, without drawings made of letters."""
    parts: list[str] = []
    stack = node.enfants[::-1]
    while stack:
        child = stack.pop()
        if child.balise == "#texte":
            if child.vu:
                parts.append(child.brut.get("x", ""))
        elif not _is_drawing(child):
            style = child.style
            apart = style is not None and not style.en_ligne
            parts.append(" " if apart else "")
            stack += child.enfants[::-1]
    return " ".join("".join(parts).split())


def _is_drawing(node: Noeud) -> bool:
    if node.balise in ("svg", "img", "select"):
        return True
    style = node.style
    marked = _ICONS.search(f"{node.attribut('class')} {style.police if style else ''}")
    return marked is not None


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _avis(seen: list[str], named: list[str]) -> Avis:
    if _holds(named, "".join(seen)):
        return Avis.PASSE
    missing = [word for word in seen if word not in named]
    digits = any(word.isdigit() for word in seen)
    short = any(word.startswith(m) for m in missing for word in named if len(m) > 1)
    unsure = digits or short or len(seen) > _A_CARD or not missing
    return Avis.DOUTE if unsure else Avis.ECHEC


def _holds(named: list[str], run: str) -> bool:
    """Whether some words of a name, one after the other, make a run, wherever it is cut."""
    for start in range(len(named)):
        told = ""
        for word in named[start:]:
            told += word
            if told == run:
                return True
            if not run.startswith(told):
                break
    return False

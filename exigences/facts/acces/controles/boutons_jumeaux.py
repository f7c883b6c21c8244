"""Two buttons that send, called the same, where nothing says what each of them sends."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import is_heading
from exigences.mots.pliage import fold


@controle(
    Regle(
        id="boutons-jumeaux",
        titre="Deux boutons d'envoi portent le même nom.",
        remede="Dire dans chaque bouton ce qu'il envoie : « Enregistrer l'adresse ».",
        question="Avant de presser l'un de ces boutons, sait-on ce qu'il envoie ou garde ?",
        impact="moderate",
        rgaa=("11.9.1",),
        wcag=("2.4.6",),
        applicabilite="Les boutons d'envoi affichés et entendus, hors des lignes et des listes.",
        echec="Aucun : ce qui est autour peut suffire.",
        rend=(Avis.DOUTE,),
        limites=(
            "Seuls sont douteux deux groupes titrés d'un même formulaire, ou deux formulaires qui "
            "n'envoient pas au même endroit et qu'aucun titre ne sépare ; chaque nom, une fois."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare each button with those of its name before it."""
    seen: dict[str, list[Noeud]] = {}
    doubted: set[str] = set()
    for node in arbre.noeuds:
        name = fold(node.nom)
        form = node.dans("form")
        if not name or form is None or not _sends(node) or not (node.vu and node.entendu):
            continue
        if node.dans("tr", "li", "article", "td") is not None:
            continue
        twins = seen.setdefault(name, [])
        alike = name not in doubted and any(_confused(arbre, one, node) for one in twins)
        twins.append(node)
        if alike:
            doubted.add(name)
        yield Vu(node, Avis.DOUTE if alike else Avis.PASSE)


def _sends(node: Noeud) -> bool:
    kind = node.attribut("type").lower()
    if node.balise == "button":
        return kind in ("", "submit")
    return node.balise == "input" and kind in ("submit", "image")


def _confused(arbre: Arbre, one: Noeud, other: Noeud) -> bool:
    """Whether a person cannot know which of two buttons sends what."""
    first, second = one.dans("form"), other.dans("form")
    if first is None or second is None:
        return False
    if first is second:
        parts = [node.dans("fieldset") for node in (one, other)]
        return None not in parts and parts[0] is not parts[1]
    if _target(first) == _target(second):
        return False
    between = arbre.noeuds[one.rang : other.rang]
    return not any(n.vu and (is_heading(n) or n.balise == "legend") for n in between)


def _target(form: Noeud) -> tuple[str, str]:
    return form.attribut("action"), form.attribut("method").lower() or "get"

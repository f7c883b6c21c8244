"""An empty paragraph, that makes a blank."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle

_HELD = ("img", "svg", "video", "audio", "input", "iframe", "canvas", "button", "object")


@controle(
    Regle(
        id="paragraphe-vide",
        titre="Un paragraphe vide sert d'espace.",
        remede="Retirer le paragraphe, et régler l'espace dans la feuille de style.",
        question="Ce paragraphe vide recevra-t-il un texte ?",
        impact="minor",
        rgaa=("8.9.1",),
        wcag=("1.3.1",),
        applicabilite="Les <p> affichés et entendus.",
        echec="Ils ne contiennent qu'une espace insécable ou un retour à la ligne.",
        limites="Un <p> sans rien peut attendre un texte : ce n'est qu'une question.",
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look into each paragraph."""
    for node in arbre.elements("p"):
        if not node.vu or not node.entendu:
            continue
        held = list(node.descendants())
        if node.texte.replace("\u00a0", "").strip() or any(n.balise in _HELD for n in held):
            yield Vu(node, Avis.PASSE)
            continue
        blank = any("\u00a0" in n.brut.get("x", "") or n.balise == "br" for n in held)
        waits = bool(node.role or node.attribut("aria-live") or node.attribut("id"))
        box = node.boite
        if blank and not waits:
            yield Vu(node, Avis.ECHEC)
        elif box is not None and box.largeur and not waits:
            yield Vu(node, Avis.DOUTE)

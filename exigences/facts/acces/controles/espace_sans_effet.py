"""A link or a box that says it is a button, and that Space cannot press."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle

_KEYS = frozenset({"keydown", "keyup", "keypress"})
_NATIVE = frozenset({"button", "input", "summary"})


@controle(
    Regle(
        id="espace-sans-effet",
        titre="Un élément se dit bouton, et la touche Espace ne l'active pas.",
        remede="En faire un <button>, ou retirer role=button d'un lien.",
        question="Qui presse Espace, comme d'un bouton, sait-il qu'Entrée l'active ?",
        impact="moderate",
        rgaa=("7.3.1",),
        wcag=("2.1.1",),
        applicabilite=(
            "Les éléments affichés qui ont role=button, prennent le focus, et ne sont pas des "
            "boutons."
        ),
        echec=(
            "Ni eux, ni ce qui les tient, ni la page n'écoutent les touches ; ou Espace, pressée, "
            "ne fait rien."
        ),
        limites=(
            "Un lien, qu'Entrée suit, n'est qu'une question. Là où la page entière écoute les "
            "touches, et où Espace n'a pas été pressée, le reste n'est pas jugé."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for who hears the keys of each of them."""
    tried = (arbre.essais or {}).get("espaces", {})
    for node in arbre.noeuds:
        if node.role != "button" or node.balise in _NATIVE or not node.vu or not node.entendu:
            continue
        link = node.balise == "a" and "href" in node.attributs
        if not link and node.attribut("tabindex") != "0":
            continue
        if any(_hears(one) for one in (node, *node.ancetres()) if one.balise not in _WHOLE):
            yield Vu(node, Avis.PASSE)
        elif any(_hears(one) for one in node.ancetres()):
            # The page hears the keys: only Space itself tells whether it answers this one.
            pressed = tried.get(node.selecteur)
            unsure = Avis.DOUTE if link else Avis.PASSE
            yield Vu(node, unsure if pressed is None else _answered(link=link, pressed=pressed))
        else:
            yield Vu(node, _answered(link=link, pressed=False))


_WHOLE = ("html", "body")


def _answered(*, link: bool, pressed: bool) -> Avis:
    """What Space told; Enter follows a link, whatever it says that it is."""
    if pressed:
        return Avis.PASSE
    return Avis.DOUTE if link else Avis.ECHEC


def _hears(node: Noeud) -> bool:
    written = any(f"on{name}" in node.attributs for name in _KEYS)
    return written or bool(_KEYS & node.ecoutes)

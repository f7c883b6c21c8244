"""No way past the links that come before the content."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import is_heading, is_main

_MANY = 5
"""Links before the content from which one wants to go past them."""

_CONTENT = 20
"""Characters after the menu from which there is a content to go to."""


@controle(
    Regle(
        id="contournement",
        titre="Rien ne permet de passer les liens qui précèdent le contenu.",
        remede="Mettre en tête un lien vers le contenu, et le contenu dans <main>.",
        question="Comment va-t-on droit au contenu, au clavier ?",
        impact="serious",
        rgaa=("12.7.1",),
        wcag=("2.4.1",),
        act=("cf77f2",),
        applicabilite=f"Les pages, hors cadres, où {_MANY} liens ou plus précèdent le contenu.",
        echec="Ni lien qui y mène vraiment, ni <main>, ni titre.",
        limites=(
            "Le RGAA veut un lien : là où seul un titre sert, c'est une question, et <main> suffit "
            "ici. Un menu qui vient après le contenu n'est pas accusé."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for the three ways past a menu."""
    if arbre.chemin:
        return
    menus = [n for n in arbre.noeuds if n.balise == "nav" or n.role == "navigation"]
    first = next((n for n in menus if n.vu and n.entendu and _stops(n) >= _MANY), None)
    if first is None:
        return
    after = max((n.rang for n in first.descendants()), default=first.rang)
    texts = [n for n in arbre.noeuds if n.balise == "#texte" and n.vu]
    read, left = (
        len("".join(n.texte for n in part))
        for part in (
            [n for n in texts if n.rang < first.rang],
            [n for n in texts if n.rang > after],
        )
    )
    if left < _CONTENT:
        return
    main = any(is_main(n) for n in arbre.noeuds if n.entendu)
    if main or read > left or _skips(arbre, first):
        yield Vu(first, Avis.PASSE)
        return
    # A heading before the menu may be that of the content: the menu then closes the page.
    heading = any(is_heading(n) and n.entendu for n in arbre.noeuds)
    yield Vu(first, Avis.DOUTE if heading else Avis.ECHEC)


def _stops(menu: Noeud) -> int:
    """How many links of a menu Tab stops on: those that are seen, and that no arrow leads to."""
    links = (n for n in menu.elements("a") if n.vu)
    return sum(not n.attribut("tabindex").startswith("-") for n in links)


def _skips(arbre: Arbre, menu: Noeud) -> bool:
    """Whether one of the links before a menu leads past it."""
    for link in (
        n for n in arbre.noeuds if n.balise == "a" and n.rang < menu.rang + _MANY and n.entendu
    ):
        address = link.attribut("href")
        target = (
            arbre.par_id.get(address[1:], ()) if address.startswith("#") and address != "#" else ()
        )
        if target and (target[0].rang > menu.rang or any(n.rang > menu.rang for n in target)):
            return True
    return False

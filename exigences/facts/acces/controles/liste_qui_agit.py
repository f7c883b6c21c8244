"""A list that leaves the page as soon as an arrow moves in it."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle


@controle(
    Regle(
        id="liste-qui-agit",
        titre="Une liste change de page dès qu'on y choisit, sans bouton.",
        remede="Ajouter un bouton qui valide le choix.",
        question="Choisir dans cette liste change-t-il la page sans prévenir ?",
        impact="serious",
        rgaa=("7.4.1",),
        wcag=("3.2.2",),
        applicabilite="Les listes qui écoutent leur propre changement, cinq au plus.",
        echec="Une flèche du clavier y suffit à quitter la page.",
        rend=(Avis.ECHEC,),
        limites="Un texte qui prévient avant la liste n'est pas cherché.",
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say what an arrow did in each list."""
    for name, left in (arbre.essais or {}).get("listes", {}).items():
        yield Vu(arbre.trouve(name), Avis.ECHEC if left else Avis.PASSE)

"""A window that Escape does not shut; where nothing in it does, the keyboard is trapped."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import layer_of


@controle(
    Regle(
        id="fenetre-sans-echap",
        titre="La touche Échap ne ferme pas une fenêtre.",
        remede="Fermer la fenêtre avec Échap, et rendre le focus à ce qui l'a ouverte.",
        question="Une touche ferme-t-elle cette fenêtre, et le sait-on ?",
        impact="moderate",
        rgaa=("7.3.1", "12.9.1"),
        wcag=("2.1.1", "2.1.2"),
        applicabilite="Les fenêtres qu'une touche ouvre par-dessus la page.",
        echec=(
            "Ni Échap, ni Tab n'en sortent, et Entrée ou Espace, pressées sur tout ce qu'elle "
            "tient, ne la ferment pas : le focus y est pris."
        ),
        limites=(
            "Une fenêtre dont le focus est sorti n'est pas jugée. Celle qu'un bouton ferme, qui "
            "tient plus de huit choses, ou dont un bouton envoie, est une question."
        ),
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say what Escape did to each of them."""
    for one in (arbre.essais or {}).get("fenetres", ()):
        if "echap" in one:
            shut = Avis.ECHEC if one.get("issue") is False else Avis.DOUTE
            yield Vu(layer_of(arbre, one), Avis.PASSE if one["echap"] else shut)

"""A window that Escape does not shut."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle


@controle(
    Regle(
        id="fenetre-sans-echap",
        titre="La touche Échap ne ferme pas une fenêtre.",
        remede="Fermer la fenêtre avec Échap, et rendre le focus à ce qui l'a ouverte.",
        question="Une touche ferme-t-elle cette fenêtre, et le sait-on ?",
        impact="moderate",
        rgaa=("7.3.1",),
        wcag=("2.1.1", "2.1.2"),
        applicabilite="Les fenêtres qu'une touche ouvre par-dessus la page.",
        echec="Jamais sûr : un bouton de la fenêtre peut la fermer.",
        rend=(Avis.DOUTE,),
        limites="Une fenêtre dont le focus est sorti n'est pas jugée.",
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say what Escape did to each of them."""
    for one in (arbre.essais or {}).get("fenetres", ()):
        if "echap" in one:
            yield Vu(arbre.trouve(one["couche"]), Avis.PASSE if one["echap"] else Avis.DOUTE)

"""A window from which Tab leads to the page that it covers."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import layer_of


@controle(
    Regle(
        id="fenetre-qui-laisse-sortir",
        titre="La touche Tab sort d'une fenêtre ouverte, vers la page qu'elle couvre.",
        remede="Garder le focus dans la fenêtre ouverte : <dialog> et showModal() le font.",
        question="Au clavier, peut-on aller derrière cette fenêtre sans l'avoir fermée ?",
        impact="serious",
        rgaa=("7.1.1", "12.8.1"),
        wcag=("2.4.3",),
        applicabilite="Les fenêtres qu'une touche ouvre, et où le focus entre.",
        echec="La fenêtre a aria-modal=true, et Tab mène à un élément hors d'elle.",
        limites=(
            "Une couche qui ne se dit pas modale est une question. Douze pressions de Tab sont "
            "essayées."
        ),
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say where Tab led in each of them."""
    for one in (arbre.essais or {}).get("fenetres", ()):
        if not one["dedans"] or "sort" not in one:
            continue
        left = Avis.ECHEC if one.get("modale") else Avis.DOUTE
        yield Vu(layer_of(arbre, one), left if one["sort"] else Avis.PASSE)

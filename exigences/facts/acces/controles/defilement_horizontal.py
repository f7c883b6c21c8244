"""A text that has to be scrolled sideways once the page is enlarged four times."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle


@controle(
    Regle(
        id="defilement-horizontal",
        titre="À 320 pixels de large, il faut défiler de côté pour lire.",
        remede="Laisser les textes et les champs se ranger dans une colonne de 320 pixels.",
        question="À 320 pixels de large, ce contenu se lit-il en entier, sans défiler de côté ?",
        impact="serious",
        rgaa=("10.11.1",),
        wcag=("1.4.10",),
        applicabilite=(
            "Les textes et les champs affichés, hors tableaux, images, code et ce qui défile de "
            "soi-même."
        ),
        echec="Dans une fenêtre de 320 pixels, la page défile de côté, et ils dépassent.",
        limites=(
            "Ce qui est tout entier hors de la fenêtre, ou que la page coupe, est une question. "
            "Ce qu'un menu ouvert cacherait ensuite est manqué."
        ),
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say what went past a narrow window."""
    past = (arbre.essais or {}).get("deborde")
    if past is None:
        return
    for name, sure in past.items():
        yield Vu(arbre.trouve(name), Avis.ECHEC if sure else Avis.DOUTE)
    if not past:
        yield Vu(arbre.racine, Avis.PASSE)

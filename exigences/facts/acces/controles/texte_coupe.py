"""A text that is cut once the page is enlarged or spaced."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle

_TOLD = {
    "zoom": "À 200 %, ce texte est coupé.",
    "espacement": "Avec l'espacement de la norme, ce texte est coupé.",
    "taille": "En lettres deux fois plus grandes, ce texte est coupé.",
}


@controle(
    Regle(
        id="texte-coupe",
        titre="Un texte est coupé quand on l'agrandit ou qu'on l'espace.",
        remede=(
            "Laisser la boîte grandir avec son texte : min-height au lieu de height, ou sans "
            "overflow."
        ),
        question="Le texte entier reste-t-il lisible, les lettres agrandies deux fois ?",
        impact="serious",
        rgaa=("10.4.1", "10.12.1"),
        wcag=("1.4.4", "1.4.12"),
        act=("59br37",),
        applicabilite="Les textes affichés dans une boîte qui cache ce qui dépasse.",
        echec=(
            "Ils sont coupés dans une fenêtre de 640 pixels sur 512, ou avec l'espacement de la "
            "norme."
        ),
        limites=(
            "Un texte d'une seule ligne, ou coupé par des points de suspension, est admis. Des "
            "lettres agrandies seules sont une question : le zoom suffit."
        ),
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say which texts were cut, and by what."""
    cut = (arbre.essais or {}).get("coupes")
    if cut is None:
        return
    told: set[str] = set()
    for how, said in _TOLD.items():
        for name in cut.get(how, ()):
            if name not in told:
                told.add(name)
                yield Vu(arbre.trouve(name), Avis.DOUTE if how == "taille" else Avis.ECHEC, said)
    if not told:
        yield Vu(arbre.racine, Avis.PASSE)

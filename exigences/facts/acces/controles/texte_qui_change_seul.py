"""A text that goes on changing by itself."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle


@controle(
    Regle(
        id="texte-qui-change-seul",
        titre="Un texte change tout seul, plusieurs fois.",
        remede="Donner un bouton qui arrête ou cache ce texte.",
        question="Peut-on arrêter ou cacher ce texte qui change ?",
        impact="moderate",
        rgaa=("13.8.1",),
        wcag=("2.2.2",),
        act=("efbfc7",),
        applicabilite="Les pages, regardées deux secondes et demie sans rien toucher.",
        echec="Jamais sûr : un bouton peut l'arrêter, et une attente doit se dire.",
        rend=(Avis.DOUTE,),
        limites="Un texte qui change moins de deux fois dans ce temps n'est pas vu.",
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say which texts changed."""
    changed = (arbre.essais or {}).get("changeants")
    for name in changed or ():
        yield Vu(arbre.trouve(name), Avis.DOUTE)
    if changed == []:
        yield Vu(arbre.racine, Avis.PASSE)

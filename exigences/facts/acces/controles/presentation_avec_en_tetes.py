"""A table that says it only lays things out, and has headers."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.tableaux import tables


@controle(
    Regle(
        id="presentation-avec-en-tetes",
        titre="Un tableau de mise en page a les éléments d'un tableau de données.",
        remede=(
            "Retirer <th>, <caption> et scope, ou le rôle de présentation si ce sont des données."
        ),
        question="Ce tableau présente-t-il des données ?",
        impact="serious",
        rgaa=("5.8.1",),
        wcag=("1.3.1",),
        applicabilite="Les tableaux affichés qui ont role=presentation ou none.",
        echec="Ils ont un <th>, un <caption>, un <thead>, un scope, un headers ou un summary.",
        rend=(Avis.ECHEC,),
        limites="Un tableau de données sans aucun de ces éléments, que le rôle cache, est manqué.",
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for what belongs to data."""
    for grid in tables(arbre):
        if grid.mise_en_page:
            own = [n for n in grid.table.descendants() if n.dans("table") is grid.table]
            data = any(
                n.balise in ("th", "caption", "thead", "tfoot")
                or n.attribut("scope")
                or n.attribut("headers")
                for n in own
            )
            wrong = data or bool(grid.table.attribut("summary"))
            yield Vu(grid.table, Avis.ECHEC if wrong else Avis.PASSE)

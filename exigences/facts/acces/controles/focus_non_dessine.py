"""An element that no pixel shows to have the focus."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle

_WHOLE = ("html", "body")
"""What has the focus where nothing has: Tab does not stop there."""


@controle(
    Regle(
        id="focus-non-dessine",
        titre="Rien ne montre que cet élément a le focus.",
        remede="Rendre son contour à l'élément, ou en dessiner un autre, au focus.",
        question="Ce qui change à l'écran suffit-il à voir où est le focus ?",
        impact="serious",
        rgaa=("10.7.1",),
        wcag=("2.4.7",),
        act=("oj04fd",),
        applicabilite="Les éléments où la touche Tab s'arrête.",
        echec="Aucun pixel de la fenêtre ne change quand ils ont le focus.",
        limites="Quelques pixels pâles sont une question. Une page qui bouge n'est pas regardée.",
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say what the pictures of each stop showed."""
    tried = arbre.essais
    if tried is None:
        return
    for names, avis in (
        (tried.get("regardes", []), Avis.PASSE),
        (tried.get("faibles", []), Avis.DOUTE),
        (tried.get("invisibles", []), Avis.ECHEC),
    ):
        for name in names:
            node = arbre.trouve(name)
            if node.balise not in _WHOLE:
                yield Vu(node, avis)

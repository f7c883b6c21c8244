"""A letter alone does something, wherever the focus is."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle


@controle(
    Regle(
        id="touche-seule",
        titre="Une lettre ou un signe seul agit sur la page.",
        remede="Permettre de couper ce raccourci, de le changer, ou n'y répondre qu'au focus.",
        question="Peut-on couper ou changer ce raccourci ?",
        impact="moderate",
        rgaa=("12.10.1",),
        wcag=("2.1.4",),
        act=("ffbc54",),
        applicabilite="Les pages qui écoutent les touches, le focus n'étant sur aucun champ.",
        echec="Jamais sûr : un réglage peut le couper.",
        rend=(Avis.DOUTE,),
        limites="Les lettres sans accent, les chiffres et quelques signes sont essayés.",
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say which letters did something."""
    keys = (arbre.essais or {}).get("touches")
    if keys is not None:
        told = f"Touches : {', '.join(keys)}." if keys else ""
        yield Vu(arbre.racine, Avis.DOUTE if keys else Avis.PASSE, told)

"""A text that lies on another one once the page is enlarged."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle


@controle(
    Regle(
        id="texte-qui-chevauche",
        titre="Un texte en recouvre un autre quand on agrandit la page.",
        remede="Laisser les textes se pousser : ni position ni hauteur fixes entre eux.",
        question="Les deux textes se lisent-ils, la page agrandie deux fois ?",
        impact="serious",
        rgaa=("10.4.1",),
        wcag=("1.4.4",),
        applicabilite="Les textes affichés dans une fenêtre de 640 pixels sur 512.",
        echec=(
            "La moitié d'une ligne au moins est sur celle d'un autre texte, sans rien de dessiné "
            "entre eux, ce qui n'était pas avant d'agrandir."
        ),
        limites=(
            "Ce qui reste fixé à la fenêtre n'est pas regardé. Un texte caché par une boîte posée "
            "dessus est une question : elle peut se fermer."
        ),
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say which texts lie on which."""
    over = (arbre.essais or {}).get("chevauches")
    for one in over or ():
        told = f"Sur « {one['avec']} »."
        yield Vu(arbre.trouve(one["selecteur"]), Avis.ECHEC if one["nu"] else Avis.DOUTE, told)
    if over == []:
        yield Vu(arbre.racine, Avis.PASSE)

"""A label that stands far from its field."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import BOITES, fields, has_word, kind

_FAR = 150
"""CSS pixels of blank between a label and its field, on one line."""


@controle(
    Regle(
        id="etiquette-loin",
        titre="Une étiquette est loin de son champ.",
        remede="Placer l'étiquette juste au-dessus du champ, ou juste à sa gauche.",
        question="Avec la page agrandie, voit-on encore l'étiquette et son champ ensemble ?",
        impact="moderate",
        rgaa=("11.4.1",),
        wcag=("3.3.2",),
        applicabilite=(
            "Les étiquettes affichées sur la ligne de leur champ, d'une longueur de ligne."
        ),
        echec=f"Jamais sûr : plus de {_FAR} pixels de blanc les séparent.",
        rend=(Avis.DOUTE,),
        limites="Ce qui est dessiné entre les deux n'est pas vu.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Measure the blank between each label and its field."""
    for field in fields(arbre):
        box = field.boite
        if box is None or kind(field) in BOITES or field.balise == "textarea":
            continue
        for label in arbre.etiquettes.get(field.rang, ()):
            texts = [n for n in label.descendants() if n.balise != "#texte" and n.boite]
            own = label.boite
            style = label.style
            if own is None or style is None or not has_word(label.texte_vu) or texts:
                continue
            beside = own.y < box.y + box.hauteur and box.y < own.y + own.hauteur
            if beside and own.x < box.x:
                # A label drawn as a block is wider than its words.
                width = min(own.largeur, len(label.texte_vu) * style.taille * 0.6)
                right = style.alignement in ("right", "end")
                end = own.x + own.largeur if right else own.x + width
                yield Vu(label, Avis.DOUTE if box.x - end > _FAR else Avis.PASSE)

"""A link whose name alone does not say where it leads: level AAA."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import links
from exigences.model.facts.axe import CoucheAxe
from exigences.mots import notion
from exigences.mots.pliage import fold

_VAGUE, _POINTS = notion("lien-sans-objet"), notion("designe-sans-nommer")
_FORMAT = notion("format-seul")
_SIGNS = " .…!:›»>→-+"


@controle(
    Regle(
        id="lien-vague-seul",
        titre="Un lien, lu seul, ne dit pas où il mène.",
        remede=(
            "Écrire dans chaque lien où il mène : qui écoute la liste des liens n'a rien d'autre."
        ),
        question="Ce nom dit-il où mène le lien ?",
        impact="minor",
        wcag=("2.4.9",),
        act=("aizyf1",),
        applicabilite="Les liens affichés et entendus.",
        echec=(
            "Son nom entier est convenu, ou « ce produit », ou un format de fichier, et son title "
            "n'ajoute rien."
        ),
        rend=(Avis.ECHEC,),
        limites="Un nom qui paraît clair peut ne pas l'être pour qui ne connaît pas la page.",
        couche=CoucheAxe.AAA,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read the names alone."""
    for link in links(arbre):
        name = fold(link.nom).strip(_SIGNS)
        title = fold(link.attribut("title")).strip(_SIGNS)
        vague = any(one.fullmatch(name) for one in (_VAGUE, _POINTS, _FORMAT))
        yield Vu(link, Avis.ECHEC if vague and title in ("", name) else Avis.PASSE)

"""A link whose name alone does not say where it leads: level AAA."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import links
from exigences.model.facts.axe import CoucheAxe
from exigences.mots import notion
from exigences.mots.pliage import fold

_VAGUE = notion("lien-sans-objet")
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
        echec="Son nom entier est convenu, et son title n'ajoute rien.",
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
        vague = _VAGUE.fullmatch(name) and title in ("", name)
        yield Vu(link, Avis.ECHEC if vague else Avis.PASSE)

"""A link whose name alone does not say where it leads: level AAA."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import links
from exigences.model.facts.axe import CoucheAxe
from exigences.mots import notion
from exigences.mots.pliage import fold

_VAGUE, _POINTS = notion("lien-sans-objet"), notion("designe-sans-nommer")
_FORMAT = notion("format-seul")
_LONG = 3
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
            "n'ajoute rien ; ou c'est un numéro, dans une ligne de tableau où nul autre lien ne "
            "mène au même endroit."
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
        vague = vague or _is_a_bare_number(arbre, link, name)
        yield Vu(link, Avis.ECHEC if vague and title in ("", name) else Avis.PASSE)


def _is_a_bare_number(arbre: Arbre, link: Noeud, name: str) -> bool:
    """Whether a link of a row is called by a number alone, and no other one leads where it does.

    Two digits are a day, or a page.
    """
    row = link.dans("tr")
    if row is None or len(name) < _LONG or not name.isdigit():
        return False
    address = link.attribut("href")
    return all(
        one is link or one.dans("tr") is not row or one.attribut("href") != address
        for one in links(arbre)
    )

"""A button whose name only says that it is one."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.mots import notion
from exigences.mots.pliage import fold

_EMPTY = notion("bouton-sans-objet")
_TYPES = ("submit", "button", "reset", "image")


@controle(
    Regle(
        id="bouton-sans-objet",
        titre="Le nom d'un bouton ne dit pas ce qu'il fait.",
        remede="Nommer le bouton par ce qu'il fait : « Chercher », « Envoyer la demande ».",
        question="Sait-on, à l'entendre seul, ce que fait ce bouton ?",
        impact="serious",
        rgaa=("11.9.1",),
        wcag=("2.4.6",),
        applicabilite="Les boutons affichés et entendus qui ont un nom.",
        echec="Ce nom entier est « cliquez », « bouton », « click ».",
        rend=(Avis.ECHEC,),
        limites="Un nom précis en apparence peut être faux.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read the name of each button."""
    for node in arbre.noeuds:
        typed = node.balise == "input" and node.attribut("type").lower() in _TYPES
        button = (node.balise == "button" and not node.role) or typed or node.role == "button"
        if button and node.vu and node.entendu and (name := fold(node.nom).strip(" .!:>")):
            yield Vu(node, Avis.ECHEC if _EMPTY.fullmatch(name) else Avis.PASSE)

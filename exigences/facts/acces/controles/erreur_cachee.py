"""A message of error that is seen and not heard."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import fields
from exigences.mots import notion
from exigences.mots.pliage import fold

_ERROR = notion("dit-une-erreur")


@controle(
    Regle(
        id="erreur-cachee",
        titre="Un message d'erreur se voit, et ne s'entend pas.",
        remede="Retirer aria-hidden du message, et le relier à son champ par aria-describedby.",
        question="Qui écoute cette page apprend-il cette erreur autrement ?",
        impact="serious",
        rgaa=("11.10.3",),
        wcag=("3.3.1",),
        act=("36b590",),
        applicabilite="Les textes affichés qui disent une erreur, là où il y a des champs.",
        echec=(
            "Ils sont dans un élément caché aux aides techniques, et rien d'autre n'en dit les "
            "mots."
        ),
        rend=(Avis.ECHEC,),
        limites="Un message qui n'est qu'un signe ou une couleur n'est pas lu.",
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare what is seen of each message with what is heard of the page."""
    names = [field.nom for field in fields(arbre)]
    heard = fold(" ".join((arbre.racine.texte_entendu, *names))) if names else ""
    if not heard:
        return
    for node in arbre.noeuds:
        told = fold(node.texte) if node.balise == "#texte" and node.vu else ""
        if told and _ERROR.search(told):
            yield Vu(node, Avis.PASSE if node.entendu or told in heard else Avis.ECHEC)

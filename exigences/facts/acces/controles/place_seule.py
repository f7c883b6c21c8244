"""A text that tells things by their place on the screen alone."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.langues import passages
from exigences.mots import notion
from exigences.mots.pliage import fold

_PLACE = notion("renvoie-a-un-endroit")


@controle(
    Regle(
        id="place-seule",
        titre="Un texte désigne quelque chose par sa seule place à l'écran.",
        remede="Nommer ce qui est désigné : « le bouton Envoyer, à droite ».",
        question="Qui n'a pas la page sous les yeux sait-il de quoi parle ce texte ?",
        impact="moderate",
        rgaa=("10.9.1",),
        wcag=("1.3.3",),
        applicabilite="Les textes affichés et entendus de quatre mots ou plus.",
        echec="Jamais sûr : le texte peut aussi nommer la chose.",
        rend=(Avis.DOUTE,),
        limites="« Ci-dessous » et « ci-dessus », qui suivent l'ordre de lecture, sont admis.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for words of place in each text."""
    for node, text in passages(arbre, least=4):
        yield Vu(node, Avis.DOUTE if _PLACE.search(fold(text)) else Avis.PASSE)

"""A message of error that says neither what is wrong nor how to mend it."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import fields
from exigences.facts.acces.langues import passages
from exigences.mots import notion
from exigences.mots.pliage import fold

_ERROR, _CAUSE = notion("dit-une-erreur"), notion("dit-la-cause")
_REFUSED = notion("connexion-refusee")
_LONGEST = 160


@controle(
    Regle(
        id="erreur-sans-cause",
        titre="Un message d'erreur ne dit ni ce qui ne va pas, ni comment le corriger.",
        remede="Dire ce qui est attendu : « L'âge s'écrit en chiffres, par exemple 42 ».",
        question="Sait-on, après avoir lu ce message, ce qu'il faut écrire ?",
        impact="moderate",
        rgaa=("11.11.1",),
        wcag=("3.3.1", "3.3.3"),
        act=("36b590",),
        applicabilite="Les textes courts affichés qui disent une erreur, là où il y a des champs.",
        echec="Jamais sûr : le reste de la page peut le dire.",
        rend=(Avis.DOUTE,),
        limites="Un identifiant ou un mot de passe refusés ne peuvent pas en dire plus.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read each message of error."""
    if not any(fields(arbre)):
        return
    for node, told in messages(arbre):
        if not _REFUSED.search(told):
            yield Vu(node, Avis.PASSE if _CAUSE.search(told) else Avis.DOUTE)


def messages(arbre: Arbre) -> Iterator[tuple[Noeud, str]]:
    """The short texts that tell of an error, folded."""
    for node, text in passages(arbre, least=2):
        told = fold(text)
        if len(told) <= _LONGEST and _ERROR.search(told):
            yield node, told

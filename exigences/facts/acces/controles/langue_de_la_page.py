"""A page that is written in another language than the one that it declares."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.langues import declared, hides, passages, spoken


@controle(
    Regle(
        id="langue-de-la-page",
        titre="La page est écrite dans une autre langue que celle qu'elle déclare.",
        remede="Écrire la langue de la page dans l'attribut lang de <html>.",
        question="Dans quelle langue cette page est-elle écrite ?",
        impact="serious",
        rgaa=("8.4.1",),
        wcag=("3.1.1",),
        act=("ucwvc8",),
        applicabilite=(
            "Les pages dont la langue est déclarée, et qui ont au moins cinq mots de texte."
        ),
        echec="Presque tous leurs mots sont d'une autre langue, et peu de la langue déclarée.",
        limites="Les textes qui ont leur propre lang ne comptent pas.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read all that the page says in its own language."""
    language = declared(arbre.racine)
    if not language:
        return
    told = [text for node, text in passages(arbre, least=1) if _is_of_the_page(node, arbre)]
    read = spoken(" ".join(told))
    if read.langue and not hides(language, read):
        right = read.admits(language)
        avis = Avis.PASSE if right else Avis.ECHEC if read.sure else Avis.DOUTE
        said = "" if right else f"Déclarée « {language} », lue « {read.langue} »."
        yield Vu(arbre.racine, avis, said)


def _is_of_the_page(node: Noeud, arbre: Arbre) -> bool:
    line = (node, *node.ancetres())
    return not any("lang" in up.attributs for up in line if up is not arbre.racine)

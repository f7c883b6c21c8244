"""A passage in another language than the one that is declared for it."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.langues import declared, hides, passages, spoken


@controle(
    Regle(
        id="langue-d-un-passage",
        titre="Un passage est dans une autre langue que celle qui est déclarée.",
        remede="Écrire la langue du passage dans un attribut lang.",
        question="Ce passage est-il dans la langue déclarée ?",
        impact="serious",
        rgaa=("8.7.1", "8.8.1"),
        wcag=("3.1.2",),
        act=("off6ek",),
        applicabilite=(
            "Les blocs de texte affichés d'au moins cinq mots, dans une page dont la langue est "
            "déclarée et connue."
        ),
        echec="Presque tous leurs mots sont d'une autre langue, et peu de la langue déclarée.",
        limites=(
            "Neuf langues écrites en lettres latines sont connues, sept autres par leur écriture. "
            "Un passage court, une liste de noms ou deux langues proches ne sont pas jugés."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read each passage; a page that is all in another language is another matter."""
    own = declared(arbre.racine)
    page = spoken(" ".join(text for _, text in passages(arbre)))
    for node, text in passages(arbre):
        language = declared(node)
        read = spoken(text)
        if not language or not read.langue or hides(language, read):
            continue
        if read.admits(language) or (language == own and page.langue == read.langue):
            yield Vu(node, Avis.PASSE)
        else:
            avis = Avis.ECHEC if read.sure else Avis.DOUTE
            yield Vu(node, avis, f"Déclaré « {language} », lu « {read.langue} ».")

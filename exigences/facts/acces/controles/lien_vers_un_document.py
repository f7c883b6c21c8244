"""A link to a document that does not say in what format it is: a good practice."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import links
from exigences.model.facts.axe import CoucheAxe
from exigences.mots import notion
from exigences.mots.pliage import fold

_SAID = notion("format-de-document")
_FORMATS = (
    ".pdf",
    ".doc",
    ".docx",
    ".odt",
    ".xls",
    ".xlsx",
    ".ods",
    ".csv",
    ".zip",
    ".ppt",
    ".odp",
)


@controle(
    Regle(
        id="lien-vers-un-document",
        titre="Un lien vers un document ne dit pas son format.",
        remede="Écrire le format et le poids dans le lien : « (PDF, 120 Ko) ».",
        question="Sait-on, avant de suivre ce lien, qu'il ouvre un document ?",
        impact="minor",
        wcag=("2.4.4",),
        applicabilite="Les liens affichés dont l'adresse finit comme celle d'un document.",
        echec="Ni leur nom, ni leur title, ni le texte qui les entoure ne dit le format.",
        rend=(Avis.ECHEC,),
        limites="Une adresse qui ne dit pas qu'elle mène à un document n'est pas vue.",
        couche=CoucheAxe.BONNE_PRATIQUE,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read what is said of each document."""
    for link in links(arbre):
        path = link.attribut("href").lower().split("?")[0].split("#")[0]
        if path.endswith(_FORMATS):
            around = link.parent.texte_vu if link.parent else ""
            told = f"{link.nom} {link.attribut('title')} {around}"
            yield Vu(link, Avis.PASSE if _SAID.search(fold(told)) else Avis.ECHEC)

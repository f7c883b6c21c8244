"""A title of a page that says nothing of it."""

import re
from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import has_word
from exigences.mots import notion
from exigences.mots.pliage import fold

_EMPTY = notion("titre-de-page-vide")
_FILE = re.compile(r"[\w-]+\.(?:html?|php|aspx?|jsp)")


@controle(
    Regle(
        id="titre-de-page-vide",
        titre="Le titre de la page ne dit rien d'elle.",
        remede="Écrire dans <title> ce que la page contient, puis le nom du service.",
        question="Ce titre dit-il ce que la page contient ?",
        impact="serious",
        rgaa=("8.6.1",),
        wcag=("2.4.2",),
        act=("c4a8a4",),
        applicabilite="La page même, hors cadres, quand elle a un titre.",
        echec=(
            "Le titre est celui d'un modèle (« Document », « Sans titre »), un nom de fichier, ou "
            "sans lettre."
        ),
        rend=(Avis.ECHEC,),
        limites="Un titre qui dit autre chose que la page n'est pas vu.",
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read the title."""
    title = fold(arbre.titre)
    if title and not arbre.chemin:
        empty = _EMPTY.fullmatch(title) or _FILE.fullmatch(title) or not has_word(title)
        told = f"La page s'appelle « {arbre.titre} »." if empty else ""
        yield Vu(arbre.racine, Avis.ECHEC if empty else Avis.PASSE, told)

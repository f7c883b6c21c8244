"""A page title none of whose words is in the page."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.mots import notion
from exigences.mots.pliage import fold

_COMMON = notion("mot-de-tout-titre")
_LETTERS, _STEM = 4, 5
"""Letters of a word that counts, and how many of them must be the same."""
_WORDS, _TEXT = 2, 8
"""Words that count from which a title, then a page, say something."""


@controle(
    Regle(
        id="titre-de-page-etranger",
        titre="Aucun mot du titre de la page n'est dans la page.",
        remede="Nommer dans <title> ce que fait cette page, puis le service.",
        question="Ce titre dit-il ce qu'est cette page ?",
        impact="moderate",
        rgaa=("8.6.1",),
        wcag=("2.4.2",),
        act=("c4a8a4",),
        applicabilite="Les pages, hors cadres, dont le titre a deux mots ou plus qui comptent.",
        echec="Jamais sûr : les mots peuvent différer, et le sens être le même.",
        rend=(Avis.DOUTE,),
        limites="Un mot commun aux deux suffit à ne rien demander.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare the words of the title with those that are heard in the page."""
    if arbre.chemin:
        return
    body = next(arbre.elements("body"), None)
    heard = " ".join(n.nom for n in arbre.noeuds if n.entendu and "n" in n.brut)
    page = _words(f"{body.texte_entendu if body else ''} {heard}")
    title = {word for word in _words(arbre.titre) if not _COMMON.fullmatch(word)}
    if len(title) >= _WORDS and len(page) >= _TEXT:
        known = {word[:_STEM] for word in page}
        shared = any(word[:_STEM] in known for word in title)
        yield Vu(arbre.racine, Avis.PASSE if shared else Avis.DOUTE)


def _words(text: str) -> set[str]:
    return {
        w
        for w in "".join(s if s.isalpha() else " " for s in fold(text)).split()
        if len(w) >= _LETTERS
    }

"""A page title none of whose words is in the page, or that does not say that it is of results."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.mots import notion
from exigences.mots.pliage import fold

_COMMON, _RESULTS = notion("mot-de-tout-titre"), notion("page-de-resultats")
_LETTERS, _STEM = 4, 5
"""Letters of a word that counts, and how many of them must be the same."""
_WORDS, _TEXT = 2, 8
"""Words that count from which a title, then a page, say something."""


@controle(
    Regle(
        id="titre-de-page-etranger",
        titre="Le titre de la page ne dit pas ce qu'est cette page.",
        remede="Nommer dans <title> ce que fait cette page, puis le service.",
        question="Ce titre dit-il ce qu'est cette page ?",
        impact="moderate",
        rgaa=("8.6.1",),
        wcag=("2.4.2",),
        act=("c4a8a4",),
        applicabilite="Les pages, hors cadres, dont le titre a deux mots ou plus qui comptent.",
        echec=(
            "Un second <title>, que les navigateurs ignorent, dit ce qui est dans la page, et le "
            "premier n'en dit pas un mot ; ou la page se dit « résultats de recherche », et le "
            "titre ne reprend que le nom du site qu'elle cite."
        ),
        limites=(
            "Un mot commun aux deux suffit à ne rien demander. Là où aucun ne l'est, les mots "
            "peuvent différer, et le sens être le même : une question."
        ),
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
    known = {word[:_STEM] for word in page}
    shared = any(word[:_STEM] in known for word in title)
    if (not shared and _other_title(arbre, known)) or _is_of_results(arbre):
        yield Vu(arbre.racine, Avis.ECHEC)
    elif len(title) >= _WORDS and len(page) >= _TEXT:
        yield Vu(arbre.racine, Avis.PASSE if shared else Avis.DOUTE)


def _other_title(arbre: Arbre, known: set[str]) -> bool:
    """Whether a title that is ignored says what is in the page."""
    titles = [n for n in arbre.elements("title") if n.dans("head")]
    return any(_are_known(_words(one.texte), known) for one in titles[1:])


def _are_known(words: set[str], known: set[str]) -> bool:
    return sum(word[:_STEM] in known for word in words) >= _WORDS


def _is_of_results(arbre: Arbre) -> bool:
    """Whether the page says it gives results, where its title only names what it cites."""
    title = fold(arbre.titre)
    return bool(title) and any(_is_longer(one, title) for one in arbre.elements("h1"))


def _is_longer(heading: Noeud, title: str) -> bool:
    told = fold(heading.texte_vu)
    return bool(title in told and _RESULTS.match(told) and not _RESULTS.search(title))


def _words(text: str) -> set[str]:
    return {
        w
        for w in "".join(s if s.isalpha() else " " for s in fold(text)).split()
        if len(w) >= _LETTERS
    }

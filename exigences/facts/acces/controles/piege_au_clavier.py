"""The focus goes in and never comes out."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.mots import notion
from exigences.mots.pliage import fold

_WAY = notion("dit-comment-sortir")


@controle(
    Regle(
        id="piege-au-clavier",
        titre="Le focus du clavier entre ici, et n'en sort plus.",
        remede="Laisser Tab et Maj+Tab passer à l'élément suivant ou précédent.",
        question="La touche que dit la page fait-elle sortir d'ici ?",
        impact="critical",
        rgaa=("12.9.1",),
        wcag=("2.1.2",),
        act=("80af7b",),
        applicabilite=(
            "Les éléments entre lesquels le focus tourne sans fin, hors des boîtes de dialogue, "
            "sans jamais quitter la page."
        ),
        echec="Ni Tab, ni Maj+Tab, ni Échap, ni la touche que dit la page n'en sortent.",
        limites=(
            "Sont essayées Ctrl ou Alt avec une lettre ; une autre façon de sortir que dit la page "
            "en fait une question. Un cadre n'est pas suivi."
        ),
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say where the focus turns, and what is well beside."""
    if (tried := arbre.essais) is None or "piege" not in tried:
        return
    vain = tried.get("sorties_vaines") or ()
    told = _WAY.search(fold(arbre.racine.texte_vu)) and not vain
    message = f"En vain : {', '.join(vain)}." if vain else ""
    for name in tried["piege"]:
        yield Vu(arbre.trouve(name), Avis.DOUTE if told else Avis.ECHEC, message)
    if not tried["piege"]:
        yield Vu(arbre.racine, Avis.PASSE)

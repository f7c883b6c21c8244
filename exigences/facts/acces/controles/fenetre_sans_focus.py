"""A layer opened by the keyboard, where the focus does not go."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import layer_of


@controle(
    Regle(
        id="fenetre-sans-focus",
        titre="Une fenêtre s'ouvre, et le focus n'y va pas.",
        remede="Donner le focus à la fenêtre à son ouverture, et role=dialog si elle en est une.",
        question="Au clavier, entre-t-on dans cette fenêtre, et l'entend-on s'ouvrir ?",
        impact="serious",
        rgaa=("7.1.1",),
        wcag=("2.4.3", "4.1.2"),
        applicabilite=(
            "Ce que la touche Entrée ouvre par-dessus la page, depuis un lien vers elle-même ou "
            "un bouton hors formulaire."
        ),
        echec="La fenêtre se dit boîte de dialogue, et le focus reste dehors.",
        limites="Six ouvertures au plus sont essayées ; rien n'est envoyé pendant ce temps.",
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say where the focus was after each opening."""
    for one in (arbre.essais or {}).get("fenetres", ()):
        opened = layer_of(arbre, one)
        lost = Avis.ECHEC if one["dialogue"] else Avis.DOUTE
        yield Vu(opened, Avis.PASSE if one["dedans"] else lost)

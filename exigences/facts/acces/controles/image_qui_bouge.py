"""A picture that moves by itself, and that nothing stops."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle


@controle(
    Regle(
        id="image-qui-bouge",
        titre="Une image bouge toute seule plus de cinq secondes.",
        remede="Montrer une image fixe, ou donner un bouton qui arrête le mouvement.",
        question="Un bouton de la page arrête-t-il ce mouvement ?",
        impact="moderate",
        rgaa=("13.8.1",),
        wcag=("2.2.2",),
        applicabilite="Les images GIF et WebP affichées en entier à l'ouverture de la page.",
        echec=(
            "Elles changent dès l'ouverture et encore cinq secondes plus tard, et la page n'a "
            "aucun bouton."
        ),
        limites=(
            "Quatre images au plus sont regardées. Une animation de la feuille de style, un dessin "
            "ou ce qui est plus bas dans la page ne l'est pas."
        ),
        approfondi=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Say which ones moved on."""
    moving = (arbre.essais or {}).get("images_qui_bougent")
    if moving:
        button = any(_is_button(n.balise, n.role, n.attribut("type")) for n in arbre.noeuds if n.vu)
        yield from (Vu(arbre.trouve(n), Avis.DOUTE if button else Avis.ECHEC) for n in moving)
    elif moving is not None:
        yield Vu(arbre.racine, Avis.PASSE)


def _is_button(tag: str, role: str, sort: str) -> bool:
    return tag in ("button", "summary") or role in ("button", "switch") or sort == "button"

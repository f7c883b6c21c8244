"""A text that is not laid out in the direction in which its script is read."""

import re
from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.langues import passages

_TO_THE_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LETTERS = 6


@controle(
    Regle(
        id="sens-de-lecture",
        titre="Un texte n'est pas affiché dans le sens où il se lit.",
        remede="Écrire dir=rtl sur ce qui se lit de droite à gauche, et là seulement.",
        question="Dans quel sens ce texte se lit-il ?",
        impact="serious",
        rgaa=("8.10.1", "8.10.2"),
        wcag=("1.3.2",),
        applicabilite="Les blocs de texte affichés, écrits dans une seule écriture.",
        echec=(
            "De l'arabe ou de l'hébreu est disposé de gauche à droite, ou de l'écriture latine de "
            "droite à gauche."
        ),
        limites=(
            "Un bloc qui mêle deux écritures n'est qu'une question s'il en a presque autant ; un "
            "ou deux mots seuls aussi, que le navigateur range de lui-même."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare the letters of each block with its direction."""
    for node, text in passages(arbre, least=1):
        style = node.style
        letters = sum(sign.isalpha() for sign in text)
        left = len(_TO_THE_LEFT.findall(text))
        if style is None or letters < _LETTERS:
            continue
        backwards = left if style.sens == "ltr" else letters - left
        if backwards <= letters / 2:
            yield Vu(node, Avis.PASSE)
        else:
            sure = backwards > letters * _MOST and len(text.split()) >= _FEW
            yield Vu(node, Avis.ECHEC if sure else Avis.DOUTE)


_MOST = 0.8
_FEW = 3
"""Words under which a browser lays a text out right by itself, and the order shows nowhere."""

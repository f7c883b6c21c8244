"""A link whose name holds neither a letter nor a digit."""

import re
from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import links

_SIGN = re.compile(r"[^\W_]")


@controle(
    Regle(
        id="lien-sans-mot",
        titre="Le nom d'un lien n'a ni lettre ni chiffre.",
        remede="Écrire dans le lien, ou dans son nom, où il mène.",
        question="Ce signe suffit-il à dire où mène le lien ?",
        impact="serious",
        rgaa=("6.1.1",),
        wcag=("2.4.4", "4.1.2"),
        applicabilite="Les liens affichés, entendus, qui ont un nom.",
        echec="Le nom n'est fait que de signes : « > », « … », « ► ».",
        limites=(
            "Un lien sans aucun nom est laissé à axe. Un signe qui a un nom pour tous (« + », "
            "« € », un dessin de couleur), ou qu'un title explique, n'est qu'une question."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read the names of the links."""
    for link in links(arbre):
        name = link.nom
        if not name:
            continue
        if _SIGN.search(name):
            yield Vu(link, Avis.PASSE)
        else:
            spoken = any(ord(sign) > _LAST_ARROW or sign in _SPOKEN for sign in name)
            told = _SIGN.search(link.attribut("title"))
            avis = Avis.DOUTE if spoken or told else Avis.ECHEC
            yield Vu(link, avis, f"Le lien s'appelle « {name} ».")


_SPOKEN = "+€$£%@#&×?"
_LAST_ARROW = 0x25FF
"""Beyond the arrows and plain shapes stand drawings whose name is read aloud."""

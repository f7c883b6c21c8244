"""A group of fields without a name: an empty legend, or none."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import BOITES, has_word, is_field, kind

_ROLES = frozenset({"group", "radiogroup"})


@controle(
    Regle(
        id="groupe-sans-nom",
        titre="Un groupe de champs n'a pas de légende.",
        remede="Écrire la question dans <legend>, la première du <fieldset>.",
        question="Ce groupe de champs a-t-il besoin d'une légende ?",
        impact="serious",
        rgaa=("11.6.1",),
        wcag=("1.3.1", "3.3.2"),
        applicabilite=(
            "Les <fieldset>, et les rôles group et radiogroup qui tiennent deux champs ou plus."
        ),
        echec="Leur nom est vide, et ils tiennent des boutons radio ou des cases.",
        limites=(
            "Un groupe d'autres champs sans nom reste une question ; un <fieldset> d'un champ "
            "aussi. Un groupe seul dans un <fieldset> qui a sa légende est nommé par elle."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read the name of each group that is seen."""
    for group in arbre.noeuds:
        if group.role not in _ROLES and (group.balise != "fieldset" or group.role):
            continue
        held = [n for n in group.descendants() if is_field(n) and n.entendu]
        if (
            not group.entendu
            or not group.vu
            or (len(held) < _SEVERAL and group.balise != "fieldset")
            or group.balise in ("svg", "g")
        ):
            continue
        if has_word(group.nom) or _is_named_around(group, held):
            yield Vu(group, Avis.PASSE)
            continue
        boxes = [n for n in held if n.balise == "input" and kind(n) in BOITES]
        alone = not any(n.balise == "fieldset" for n in group.descendants())
        names = {n.attribut("name") for n in boxes}
        sure = alone and len(held) >= _SEVERAL and len(boxes) == len(held) and len(names) == 1
        yield Vu(group, Avis.ECHEC if sure else Avis.DOUTE)


def _is_named_around(group: Noeud, held: list[Noeud]) -> bool:
    """Whether the fieldset around a group holds nothing else, and says its question."""
    around = next((up for up in group.ancetres() if up.balise == "fieldset"), None)
    if around is None or not has_word(around.nom):
        return False
    return [n for n in around.descendants() if is_field(n) and n.entendu] == held


_SEVERAL = 2

"""A label that is tied to no field."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import CHAMPS, Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import has_word, is_field

_TWO = 2
"""Fields that share an identity."""
_LABELLED = CHAMPS | {"button", "meter", "output", "progress"}


@controle(
    Regle(
        id="etiquette-sans-champ",
        titre="Une étiquette n'est reliée à aucun champ.",
        remede="Donner au for de l'étiquette l'id de son champ.",
        question="À quel champ cette étiquette va-t-elle ?",
        impact="serious",
        rgaa=("11.1.2",),
        wcag=("1.3.1", "3.3.2"),
        applicabilite="Les <label> affichées qui ont un texte.",
        echec=(
            "Leur for ne désigne rien, et un champ à côté n'a pas d'autre étiquette ; ou il mène "
            "à un champ d'ailleurs, qui a le même id que celui d'à côté."
        ),
        limites="Là où le champ voisin est nommé autrement, ce n'est qu'une question.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Follow the `for` of each label, or look into it."""
    for label in arbre.elements("label"):
        if not label.vu or not has_word(label.texte):
            continue
        if _opens_another(arbre, label):
            yield Vu(label, Avis.ECHEC, "Elle mène à un autre champ, qui a le même id.")
        elif _target(arbre, label):
            yield Vu(label, Avis.PASSE)
        else:
            sure = bool(label.attribut("for")) and _bare_field_near(arbre, label)
            yield Vu(label, Avis.ECHEC if sure else Avis.DOUTE)


def _opens_another(arbre: Arbre, label: Noeud) -> bool:
    """Whether a label leads to the first field of an identity, and stands by another one of it."""
    same = [n for n in arbre.par_id.get(label.attribut("for"), ()) if is_field(n)]
    if len(same) < _TWO or label.parent is None:
        return False
    near = frozenset(n.rang for n in label.parent.descendants())
    return same[0].rang not in near and any(n.rang in near and n.vu for n in same[1:])


def _target(arbre: Arbre, label: Noeud) -> bool:
    """Whether a label leads to a field, or names one by `aria-labelledby`."""
    if "for" in label.attributs:
        found = arbre.par_id.get(label.attributs["for"], ())
        if found and (found[0].balise in _LABELLED or found[0].role or "-" in found[0].balise):
            return True
    elif any(n.balise in _LABELLED or is_field(n) for n in label.descendants()):
        return True
    named = label.attribut("id")
    return bool(named) and any(named in n.attribut("aria-labelledby").split() for n in arbre.noeuds)


def _bare_field_near(arbre: Arbre, label: Noeud) -> bool:
    holder = label.parent
    if holder is None:
        return False
    near = [n for n in holder.descendants() if is_field(n) and n.vu and n.entendu]
    return any(not _is_named(arbre, n) for n in near)


def _is_named(arbre: Arbre, field: Noeud) -> bool:
    if arbre.etiquettes.get(field.rang):
        return True
    return any(field.attribut(name) for name in ("aria-label", "aria-labelledby", "title"))

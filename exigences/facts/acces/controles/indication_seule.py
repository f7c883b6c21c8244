"""A field that only its placeholder names."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import fields, has_word

_NAMING = ("aria-label", "aria-labelledby", "title")


@controle(
    Regle(
        id="indication-seule",
        titre="Un champ n'a pour étiquette que le texte qui s'y efface.",
        remede="Écrire une étiquette visible, reliée au champ.",
        question="Ce champ a-t-il une étiquette qui reste quand on écrit ?",
        impact="serious",
        rgaa=("11.1.1",),
        wcag=("3.3.2", "1.3.1"),
        applicabilite="Les champs affichés et entendus qui ont un placeholder.",
        echec="Ni étiquette reliée, ni aria-label, ni aria-labelledby, ni title.",
        rend=(Avis.ECHEC,),
        limites="Un champ que nomme un aria-label n'est pas jugé ici, même si rien ne s'y voit.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for another name of each field."""
    for field in fields(arbre):
        if field.balise in ("input", "textarea") and has_word(field.attribut("placeholder")):
            yield Vu(field, Avis.PASSE if _is_named(arbre, field) else Avis.ECHEC)


def _is_named(arbre: Arbre, field: Noeud) -> bool:
    labels = arbre.etiquettes.get(field.rang, ())
    if any(has_word(label.texte) or label.nom for label in labels if label.entendu or label.vu):
        return True
    return any(field.attribut(name) for name in _NAMING)

"""An identifier that two elements share."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle

_NAMING = (
    "for",
    "headers",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "aria-errormessage",
    "aria-activedescendant",
    "list",
)


@controle(
    Regle(
        id="identifiant-double",
        titre="Deux éléments portent le même identifiant.",
        remede="Donner à chaque élément un id qui ne sert qu'une fois dans la page.",
        question="Cet identifiant double gêne-t-il quelque chose ?",
        impact="moderate",
        rgaa=("8.2.1",),
        wcag=("4.1.2",),
        applicabilite="Les identifiants des éléments d'un document, hors dessins.",
        echec="Un autre élément désigne cet identifiant : étiquette, description, en-tête.",
        limites=(
            "Un double que rien ne désigne est contraire au RGAA, mais ne se voit pas : une "
            "question."
        ),
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Count each identifier of the document, and who names it."""
    named = {
        one for node in arbre.noeuds for name in _NAMING for one in node.attribut(name).split()
    }
    outside = [n for n in arbre.noeuds if n.attributs.get("id") and not n.dans("#ombre")]
    seen: set[str] = set()
    for node in outside:
        name = node.attributs["id"]
        if name not in seen:
            seen.add(name)
            yield Vu(node, Avis.PASSE)
        else:
            told = f"« {name} » sert plusieurs fois."
            yield Vu(node, Avis.ECHEC if name in named else Avis.DOUTE, told)

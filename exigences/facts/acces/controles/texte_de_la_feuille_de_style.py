"""Words that only the style sheet writes (failure F87 of WCAG)."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle


@controle(
    Regle(
        id="texte-de-la-feuille-de-style",
        titre="Des mots ne sont écrits que par la feuille de style.",
        remede="Écrire ces mots dans la page.",
        question="Ces mots apprennent-ils quelque chose que la page ne dit pas sans eux ?",
        impact="moderate",
        rgaa=("10.2.1",),
        wcag=("1.3.1",),
        applicabilite="Les éléments affichés auxquels la feuille de style ajoute des signes.",
        echec="Jamais sûr : ces mots peuvent ne servir qu'à orner.",
        rend=(Avis.DOUTE,),
        limites="Un signe, une lettre seule ou une police d'icônes ne comptent pas.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read what the style sheet adds around each element."""
    for node in arbre.noeuds:
        words = node.brut.get("g")
        if words is not None and node.vu:
            real = has_run(words)
            yield Vu(
                node, Avis.DOUTE if real else Avis.PASSE, f"On y lit « {words} »." if real else ""
            )


def has_run(words: str) -> bool:
    """Whether a text holds three letters one after the other."""
    return any(run.isalpha() for run in (words[i : i + 3] for i in range(len(words) - 2)))

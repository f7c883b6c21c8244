"""A page without a doctype."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle


@controle(
    Regle(
        id="sans-type-de-document",
        titre="La page n'a pas de type de document.",
        remede="Écrire <!doctype html> avant <html>.",
        question="La page a-t-elle un type de document ?",
        impact="minor",
        rgaa=("8.1.1",),
        wcag=("4.1.1",),
        applicabilite="La page même, hors cadres.",
        echec="Le navigateur n'en a lu aucun.",
        rend=(Avis.ECHEC,),
        limites="Un type ancien est admis. WCAG 2.2 ne le demande plus ; le RGAA, si.",
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Ask what the browser read."""
    if not arbre.chemin:
        yield Vu(arbre.racine, Avis.PASSE if arbre.brut["type"] else Avis.ECHEC)

"""An alert that there are errors, where nothing says in which fields."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import fields, inside, is_field
from exigences.mots import notion
from exigences.mots.pliage import fold

_ERROR = notion("dit-une-erreur")
_ALERTS = frozenset({"alert", "alertdialog"})
_SEVERAL = 2


@controle(
    Regle(
        id="erreurs-sans-champ",
        titre="Une alerte annonce des erreurs, sans dire dans quels champs.",
        remede="Nommer chaque champ en cause, et mettre aria-invalid=true sur lui.",
        question="Quels champs sont à corriger ?",
        impact="serious",
        rgaa=("11.10.3",),
        wcag=("3.3.1",),
        act=("36b590",),
        applicabilite=(
            "Les alertes affichées (role=alert) qui disent une erreur, là où deux champs ou plus "
            "sont affichés."
        ),
        echec=(
            "Elles ne nomment aucun champ et n'y mènent pas, aucun champ n'a aria-invalid, et "
            "aucun autre texte ne dit une erreur."
        ),
        rend=(Avis.ECHEC,),
        limites=(
            "Une erreur dite par la seule couleur d'un champ ne compte pas : elle ne s'entend pas."
        ),
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for the fields that each alert is about."""
    asked = list(fields(arbre))
    if len(asked) < _SEVERAL:
        return
    for alert in arbre.noeuds:
        if alert.role in _ALERTS and alert.vu and _ERROR.search(fold(alert.texte_vu)):
            yield Vu(alert, Avis.PASSE if _shows(arbre, alert, asked) else Avis.ECHEC)


def _shows(arbre: Arbre, alert: Noeud, asked: list[Noeud]) -> bool:
    told = fold(alert.texte_vu)
    names = [fold(field.nom).strip(" :*") for field in asked]
    if any(name and name in told for name in names):
        return True
    marked = any(field.attribut("aria-invalid") not in ("", "false") for field in asked)
    links = any(n.attribut("href").startswith("#") for n in alert.elements("a"))
    return marked or links or any(is_field(n) for n in alert.descendants()) or _others(arbre, alert)


def _others(arbre: Arbre, alert: Noeud) -> bool:
    """Whether another text of the page tells of an error."""
    return any(
        node.balise == "#texte" and node.vu and _ERROR.search(fold(node.texte))
        for node in arbre.noeuds
        if not inside(node, alert)
    )

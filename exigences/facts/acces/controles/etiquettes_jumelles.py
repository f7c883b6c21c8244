"""Two fields that are called the same, and that nothing else tells apart."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import BOITES, fields, has_word, is_heading, kind
from exigences.mots.pliage import fold


@controle(
    Regle(
        id="etiquettes-jumelles",
        titre="Deux champs portent le même nom.",
        remede="Dire dans chaque étiquette ce qui distingue le champ.",
        question="Qui écoute ces deux champs sait-il lequel est lequel ?",
        impact="moderate",
        rgaa=("11.2.1",),
        wcag=("2.4.6",),
        act=("cc0f0a",),
        applicabilite="Les champs affichés d'un même formulaire, hors boutons radio et cases.",
        echec="Jamais sûr : la place peut les distinguer.",
        rend=(Avis.DOUTE,),
        limites=(
            "Un titre, une légende ou une ligne de tableau entre les deux suffit à ne rien "
            "demander."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare the names of the fields of one group."""
    seen: set[tuple[int, str]] = set()
    for field in fields(arbre):
        if not has_word(field.nom) or kind(field) in BOITES or field.role in BOITES:
            continue
        key = (_group(arbre, field), fold(field.nom))
        yield Vu(field, Avis.DOUTE if key in seen else Avis.PASSE)
        seen.add(key)


def _group(arbre: Arbre, field: Noeud) -> int:
    """What a field is heard with: its group, its row, its form, or the heading before it."""
    for up in field.ancetres():
        named = up.balise == "fieldset" or up.role in ("group", "region")
        if up.balise in ("tr", "li") or up.role == "row" or (named and _is_named(up)):
            return up.rang
    form = field.dans("form")
    start = form.rang if form else 0
    headings = [n.rang for n in arbre.noeuds[start : field.rang] if is_heading(n) and n.vu]
    return headings[-1] if headings else start


def _is_named(group: Noeud) -> bool:
    """Whether a group shows what it is about."""
    legend = any(n.balise == "legend" and n.vu and n.texte for n in group.enfants)
    return legend or bool(group.attribut("aria-label") or group.attribut("aria-labelledby"))

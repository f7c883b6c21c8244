"""A text that sends to a colour, and things that colour alone tells apart."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.langues import passages
from exigences.mots import notion
from exigences.mots.pliage import fold

_COLOUR, _BY = notion("nomme-une-couleur"), notion("par-la-couleur")


@controle(
    Regle(
        id="couleur-seule",
        titre="Une information semble donnée par la seule couleur.",
        remede="Dire la même chose par un mot ou un signe : « (toxique) », une étoile.",
        question="Sans voir les couleurs, sait-on ce que dit ce texte ?",
        impact="serious",
        rgaa=("3.1.1",),
        wcag=("1.4.1",),
        applicabilite="Les textes affichés et entendus qui nomment une couleur.",
        echec="Jamais sûr : un mot ou un signe peut doubler la couleur.",
        rend=(Avis.DOUTE,),
        limites="Une couleur qui n'est pas nommée n'est pas vue, sauf celle d'un lien.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read each text that names a colour, beside how neighbours are drawn."""
    told = [(node, fold(text)) for node, text in passages(arbre, least=3)]
    drawn: bool | None = None
    for node, text in told:
        if not _COLOUR.search(text):
            continue
        if drawn is None:
            drawn = _is_by_colour(arbre)
        yield Vu(node, Avis.DOUTE if drawn or _BY.search(text) else Avis.PASSE)


def _is_by_colour(arbre: Arbre) -> bool:
    """Whether items of a list, or cells of a row, differ by their colour and by nothing else."""
    return any(
        _differ([n for n in holder.enfants if n.balise in ("li", "td", "option")])
        for holder in arbre.elements("ul", "ol", "tr")
    )


def _differ(items: list[Noeud]) -> bool:
    styles = [n.style for n in items if n.vu and n.style is not None and n.texte_propre]
    plain = {(s.graisse, s.pente, s.taille, s.trait, s.fond) for s in styles}
    return len({s.couleur for s in styles}) > 1 and len(plain) == 1

"""A link called « cliquez ici », beside nothing that says where it leads."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import has_word, heading_before, links, words_around
from exigences.facts.acces.langues import declared
from exigences.mots import notion
from exigences.mots.pliage import fold

_VAGUE = notion("lien-sans-objet")
_SIGNS = " .…!:›»>→-+"


@controle(
    Regle(
        id="lien-generique",
        titre="Un lien ne dit pas où il mène, et rien autour ne le dit.",
        remede="Écrire dans le lien où il mène, ou le compléter par un aria-label.",
        question="Ce qui précède ce lien suffit-il à dire où il mène ?",
        impact="serious",
        rgaa=("6.1.1",),
        wcag=("2.4.4",),
        act=("5effbb",),
        applicabilite=(
            "Les liens affichés et entendus dont le nom entier est convenu : « cliquez ici », « en "
            "savoir plus », « read more »."
        ),
        echec=(
            "Ni sa phrase, ni son élément de liste, ni sa cellule et ses en-têtes, ni un titre, ni "
            "une description n'ajoute un mot."
        ),
        limites=(
            "Un mot autour peut ne rien dire du lien : il suffit ici à ne pas accuser. Seul un "
            "titre de partie qui précède, un menu, où le mot est aussi vague pour qui le voit, ou "
            "une autre langue que le français et l'anglais, laisse une question."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look around each link whose name is one of these."""
    for link in links(arbre):
        name = fold(link.nom).strip(_SIGNS)
        if not _VAGUE.fullmatch(name):
            continue
        title = fold(link.attribut("title")).strip(_SIGNS)
        around = words_around(arbre, link)
        if has_word(around) or (title and title != name):
            yield Vu(link, Avis.PASSE)
        else:
            heading = heading_before(arbre, link)
            foreign = declared(link) not in ("", *_READ)
            entry = any(a.balise == "nav" or a.role == "navigation" for a in link.ancetres())
            yield Vu(link, Avis.DOUTE if heading or foreign or entry else Avis.ECHEC)


_READ = ("fr", "en")
"""Languages of the conventional names: in another one, the same word may say where it leads."""

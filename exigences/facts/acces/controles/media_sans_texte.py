"""A sound or a film with no text beside it."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.mots import notion
from exigences.mots.pliage import fold

_TEXT = notion("transcription-d-un-son")
_TOLD = 300
"""Characters of a text that may be what is said."""
_NEAR = 3


@controle(
    Regle(
        id="media-sans-texte",
        titre="Un son ou une vidéo n'a pas de texte à côté.",
        remede="Écrire à côté ce qui est dit et ce qui se voit, ou le lien qui y mène.",
        question="Le texte de ce son ou de cette vidéo est-il sur la page, ou à côté ?",
        impact="serious",
        rgaa=("4.1.1", "4.1.2", "4.1.3"),
        wcag=("1.2.1", "1.2.3"),
        act=("e7aa44", "c5a4ea"),
        applicabilite="Les <audio> et <video> affichés, hors décors muets qui tournent en boucle.",
        echec="Jamais sûr : le texte peut être ailleurs, ou le son ne rien dire.",
        rend=(Avis.DOUTE,),
        limites="Rien n'est écouté. Un long texte à côté, ou le mot « transcription », suffit.",
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look around each film and sound."""
    for node in arbre.elements("audio", "video"):
        if not node.vu or not node.entendu or node.media is None:
            continue
        boite = node.boite
        if node.balise == "audio" and "controls" not in node.attributs and boite is None:
            continue
        if _is_decor(node):
            yield Vu(node, Avis.PASSE)
        else:
            yield Vu(node, Avis.PASSE if _has_text(arbre, node) else Avis.DOUTE)


def _is_decor(node: Noeud) -> bool:
    return all(name in node.attributs for name in ("autoplay", "muted", "loop"))


def _has_text(arbre: Arbre, node: Noeud) -> bool:
    tracks = node.media["pistes"] if node.media else []
    if "descriptions" in tracks:
        return True
    near = [up for up in list(node.ancetres())[:_NEAR] if up.balise not in ("body", "html")]
    described = [n.texte for n in arbre.designes(node, "aria-describedby")]
    texts = [*described, node.nom, *(up.texte for up in near)]
    return any(_TEXT.search(fold(text)) or len(text) > _TOLD for text in texts)

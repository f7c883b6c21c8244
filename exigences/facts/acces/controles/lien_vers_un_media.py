"""A link to a sound or a film, with no text of it near."""

import re
from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import links
from exigences.mots import notion
from exigences.mots.pliage import fold

_TEXT = notion("transcription-d-un-son")
_MEDIA = (".mp3", ".ogg", ".oga", ".wav", ".m4a", ".mp4", ".m4v", ".webm", ".mov", ".avi", ".mpg")


@controle(
    Regle(
        id="lien-vers-un-media",
        titre="Un lien mène à un son ou un film, et aucune transcription n'est proposée à côté.",
        remede="Proposer à côté du lien le texte de ce qui est dit.",
        question="Le texte de ce son ou de ce film se trouve-t-il sur la page, ou à côté ?",
        impact="moderate",
        rgaa=("4.1.1",),
        wcag=("1.2.1",),
        applicabilite="Les liens affichés vers un fichier de son ou de vidéo.",
        echec="Jamais sûr : le texte peut être ailleurs.",
        rend=(Avis.DOUTE,),
        limites="Le lien n'est pas suivi, et le son n'est pas écouté.",
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for a transcript in the part of the page that holds the link."""
    for link in links(arbre):
        if re.split("[?#]", link.attribut("href"))[0].lower().endswith(_MEDIA):
            near = [up.texte for up in list(link.ancetres())[:3]]
            named = any(_TEXT.search(fold(text)) for text in (link.nom, *near))
            yield Vu(link, Avis.PASSE if named else Avis.DOUTE)

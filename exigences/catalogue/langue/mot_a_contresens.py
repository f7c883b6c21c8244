"""Reversed word: a page says to download the file that the person is to give."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import COGA_MOTS, MAZET
from exigences.facts.langue.texte import fold
from exigences.facts.page.contresens import reversed_words
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_QUESTION = "« Télécharger » veut-il dire ici donner un fichier, et non en recevoir un ?"


@detector(
    Exigence(
        id="mot-a-contresens",
        categorie=Categorie.LANGUE,
        titre="Mot à contresens",
        demande="Comprendre que « Télécharger » veut dire ici donner un fichier, non le recevoir.",
        instruction=(
            "Là où la page dit « Télécharger », tu ne recevras rien : c'est à toi de donner un "
            "fichier."
        ),
        pourquoi=(
            "Ailleurs, « Télécharger » fait recevoir un fichier. Qui cherche comment envoyer le "
            "sien passe à côté, ou presse et attend ce qui ne vient pas."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            COGA_MOTS,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation="Écrire « Ajouter un fichier » ou « Envoyer un fichier », non « Télécharger ».",
        limites=(
            "Seul « Télécharger » est cherché : sur ce qui prend un fichier, dans le titre "
            "au-dessus, ou sur un bouton qui semble y mener. Là où un lien donne aussi un fichier, "
            "ou si rien n'y a été joint, le titre n'est qu'une question ; le bouton aussi."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Say each reversed word once, the sure ones first."""
    seen: set[str] = set()
    for lieu, text, sure in sorted(reversed_words(parcours), key=lambda one: not one[2]):
        if fold(text) not in seen:
            seen.add(fold(text))
            yield sure_or_asked(lieu, text, sure=sure, question=_QUESTION)

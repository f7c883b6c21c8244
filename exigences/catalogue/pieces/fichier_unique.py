"""One file only: a paper of several pages, or several papers, must be made one file."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.demandes.a_remplir import asked_and_due
from exigences.facts.demandes.fichiers_libres import holds_data, may_stay_empty
from exigences.facts.langue.texte import excerpt, fold
from exigences.facts.page.lecture import label_of, text_about
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_SEVERAL = notion("plusieurs-papiers-en-un")
_FACES, _TWO = notion("papier-a-deux-faces"), notion("deux-papiers-nommes")
_WHOLE = notion("toutes-les-pages")
_ONE_FACE = notion("une-face-suffit")
_ELSE = notion("faces-autrement")
_ADDS = notion("ajoute-un-autre")
_PAPERS = "Ce champ prend un fichier : faut-il y réunir plusieurs papiers ?"
_QUESTION = "Ce champ prend un fichier : peut-on y mettre les deux faces, ou toutes les pages ?"


@detector(
    Exigence(
        id="fichier-unique",
        categorie=Categorie.PIECES,
        titre="Un seul fichier pour plusieurs pages",
        demande="Réunir plusieurs pages, ou plusieurs papiers, en un seul fichier.",
        instruction="Réunis tes pages en un seul fichier : le champ n'en prend qu'un.",
        pourquoi=(
            "Deux photographies font deux fichiers. Les assembler demande un logiciel, ou un site "
            "à qui confier ses papiers ; beaucoup n'envoient alors qu'une face, et sont refusés."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Laisser joindre plusieurs fichiers au même champ, ou donner un champ par face."
        ),
        limites=(
            "Seul ce qui est écrit près du champ est lu. Une pièce d'identité sans un mot de ses "
            "faces, ou plusieurs papiers dans un nom, ne sont qu'une question ; un champ qui en "
            "prend d'autres ensuite est pris à tort."
        ),
        annonce=(
            "recto verso",
            "recto-verso",
            "recto et verso",
            "un seul fichier",
            "un seul document",
        ),
        regle=True,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the files that hold several pages, in fields that take one; each name once."""
    seen: set[str] = set()
    for page, champ, due in asked_and_due(parcours):
        if champ.nature is not Nature.FICHIER or champ.multiple or holds_data(champ):
            continue
        name, about = fold(label_of(champ)), fold(text_about(page, champ))
        several = bool(_SEVERAL.search(about))
        doubts = tuple(_doubts(name, about))
        if not (several or doubts) or _ONE_FACE.search(name) or name in seen:
            continue
        seen.add(name)
        otherwise = _ELSE.search(about) or any(_ADDS.search(fold(b.texte)) for b in page.boutons)
        sure = several and due and not (otherwise or may_stay_empty(parcours, champ))
        asked = _QUESTION if several else doubts[0]
        yield sure_or_asked(champ.lieu, excerpt(label_of(champ)), sure=sure, question=asked)


def _doubts(name: str, about: str) -> Iterator[str]:
    """What to ask of a paper that may be of two faces, of several pages, or of several papers."""
    if _FACES.search(name) or _WHOLE.search(about):
        yield _QUESTION
    if _TWO.search(name):
        yield _PAPERS

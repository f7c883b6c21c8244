"""Scanner: a paper must be scanned, a picture not being said to do."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sentences_naming, sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.demandes.depots import is_on_paper, photos_refused, takes_pictures, uploads
from exigences.facts.demandes.fichiers_libres import is_a_paper
from exigences.facts.langue.texte import Force, fold
from exigences.facts.page.lecture import label_of, text_about
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_SCAN = notion("numeriser")
_PHOTO = notion("photo-ou-telephone")
_QR = re.compile(r"\bqr\b|\bcode\b")
_PHOTO_ASKED = "Une photo prise avec un téléphone est-elle acceptée à la place ?"
_FILE_ASKED = "Ce papier existe-t-il déjà en fichier, à télécharger depuis un autre service ?"
_ALREADY = "Faut-il numériser ou photographier ce papier, ou existe-t-il déjà en fichier ?"
_EITHER = "Ce papier doit-il être numérisé, ou une photo prise au téléphone suffit-elle ?"


@detector(
    Exigence(
        id="numeriseur",
        categorie=Categorie.EQUIPEMENT,
        titre="Numériseur",
        demande=(
            "Avoir un scanner, ou une application qui en tient lieu, pour transformer un papier en"
            " fichier."
        ),
        instruction=(
            "Prépare de quoi numériser tes papiers : le service les veut sous forme de fichiers."
        ),
        pourquoi=(
            "Un papier ne s'envoie pas tout seul : il faut l'appareil, la résolution, puis savoir "
            "où le fichier est rangé."
        ),
        mode=Mode.AVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        pressentie="Cette phrase demande-t-elle de numériser un papier ?",
        effort=Effort.SERVICE,
        remediation=(
            "Accepter une simple photo prise au téléphone, ou la copie papier remise au guichet."
        ),
        limites=(
            "Le papier se devine au nom du champ : un document qu'un autre service donne déjà en "
            "fichier peut être pris pour un papier. C'est une question, sauf si les photos sont "
            "refusées."
        ),
        annonce=(
            "scanner",
            "numériser",
            "numériseur",
            "numérisé",
            "numérisation",
            "scan",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sentences that ask to scan, then the papers of which no photo is taken.

    Where a photo is said to do, a telephone does: the scanner is not demanded. Where only the
    formats take pictures, or nothing is told, how one has the paper in a file is a question.
    """
    for phrase in sentences_naming(parcours, _SCAN):
        asked = phrase.force in (Force.DEMANDE, Force.CHOIX) and not _QR.search(phrase.plie)
        if asked and not _PHOTO.search(phrase.plie):
            sure = phrase.force is Force.DEMANDE
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=sure, question=_PHOTO_ASKED)
    for page, champ in uploads(parcours):
        pictures, paper = takes_pictures(page, champ), is_on_paper(champ)
        photographed = _PHOTO.search(fold(text_about(page, champ)))
        if pictures is False:
            refused = photos_refused(page)
            question = _FILE_ASKED if refused else _PHOTO_ASKED
            sure = refused and paper
            yield sure_or_asked(champ.lieu, label_of(champ), sure=sure, question=question)
        elif pictures is None and paper:
            yield sure_or_asked(champ.lieu, label_of(champ), sure=False, question=_EITHER)
        elif champ.certaine and not photographed and is_a_paper(parcours, champ):
            yield sure_or_asked(champ.lieu, label_of(champ), sure=False, question=_ALREADY)

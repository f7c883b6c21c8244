"""Scanner: a paper must be scanned, a picture not being said to do."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.lecture import asked_fields, label_of, text_about
from exigences.facts.preuves import sentences_naming, sure_or_asked
from exigences.facts.texte import Force, fold
from exigences.model.exigence import Categorie, Exigence, Mode, Preuve
from exigences.model.facts import Nature, ParcoursFacts

_SCAN = re.compile(r"\bscanne[rz]\b|\bscannee?s?\b|\bscanners?\b|\bnumerise[rz]\b|\bnumerisee?s?\b")
_PHOTO = re.compile(r"\bphotos?\b|\bphotographi\w+|\bappareil photo\b|\btelephone\b")
_NO_PHOTO = re.compile(r"\bphoto\w*\b.{0,50}\b(?:pas|non) (?:admis|accept|autoris)")
_QR = re.compile(r"\bqr\b|\bcode\b")
_QUESTION = "Une photo prise avec un téléphone est-elle acceptée à la place ?"


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
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        remediation=(
            "Accepter une simple photo prise au téléphone, ou la copie papier remise au guichet."
        ),
        annonce=(
            "scanner",
            "numériser",
            "numériseur",
            "numérisé",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sentences that ask to scan, then the files that only accept PDF."""
    for phrase in sentences_naming(parcours, _SCAN):
        asked = phrase.force in (Force.DEMANDE, Force.CHOIX) and not _QR.search(phrase.plie)
        if asked and not _PHOTO.search(phrase.plie):
            sure = phrase.force is Force.DEMANDE
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=sure, question=_QUESTION)
    for page, champ in asked_fields(parcours, Nature.FICHIER):
        refused = bool(_NO_PHOTO.search(fold(page.texte)))
        pdf_only = all("pdf" in part for part in champ.accept.lower().split(","))
        if pdf_only and (refused or not _PHOTO.search(fold(text_about(page, champ)))):
            yield sure_or_asked(champ.lieu, label_of(champ), sure=refused, question=_QUESTION)

"""File format: only some formats are accepted."""

from collections.abc import Iterator
from itertools import islice

from exigences.catalogue.base import detector
from exigences.catalogue.pieces_ailleurs import told_elsewhere
from exigences.catalogue.preuves import said_once, sure_or_asked
from exigences.catalogue.sources import MAZET, REGLEMENT_2018_1724
from exigences.facts.demandes.depots import (
    files_joined,
    formats_in_the_code,
    formats_of,
    is_a_photo,
    offered_uploads,
    rules_formats,
    takes_any_format,
    takes_any_photo,
    takes_photos,
    uploads,
)
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import label_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_ADVISED = notion("format-conseille")
_TAKEN = "Quels formats de fichier sont acceptés, et une photo en est-elle ?"
_OTHERS = "Un fichier d'un autre format est-il accepté ?"
_PHOTO = "Une photo prise avec un téléphone, telle quelle, est-elle acceptée ?"


@detector(
    Exigence(
        id="format-de-fichier-impose",
        categorie=Categorie.PIECES,
        titre="Format de fichier imposé",
        demande="Savoir ce qu'est le format d'un fichier, et le convertir s'il n'est pas accepté.",
        instruction="Vérifie le format de tes fichiers : le service n'en accepte que certains.",
        pourquoi=(
            "Le nom d'un format n'est pas un mot courant, et convertir un fichier demande un outil"
            " et un savoir de plus."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            REGLEMENT_2018_1724,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Accepter tous les formats courants, dont les photos de téléphone, et convertir du "
            "côté du service."
        ),
        limites=(
            "Aucun fichier n'est essayé : là où ni la page ni le champ ne disent de format, ce "
            "n'est qu'une question, et un format affiché peut ne pas être vérifié par le service."
        ),
        annonce=(
            "format",
            "PDF",
            "JPEG",
            "JPG",
            "PNG",
        ),
        regle=True,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the file fields that name their formats; an advice is a question.

    Whoever joins a file that may be left out has to know its format all the same, but for a
    picture: the two formats that most are in go. Where only the code of the page rules, and takes
    the photos of a telephone, nobody has to convert anything. A file to join of which nothing tells
    the formats is a question, once; so is one that another page tells, and does not name.
    """
    told = tuple(said_once(parcours, _told(parcours))) or tuple(_told_elsewhere(parcours))
    yield from told or islice(_untold(parcours), 1)


def _told_elsewhere(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """What another page tells of the formats; a photo most often has one of those of pictures."""
    photos = {champ.lieu.element for _, champ in files_joined(parcours) if is_a_photo(champ)}
    for preuve in told_elsewhere(parcours, rules_formats):
        spare = (preuve.cadre, preuve.selecteur) in photos
        yield preuve.doubted(_PHOTO) if spare else preuve


def _untold(parcours: ParcoursFacts) -> Iterator[Preuve]:
    for page, champ in files_joined(parcours):
        if formats_of(page, champ) is None and not takes_any_format(page, champ):
            said = f"{label_of(champ)} : aucun format n'est dit"
            yield sure_or_asked(champ.lieu, said, sure=False, question=_TAKEN)


def _told(parcours: ParcoursFacts) -> Iterator[Preuve]:
    told: set[tuple[int, str]] = set()
    for page, champ in uploads(parcours):
        formats = formats_of(page, champ)
        if formats:
            lieu, said = formats
            told.add((page.ecran, said))
            own = lieu == champ.lieu and is_a_photo(champ) and takes_any_photo(champ)
            photo = own or (formats == formats_in_the_code(champ) and takes_photos(champ))
            yield sure_or_asked(
                lieu,
                said,
                sure=champ.certaine and not photo and not _ADVISED.search(fold(said)),
                question=_PHOTO if photo else _OTHERS,
            )
    for page, champ in offered_uploads(parcours):
        formats = formats_of(page, champ)
        if (
            formats
            and (page.ecran, formats[1]) not in told
            and not _ADVISED.search(fold(formats[1]))
        ):
            plain = formats[0] == champ.lieu and takes_any_photo(champ)
            said = f"{formats[1]} (pour une pièce facultative)"
            yield sure_or_asked(formats[0], said, sure=not plain, question=_PHOTO)

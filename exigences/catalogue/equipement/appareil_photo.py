"""Camera: a picture of a paper, or of the face, is to be taken."""

from collections.abc import Collection, Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import (
    asked_in_text,
    doubted_unless,
    sentences_naming,
    sure_or_asked,
)
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.demandes.depots import (
    files_joined,
    is_on_paper,
    takes_pictures,
    uploads,
)
from exigences.facts.langue.texte import Force, fold
from exigences.facts.page.lecture import asked_on, label_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_PICTURE = notion("prendre-une-photo")

_FIRM = notion("demande-ferme")
_THING = notion("photo-d-une-chose")
_NAMED = notion("nomme-une-image")
_TAKEN = "Faut-il prendre cette photo, ou peut-on s'en passer ?"
_WITHOUT = "Peut-on continuer sans prendre de photo (document déjà numérique, copie) ?"
_EITHER = "Faut-il photographier ou numériser ce papier, ou existe-t-il déjà en fichier ?"


@detector(
    Exigence(
        id="appareil-photo",
        categorie=Categorie.EQUIPEMENT,
        titre="Appareil photo",
        demande="Avoir un appareil qui prend des photos, et savoir envoyer la photo prise.",
        instruction=(
            "Prépare un téléphone ou un ordinateur qui prend des photos nettes : on t'en demande "
            "une."
        ),
        pourquoi=(
            "Il faut l'appareil, la lumière, la main sûre, puis retrouver l'image pour l'envoyer."
        ),
        mode=Mode.AVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        effort=Effort.SERVICE,
        remediation="Accepter une copie papier, ou que l'agent fasse la copie au guichet.",
        limites=(
            "Les phrases sur une photo à prendre ne sont lues qu'en français ; sur une page sans "
            "formulaire, un conseil est une question. Un champ de fichier pour un papier aussi : "
            "rien ne dit si ce papier existe déjà en fichier. De même une image sans autre nom "
            "(« Photo »)."
        ),
        annonce=(
            "appareil photo",
            "photo",
            "webcam",
            "caméra",
            "selfie",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sentences that ask to take a picture, then the papers of which one is taken.

    A picture that may be left out, and that the replay joined, is a question; so is what a page
    without a form advises to take: the form may do without it.
    """
    for preuve in asked_in_text(parcours, _PICTURE, _WITHOUT):
        told = _FIRM.search(fold(preuve.extrait)) or _takes_one(parcours.etats[preuve.page])
        yield from doubted_unless((preuve,), _WITHOUT, sure=bool(told))
    files = list(uploads(parcours))
    yield from _offered(parcours, {page.indice for page, _ in files})
    for page, champ in files:
        if _THING.search(fold(label_of(champ))) and takes_pictures(page, champ):
            yield sure_or_asked(
                champ.lieu, label_of(champ), sure=champ.obligatoire, question=_TAKEN
            )
        elif is_on_paper(champ) and takes_pictures(page, champ):
            yield sure_or_asked(champ.lieu, label_of(champ), sure=False, question=_EITHER)
        elif _NAMED.search(fold(label_of(champ))) and takes_pictures(page, champ):
            yield sure_or_asked(champ.lieu, label_of(champ), sure=False, question=_TAKEN)
    asked = {champ.lieu for _, champ in files}
    for page, champ in files_joined(parcours):
        pictured = any(one.search(fold(label_of(champ))) for one in (_THING, _NAMED))
        if champ.lieu not in asked and pictured and takes_pictures(page, champ) is not False:
            yield sure_or_asked(champ.lieu, label_of(champ), sure=False, question=_TAKEN)


def _takes_one(page: PageFacts) -> bool:
    """Whether a page has something to fill in, or a button that opens the camera."""
    return any(True for _ in asked_on(page)) or any(
        _PICTURE.search(fold(bouton.texte)) for bouton in page.boutons
    )


def _offered(parcours: ParcoursFacts, pages: Collection[int]) -> Iterator[Preuve]:
    """A picture that one may take for a file that is asked: without it, a scanner is needed."""
    for phrase in sentences_naming(parcours, _PICTURE):
        if phrase.force is Force.MENTION and phrase.bloc.lieu.page in pages:
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_EITHER)

"""Blind password: a password is typed that nothing shows, and a new one but once."""

from collections.abc import Iterator
from itertools import islice

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, NIST_MOTS_DE_PASSE
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import (
    asked_fields,
    asked_on,
    label_of,
    repeats,
    said_on,
    written_at,
)
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_SHOWS = notion("bouton-qui-montre-un-mot-de-passe")
_TYPED = "Peut-on voir le mot de passe que l'on tape ici, pour en trouver la faute ?"
_QUESTION = "Ce mot de passe peut-il être montré, ou est-il redemandé ?"


@detector(
    Exigence(
        id="mot-de-passe-a-l-aveugle",
        categorie=Categorie.IDENTITE,
        titre="Mot de passe à l'aveugle",
        demande="Taper sans faute un mot de passe que rien ne montre.",
        instruction=(
            "Tape lentement ton mot de passe : tu ne le verras pas, et une faute de frappe en fait "
            "un autre."
        ),
        pourquoi=(
            "Une faute que rien ne montre, et l'on reste dehors, ou le compte se ferme sur un mot "
            "de passe que personne ne connaît. Qui voit mal, tremble ou tape d'un doigt en fait "
            "plus que d'autres."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            NIST_MOTS_DE_PASSE,
        ),
        effort=Effort.ECRAN,
        remediation="Offrir de montrer le mot de passe, par un bouton nommé « Afficher ».",
        limites=(
            "Un dessin à presser, une case ou un bouton sans nom auprès du champ suffit : il n'est "
            "pas essayé. Un mot de passe redemandé, là ou sur un écran suivant, n'est pas dit ; "
            "celui que l'on connaît déjà est une question."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the new passwords that are hidden, and asked for once in the whole journey.

    One that a person types to sign in is a question, once: the browser may know it.
    """
    yield from tuple(_chosen(parcours)) or islice(_known(parcours), 1)


def _chosen(parcours: ParcoursFacts) -> Iterator[Preuve]:
    for page, champ in _hidden(parcours, Nature.NOUVEAU_MOT_DE_PASSE):
        if repeats(champ) or any(_asks_again(other, page, champ) for other in parcours.pages):
            continue
        sure = champ.certaine and page.axe is not None
        yield sure_or_asked(champ.lieu, label_of(champ), sure=sure, question=_QUESTION)


def _known(parcours: ParcoursFacts) -> Iterator[Preuve]:
    for _, champ in _hidden(parcours, Nature.MOT_DE_PASSE):
        if written_at(parcours, champ) is not None:
            yield sure_or_asked(champ.lieu, label_of(champ), sure=False, question=_TYPED)


def _hidden(parcours: ParcoursFacts, nature: Nature) -> Iterator[tuple[PageFacts, Champ]]:
    """The passwords of a nature that nothing on their page shows."""
    for page, champ in asked_fields(parcours, nature):
        if champ.type == "password" and not champ.devoile and not _offers_to_show(page):
            yield page, champ


def _offers_to_show(page: PageFacts) -> bool:
    """Whether a control, or the words of a box, say that they show the password."""
    titles = (fold(bouton.titre) for bouton in page.boutons)
    return any(_SHOWS.search(text) for text in (*said_on(page), *titles))


def _asks_again(other: PageFacts, page: PageFacts, champ: Champ) -> bool:
    """Whether a page asks for the same password a second time: beside it, or on another screen."""
    for twin in asked_on(other):
        if twin.type != "password" or (other.ecran == page.ecran and _same(twin, champ)):
            continue
        new = twin.nature is Nature.NOUVEAU_MOT_DE_PASSE
        if repeats(twin) or (new and (other.ecran == page.ecran or twin.nom == champ.nom)):
            return True
    return False


def _same(twin: Champ, champ: Champ) -> bool:
    return twin.lieu.element == champ.lieu.element

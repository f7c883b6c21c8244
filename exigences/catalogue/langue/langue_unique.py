"""One language: nothing is offered in another language than French."""

from collections.abc import Iterator

from exigences.catalogue.absences import missing, screens_seen, whole
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, REGLEMENT_2018_1724
from exigences.facts.langue.langues import (
    foreign_text,
    language_menu,
    language_preferred,
    names_itself,
    other_language,
)
from exigences.facts.langue.passages import english_passages
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import label_of
from exigences.facts.page.liens import left_in_english
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.model.parcours.alentours import GenreVoisine
from exigences.mots import notion

_LANGUAGES = notion("page-d-une-autre-langue")
_UNSHOWN = "Peut-on changer de langue sans savoir régler le navigateur ?"
_PREFERRED = "La langue choisie dans cette liste sera-t-elle aussi celle des écrans ?"
_DRAWN = "Ce dessin sans mot ouvre-t-il un choix de langues ?"
_DRAWN_LISTS = ("combobox", "listbox")
_FOLDED = "Le menu « {name} », que cet écran replie, donne-t-il une autre langue ?"
_MIXED = 2
"""Passages in English from which screens that declare no language are mixed."""
_LEFT = "Ces mots sont-ils là pour qui ne lit pas le français, ou n'ont-ils pas été traduits ?"


@detector(
    Exigence(
        id="langue-unique",
        categorie=Categorie.LANGUE,
        titre="Langue unique",
        demande="Lire et écrire le français.",
        instruction="Tout est en français : si tu le lis mal, fais-toi aider.",
        pourquoi=(
            "Les personnes arrivées récemment en France ont souvent des droits avant de bien lire"
            " le français."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            REGLEMENT_2018_1724,
            MAZET,
        ),
        effort=Effort.SERVICE,
        remediation="Donner l'essentiel dans d'autres langues, et dire où trouver un interprète.",
        limites=(
            "Un seul signe d'une autre langue, même un mot ou un lien vers une page d'accueil, "
            "suffit à ne rien constater : rien ne dit que toute la démarche est traduite. Un "
            "service qui suit la langue du navigateur, sans choix à l'écran, n'est qu'une question."
        ),
        absence=True,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a text, a link or a button that gives another language; a sign is enough.

    Words in another language that nothing declares may be left over: they are a question.
    A service that answers in the language of the browser gives another without a sign: whoever
    cannot set the browser, on a computer that is lent, does not know it. A language to choose in
    the form may be that of the letters alone. A folded menu without a word, on a screen in one of
    its states, is a question where its author named it after languages; so are a button that tells
    of languages, and a list of them, which are put away. What a statement of accessibility tells to
    be in English is a fault of the service.
    """
    left = left_in_english(parcours) | _statements(parcours)
    read = tuple(page for page in parcours.lues if page.indice not in left)
    if any(map(other_language, read)):
        return
    menu = next((found for page in parcours.pages if (found := language_menu(page))), None)
    if menu is not None:
        yield sure_or_asked(menu.lieu, "Un menu replié, sans mot", sure=False, question=_DRAWN)
        return
    if hidden := next(_folded_choice(parcours), None):
        asked = _FOLDED.format(name=hidden[1])
        yield sure_or_asked(*hidden, sure=False, question=asked)
        return
    if parcours.suit_le_navigateur:
        said = "La langue suit celle du navigateur : aucun choix n'est montré"
        yield sure_or_asked(whole(parcours), said, sure=False, question=_UNSHOWN)
        return
    preferred = next((told for page in parcours.pages if (told := language_preferred(page))), None)
    if preferred is not None:
        yield sure_or_asked(*preferred, sure=False, question=_PREFERRED)
        return
    foreign = next((told for page in read if (told := foreign_text(page))), None)
    english = [p for page in parcours.pages if not page.langue for p in english_passages(page)]
    if foreign is None and len(english) >= _MIXED:
        foreign = english[0].lieu, english[0].texte
    if foreign is not None:
        yield sure_or_asked(*foreign, sure=False, question=_LEFT)
        return
    said = f"Aucune autre langue n'est proposée sur {screens_seen(parcours)}"
    yield from missing(
        parcours, said, _LANGUAGES, "La page « {page} » donne-t-elle une autre langue ?"
    )


def _statements(parcours: ParcoursFacts) -> frozenset[int]:
    """The statements of accessibility, among the pages that the screens link."""
    linked = parcours.voisines
    return frozenset(v.page.indice for v in linked if v.genre is GenreVoisine.ACCESSIBILITE)


def _folded_choice(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str]]:
    """The buttons that nobody sees, named after languages, then lists of them, drawn or put away.

    What a drawn list holds is not read before it opens.
    """
    for page in parcours.pages:
        for bouton in page.boutons_replies:
            if _LANGUAGES.search(fold(bouton.texte)):
                yield bouton.lieu, bouton.texte
        for champ in page.champs:
            if champ.type in _DRAWN_LISTS and _LANGUAGES.search(fold(label_of(champ))):
                yield champ.lieu, label_of(champ)
        for champ in page.champs_caches:
            if champ.type == "select" and names_itself(champ.options):
                yield champ.lieu, label_of(champ)

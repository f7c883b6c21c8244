"""Entry without review: nothing shows what was written before it is sent."""

from collections.abc import Iterator, Sequence

from exigences.catalogue.absences import last_page, missing, screens_seen, whole
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CRPA_L123_1, rgaa
from exigences.facts.demandes.a_remplir import is_seen_whole, screens_to_fill
from exigences.facts.demandes.acces_seul import (
    ACCESS,
    asked_to_register,
    asks_more_than_access,
    filled,
)
from exigences.facts.demandes.formalite import is_ones_own_tool
from exigences.facts.demandes.relecture_partielle import left_out
from exigences.facts.demandes.relectures import is_previewed, reviews, said_back
from exigences.facts.demandes.suite import goes_on_after, someone_must_answer
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import (
    acted_on,
    asked_fields,
    asked_on,
    buttons_of_sendings,
    place_of,
    signs_in_by,
    until_sending,
)
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import Bloc, Bouton, Lien, PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion
from exigences.mots.flair import flair

FIELDS_MIN, FIELDS_FEW = 8, 3
"""Answers of a lone screen from which there is much to read again; with an address, a few."""
SHORT = 24
"""Signs at most of a text that may be a button."""
_WHERE = (Nature.COURRIEL, Nature.TELEPHONE)
_TESTS = frozenset({Nature.CAPTCHA, Nature.CODE_USAGE_UNIQUE, Nature.CONSENTEMENT})
_READ = frozenset(Nature) - {
    *_TESTS,
    Nature.MOT_DE_PASSE,
    Nature.NOUVEAU_MOT_DE_PASSE,
    Nature.RECHERCHE,
}
"""What an answer says that one may read again."""
_SUMMARY = notion("recapitulatif")
_EDIT = notion("lien-pour-corriger")
_PREVIEW = notion("bouton-d-apercu")
_REVIEW = notion("page-de-relecture")
_NO_REVIEW = notion("pas-une-relecture")
_KEEPS = notion("brouillon")
_REST = "Les réponses qui ne sont pas dans ce récapitulatif se relisent-elles avant l'envoi ?"
_NEXT = "L'écran où mène ce bouton montre-t-il les réponses avant l'envoi ?"


def _has_screens_to_review(parcours: ParcoursFacts) -> bool:
    answers = _answers(parcours)
    asked = _asks_much(answers) or _asks_where(answers)
    return (asked and asks_more_than_access(parcours)) or _comes_back_there(parcours)


def _has_answers_to_review(parcours: ParcoursFacts) -> bool:
    return _has_screens_to_review(parcours) or _types_a_few(parcours)


def _types_a_few(parcours: ParcoursFacts) -> bool:
    """Whether the procedure itself writes a few answers, one more where they only let in."""
    answered = {
        page.at(champ.lieu)
        for page, champ in filled(parcours)
        if not signs_in_by(page, champ) and champ.nature not in _TESTS
    }
    return len(answered) >= FIELDS_FEW + (not asks_more_than_access(parcours))


def _standing_alone(page: PageFacts) -> Iterator[Bloc]:
    """Short texts that are no sentence: what scripts make a button of."""
    return (b for b in page.blocs if not b.champ and b.niveau is None and len(b.texte) <= SHORT)


def _answers(parcours: ParcoursFacts) -> tuple[tuple[Champ, ...], ...]:
    """What each screen asks that one may read again; a screen that lets in asks none of it."""
    screens = (
        tuple(champ for champ in asked_on(page) if champ.nature in _READ)
        for page in screens_to_fill(parcours)
    )
    return tuple(asked for asked in screens if any(c.nature not in ACCESS for c in asked))


def _asks_much(answers: Sequence[Sequence[Champ]]) -> bool:
    """Whether there is too much to be under the eyes above the button."""
    return len(answers) > 1 or any(len(asked) >= FIELDS_MIN for asked in answers)


def _asks_where(answers: Sequence[Sequence[Champ]]) -> bool:
    """Whether one of a few answers says where to answer: typed once and amiss, all is lost."""
    asked = [champ for screen in answers for champ in screen]
    once = [sum(champ.nature is nature for champ in asked) == 1 for nature in _WHERE]
    return len(asked) >= FIELDS_FEW and any(once)


def _comes_back_there(parcours: ParcoursFacts) -> bool:
    """Whether what is sent comes back by an address alone, typed once among other answers.

    Someone must answer there, or the password of whoever registers comes there: who chooses a
    password comes in, and may correct the address.
    """
    asked = [champ for _, champ in asked_fields(parcours) if champ.nature in _READ]
    once = sum(champ.nature is Nature.COURRIEL for champ in asked) == 1
    if not once or any(champ.nature is Nature.TELEPHONE for champ in asked):
        return False
    written = len(asked) >= FIELDS_FEW and someone_must_answer(parcours)
    return written or len(asked_to_register(parcours)) > 1


def _keeps_as_one_goes(parcours: ParcoursFacts, last: Lieu) -> bool:
    """Whether the last button is but that of the screens before, which keeps each answer."""
    acted = acted_on(parcours)
    pressed = [
        (page.ecran, place_of(bouton.lieu), fold(bouton.texte))
        for page in parcours.pages
        for bouton in page.boutons
        if place_of(bouton.lieu) in acted
    ]
    for screen, place, name in pressed:
        if place == place_of(last) and _KEEPS.search(name):
            return any(its == name and other != screen for other, _, its in pressed)
    return False


@detector(
    Exigence(
        id="saisie-sans-relecture",
        categorie=Categorie.ERREUR,
        titre="Saisie sans relecture",
        demande="Envoyer sans faute du premier coup : rien n'est montré à relire.",
        instruction=(
            "Relis avant de continuer, et avant d'envoyer : rien ne te remontrera tes réponses."
        ),
        pourquoi=(
            "Une faute de frappe part avec la demande, et c'est la personne qui en subit la suite."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            *rgaa("11.12"),
            CRPA_L123_1,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Montrer un récapitulatif avant l'envoi, avec un lien pour corriger chaque réponse."
        ),
        limites=(
            "Un titre comme « Récapitulatif », ou deux réponses remontrées, suffisent à ne rien "
            "constater ; moins de la moitié est une question. Un écran court se relit au-dessus de "
            "son bouton : ce n'est qu'une question, sauf si la réponse, ou le mot de passe, ne "
            "vient qu'à une adresse tapée une fois."
        ),
        absence=True,
    ),
    applies=_has_answers_to_review,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a summary, answers shown back or links to correct; else point at the last button.

    One link alone may correct one thing, or all: it is a question. So is a summary of a few.
    """
    shown = tuple(reviews(parcours))
    if not shown and (back := said_back(parcours)) is not None:
        shown = (back,)
    if shown:
        yield from _of_a_few(parcours, shown)
        return
    if is_previewed(parcours):
        return
    lone: Bouton | Lien | None = None
    for page in until_sending(parcours):
        controls: list[Bouton | Lien] = [*page.boutons, *page.liens]
        previews = [*(b.texte for b in page.boutons), *(b.texte for b in _standing_alone(page))]
        if any(_PREVIEW.search(fold(text)) for text in previews):
            return
        edits = [c for c in controls if _EDIT.search(fold(c.texte))]
        told = any(_SUMMARY.search(fold(b.texte)) for b in page.blocs if not b.champ)
        if told or len(edits) > 1:
            yield from _of_a_few(parcours, (page,))
            return
        lone = lone or next(iter(edits), None)
    if lone is not None:
        yield sure_or_asked(
            lone.lieu,
            lone.texte,
            sure=False,
            question="L'écran de ce lien montre-t-il les réponses avant l'envoi ?",
        )
        return
    if (onward := goes_on_after(parcours)) is not None:
        yield sure_or_asked(onward.lieu, onward.texte, sure=False, question=_NEXT)
        return
    buttons = [b for page in until_sending(parcours) for b in page.boutons if b.type == "submit"]
    sent = buttons_of_sendings(parcours)
    place = sent[-1] if sent else buttons[-1].lieu if buttons else last_page(parcours)
    much = _asks_much(_answers(parcours)) and not is_seen_whole(parcours)
    much = much or _comes_back_there(parcours)
    own = is_ones_own_tool(parcours) or _keeps_as_one_goes(parcours, place)
    if own or not (much and _has_screens_to_review(parcours)):
        yield sure_or_asked(
            place,
            f"Aucun récapitulatif sur {screens_seen(parcours)}",
            sure=False,
            question="Ce qui est écrit se relit-il d'un coup d'œil, au-dessus de ce bouton ?",
        )
        return
    yield from missing(
        parcours,
        f"Aucun récapitulatif sur {screens_seen(parcours)}",
        _REVIEW,
        "La page « {page} » montre-t-elle les réponses avant l'envoi ?",
        place,
        near=flair("saisie-sans-relecture"),
        but=_NO_REVIEW,
    )


def _of_a_few(parcours: ParcoursFacts, shown: Sequence[PageFacts]) -> Iterator[Preuve]:
    """Ask of a summary that shows less than half of what was written whether the rest is seen."""
    if (counted := left_out(parcours, shown)) is not None:
        known, given = counted
        seen = f"{known} s'y retrouve{'nt' * (known > 1)}" if known else "aucune ne s'y retrouve"
        yield sure_or_asked(
            whole(parcours, shown[-1].indice),
            f"De {given} réponses données, {seen}",
            sure=False,
            question=_REST,
        )

"""Irreversible validation: once sent, nothing can be corrected."""

from collections.abc import Iterator
from itertools import islice

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CRPA_L123_1, MAZET
from exigences.facts.demandes.acces_seul import account_opened
from exigences.facts.demandes.formalite import is_a_formality
from exigences.facts.demandes.frais import total_to_pay
from exigences.facts.demandes.objet import gives_up_an_account, is_about_access, is_on_a_forum
from exigences.facts.demandes.suite import someone_must_answer
from exigences.facts.langue.texte import fold
from exigences.facts.page.effaceurs import erasers_beside
from exigences.facts.page.lecture import (
    Phrase,
    buttons_of_sendings,
    phrases,
    phrases_read,
    place_of,
)
from exigences.facts.page.rangees import erasers_in_the_row
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Bouton, Lien, ParcoursFacts
from exigences.mots import notion

_FINAL = notion("envoi-definitif")
_STILL = notion("correction-possible")
_HINT = notion("bouton-definitif")
_ANSWERS, _CHANGED = notion("recueille-des-reponses"), notion("reponse-modifiable")
_FOR_GOOD, _TAKEN_BACK = notion("part-pour-de-bon"), notion("retrait-dit")
_SENT = "Peut-on encore corriger, retirer ou annuler ce qui part par ce bouton ?"
_ERASED = "Ce qui est effacé par ce bouton peut-il être retrouvé ?"
_MISSED = "Qui presse « {button} » par mégarde peut-il revenir en arrière ?"
_ANSWERED = "Peut-on encore changer ses réponses après avoir appuyé sur ce bouton ?"
_CORRECTED = notion("demande-reprise")
"""What says what becomes of a request that is gone."""
_EDIT = notion("lien-pour-corriger")
_KEEPS = notion("garde-un-reglage")
_BUYS, _BACK = notion("bouton-de-commande"), notion("annulation-dite")


@detector(
    Exigence(
        id="validation-irreversible",
        categorie=Categorie.ERREUR,
        titre="Validation irréversible",
        demande="Envoyer une demande que l'on ne pourra plus corriger.",
        instruction=(
            "Une fois la demande envoyée, tu ne pourras plus rien changer : sois sûr de toi avant."
        ),
        pourquoi=(
            "La loi reconnaît le droit de se tromper et de corriger ; une faute vue après l'envoi "
            "oblige ici à trouver un autre moyen de le faire."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.STRATEGIQUE,
        references=(
            CRPA_L123_1,
            MAZET,
        ),
        pressentie="Cette phrase dit-elle qu'on ne pourra plus rien changer ?",
        effort=Effort.SERVICE,
        remediation="Laisser corriger ou compléter après l'envoi, et dire comment.",
        limites=(
            "La correction après l'envoi n'est jamais essayée : seul ce que la page en dit "
            "compte. Sinon, là où l'on achète, réserve, répond, signe, écrit ou efface son "
            "compte, ou qu'une demande est partie, c'est une question, comme ce qui efface et "
            "touche ce que l'on presse."
        ),
        annonce=(
            "ne pourrez plus modifier",
            "validation est définitive",
            "envoi est définitif",
            "aucune modification",
            "plus modifiable",
            "irréversible",
            "plus être modifié",
            "plus modifier",
            "plus corriger",
            "demande est définitive",
            "aucune correction",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find texts that say that nothing can be changed once sent, then buttons that hint at it.

    So does one that buys, by its name or beside a total, where nothing read says whether one may go
    back on it; so does one that sends answers, or closes an account. What erases in the row of the
    one that goes on is told by `effacer-a-portee`.
    """
    seen: set[str] = set()
    for phrase in phrases(parcours):
        stated = _FINAL.search(phrase.plie) and not _STILL.search(phrase.plie)
        if stated and phrase.plie not in seen:
            seen.add(phrase.plie)
            yield Preuve.at(phrase.bloc.lieu, phrase.texte)
    if not seen:
        hinted = tuple(_hinted(parcours))
        yield from hinted or _sent_for_good(parcours)
    told = {fold(words) for _, words, _, _ in erasers_in_the_row(parcours)}
    beside = ((one.texte or one.titre, one, by) for one, by in erasers_beside(parcours))
    for name, eraser, pressed in islice((one for one in beside if fold(one[0]) not in told), 1):
        said = f"« {name} » touche « {pressed} »"
        yield sure_or_asked(eraser.lieu, said, sure=False, question=_MISSED.format(button=name))


def _sent_for_good(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The button that sends what nothing says to be changed or taken back later.

    Answers, a message, a signature, an order, what all read then, what someone must deal with; or
    that closes an account.
    """
    question = _question_of(parcours)
    if not question:
        return
    held = set(map(place_of, buttons_of_sendings(parcours)))
    for page in parcours.pages:
        for bouton in page.boutons:
            if place_of(bouton.lieu) in held:
                if question == _SENT and _KEEPS.search(fold(bouton.texte)):
                    return
                yield sure_or_asked(bouton.lieu, bouton.texte, sure=False, question=question)
                return


def _question_of(parcours: ParcoursFacts) -> str:
    """What to ask of the button that sends, by what one comes for; '' where that is told."""
    named = fold(parcours.procedure.nom)
    read = tuple(phrases_read(parcours))
    if gives_up_an_account(parcours.procedure):
        return _ERASED
    if _ANSWERS.search(named) and not any(_CHANGED.search(phrase.plie) for phrase in read):
        return _ANSWERED
    if is_about_access(parcours.procedure) or account_opened(parcours) is not None:
        return ""
    gone = _FOR_GOOD.search(named) or parcours.publications or is_on_a_forum(parcours)
    sent = parcours.envoye and (is_a_formality(parcours) or someone_must_answer(parcours))
    gone = gone or (sent and not any(_CORRECTED.search(phrase.plie) for phrase in read))
    bought = _BUYS.search(named) and any(map(_tells_of_later, read))
    told = bought or (is_on_a_forum(parcours) and _may_be_changed(parcours))
    told = told or any(_TAKEN_BACK.search(phrase.plie) for phrase in read)
    return _SENT if gone and not told else ""


def _may_be_changed(parcours: ParcoursFacts) -> bool:
    """Whether the screen that follows the sending offers to change what was sent."""
    last = parcours.pages[-1]
    sent = {lieu.page for lieu in buttons_of_sendings(parcours)}
    if not sent or last.ecran == parcours.pages[max(sent)].ecran:
        return False
    ways: tuple[Bouton | Lien, ...] = (*last.boutons, *last.liens)
    return any(way.region in CORPS and _EDIT.match(fold(way.texte)) for way in ways)


def _hinted(parcours: ParcoursFacts) -> Iterator[Preuve]:
    held = set(map(place_of, buttons_of_sendings(parcours)))
    untold = not any(_tells_of_later(phrase) for phrase in phrases_read(parcours))
    for page in parcours.pages:
        for bouton in page.boutons:
            plain = fold(bouton.texte)
            last = page.ecran == parcours.pages[-1].ecran
            buys = last and bouton.type == "submit" and _BUYS.search(plain)
            pays = place_of(bouton.lieu) in held and total_to_pay(page) is not None
            if _HINT.search(plain) or (untold and (buys or pays)):
                yield sure_or_asked(
                    bouton.lieu,
                    bouton.texte,
                    sure=False,
                    question="Peut-on encore corriger après avoir appuyé sur ce bouton ?",
                )


def _tells_of_later(phrase: Phrase) -> bool:
    """Whether a sentence says if one may go back; a link that changes it now does not."""
    now = phrase.bloc.balise == "a" and _EDIT.match(phrase.plie)
    return not now and bool(_BACK.search(phrase.plie))

"""Vague error message: it says neither which entry is wrong nor what to do."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, rgaa
from exigences.facts.langue.texte import excerpt, fold
from exigences.facts.page.erreurs import error_messages, says_how
from exigences.facts.page.lecture import text_about
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.facts.provocation import LienMessage, MessageProvoque
from exigences.model.lieu import Lieu
from exigences.model.procedure.procedure import GenreProvocation
from exigences.mots import notion

_WRONG = notion("dit-faux-ce-qui-manque")
_HEAD = notion("fautes-sans-les-dire")
_HOW_MANY = "Ce message dit-il combien de réponses corriger, et lesquelles ?"
_BESIDE = (LienMessage.CHAMP, LienMessage.NAVIGATEUR)
_TO_SIGN_IN = "Ce message dit-il quoi faire pour se connecter ?"
_NOTHING = "Rien n'était écrit : ce message le dit-il ?"
_HOW = "Ce message, et ce qui est dit près du champ, suffisent-ils pour corriger ?"
_WRITTEN = (GenreProvocation.ECRITURE, GenreProvocation.FAUTE)
_QUESTION = "Ce message dit-il quelle réponse corriger, et comment ?"


def _shows_an_error(parcours: ParcoursFacts) -> bool:
    sent = parcours.provoquees(GenreProvocation.ENVOI_VIDE)
    tried = [p for genre in _WRITTEN for p in parcours.provoquees(genre)]
    return any(p.messages for p in (*sent, *tried)) or any(
        any(error_messages(p)) for p in parcours.pages
    )


@detector(
    Exigence(
        id="message-d-erreur-vague",
        categorie=Categorie.ERREUR,
        titre="Message d'erreur vague",
        demande="Trouver sans aide ce qui ne va pas.",
        instruction=(
            "Si un message d'erreur s'affiche, relis chaque champ : il ne dira pas lequel "
            "corriger, ou pas comment."
        ),
        pourquoi=(
            "La personne ne sait ni ce qui manque ni comment le corriger : elle recommence, ou "
            "renonce."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            *rgaa("11.10", "11.11"),
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation="Nommer le champ, dire ce qui est attendu, et donner un exemple.",
        limites=(
            "Les seuls messages jugés sont ceux que le rejeu a provoqués ou rencontrés : ceux des "
            "autres erreurs ne sont pas vus. Un message bref lors d'une connexion n'est qu'une "
            "question."
        ),
    ),
    applies=_shows_an_error,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find messages that name no entry and no remedy; a refused login is short for safety."""
    seen: set[str] = set()
    for lieu, texte, sure, question in _messages(parcours):
        if texte not in seen:
            seen.add(texte)
            yield sure_or_asked(lieu, excerpt(texte), sure=sure, question=question)


def _messages(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str, bool, str]]:
    """The messages, what they say, whether that is surely vague, and what is asked if not."""
    for page in parcours.pages:
        for message in error_messages(page):
            if message.vague:
                yield message.bloc.lieu, message.bloc.texte, not message.connexion, _TO_SIGN_IN
    yield from ((lieu, texte, False, _NOTHING) for lieu, texte in _called_wrong(parcours))
    yield from ((*said, _QUESTION) for said in _said_to_the_empty(parcours))
    yield from ((m.lieu, m.texte, True, "") for m in _said_of_a_writing(parcours))
    yield from _said_of_a_slip(parcours)
    yield from ((lieu, texte, False, _HOW_MANY) for lieu, texte in _heads(parcours))


def _heads(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str]]:
    """What says, of a form sent empty, that there are mistakes, and leaves them to be looked for.

    A text that names one, and is not beside its field, does so for all.
    """
    for provocation in parcours.provoquees(GenreProvocation.ENVOI_VIDE):
        heads = [m for m in provocation.messages if m.lien not in _BESIDE]
        if any(m.nomme or m.remede for m in heads):
            continue
        for message in heads:
            if _HEAD.search(fold(message.texte)):
                yield message.lieu, message.texte


def _called_wrong(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str]]:
    """What calls wrong, in a form sent empty, answers that were not given."""
    for provocation in parcours.provoquees(GenreProvocation.ENVOI_VIDE):
        for message in provocation.messages:
            if _WRONG.search(fold(message.texte)):
                yield message.lieu, message.texte


def _said_of_a_writing(parcours: ParcoursFacts) -> Iterator[MessageProvoque]:
    """What the service says of an answer that was right, written as people do, and not how."""
    for provocation in parcours.provoquees(GenreProvocation.ECRITURE):
        for ecriture in provocation.ecritures:
            said = ecriture.message
            if ecriture.refusee and said and not said.remede:
                yield said


def _said_of_a_slip(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str, bool, str]]:
    """What is said of a slip, and neither it nor what stands by the field says how to write.

    Everyone knows what an e-mail address is: of one, that is a question.
    """
    for provocation in parcours.provoquees(GenreProvocation.FAUTE):
        page = parcours.pages[provocation.page]
        for ecriture in provocation.ecritures:
            said = ecriture.message
            if ecriture.refusee and said and not said.remede:
                champ = next((c for c in page.champs if c.lieu == ecriture.lieu), None)
                told = champ is not None and says_how(text_about(page, champ))
                sure = not told and "@" not in ecriture.texte
                yield said.lieu, said.texte, sure, _HOW


def _said_to_the_empty(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str, bool]]:
    """What is said of a form sent empty, where none of it names an entry or a remedy."""
    for provocation in parcours.provoquees(GenreProvocation.ENVOI_VIDE):
        messages = provocation.messages
        if provocation.etat is None or any(m.nomme or m.remede for m in messages):
            continue
        vague = {
            m.bloc.texte: m.vague and not m.connexion
            for m in error_messages(parcours.etats[provocation.etat])
        }
        known = [m for m in messages if m.texte in vague]
        for message in known or messages[:1]:
            sure = vague.get(message.texte, False) and not provocation.opaque
            yield message.lieu, message.texte, sure

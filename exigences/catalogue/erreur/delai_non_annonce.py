"""Delay not announced: nothing says when an answer will come."""

from collections.abc import Iterator

from exigences.catalogue.absences import last_page, missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DIX_PRINCIPES, REGLEMENT_2018_1724
from exigences.catalogue.suivi import after_sending
from exigences.facts.annonces.reponses import tells_when_it_comes
from exigences.facts.demandes.acces_seul import account_opened, asks_more_than_access, only_reads
from exigences.facts.demandes.creneaux import picks_a_slot
from exigences.facts.demandes.objet import leaves_something_to_read
from exigences.facts.demandes.suite import someone_must_answer
from exigences.facts.page.lecture import phrases_read
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion
from exigences.mots.flair import flair

_PLACES = notion("page-sur-les-delais")
_AT_ONCE = "La réponse vient-elle aussitôt, ou l'écran qui suit l'envoi dit-il quand ?"
_ONLY_THEN = "Dit seulement une fois la demande envoyée : {phrase}"
_BEFORE = "Fallait-il connaître ce délai avant de se lancer ?"
_FROM_WHOM = "Une réponse est-elle due, ou vient-elle de qui veut bien en donner une ?"


def _awaits_an_answer(parcours: ParcoursFacts) -> bool:
    """Whether an answer may be awaited: an account whose password one chooses is there at once.

    Where the end was not seen, something else may be asked after it. Who only reads awaits nothing.
    """
    if only_reads(parcours):
        return False
    opens = parcours.complet and account_opened(parcours) is not None
    return asks_more_than_access(parcours) and not (opens or picks_a_slot(parcours))


@detector(
    Exigence(
        id="delai-non-annonce",
        categorie=Categorie.ERREUR,
        titre="Délai non annoncé",
        demande="Attendre sans savoir quand viendra la réponse.",
        instruction="Note la date d'envoi : rien ne dit quand on te répondra.",
        pourquoi=(
            "Sans délai, on ne sait ni quand s'inquiéter ni quand demander de nouveau ; on "
            "rappelle, ou l'on renonce."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            REGLEMENT_2018_1724,
            DIX_PRINCIPES,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Donner dès le début le délai habituel, et ce qui se passe sans réponse à cette date."
        ),
        limites=(
            "Un délai donné pour autre chose peut passer pour celui de la réponse ; dans un "
            "PDF, il est manqué. Hors d'une administration ou d'un message qu'on lui écrit, c'est "
            "une question ; sur un forum, aussi. Qui choisit "
            "l'heure d'un rendez-vous, ou le mot de passe d'un compte, n'attend rien."
        ),
        absence=True,
    ),
    applies=_awaits_an_answer,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a delay of answer in figures, on any page; « as soon as possible » is none.

    One that is told only once all is sent is a question: the person could not count on it.
    Where nobody has to answer, what is asked for may be given at once: it is a question. So is it
    among peers, who owe no answer, and of a note that is left to be read.
    """
    told = [phrase for phrase in phrases_read(parcours) if tells_when_it_comes(phrase.plie)]
    late = {page.indice for page in after_sending(parcours)} if parcours.envoye else set[int]()
    if any(phrase.bloc.lieu.page not in late for phrase in told):
        return
    if told:
        place, said = told[0].bloc.lieu, _ONLY_THEN.format(phrase=told[0].texte)
        yield sure_or_asked(place, said, sure=False, question=_BEFORE)
        return
    peers = leaves_something_to_read(parcours)
    if peers or not someone_must_answer(parcours):
        yield sure_or_asked(
            last_page(parcours),
            f"Aucun délai de réponse sur {screens_seen(parcours)}",
            sure=False,
            question=_FROM_WHOM if peers else _AT_ONCE,
        )
        return
    yield from missing(
        parcours,
        f"Aucun délai de réponse sur {screens_seen(parcours)}",
        _PLACES,
        "La page « {page} » donne-t-elle le délai de réponse ?",
        near=flair("delai-non-annonce"),
    )

"""No help to be found: nobody to reach and no page of help."""

import re
from collections.abc import Iterator

from exigences.catalogue.absences import missing, screens_seen, whole
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2024, DINUM_DEMARCHES
from exigences.facts.annonces.aides import SOMEONE, help_signs
from exigences.facts.demandes.objet import writes_to_the_service
from exigences.facts.langue.declaree import ANGLAIS, written_in
from exigences.facts.langue.saisies import typed_values
from exigences.facts.langue.texte import fold
from exigences.facts.page.editeurs import publishers_of
from exigences.facts.page.erreurs import error_messages
from exigences.facts.page.fenetres import openers
from exigences.facts.page.lecture import phrases_of
from exigences.facts.page.liens import AIDE, HELP_ADDRESS, helpful
from exigences.facts.voies.lieux import people_named
from exigences.facts.voies.recours import contacts_of, gives, named_beside, opening_hours
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import Bouton, Lien, PageVoisine, ParcoursFacts, TypeContact
from exigences.model.parcours.alentours import GenreVoisine
from exigences.mots import notion

_TO_USE = notion("lien-d-aide-a-s-en-servir")
_HELP_PAGE = notion("page-d-aide")
_HELP = (GenreVoisine.AIDE, GenreVoisine.CONTACT, GenreVoisine.QUESTIONS)
_BEHIND = notion("aide-derriere-la-connexion")
_FILED = re.compile(r"\b(?:tags?|keywords?)\b")
"""An address of what is filed under a word."""
_PROGRAM = "Qui n'a pas de logiciel de messagerie trouve-t-il à quelle adresse écrire ?"


@detector(
    Exigence(
        id="aide-introuvable",
        categorie=Categorie.RECOURS,
        titre="Aide introuvable",
        demande="Se débrouiller sans aide.",
        instruction="Aucune aide n'est proposée : prévois quelqu'un à qui demander.",
        pourquoi=(
            "Sept personnes sur dix qui ont eu un problème n'ont pu joindre personne ; sans aide "
            "visible, on renonce."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            DEFENSEUR_2024,
            DINUM_DEMARCHES,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Mettre sur chaque écran un lien « Aide » et un numéro de téléphone non surtaxé."
        ),
        limites=(
            "Personne n'est appelé ni écrit : un numéro qui ne répond pas, ou une aide dont "
            "l'adresse est périmée, passe pour une aide. Un lien qui n'ouvre qu'un logiciel de "
            "messagerie, s'il est seul, est une question."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for someone to reach, or a page of help that was opened; someone named leaves a doubt.

    Where someone can be reached, the screens that refuse an entry must say so too. Help in English
    may be of no use. Whoever comes to write to the service has found whom to ask.
    """
    opened = any(_HELP_PAGE.search(fold(page.titre)) for page in parcours.pages)
    helps = [v for v in parcours.voisines if v.genre in _HELP and _helps(v)]
    if gives(parcours, *SOMEONE):
        if not opened and not helps:
            yield from _by_mail_alone(parcours)
        yield from _left_alone(parcours)
        return
    if writes_to_the_service(parcours):
        return
    if opened or any(written_in(v.page) != ANGLAIS for v in helps):
        return
    named = next(people_named(parcours), None) or next(named_beside(parcours, *SOMEONE), None)
    if named is not None:
        yield sure_or_asked(*named, sure=False, question="Sait-on comment joindre cette aide ?")
    elif hours := opening_hours(parcours):
        question = "Trouve-t-on là, à ces heures, quelqu'un qui aide à la démarche ?"
        yield sure_or_asked(*hours[0], sure=False, question=question)
    elif helps:
        said = f"« {helps[0].nom} » : une aide en anglais"
        question = "Cette aide se lit-elle aussi en français ?"
        yield sure_or_asked(whole(parcours, helps[0].depuis), said, sure=False, question=question)
    elif (menu := next(_menus(parcours), None)) is not None:
        question = "Ce bouton ouvre-t-il une aide, ou de quoi joindre quelqu'un ?"
        yield sure_or_asked(menu.lieu, menu.texte, sure=False, question=question)
    elif (icon := next(_icons(parcours), None)) is not None:
        question = "Cette icône, qui n'a pas de nom, mène-t-elle à une aide ?"
        yield sure_or_asked(icon.lieu, icon.url, sure=False, question=question)
    else:
        publisher = next(publishers_of(parcours), "")
        but = f" ({publisher} est l'adresse de l'éditeur du logiciel)" if publisher else ""
        contact = "contact du service" if publisher else "contact"
        yield from missing(
            parcours,
            f"Ni {contact}, ni page d'aide sur {screens_seen(parcours)}{but}",
            _TO_USE,
            "La page « {page} » permet-elle de joindre quelqu'un ?",
            site=True,
            makers=True,
        )


def _menus(parcours: ParcoursFacts) -> Iterator[Bouton | Lien]:
    """The buttons that promise help, and may unfold it, and the links that do as a button does."""
    for page in parcours.pages:
        yield from (one for one in openers(page) if AIDE.search(fold(one.texte)))


def _icons(parcours: ParcoursFacts) -> Iterator[Lien]:
    """The links without a name whose address is that of a help, or of a documentation."""
    for page in parcours.pages:
        for lien in page.liens:
            if not any(c.isalpha() for c in lien.texte) and HELP_ADDRESS.search(lien.url.lower()):
                yield lien


def _helps(voisine: PageVoisine) -> bool:
    """Whether a page named as a help is one: no list of what is filed under that word.

    Nor does it tell to sign in before asking for any.
    """
    filed = _FILED.search(voisine.url.lower())
    return not filed and not any(_BEHIND.search(p.plie) for p in phrases_of(voisine.page))


def _by_mail_alone(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The link that opens a mail program, where no other way to reach someone can be read."""
    places = frozenset(contacts_of(parcours, *SOMEONE))
    found = [c for page in helpful(parcours) for c in page.contacts if c.lieu in places]
    if all(c.type is TypeContact.COURRIEL and c.valeur not in c.extrait for c in found):
        yield sure_or_asked(found[0].lieu, found[0].extrait, sure=False, question=_PROGRAM)


def _left_alone(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The first error message of each screen that shows no help at all."""
    typed = typed_values(parcours.procedure, parcours.scenario)
    for states in parcours.ecrans:
        if any(any(help_signs(page, typed)) for page in states):
            continue
        message = next((m for page in states for m in error_messages(page)), None)
        if message is not None:
            yield sure_or_asked(
                message.bloc.lieu,
                f"« {message.bloc.texte} » : aucune aide sur cet écran",
                sure=False,
                question="Qui reçoit ce message trouve-t-il de l'aide sans quitter l'écran ?",
            )

"""Counts what a procedure asks: screens, fields, gestures, words, papers, bytes, waits, calls."""

import re
from collections.abc import Iterable

from exigences.facts.demandes.a_remplir import least_due, questions, to_sign_in
from exigences.facts.demandes.frais import fees_asked
from exigences.facts.page.essais import gestures_needed
from exigences.facts.page.lecture import until_sending
from exigences.model.facts.champs import CORPS, Champ, Nature
from exigences.model.facts.facts import CoutAppel, PageFacts, ParcoursFacts, TypeContact
from exigences.model.parcours.parcours import Parcours, requests_by_state
from exigences.model.parcours.trafic import Requete
from exigences.model.score.couts import Quantites


def quantities(parcours: Parcours, faits: ParcoursFacts) -> Quantites:
    """Count a parcours; what the robot did for its trials is left out of the gestures."""
    entry = to_sign_in(faits)
    fields, due = (*questions(faits), *entry), (*least_due(faits), *entry)
    loaded = requests_by_state(parcours.journal).values()
    return Quantites(
        ecrans=len(faits.ecrans),
        ecrans_a_passer=len({page.ecran for page in until_sending(faits)}),
        champs=len(fields),
        champs_au_moins=len(due),
        champs_obligatoires=required(fields),
        gestes=gestures_needed(faits),
        touches=sum(r.touches for r in parcours.journal),
        mots=count_words(faits.pages),
        pieces=_papers(fields),
        pieces_au_moins=_papers(due),
        octets=sum(r.octets for found in loaded for r in found),
        attente_s=sum(map(_waited_ms, loaded)) / 1000,
        surtaxes=_premium_numbers(faits),
        frais=_fees(faits),
    )


def _papers(champs: Iterable[Champ]) -> int:
    return sum(c.nature is Nature.FICHIER for c in champs)


def required(champs: Iterable[Champ]) -> int:
    """How many of these fields are said to be required, by their code or by a text."""
    return sum(c.obligatoire or c.obligatoire_signale for c in champs)


def count_words(states: Iterable[PageFacts]) -> int:
    """Number of words of the body of some states, each text once.

    Closed panels are not counted, nor what a drawn list offers, nor numbers alone, as the days of a
    calendar: those of a list of the browser are not either.
    """
    body = (b for page in states for b in page.blocs if b.region in CORPS)
    texts = {b.texte for b in body if not (b.replie or b.choix)}
    return sum(len(text.split()) for text in texts if any(map(str.isalpha, text)))


def _waited_ms(requests: Iterable[Requete]) -> float:
    """The longest document that was loaded to reach a state: frames load at the same time."""
    return max((r.duree_ms or 0 for r in requests if r.type == "Document"), default=0)


def _premium_numbers(faits: ParcoursFacts) -> tuple[str, ...]:
    return tuple(
        sorted(
            {
                re.sub(r"\D", "", contact.valeur)
                for page in faits.pages
                for contact in page.contacts
                if contact.type is TypeContact.TELEPHONE and contact.cout is CoutAppel.SURTAXE
            }
        )
    )


def _fees(faits: ParcoursFacts) -> tuple[float, ...]:
    asked = (one for page in faits.pages for one in fees_asked(page) if one.sur)
    return tuple(sorted({one.euros for one in asked if one.euros}))

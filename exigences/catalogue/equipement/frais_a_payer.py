"""Fees: the procedure itself has to be paid for."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sentences_naming, sure_or_asked
from exigences.catalogue.sources import MAZET, REGLEMENT_2018_1724
from exigences.facts.demandes.frais import (
    FraisDemandes,
    fees_asked,
    price_pressed,
    total_to_pay,
)
from exigences.facts.langue.texte import Force, excerpt, fold
from exigences.facts.page.autres_demarches import is_of_this_procedure
from exigences.facts.page.lecture import obstacles_met
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.parcours import Fin
from exigences.model.procedure.etape import Obstacle
from exigences.mots import notion

_OTHER_MONEY = re.compile(r"\b\d+(?:[.,]\d{1,2})? ?(?:francs?|chf)\b|\bchf ?\d")
_UNSAID = " (somme non dite)"
_OWN = notion("depense-a-soi")
_LIFTED = notion("frais-leves")
_OWN_MONEY = "La personne doit-elle payer cela elle-même, ou l'avancer ?"
_GIVEN_BACK = notion("se-fait-rembourser")
_PAID_OR_NOT = "Cette somme est-elle à payer, ou rendue à la personne ?"
_QUESTION = "Faut-il payer cette somme pour la démarche elle-même, dans tous les cas ?"


@detector(
    Exigence(
        id="frais-a-payer",
        categorie=Categorie.EQUIPEMENT,
        titre="Frais à payer",
        demande="Payer des frais ou un timbre fiscal pour que la demande soit reçue.",
        instruction="Prépare de quoi payer : cette démarche n'est pas gratuite.",
        pourquoi=(
            "Une somme apprise au dernier écran fait renoncer, ou remettre à plus tard un droit "
            "que l'on a déjà."
        ),
        mode=Mode.AVOIR,
        competence=Competence.AUCUNE,
        references=(
            MAZET,
            REGLEMENT_2018_1724,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Dire la somme, les exonérations et les façons de payer avant le premier champ, et "
            "rendre la démarche gratuite quand la loi le permet."
        ),
        limites=(
            "La somme se lit dans les textes de la page : un prix donné dans une image ou un PDF "
            "est manqué. Une somme dite pour un cas, un choix ou un exemple n'est qu'une "
            "question."
        ),
        annonce=(
            "frais",
            "timbre fiscal",
            "timbres fiscaux",
            "droit de timbre",
            "coût",
            "coûte",
            "prix",
            "tarif",
            "payant",
            "redevance",
            "payer euros",
            "payer €",
            "euros à payer",
            "€ à payer",
            "payable",
            "régler euros",
            "régler €",
            "paiement euros",
            "paiement de €",
            "droits d'inscription",
            "contribution euros",
            "contribution €",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sentences that ask for money; a case, a choice or an example is a question.

    So are a sum in another money, which is counted nowhere, and what is at one's own expense, or
    to be paid before the aid comes, whose sum is not told. The total shown on the last screen is
    what this person pays, by what it chose, but where they come to be paid back.
    """
    seen: set[str] = set()
    total = total_to_pay(parcours.pages[-1]) if parcours.pages and _reached(parcours) else None
    if total is not None:
        given_back = _is_given_back(parcours)
        yield Preuve.at(
            total.lieu,
            excerpt(total.texte),
            certitude=Certitude.DOUTEUSE if given_back else Certitude.CERTAINE,
            mesure=None if given_back else total.euros,
            question=_PAID_OR_NOT if given_back else "",
        )
    for fee in _told(parcours, None if total else price_pressed(parcours)):
        if fee.texte in seen:
            continue
        seen.add(fee.texte)
        sure = fee.sur and is_of_this_procedure(parcours, fee.lieu)
        yield Preuve.at(
            fee.lieu,
            excerpt(fee.texte) + ("" if fee.dite else _UNSAID),
            certitude=Certitude.CERTAINE if sure else Certitude.DOUTEUSE,
            mesure=fee.euros if sure else None,
            question="" if sure else _QUESTION,
        )
    for phrase in sentences_naming(parcours, _OWN):
        lifted = _LIFTED.search(_OWN.sub(" ", phrase.plie))
        if phrase.texte not in seen and not lifted and phrase.force is not Force.ECARTEE:
            seen.add(phrase.texte)
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_OWN_MONEY)
    for phrase in sentences_naming(parcours, _OTHER_MONEY):
        yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_QUESTION)


def _told(parcours: ParcoursFacts, pressed: FraisDemandes | None) -> Iterator[FraisDemandes]:
    """What is to be paid by a button, then by the texts; where a sum is told, none is missing."""
    if pressed is not None:
        yield pressed
    asked = [fee for page in parcours.pages for fee in fees_asked(page)]
    told = pressed is not None or any(fee.sur and fee.euros is not None for fee in asked)
    yield from (fee for fee in asked if fee.dite or not told)


def _is_given_back(parcours: ParcoursFacts) -> bool:
    """Whether the procedure, or the last screen, is about what one paid and is to be given back."""
    page, procedure = parcours.pages[-1], parcours.procedure
    heads = (b.texte for b in page.blocs if b.niveau == 1)
    named = (procedure.nom, procedure.droit, page.titre, *heads)
    return any(_GIVEN_BACK.search(fold(text)) for text in named)


def _reached(parcours: ParcoursFacts) -> bool:
    """Whether the screen of the final gesture is the last one, or that of the payment."""
    stopped = [obstacle for obstacle, _ in obstacles_met(parcours)]
    paying = parcours.devant_obstacle and stopped[-1:] == [Obstacle.PAIEMENT]
    return paying or parcours.fin is Fin.AVANT_ENVOI

"""Online payment: the procedure asks for a bank card."""

import re
from collections.abc import Collection, Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import (
    asked_in_text,
    met_or_seen,
    of_field,
    sentences_naming,
    sure_or_asked,
)
from exigences.catalogue.sources import MAZET, REGLEMENT_2018_1724
from exigences.facts.demandes.frais import fees, only_other_means, pays_otherwise
from exigences.facts.langue.texte import Force, fold
from exigences.facts.page.comptes_bancaires import asks_an_account
from exigences.facts.page.lecture import asked_fields
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
)
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.procedure.etape import Obstacle
from exigences.mots import notion

_PAY = notion("paie-par-carte-ou-en-ligne")
_SIGNS = re.compile(r"^\W+")
_PAY_BUTTON = notion("bouton-pour-payer")
"""A folded button by which one goes on to pay."""
_PAID = notion("se-paie-en-ligne")
_AT_A_COUNTER = notion("payer-a-un-guichet")
_MAY_PAY = notion("bouton-qui-peut-payer")
_BY_HAND = re.compile(r"(?:(?:par|en) )?(?:cheques?|especes|liquide)\b")
"""What is given on paper or by hand, and never on line (folded)."""
_ONLY = "Ce moyen est-il le seul, et se fait-il en ligne ?"
_QUESTION = "Peut-on payer autrement que par carte en ligne, ou ne rien payer ?"


@detector(
    Exigence(
        id="paiement-en-ligne",
        categorie=Categorie.EQUIPEMENT,
        titre="Paiement en ligne",
        demande="Avoir une carte bancaire et payer en ligne.",
        instruction="Garde ta carte bancaire à portée de main : il faut payer en ligne.",
        pourquoi=(
            "Une personne sans carte, interdite bancaire ou sous tutelle ne peut pas payer ainsi ;"
            " la banque demande souvent un mobile de plus."
        ),
        mode=Mode.AVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            REGLEMENT_2018_1724,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Accepter aussi le chèque, les espèces au guichet ou le timbre fiscal acheté chez un "
            "buraliste."
        ),
        limites=(
            "Un paiement qui vient après l'écran où le rejeu s'arrête n'est connu que si la page "
            "en parle. Un champ d'IBAN ou de RIB n'est pas compté."
        ),
        annonce=(
            "paiement en ligne",
            "carte bancaire",
            "payer en ligne",
            "carte bleue",
            "CB",
            "carte de paiement",
            "payer carte",
            "régler carte",
            "régler en ligne",
            "règlement en ligne",
            "paiement carte",
            "paiement sécurisé",
            "paie en ligne",
            "payable en ligne",
            "payer internet",
            "payer facture internet",
            "régler internet",
            "paiement internet",
            "site de paiement",
            "timbre dématérialisé",
            "timbre électronique",
            "débiter carte",
            "PayFiP",
            "PayPal",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find what asks for a bank card; where one may pay otherwise, it is a question."""
    otherwise = pays_otherwise(parcours)
    for preuve in _found(parcours):
        if otherwise and preuve.certitude is Certitude.CERTAINE:
            yield preuve.doubted(_QUESTION)
        else:
            yield preuve


def _found(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The fields of a bank card, the payment products, and the sentences that ask to pay."""
    pages: set[int] = set()
    for page, champ in asked_fields(parcours, Nature.PAIEMENT):
        if not asks_an_account(champ):
            pages.add(page.indice)
            yield of_field(champ, _QUESTION)
    told = next((said for page in parcours.pages for _, _, said in fees(page)), "")
    paid = f"Paiement en ligne : {told}" if told else "Paiement en ligne"
    for preuve in met_or_seen(parcours, Obstacle.PAIEMENT, "paiement", paid):
        if preuve.page not in pages:
            pages.add(preuve.page)
            yield preuve
    other = only_other_means(parcours)
    if other is not None and not all(map(_BY_HAND.match, map(fold, other.options))):
        yield sure_or_asked(other.lieu, ", ".join(other.options), sure=False, question=_ONLY)
        pages.update(page.indice for page in parcours.pages)
    for page in parcours.pages:
        button = next(
            (b for b in page.boutons if _PAY_BUTTON.search(_SIGNS.sub("", fold(b.texte)))), None
        )
        if button is not None and page.indice not in pages:
            pages.add(page.indice)
            yield Preuve.at(button.lieu, button.texte)
    yield from asked_in_text(parcours, _PAY, _QUESTION)
    yield from _mentioned(parcours, pages)


def _mentioned(parcours: ParcoursFacts, pages: Collection[int]) -> Iterator[Preuve]:
    """Payments of which the other pages only speak, and the buttons that may ask for one."""
    for phrase in sentences_naming(parcours, _PAID):
        mentioned = phrase.force is Force.MENTION and not _AT_A_COUNTER.search(phrase.plie)
        if mentioned and phrase.bloc.lieu.page not in pages:
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_QUESTION)
    for page in parcours.pages:
        for bouton in page.boutons:
            if page.indice not in pages and _MAY_PAY.search(fold(bouton.texte)):
                yield sure_or_asked(bouton.lieu, bouton.texte, sure=False, question=_QUESTION)

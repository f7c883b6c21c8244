"""Reads the prices that the screens show before they are to be paid."""

from collections.abc import Iterator

from exigences.catalogue.reperage import step_signs
from exigences.catalogue.textes_qui_annoncent import place
from exigences.facts.demandes.frais import amounts_in, prices_shown, total_to_pay
from exigences.facts.langue.texte import fold
from exigences.model.catalogue.exigence import Annonce, Exigence, Preuve
from exigences.model.facts.facts import Bloc, Bouton, Lien, PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_PAID, _BY_CARD = "frais-a-payer", "paiement-en-ligne"
_PAYING = notion("parle-de-payer")
_STEP_WORDS = 3
"""Words of the longest name of a step."""


def told_by_a_price(
    exigence: Exigence, asked: Preuve, parcours: ParcoursFacts
) -> tuple[Annonce, Preuve] | None:
    """The first price on a label that the person met before the sum to pay, or that very sum.

    Neither a basket nor a step « Paiement » says that a card is needed: late, yet told.
    """
    if exigence.id == _BY_CARD:
        told = next(_told_to_the_buyer(asked, parcours), None)
        return (Annonce.TARDIVE, Preuve.at(*told)) if told else None
    if exigence.id != _PAID:
        return None
    bloc = next(_same_price(asked, parcours), None)
    if bloc is None or place(bloc) >= (asked.page, asked.ordre):
        return None
    early = parcours.seuil is None or place(bloc) < parcours.seuil
    return Annonce.PREALABLE if early else Annonce.TARDIVE, Preuve.at(bloc.lieu, bloc.texte)


def _same_price(asked: Preuve, parcours: ParcoursFacts) -> Iterator[Bloc]:
    """The texts, screen by screen, that are a price, or that give one of those to pay."""
    due = amounts_in(asked.extrait)
    for page in parcours.pages[: asked.page + 1]:
        alone = tuple(prices_shown(page))
        yield from alone or (b for b in page.blocs if not b.champ and due & amounts_in(b.texte))


def _told_to_the_buyer(asked: Preuve, parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str]]:
    """The step of the payment, or the total of a basket, on a screen before that of the card."""
    for page in parcours.pages[: asked.page]:
        if any(step_signs(page)):
            yield from _steps_to_pay(page)
        total = total_to_pay(page)
        if total is not None:
            yield total.lieu, total.texte


def _steps_to_pay(page: PageFacts) -> Iterator[tuple[Lieu, str]]:
    parts: list[Bloc | Lien | Bouton] = [b for b in page.blocs if not b.courant]
    parts.extend(page.liens)
    for part in parts:
        if len(part.texte.split()) <= _STEP_WORDS and _PAYING.search(fold(part.texte)):
            yield part.lieu, part.texte

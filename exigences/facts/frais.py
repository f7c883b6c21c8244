"""Finds what a procedure costs: the amounts that a page asks to pay."""

import re
from collections.abc import Iterator

from exigences.facts.lecture import phrases_of
from exigences.model.facts import PageFacts
from exigences.model.lieu import Lieu

_AMOUNT = re.compile(r"(?<![\d.,])(\d{1,3}(?:[  .]\d{3})*|\d{1,6})(?:[.,](\d{2}))? ?(?:€|euros?\b)")
_TO_PAY = re.compile(
    r"\btimbres? fisca(?:l|ux)\b|\bfrais d(?:e|')|\bdroits? (?:de timbre|d'inscription)\b"
    r"|\bredevances?\b|\btarifs?\b|\bcout (?:de la|du|d'une)\b|\bcoute\b|\ba (?:payer|regler)\b"
    r"|\bmontant (?:a payer|a regler|du|total)\b|\b(?:payez|reglez|acquitte[rz]|acquittement)\b"
    r"|\best payant\w*\b"
)
_NOT_A_FEE = re.compile(
    r"\b(?:aide|allocation|prime|revenus?|ressources|salaire|loyer|amende|sanction|plafond"
    r"|appels?|appele[rz]|minutes?|sms|numeros?)\b"
)


def fees(page: PageFacts) -> Iterator[tuple[Lieu, float, str]]:
    """Amounts asked for the procedure itself: place, euros, the sentence that says so.

    An amount of aid, of income, or the price of a call is no fee.
    """
    for phrase in phrases_of(page):
        amount = _AMOUNT.search(phrase.plie)
        if amount and _TO_PAY.search(phrase.plie) and not _NOT_A_FEE.search(phrase.plie):
            whole = re.sub(r"\D", "", amount[1])
            yield phrase.bloc.lieu, int(whole) + int(amount[2] or 0) / 100, phrase.texte

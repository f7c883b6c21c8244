"""Finds what a procedure costs: the amounts that a page asks to pay."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from exigences.facts.langue.nombres import in_figures
from exigences.facts.langue.texte import Force, fold
from exigences.facts.page.lecture import (
    Phrase,
    acted_on,
    buttons_of_sendings,
    offered_on,
    phrases,
    phrases_of,
    place_of,
)
from exigences.model.facts.champs import CORPS, Champ
from exigences.model.facts.facts import Bloc, PageFacts, ParcoursFacts
from exigences.model.lieu import Boite, Lieu
from exigences.mots import notion

_NUMBER = r"(?P<euros>\d{1,3}(?:[  .]\d{3})*|\d{1,6})(?:[.,](?P<cents>\d{2}))?"
_AMOUNT = re.compile(
    rf"(?<![\d.,])(?:(?P<signe>€) ?)?{_NUMBER}(?(signe)(?![\d.,]*\d)| ?(?:€|euros?\b|eur\b))"
)
"""An amount; in a service made abroad, its sign comes first: « €15,00 »."""
_PRICED = re.compile(
    r"[^€]{2,80}?\s*[-–,:(\[]\s*((?:€ ?)?\d[\d  .,]*(?: ?(?:€|euros?|eur))?)[)\]]?"
)
"""A choice, then what it costs."""
_ADDED, _FEE_AFTER = notion("ajoute-une-somme"), notion("frais-d-une-somme")
_MADE_OF = notion("detaille-une-somme")
"""What stands between a sum and one that is a part of it; « soit 200 €, soit 25 € » is a choice."""
_ONE_SENTENCE = re.compile(r"(?:[^.;()]|\([^()]*\)){0,150}")
"""What may stand between two amounts of which the second is to be paid too (folded)."""
_TO_PAY = notion("somme-a-payer")
_MAYBE = notion("somme-peut-etre-a-payer")
_EACH, _RECEIVED = notion("prix-a-l-unite"), notion("somme-recue")
"""What is paid too, for the procedure or for what it gives: a question."""
_NOT_A_FEE = notion("somme-qui-n-est-pas-un-cout")
_NAMED, _TO_DO = notion("frais-nommes"), notion("paiement-a-faire")
_BULLET = re.compile(r"^\W+")
"""What stands before the words of a line of a list."""
_STAMP = notion("timbre-dans-une-liste")
_NAME_WORDS = 8
"""Words of the longest line that names an amount."""
_FREE = notion("frais-leves")
_CASE = notion("paiement-selon-le-cas")
"""What leaves open whether this person pays: a case, a choice, an example."""
_CELL = "td"
_TOTAL = notion("total-d-un-panier")
_TOTAL_OF = re.compile(r"([^:\d€]{1,40}):? ?((?:€ ?)?\d.*)")
"""The words before an amount, and the amount, where nothing else is said."""
_PRICES = notion("titre-de-tarifs")
_SERVICE = notion("prix-d-un-service")
"""The price of what is asked for, such as a canteen, and not of asking for it."""
_PAYING, _NOT_BY_CARD = notion("parle-de-payer"), notion("paiement-sans-carte")
_REFUSED = notion("paiement-refuse")
_NOT_PAID = re.compile(r"\bsans\b|\bdemand|\bre(?:cev|c)oi")
"""A button that asks for money, or goes on without paying any."""
_OTHER_MEANS = notion("moyen-sans-carte")


@dataclass(frozen=True, slots=True, kw_only=True)
class FraisDemandes:
    """Money that a sentence asks for."""

    lieu: Lieu
    texte: str
    euros: float | None
    """None where the sum is not said, or is in another money."""
    sur: bool
    """Whether everyone who asks pays it, for the procedure itself."""
    dite: bool = True
    """Whether the sum is said."""


def _told(page: PageFacts) -> Iterator[Phrase]:
    """Sentences of a page, those of an amount alone with the words before it."""
    before: Phrase | None = None
    for written in phrases_of(page):
        phrase = replace(written, plie=in_figures(written.plie))
        if before is not None and _AMOUNT.fullmatch(phrase.plie) and _is_named(before):
            yield replace(
                phrase,
                texte=f"{before.texte} {phrase.texte}",
                plie=f"{before.plie} {phrase.plie}",
                force=before.force,
            )
        else:
            yield phrase
        before = phrase


def _is_named(before: Phrase) -> bool:
    """Whether a short line names the amount that stands in the next block."""
    short = len(before.plie.split()) <= _NAME_WORDS
    return short and not _AMOUNT.search(before.plie) and bool(_TO_PAY.search(before.plie))


def fees_asked(page: PageFacts) -> Iterator[FraisDemandes]:
    """Fees that a page asks for, with their sum where it is said."""
    for phrase in _told(page):
        if phrase.force is Force.ECARTEE or _NOT_A_FEE.search(phrase.plie):
            continue
        euros, free = _euros(phrase), _FREE.search(phrase.plie)
        each = bool(_EACH.search(phrase.plie)) and not _RECEIVED.search(phrase.plie)
        if euros is None and each:
            asked = True
        elif euros is None:
            listed = phrase.bloc.balise == "li" and _STAMP.match(_BULLET.sub("", phrase.plie))
            named = listed or (_NAMED.search(phrase.plie) and _TO_DO.search(phrase.plie))
            asked = bool(named) and not free and not phrase.bloc.champ
        else:
            named = _TO_PAY.search(phrase.plie) or _MAYBE.search(phrase.plie)
            asked = euros > 0 and (each or bool(named))
        if asked:
            due = _TO_PAY.search(phrase.plie) or (euros is None and not each)
            cell = phrase.bloc.balise == _CELL  # what heads its row says for whom
            case = cell or _CASE.search(phrase.plie)
            several = _several(phrase.plie)
            open_ = not due or free or case or several or _SERVICE.search(phrase.plie)
            told = euros is not None or phrase.force is Force.DEMANDE
            yield FraisDemandes(
                lieu=phrase.bloc.lieu,
                texte=phrase.texte,
                euros=euros,
                sur=told and not open_,
                dite=euros is not None or each,
            )
    yield from _priced_choices(page)
    yield from _priced_tables(page)


def _priced_tables(page: PageFacts) -> Iterator[FraisDemandes]:
    """The tables of sums under a title that names prices: which one is due depends on the case."""
    title: Bloc | None = None
    sums: list[str] = []
    for bloc in (*page.blocs, None):
        if bloc is not None and bloc.niveau is None:
            if title and bloc.balise == _CELL and _AMOUNT.fullmatch(_plain(bloc.texte)):
                sums.append(bloc.texte)
            continue
        if title and len(sums) > 1:
            said = f"{title.texte} : {sums[0]} … {sums[-1]}"
            yield FraisDemandes(lieu=title.lieu, texte=said, euros=None, sur=False)
        named = bloc is not None and _PRICES.search(fold(bloc.texte))
        title, sums = (bloc if named else None), []


def _priced_choices(page: PageFacts) -> Iterator[FraisDemandes]:
    """The lists to answer by whose choices have a price: one may choose what costs nothing.

    Where each has one of its own, and one must be chosen, all of them cost.
    """
    for champ in offered_on(page):
        priced = [one for one in champ.options if _AMOUNT.search(_plain(one))]
        if priced:
            said = " ; ".join(priced)
            due = champ.obligatoire or champ.type == "select"
            sure = due and all(map(_costs, champ.options))
            yield FraisDemandes(lieu=champ.lieu, texte=said, euros=None, sur=sure)


def _costs(option: str) -> bool:
    """Whether a choice gives a thing, then its price: a range of incomes does not."""
    told = _PRICED.fullmatch(_plain(option))
    amount = _AMOUNT.fullmatch(told[1]) if told else None
    return amount is not None and _value(amount) > 0


def _plain(text: str) -> str:
    """A text, folded, with its sums in figures."""
    return in_figures(fold(text)).strip()


def amounts_in(text: str) -> frozenset[float]:
    """The amounts that a text gives."""
    return frozenset(map(_value, _AMOUNT.finditer(_plain(text))))


def prices_shown(page: PageFacts) -> Iterator[Bloc]:
    """The texts of a page that are a price and nothing else, as on a label."""
    for bloc in page.blocs:
        amount = _AMOUNT.fullmatch(_plain(bloc.texte))
        if amount and bloc.region in CORPS and _value(amount) > 0:
            yield bloc


def total_to_pay(page: PageFacts) -> FraisDemandes | None:
    """The total of what was put in a basket, where the page shows one that is not nothing.

    It is named by the text before it, or in its own: « Total : 24,00 € »; the name that stands
    beside it may come after it in the code.
    """
    for before, after in _beside(page.blocs):
        amount = _AMOUNT.fullmatch(_plain(after.texte))
        short = len(before.texte.split()) <= _NAME_WORDS
        if amount and short and before.region in CORPS and _TOTAL.match(fold(before.texte)):
            euros = _value(amount)
            if euros > 0:
                said = f"{before.texte.rstrip(' :')} : {after.texte}"
                return FraisDemandes(lieu=after.lieu, texte=said, euros=euros, sur=True)
    for bloc in page.blocs:
        told = _TOTAL_OF.fullmatch(_plain(bloc.texte))
        amount = _AMOUNT.fullmatch(told[2]) if told and bloc.region in CORPS else None
        named = told and amount and _TOTAL.match(told[1])
        if named and amount and (euros := _value(amount)) > 0:
            return FraisDemandes(lieu=bloc.lieu, texte=bloc.texte, euros=euros, sur=True)
    return None


def price_pressed(parcours: ParcoursFacts) -> FraisDemandes | None:
    """What the person pays by pressing a button that says it: « Payer 12 € et envoyer »."""
    pressed = acted_on(parcours) | set(map(place_of, buttons_of_sendings(parcours)))
    for page in parcours.pages:
        for bouton in page.boutons:
            plain = _plain(bouton.texte)
            pays = _PAYING.search(plain) and not _NOT_PAID.search(plain)
            amount = _AMOUNT.search(plain) if pays else None
            if amount and _value(amount) > 0 and place_of(bouton.lieu) in pressed:
                euros = _value(amount)
                return FraisDemandes(lieu=bouton.lieu, texte=bouton.texte, euros=euros, sur=True)
    return None


def _beside(blocs: Sequence[Bloc]) -> Iterator[tuple[Bloc, Bloc]]:
    """Each text with the next one, then the other way round where both stand on one line."""
    for first, second in pairwise(blocs):
        yield first, second
        one, other = first.lieu.boite, second.lieu.boite
        if one and other and abs(_middle(one) - _middle(other)) < one.hauteur / 2:
            yield second, first


def _middle(boite: Boite) -> float:
    return boite.y + boite.hauteur / 2


def _euros(phrase: Phrase) -> float | None:
    """The first amount of a sentence, with those that it adds: « 200 € + 25 € »."""
    added = _added(phrase.plie)
    return sum(map(_value, added)) if added else None


def _added(plie: str) -> list[re.Match[str]]:
    """The first amount of a folded sentence, and those that it adds to it."""
    amounts = list(_AMOUNT.finditer(plie))
    for rank, (before, amount) in enumerate(pairwise(amounts), 1):
        between = plie[before.end() : amount.start()]
        named = between == " et " and _FEE_AFTER.match(plie[amount.end() :].lstrip())
        if not (named or _adds(between)):
            return amounts[:rank]
    return amounts


def _several(plie: str) -> bool:
    """Whether amounts follow that neither add to the first, nor tell what it is made of."""
    amounts, added = list(_AMOUNT.finditer(plie)), _added(plie)
    others = [_value(amount) for amount in amounts[len(added) :]]
    total = sum(map(_value, added))
    if not others or total in (sum(others), others[0]):
        return False
    between = plie[added[-1].end() : amounts[len(added)].start()]
    told = _MADE_OF.search(between)
    return told is None or told[0] in plie[: amounts[0].start()].split()


def _adds(between: str) -> bool:
    """Whether what stands between two amounts adds the second: « + », « plus les frais de »."""
    told = _ADDED.search(" ".join(between.replace("+", " plus ").split()))
    return told is not None and _ONE_SENTENCE.fullmatch(between) is not None


def _value(amount: re.Match[str]) -> float:
    return int(re.sub(r"\D", "", amount["euros"])) + int(amount["cents"] or 0) / 100


def fees(page: PageFacts) -> Iterator[tuple[Lieu, float, str]]:
    """Amounts asked for the procedure itself: place, euros, the sentence that says so.

    An amount of aid, of income, or the price of a call is no fee.
    """
    for phrase in _told(page):
        euros = _euros(phrase)
        to_pay = _TO_PAY.search(phrase.plie) and not _NOT_A_FEE.search(phrase.plie)
        if euros is not None and to_pay:
            yield phrase.bloc.lieu, euros, phrase.texte


def pays_otherwise(parcours: ParcoursFacts) -> bool:
    """Whether some sentence lets people pay without a card: by cheque, in cash, at a counter."""
    return any(
        _PAYING.search(phrase.plie)
        and _NOT_BY_CARD.search(phrase.plie)
        and not _REFUSED.search(phrase.plie)
        for phrase in phrases(parcours)
    )


def only_other_means(parcours: ParcoursFacts) -> Champ | None:
    """The first choice among means to pay that are all without a card; None if there is none."""
    for page in parcours.pages:
        for champ in offered_on(page):
            means = [fold(option) for option in champ.options]
            if champ.type == "radio" and means and all(map(_OTHER_MEANS.search, means)):
                return champ
    return None

"""What looks like another way and is not: help to go on line, a step after a form filled there."""

import re
from collections.abc import Iterable, Sequence

from exigences.facts.langue.numeros import phone_numbers
from exigences.facts.langue.texte import fold, sentences
from exigences.facts.page.lecture import heading_above
from exigences.model.facts.facts import Bloc, Contact, PageFacts
from exigences.mots import Trouve, notion

_RETOUR_NUMERIQUE = notion("renvoye-en-ligne")
"""A form that goes back by a message or on line: paper at one end only."""
_RETOUR_PAPIER: tuple[Trouve, ...] = (
    notion("repart-sur-papier"),
    re.compile(r"\b\d{5}\b(?! ?\*)"),
)
"""A form that goes back by post or is brought; the postcode of an address, and no « 15692*01 »."""
_CE_FORMULAIRE = notion("ce-formulaire")
MAILED = notion("formulaire-envoye-par-message")
"""What a page says of a form that goes back by a message."""
BOOKED = notion("rendez-vous-seulement-en-ligne")
"""What it says of a counter that is booked on line alone."""
_HELP = notion("aide-a-faire")
"""A place or a person that helps to do it, in folded text, up to what it may be done by instead."""
_ON_LINE = notion("sur-internet")
_PRINTED = notion("papier-que-donne-le-site")
"""A paper that the online form itself gives."""
_PRONOUN = notion("reprend-ce-papier")
_ORIGINAL, _A_FORM = notion("original-a-envoyer"), notion("ce-formulaire")
"""A paper of which the copy joined on line is not enough, and a form to send with it."""
_ELSEWHERE = notion("numero-pour-autre-chose")
"""What a number is given for, other than the procedure."""
_ANYTHING = notion("numero-pour-toute-question")


def says_only(pages: Iterable[PageFacts], pattern: Trouve) -> bool:
    """Whether some sentence says it, and no sentence that says it gives a way on paper too."""
    texts = (fold(bloc.texte) for page in pages for bloc in page.blocs if not bloc.champ)
    found = [text for text in texts if pattern.search(text)]
    return bool(found) and not any(_goes_back_on_paper(text) for text in found)


def _goes_back_on_paper(plain: str) -> bool:
    return any(said.search(plain) for said in _RETOUR_PAPIER)


def goes_back_on_line(text: str, *, mailed: bool) -> bool:
    """Whether a form to print is to be sent by a message or on line, and only so."""
    if _goes_back_on_paper(fold(text)):
        return False
    parts = (fold(part) for part in sentences(text))
    return mailed or any(_RETOUR_NUMERIQUE.search(p) and _CE_FORMULAIRE.search(p) for p in parts)


def helps_on_line(plain: str) -> bool:
    """Whether a folded sentence offers help to go on line, which is no other way."""
    return any(_ON_LINE.search(helped[0]) for helped in _HELP.finditer(plain))


def follows_the_form(plain: str, before: str) -> bool:
    """Whether a folded sentence sends what the online form gave; `before` is the one above it.

    So is an original that the service wants beside what was sent on line, where no form is named.
    """
    printed = _PRINTED.search(plain) or (_PRINTED.search(before) and _PRONOUN.search(plain))
    return bool(printed) or sends_an_original(plain)


def sends_an_original(plain: str) -> bool:
    """Whether a folded sentence has the original of a paper sent, and no form with it."""
    return bool(_ORIGINAL.search(plain)) and not _A_FORM.search(plain)


def is_beside(plain: str) -> bool:
    """Whether folded words speak of the press, a technical problem, a fraud, and of no question."""
    return bool(_ELSEWHERE.search(plain)) and not _ANYTHING.search(plain)


def serves_elsewhere(contact: Contact, blocs: Sequence[Bloc]) -> bool:
    """Whether a number is given for something else than the procedure, by its words or heading."""
    said = _about_number(contact)
    heading = heading_above(blocs, contact.lieu)
    return is_beside(said) or (heading is not None and is_beside(f"{fold(heading.texte)} {said}"))


def _about_number(contact: Contact) -> str:
    """The sentence that gives the number, with the question that it answers, folded."""
    before = ""
    for sentence in sentences(contact.extrait):
        plain = fold(sentence)
        if any(number.valeur == contact.valeur for number in phone_numbers(plain)):
            return f"{before} {plain}"
        before = plain if plain.endswith("?") else ""
    return fold(contact.extrait)

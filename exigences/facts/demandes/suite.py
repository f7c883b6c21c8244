"""Reads what the screens tell of what follows the sending, and whether something must follow."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from exigences.facts.demandes.a_remplir import asked_of_all
from exigences.facts.demandes.acces_seul import (
    account_opened,
    asked_to_register,
    asks_more_than_access,
)
from exigences.facts.demandes.creneaux import picks_a_slot
from exigences.facts.demandes.fiche import edits_a_record
from exigences.facts.demandes.formalite import is_a_formality, is_ones_own_tool
from exigences.facts.demandes.frais import prices_shown
from exigences.facts.demandes.objet import (
    answers_what_was_asked,
    is_for_a_screen,
    is_on_a_forum,
    makes_a_thing_on_line,
)
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import (
    asked_fields,
    buttons_of_sendings,
    phrases_of,
    phrases_read,
    place_of,
    signs_in_by,
)
from exigences.model.facts.champs import CORPS, Nature
from exigences.model.facts.facts import Bouton, PageFacts, ParcoursFacts
from exigences.mots import notion

_NEXT = notion("suite-de-l-envoi")
_MORE = notion("va-plus-loin"), notion("va-plus-loin-en-anglais")
_MAYBE = notion("suite-peut-etre-dite")
_OPINION = notion("donne-un-avis")
_APPOINTMENT = notion("prend-rendez-vous")
_TELLS = notion("bouton-qui-dit-la-suite")
_BOX = notion("case-qui-dit-la-suite")
_BOXES = frozenset({"checkbox", "radio", "switch"})
_AT_ONCE = notion("agit-aussitot")
_ACCOUNT = notion("parle-d-un-compte")
_MAILED = notion("courriel-envoye")
"""What comes by e-mail is all that follows, where only an access is asked for."""
_TO_OPEN = notion("compte-a-ouvrir")
"""A sentence for whoever has no account yet: another procedure than finding a password again."""

_TO_COME = re.compile(r"\b(?!faudra|opera|camera)\w{2,}(?:era|ira|dra|ront|rons)\b")
"""A verb in the future, of anybody but the person: somebody is to do something."""
_OF_DATA = re.compile(r"\bdonnees\b|\bcookies?\b")


class Suite(StrEnum):
    """Whether what follows the sending is told."""

    DITE = "dite"
    PEUT_ETRE = "peut_etre"
    TUE = "tue"


def told_of_what_follows(parcours: ParcoursFacts) -> Suite:
    """Whether a sentence of any page, or the button that sends, tells what follows.

    The code of an account is not it.
    """
    if any(map(_TELLS.match, _names_of_sendings(parcours))):
        return Suite.DITE
    more, opens = asks_more_than_access(parcours), _opens_an_account(parcours)
    said = Suite.PEUT_ETRE if any(map(_told_by_a_box, parcours.pages)) else Suite.TUE
    for phrase in phrases_read(parcours):
        about_access = more and not opens and _ACCOUNT.search(phrase.plie)
        if _NEXT.search(phrase.plie) and not about_access:
            return Suite.DITE
        by_mail = (opens or not more) and _MAILED.search(phrase.plie)
        if by_mail and (opens or not _TO_OPEN.search(phrase.plie)):
            return Suite.DITE
        if _MAYBE.search(phrase.plie):
            said = Suite.PEUT_ETRE
    return Suite.PEUT_ETRE if any(map(_tells_the_future, parcours.pages)) else said


def _tells_the_future(page: PageFacts) -> bool:
    """Whether a screen says that somebody will do something, and not with the person's data.

    A question says nothing.
    """
    told = (phrase.plie for phrase in phrases_of(page) if not phrase.plie.endswith("?"))
    return any(_TO_COME.search(plie) and not _OF_DATA.search(plie) for plie in told)


def _told_by_a_box(page: PageFacts) -> bool:
    """Whether a box, that may be ticked or not, says what comes then."""
    boxes = (champ for champ in page.champs if champ.type in _BOXES and champ.visible)
    return any(_BOX.search(fold(box.libelle_visible or box.libelle)) for box in boxes)


def something_must_follow(parcours: ParcoursFacts) -> bool:
    """Whether someone, or a machine, must answer what is sent: it is more than a setting.

    A new password works at once, what is published stands there, and what is bought is had; whoever
    opens an account, wherever it is, waits for its opening. A gesture that is confirmed once one is
    signed in, a thing of one's own that is there at once, and an answer to the service, await
    nothing.
    """
    if _opens_an_account(parcours):
        return True
    if is_for_a_screen(parcours.procedure) or is_on_a_forum(parcours):
        return False
    if edits_a_record(parcours) or answers_what_was_asked(parcours.procedure):
        return False
    if makes_a_thing_on_line(parcours.procedure) or is_ones_own_tool(parcours):
        return False
    if not _gives_something(parcours) or _has_a_price(parcours.pages) or _acts_at_once(parcours):
        return False
    return not any(asked_fields(parcours, Nature.NOUVEAU_MOT_DE_PASSE))


def something_is_awaited(parcours: ParcoursFacts) -> bool:
    """Whether a person surely awaits something once they have sent: an answer, or their account."""
    return _opens_an_account(parcours) or someone_must_answer(parcours)


def someone_must_answer(parcours: ParcoursFacts) -> bool:
    """Whether a person has to answer what is sent: a message to them, or a formality.

    Nobody answers an opinion that was asked for, nor whoever chooses a day and an hour.
    """
    if _opens_an_account(parcours) or not something_must_follow(parcours):
        return False
    named = fold(parcours.procedure.nom)
    if _OPINION.search(named) or _APPOINTMENT.search(named) or picks_a_slot(parcours):
        return False
    written = any(champ.type == "textarea" for _, champ in asked_fields(parcours))
    return (written and asks_more_than_access(parcours)) or is_a_formality(parcours)


def _opens_an_account(parcours: ParcoursFacts) -> bool:
    """Whether one registers with an address: a message comes there, or the account is open."""
    opens = account_opened(parcours) is not None
    addressed = any(asked_fields(parcours, Nature.COURRIEL))
    return (opens and addressed) or bool(asked_to_register(parcours))


def _gives_something(parcours: ParcoursFacts) -> bool:
    """Whether something is filled besides what one signs in by, on a screen before the sending."""
    end = parcours.pages[-1].ecran
    return any(
        page.ecran == end or not signs_in_by(page, champ) for page, champ in asked_of_all(parcours)
    )


def _has_a_price(pages: Sequence[PageFacts]) -> bool:
    """Whether the screen where one sends has a price: one read before may be that of a service."""
    return any(any(prices_shown(page)) for page in pages if page.ecran == pages[-1].ecran)


def _acts_at_once(parcours: ParcoursFacts) -> bool:
    """Whether the button that sends says what it does there and then: it publishes, or keeps."""
    return any(map(_AT_ONCE.match, _names_of_sendings(parcours)))


def _names_of_sendings(parcours: ParcoursFacts) -> Iterator[str]:
    """What the buttons that send are called, folded: before an obstacle, those of its screen."""
    held = set(map(place_of, buttons_of_sendings(parcours)))
    if not held and parcours.devant_obstacle:
        held = {place_of(b.lieu) for b in parcours.pages[-1].boutons if b.type == "submit"}
    for page in parcours.pages:
        yield from (fold(b.texte) for b in page.boutons if place_of(b.lieu) in held)


def goes_on_after(parcours: ParcoursFacts) -> Bouton | None:
    """Where the replay stopped at an obstacle, the button there that says to continue."""
    last = parcours.pages[-1]
    if not parcours.devant_obstacle:
        return None
    sends = [b for b in last.boutons if b.type == "submit" and b.region in CORPS]
    onward = [b for b in sends if any(more.search(fold(b.texte)) for more in _MORE)]
    return onward[-1] if onward else None

"""Answers written another way, or wrong, once a form is filled: what the service says of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from exigences.browser.engine import BrowserLostError, EngineError, Rule
from exigences.browser.scripts import read_script
from exigences.facts.envois.actes import leads_on
from exigences.facts.page.ecritures import refuses_more
from exigences.model.parcours.parcours import Abstention, Provocation
from exigences.model.procedure.etape import Etape
from exigences.model.procedure.procedure import GenreProvocation
from exigences.replay.actions import Hand
from exigences.replay.ecritures import Reecriture, is_cut
from exigences.replay.essai import Essai, why_lost
from exigences.replay.filling import goes_on_filling
from exigences.replay.held import Held, read_held, read_view, says_the_same, values, visible
from exigences.replay.retenue import HeldBackError, opens_by_sending, writes_or_opens
from exigences.replay.target import Found, Pour, TargetMissingError


def write_otherwise(essai: Essai, told: Provocation, ways: Sequence[Reecriture]) -> Provocation:
    """Write some answers otherwise, leave them, and press a button that ends nothing.

    The answers are then written again as they were; EngineError where they cannot be.
    """
    if why := essai.hindrance():
        return replace(told, abstention=why)
    if not _is_led_on(essai):
        return replace(told, abstention=Abstention.SANS_BOUTON)
    essai.session.keep(_sends(essai, told.genre))
    _leave_field(essai)
    found = _onward(essai, told.genre)
    before, shown = read_held(essai.session, found.agir if found else None), _words(essai)
    typed, kept = _type(essai, ways, _sends(essai, told.genre))
    told = _with(told, typed)
    _leave_field(essai)
    essai.wait_for_words(before, found)
    if told.genre is GenreProvocation.FAUTE:
        told = _with(told, _right_again(essai, typed))
        _leave_field(essai)
    if essai.session.keep(None) + kept:
        raise EngineError(why_lost(told, "une réponse y envoie le formulaire dès qu'elle change."))
    after = read_held(essai.session, found.agir if found else None)
    told = replace(told, coupes=_cut(told, values(after)))
    refused = _refused(before, after) or refuses_more(shown, _words(essai))
    if found is not None and told.ecrits and not refused:
        told = essai.press(told, found, before, essai.form)
    else:
        told = essai.read(told, before, after)
        essai.fill_again(told, before, _retyped(essai, ways))
    _leave_field(essai)
    now = read_held(essai.session, found.agir if found else None)
    back, held = values(now), values(before)
    if not _is_led_on(essai):
        raise EngineError(why_lost(told, "ce qui mène à la suite n'y est plus."))
    if told.bouton and essai.dessinee and not says_the_same(before, now):
        raise EngineError(why_lost(told, "ce qui est reproché y est resté."))
    alike = told.ecrits if told.bouton else {*told.ecrits, *filter(held.get, visible(before))}
    if any(back.get(s) != held.get(s) for s in alike):
        raise EngineError(why_lost(told, "une réponse n'a pas repris sa forme."))
    return told


def _sends(essai: Essai, genre: GenreProvocation) -> Rule:
    """What must not leave while answers are typed and left.

    At the end, nothing is written; nor is a wrong answer by a page that saves each of them, but on
    a test platform.
    """
    wrong = genre is GenreProvocation.FAUTE and not essai.hand.retenue.libre
    return writes_or_opens if essai.filling.irreversible or wrong else opens_by_sending


def _retyped(essai: Essai, ways: Sequence[Reecriture]) -> Sequence[Etape]:
    """The steps that write the answers as they were, and what each chooses in what it opens."""
    own, kept = {id(way.etape) for way in ways}, list[Etape]()
    follows = False
    for step in essai.form:
        follows = id(step) in own or (follows and goes_on_filling(step))
        kept += [step] * follows
    return kept


def _is_led_on(essai: Essai) -> bool:
    """Whether what is pressed next is there, and is no choice of a list that is open."""
    try:
        found = essai.glance()
    except TargetMissingError:
        return False
    button = read_held(essai.session, found.agir)["bouton"]
    return button is not None and not button["ouvre"]


def _leave_field(essai: Essai) -> None:
    """Leave the field where the focus is: some forms look at what it holds only then."""
    script = read_script("leave_field.js")
    essai.place.go(lambda: essai.session.evaluate(essai.session.frames()[0], script))


def _type(
    essai: Essai, ways: Sequence[Reecriture], rule: Rule
) -> tuple[Mapping[str, Reecriture], int]:
    """Type the answers otherwise.

    What was typed in each field of the main frame, and how many sendings were held back.
    """
    hand = _unseeing(essai.hand)
    typed, kept = dict[str, Reecriture](), 0
    for way in ways:
        step = way.autrement
        found = None
        try:
            if hand.find(step.remplir, Pour.CHAMP, ()).genre.lower() == "password":
                continue
            found = hand.do(step, ()).found
            hand.retenue.release()
        except (BrowserLostError, HeldBackError):
            raise
        except EngineError:  # a field of numbers, or of days, takes no letter: nothing is told
            pass
        kept += essai.session.keep(rule)
        if found is not None and not found.element.cadre.chemin:
            typed[found.element.selecteur] = way
    return typed, kept


def _onward(essai: Essai, genre: GenreProvocation) -> Found | None:
    """The button that leads on and ends nothing; None where pressing it could make something.

    A form that holds a password may open an account, what is sent for good is sent once, and a
    button whose name does not only lead on may do what cannot be undone. A wrong answer may be
    sent to a test platform, as an empty form is.
    """
    held = read_held(essai.session)
    secret = any(c["visible"] and c["type"] == "password" for c in held["champs"])
    last = essai.filling.irreversible
    if secret or (last and genre is not GenreProvocation.FAUTE) or essai.abstention():
        return None
    found = essai.pressable()
    return found if isinstance(found, Found) and (last or leads_on(found.nom)) else None


def _right_again(essai: Essai, typed: Mapping[str, Reecriture]) -> Mapping[str, Reecriture]:
    """Write again as it was what the browser alone refuses: the rest; the service never sees it."""
    refused = {c["selecteur"] for c in read_held(essai.session)["champs"] if c["refuse"]}
    hand = _unseeing(essai.hand)
    for selector in refused & typed.keys():
        hand.do(typed[selector].etape, ())
        hand.retenue.release()
    return {s: way for s, way in typed.items() if s not in refused}


def _unseeing(hand: Hand) -> Hand:
    """The same hand, which does not judge what the keyboard reaches."""
    return replace(hand, clavier=hand.clavier and hand.clavier.unseeing())


def _with(told: Provocation, typed: Mapping[str, Reecriture]) -> Provocation:
    """What is told of the answers, and how they were written."""
    return replace(
        told,
        ecrits={s: way.autrement.remplir.valeur for s, way in typed.items()},
        facons={s: way.facon for s, way in typed.items()},
    )


def _cut(told: Provocation, held: Mapping[str, str]) -> tuple[str, ...]:
    """The fields that kept but the beginning of what was written."""
    return tuple(s for s, text in told.ecrits.items() if s in held and is_cut(text, held[s]))


def _refused(before: Held, after: Held) -> bool:
    """Whether an answer is refused already, by a mark or by the browser."""
    stopped = any(c["visible"] and c["refuse"] for c in after["champs"])
    return stopped or not says_the_same(before, after)


def _words(essai: Essai) -> str:
    """The words that the page shows, wherever it is scrolled: to type in a field moves it."""
    return str(read_view(essai.session, partout=True)["texte"])

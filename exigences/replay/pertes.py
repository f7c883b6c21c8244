"""A form filled, then left or loaded again: what of its answers is lost."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Never

from exigences.browser.engine import EngineError
from exigences.browser.scripts import read_script
from exigences.model.parcours.parcours import Abstention, Provocation
from exigences.model.procedure.procedure import GenreProvocation
from exigences.replay.essai import GONE, Essai, why_lost
from exigences.replay.held import Held, read_held, under_names, values, written


def lose(essai: Essai, told: Provocation) -> Provocation:
    """Leave a filled form or load it again, look at its answers, and fill it as it was."""
    drawn = essai.dessinee
    if abstention := _not_lost(essai, told):
        return replace(told, abstention=abstention)
    if why := essai.hindrance():
        return replace(told, abstention=why)
    before, loader, left = read_held(essai.session), essai.session.document(), ""
    entries = written(before, essai.empty)
    if not entries:
        return replace(told, abstention=Abstention.RIEN_A_PERDRE)
    if told.genre is GenreProvocation.RECHARGEMENT:
        essai.place.go(essai.session.reload)
    else:
        left, abstention = _back_and_forth(essai)
        told = replace(told, abstention=abstention)
    if not essai.place.is_here():
        if drawn:
            _lost_with_its_page(essai, told, before, entries)
        told = replace(told, abstention=Abstention.SANS_PASSE)
        essai.place.return_or_fail(why_lost(told, GONE))
    if told.abstention is None:
        told = _compare(essai, told, before, entries)
    essai.fill_again(told, before, essai.form)
    if told.perdus and told.genre is GenreProvocation.RETOUR:
        told = replace(told, efface=left == loader or _erases(essai, told))
    return told


def _not_lost(essai: Essai, told: Provocation) -> Abstention | None:
    """Why the page is not lost on purpose: a step that a script drew is left once in a replay."""
    again = essai.quittee or told.genre is GenreProvocation.RECHARGEMENT
    return essai.place.abstention() if again else essai.abstention()


def _lost_with_its_page(
    essai: Essai, told: Provocation, before: Held, entries: Mapping[str, str]
) -> Never:
    """Tell the answers of a drawn step that went with its page; EngineError, to do all again."""
    if told.abstention is None:
        lost = replace(told, perdus=tuple(entries))
        told = essai.read(lost, before, read_held(essai.session))
    essai.vue = told
    raise EngineError(why_lost(told, GONE))


def _compare(
    essai: Essai, told: Provocation, before: Held, entries: Mapping[str, str]
) -> Provocation:
    """Which entries are still there; a field that has gone with its name tells nothing."""
    after = read_held(essai.session)
    now = values(under_names(after, values(before)))
    lost = _lost_of(entries, now)
    kept = tuple(s for s in entries if now.get(s) == entries[s])
    told = replace(told, gardes=kept, perdus=lost)
    return essai.read(told, before, after) if lost else told


def _erases(essai: Essai, told: Provocation) -> bool:
    """Whether what was lost is so by the page alone: a browser may keep whole pages."""
    before = read_held(essai.session)
    entries = {s: v for s, v in values(before).items() if s in told.perdus}
    main = essai.session.frames()[0]
    essai.place.go(lambda: essai.session.evaluate(main, read_script("shown_again.js")))
    if not essai.place.is_here():
        essai.place.return_or_fail(why_lost(told, GONE))
    now = values(under_names(read_held(essai.session), values(before)))
    erased = set(_lost_of(entries, now)) == set(told.perdus)
    essai.fill_again(told, before, essai.form)
    return erased


def _back_and_forth(essai: Essai) -> tuple[str, Abstention | None]:
    """Go back, then forward: the document where that led, and why it may show nothing.

    Where it is the same, the page was never left: its own script went back and forward, if it
    shows another step meanwhile.
    """
    here = essai.place.now(), essai.session.document()
    essai.place.go(essai.session.back)
    away = essai.place.now(), essai.session.document()
    if away == here and essai.place.is_here():
        return away[1], Abstention.SANS_PASSE
    essai.place.go(essai.session.forward)
    web = away[0].startswith(("http://", "https://"))
    return away[1], None if web else Abstention.SANS_PASSE


def _lost_of(entries: Mapping[str, str], now: Mapping[str, str]) -> tuple[str, ...]:
    """The entries that their fields hold no more."""
    return tuple(s for s, value in entries.items() if now.get(s, value) != value)

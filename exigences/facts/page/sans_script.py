"""Tells what a form loses in a browser that runs no script."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import islice
from urllib.parse import urlsplit

from exigences.facts.langue.texte import fold
from exigences.facts.page.changements import main_heading
from exigences.facts.page.lecture import asked_on, label_of, offered_on
from exigences.model.facts.champs import CORPS, Champ
from exigences.model.facts.facts import Bloc, Bouton, Lien, PageFacts
from exigences.model.parcours.alentours import PerteSansScript

_TOLD = 3
"""Fields named, of those that are lost, and texts kept, of those that speak of scripts."""
_SIGNS = 300
"""Characters kept of such a text."""
_SCRIPT = re.compile(r"\bjava ?script\b")


def told_of_scripts(page: PageFacts) -> tuple[str, ...]:
    """The first texts of a page that name JavaScript, as a browser without it shows them."""
    said = dict.fromkeys((*page.sans_script, *(bloc.texte for bloc in page.blocs)))
    named = (text[:_SIGNS] for text in said if _SCRIPT.search(fold(text)))
    return tuple(islice(named, _TOLD))


def with_what_scripts_hide(
    pages: tuple[PageFacts, ...], said: tuple[str, ...]
) -> tuple[PageFacts, ...]:
    """Pages, the first with what it tells of scripts where there are none, and hides where it has.

    A script may take the words away, or a server send others: the page that is read lacks them.
    """
    if not pages or not said:
        return pages
    first, *others = pages
    told = tuple(dict.fromkeys((*first.sans_script, *said)))
    return (replace(first, sans_script=told), *others)


def lost_without_scripts(
    avec: PageFacts, sans: PageFacts, presses: Collection[str] = ()
) -> PerteSansScript | None:
    """What a page lost between two readings of it; None where all is there.

    The loss of its form is whole where nothing asked is left, and nothing came in its place: a link
    for those who have no script, or a button of theirs. `presses` are the selectors of what the
    person pressed there.
    """
    if _path(avec) != _path(sans):
        return None
    perte = _form_lost(avec, sans)
    acts = tuple(_acts_lost(avec, sans, presses))
    if not acts or (perte is not None and perte.entiere):
        return perte
    bare = PerteSansScript(
        etat=avec.indice, formulaire=_heading(avec), entiere=False, boutons=False
    )
    return replace(perte or bare, actes=acts[:_TOLD])


def _acts_lost(avec: PageFacts, sans: PageFacts, presses: Collection[str]) -> Iterator[str]:
    """The names of what was pressed and is no longer there, or is a link that leads nowhere."""
    things: tuple[Bouton | Lien | Bloc, ...] = (*avec.boutons, *avec.liens, *avec.blocs)
    named = {
        fold(thing.texte): thing.texte
        for thing in things
        if thing.lieu.selecteur in presses and not thing.lieu.cadre
        if any(map(str.isalpha, thing.texte))
    }
    still: tuple[Bouton | Bloc, ...] = (*sans.boutons, *sans.boutons_replies, *sans.blocs)
    led = {fold(x.texte): x.url for x in (*sans.liens, *sans.liens_replies)}
    kept = {fold(thing.texte) for thing in still} - led.keys()
    kept |= {name for name, url in led.items() if url and not url.endswith("#")}
    return (said for plain, said in named.items() if plain not in kept)


def _form_lost(avec: PageFacts, sans: PageFacts) -> PerteSansScript | None:
    asked = tuple(asked_on(avec))
    if not asked:
        return None
    left = tuple(offered_on(sans))
    whole = not left and not (_ways(sans) - _ways(avec)) and not _stands_for_a_button(avec, sans)
    unnamed = sum(map(_is_unnamed, left)) - sum(map(_is_unnamed, offered_on(avec)))
    lost = tuple(_lost(asked, left)) if len(left) < len(asked) or unnamed > 0 else ()
    stuck = any(_buttons(avec)) and not any(_buttons(sans))
    if not whole and not lost and not stuck:
        return None
    return PerteSansScript(
        etat=avec.indice,
        formulaire=_heading(avec),
        entiere=whole,
        boutons=stuck,
        champs=lost[:_TOLD],
    )


def _heading(page: PageFacts) -> str:
    """The main heading, as it is written."""
    folded = main_heading(page)
    return next((b.texte for b in page.blocs if b.niveau and fold(b.texte) == folded), page.titre)


def _path(page: PageFacts) -> tuple[str, str]:
    parts = urlsplit(page.url)
    return parts.netloc, parts.path.rstrip("/")


def _lost(asked: tuple[Champ, ...], left: tuple[Champ, ...]) -> Iterator[str]:
    """The names of the fields that are no longer there, or no longer named."""
    named = {fold(label_of(champ)) for champ in left if not _is_unnamed(champ)}
    said = (label_of(champ) for champ in asked if not _is_unnamed(champ))
    return (name for name in dict.fromkeys(said) if fold(name) not in named)


def _is_unnamed(champ: Champ) -> bool:
    return not (champ.libelle or champ.libelle_visible or champ.indice or champ.groupe)


def _buttons(page: PageFacts) -> Iterator[Bouton]:
    return (bouton for bouton in page.boutons if bouton.region in CORPS and not bouton.eteint)


def _ways(page: PageFacts) -> frozenset[str]:
    """The words by which one goes on in the body of a page, on the same service."""
    links = (x.texte for x in page.liens if x.region in CORPS and not x.externe)
    return frozenset(map(fold, (*(bouton.texte for bouton in _buttons(page)), *links)))


def _stands_for_a_button(avec: PageFacts, sans: PageFacts) -> bool:
    """Whether a link that is left has the words of a button of the form."""
    pressed = {fold(bouton.texte) for bouton in _buttons(avec)}
    return any(fold(lien.texte) in pressed for lien in sans.liens if not lien.externe)

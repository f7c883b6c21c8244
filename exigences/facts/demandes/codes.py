"""One-time codes: the field that asks for one, and the channel by which it comes."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import (
    asked_fields,
    in_its_form,
    label_of,
    obstacles_met,
    phrases_of,
    words_of,
)
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import CheminCadre, Lieu
from exigences.model.procedure.etape import Obstacle
from exigences.mots import Trouve, notion

_ABOUT_A_CODE = notion("parle-d-un-code")
_SENT = notion("code-envoye-pour-un-temps")
_GET = notion("bouton-qui-envoie-un-code")
_PRINTED = notion("code-imprime-quelque-part")
_TRY = notion("bouton-qui-essaie")
_LENGTH = re.compile(
    r"\b(\d{1,2}|quatre|cinq|six|sept|huit|dix)[ -](?:(?:chiffres|caracteres|lettres|digits)\b)"
)
"""A form: a number of signs, in figures or in letters."""
_WORDS = {"quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "dix": 10}
_LONGEST = 12
"""Characters of the longest one-time code; a wider field says nothing of its code."""
_EXACT = re.compile(r"^\^?(?:\\d|\[0-9\])\{(\d{1,2})\}\$?$")


class Canal(StrEnum):
    """How a one-time code reaches the person, as a French reader says it."""

    SMS = "SMS"
    COURRIEL = "courriel"
    APPLICATION = "application"
    APPEL = "appel vocal"
    COURRIER = "courrier"


_BY_SMS, _BY_ANOTHER = notion("choix-du-sms"), notion("choix-d-un-autre-canal")
_MASKED_NUMBER = re.compile(r"\b(?:au|numero)\b.{0,20}\b0[67](?:[ .]?[\d*x•]{2}){2,4}")
"""« au 06 •• •• •• 12 »."""
_MASKED_ADDRESS = re.compile(r"[\w.*•-]{1,40}@[\w*•]")
"""« c•••@exemple.fr »."""
_CHANNELS: Mapping[Canal, tuple[Trouve, ...]] = MappingProxyType(
    {
        Canal.SMS: (notion("code-par-sms"), _MASKED_NUMBER),
        Canal.COURRIEL: (notion("code-par-courriel"), _MASKED_ADDRESS),
        Canal.APPLICATION: (notion("code-par-application"),),
        Canal.APPEL: (notion("code-par-appel"),),
        Canal.COURRIER: (notion("code-par-la-poste"),),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeAsked:
    """A one-time code that the person must copy."""

    lieu: Lieu
    libelle: str
    canaux: tuple[Canal, ...]
    """What the page says of its channels; empty where it says nothing."""
    certaine: bool
    longueur: int | None = None
    """Number of characters to copy, by the words or the attributes of its field."""

    @property
    def phrase(self) -> str:
        """What the code is called, its channels and its length, in French."""
        told = " ou ".join(self.canaux) if self.canaux else "canal non dit"
        size = f", {self.longueur} caractères" if self.longueur else ""
        return f"{self.libelle} ({told}{size})"


def codes_asked(parcours: ParcoursFacts) -> Iterator[CodeAsked]:
    """The one-time codes: fields of the pages, then those where the replay stopped."""
    pages: set[int] = set()
    tried: set[tuple[int, CheminCadre, str]] = set()
    for page, champ in asked_fields(parcours, Nature.CODE_USAGE_UNIQUE):
        pages.add(page.indice)
        place = page.at(champ.lieu)
        # A window open over the page silences its buttons: what they said is remembered.
        if _only_tried(page, champ):
            tried.add(place)
        yield CodeAsked(
            lieu=champ.lieu,
            libelle=label_of(champ),
            canaux=channels(page, champ),
            certaine=champ.certaine and place not in tried and _comes(page, champ),
            longueur=code_length(page, champ),
        )
    if not pages:
        yield from _offered(parcours)
    by_obstacle = {Obstacle.CODE_SMS: Canal.SMS, Obstacle.CODE_COURRIEL: Canal.COURRIEL}
    for obstacle, lieu in obstacles_met(parcours):
        canal = by_obstacle.get(obstacle)
        if canal and lieu.page not in pages:
            yield CodeAsked(
                lieu=lieu, libelle=f"Code reçu par {canal}", canaux=(canal,), certaine=True
            )


def may_choose_another_channel(parcours: ParcoursFacts, until: int) -> bool:
    """Whether a choice, on this page or on one before it, offers the SMS among other channels."""
    for page in parcours.pages[: until + 1]:
        for champ in page.champs:
            named = tuple(map(fold, champ.options))
            if any(map(_BY_SMS.search, named)) and any(map(_BY_ANOTHER.search, named)):
                return True
    return False


def _comes(page: PageFacts, champ: Champ) -> bool:
    """Whether anything says that the code is sent, and nothing that it is printed somewhere."""
    own = words_of(champ)
    if _PRINTED.search(own):
        return False
    named = champ.autocomplete == "one-time-code" or bool(channels(page, champ))
    return named or bool(_SENT.search(f"{own} | {_about_codes(page)}"))


def _only_tried(page: PageFacts, champ: Champ) -> bool:
    """Whether a button between a field and the next one only tries what is written there."""
    start = champ.lieu.ordre
    later = (c.lieu.ordre for c in page.champs if c.visible and c.lieu.ordre > start)
    end = min(later, default=None)
    return any(
        _TRY.search(fold(bouton.texte))
        for bouton in in_its_form(page.boutons, champ)
        if start < bouton.lieu.ordre and (end is None or bouton.lieu.ordre < end)
    )


def _offered(parcours: ParcoursFacts) -> Iterator[CodeAsked]:
    """The first button that sends a code, where no field for it was seen."""
    for page in parcours.pages:
        for bouton in page.boutons:
            if _GET.search(fold(bouton.texte)):
                told = " | ".join(fold(b.texte) for b in page.blocs)
                yield CodeAsked(
                    lieu=bouton.lieu, libelle=bouton.texte, canaux=_named(told), certaine=False
                )
                return


def channels(page: PageFacts, champ: Champ) -> tuple[Canal, ...]:
    """The channels that a field, else the sentences about codes of its page, name."""
    own = (champ.libelle, champ.libelle_visible, champ.groupe, champ.description, champ.indice)
    if named := _named(fold(" | ".join(own))):
        return named
    return _named(f"{words_of(champ)} | {_about_codes(page)}")


def code_length(page: PageFacts, champ: Champ) -> int | None:
    """How many characters the code has: said, else exact in the attributes; None where unknown.

    The width of a field alone tells nothing: a code may be shorter.
    """
    said = _LENGTH.search(words_of(champ)) or _LENGTH.search(_about_codes(page))
    if said:
        return _WORDS.get(said[1]) or int(said[1])
    if exact := _EXACT.search(champ.motif):
        return int(exact[1])
    longest = champ.longueur_max or 0
    exactly = 1 < longest <= _LONGEST and champ.longueur_min == longest
    return longest if exactly else None


def _about_codes(page: PageFacts) -> str:
    return " | ".join(p.plie for p in phrases_of(page) if _ABOUT_A_CODE.search(p.plie))


def _named(text: str) -> tuple[Canal, ...]:
    return tuple(
        canal for canal, said in _CHANNELS.items() if any(one.search(text) for one in said)
    )

"""Finds the texts that a procedure makes one write, and what is told of their length."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exigences.facts.demandes.a_remplir import asked_of_all
from exigences.facts.langue.francais import known_words
from exigences.facts.langue.texte import fold, words
from exigences.facts.page.lecture import comes_filled, label_of, text_about, written_at
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_TELLS = notion("demande-un-recit")
_MAY_TELL = notion("demande-peut-etre-un-recit")
_JUDGED = notion("recit-a-juger")
_LEFT = notion("texte-laisse-au-choix")
_PROSE = 5
"""Words from which what the replay wrote is a sentence, and no name, date or number."""
_ONE_LINE = 36
"""Height of a box of one line, at most, in CSS pixels."""
_LONG = 100
"""Signs from which a limit holds a text, and no answer of a few words."""
_ROUND = 50
"""What the limits of a text are multiples of."""
_NUMBER = re.compile(r"(?<![\d/])(\d[\d \u00a0\u202f]{0,6}\d)(?= ?(?:caracteres|signes)\b)")
_THOUSANDS = re.compile(r"(?<=\d)[ .\u00a0\u202f](?=\d{3})")
_COUNTED = re.compile(r"\b\d+ ?/ ?(\d+)\b")
_LEFT_TO_WRITE = re.compile(
    r"\b(?:encore|reste(?:nt)?) (\d+) (?:caracteres|signes)"
    r"|(\d+) (?:caracteres|signes) restants"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recit:
    """A box where one writes a text of one's own."""

    champ: Champ
    sur: bool
    """Whether it must be filled, and with sentences."""
    signes: int | None
    """Most signs that it takes; None where nothing tells it."""
    dit: bool
    """Whether a text beside it tells that limit before one writes."""
    compte: bool
    """Whether what tells it, or what is left of it, comes once one writes only."""


def texts_to_write(parcours: ParcoursFacts) -> Iterator[Recit]:
    """The texts to write, each once: no address, search, answer of a line, or text already there.

    A box that asks to tell is sure; any other may take a text or a few words. One that may stay
    empty asks for nothing; where nothing says whether it may, what the journey wrote counts.
    """
    boxes: dict[tuple[object, ...], list[Champ]] = {}
    for page, champ in asked_of_all(parcours):
        if _takes_a_text(champ):
            boxes.setdefault((page.ecran, *champ.lieu.element), []).append(champ)
    for states in boxes.values():
        first = states[0]
        told = fold(f"{first.libelle_visible or first.libelle or first.indice} | {first.groupe}")
        if comes_filled(parcours, first) or _LEFT.search(told):
            continue
        prose = _is_prose(_written(parcours, states))
        tells, low = bool(_TELLS.search(told)), _is_low(first)
        may_tell, required = bool(_MAY_TELL.search(told)), any(c.obligatoire for c in states)
        judged = prose and bool(tells or _JUDGED.search(told))
        if not (judged or (required and (prose or first.type == "textarea"))):
            continue
        sure = required and not low and (tells or (prose and may_tell))
        if low and not tells and not prose:
            continue
        yield _with_its_limit(parcours, states, sure=sure)


def _written(parcours: ParcoursFacts, states: Sequence[Champ]) -> str:
    """What the replay wrote in a box, in whatever state of it; '' where it wrote nothing."""
    return next(filter(None, (written_at(parcours, champ) for champ in states)), "")


def _takes_a_text(champ: Champ) -> bool:
    """Whether a box is of several lines, and for nothing else than a text of one's own."""
    return (
        champ.type in ("textarea", "textbox")
        and champ.nature is Nature.AUTRE
        and not champ.lecture_seule
    )


def _is_low(champ: Champ) -> bool:
    return champ.lieu.boite is not None and champ.lieu.boite.hauteur < _ONE_LINE


def _is_prose(written: str) -> bool:
    """Whether what the replay wrote is a sentence in French: no code, no list of numbers."""
    if len(words(written)) < _PROSE:
        return False
    known, told = known_words(written)
    signs = [sign for sign in written if not sign.isspace()]
    letters = sum(sign.isalpha() for sign in signs)
    return 2 * known > told and letters > 0.8 * len(signs)


def _with_its_limit(parcours: ParcoursFacts, states: list[Champ], *, sure: bool) -> Recit:
    """A text with its limit, and when it is told: before one writes, once one does, or never."""
    first = states[0]
    before: list[str] = []
    after: list[str] = []
    for champ in states:
        said = fold(text_about(parcours.pages[champ.lieu.page], champ))
        (after if champ.prerempli else before).append(said)
    limit = first.longueur_max or _told(" | ".join(before)) or _told(" | ".join(after))
    limit = limit or _what_is_left(parcours, states)
    limit = limit if limit and limit >= _LONG else None
    told = limit is not None and _names(limit, " | ".join(before) + _beside(parcours, first))
    late = " | ".join(after)
    counted = not told and bool(_LEFT_TO_WRITE.search(late) or (limit and _names(limit, late)))
    return Recit(champ=first, sur=sure, signes=limit, dit=told, compte=counted)


def _what_is_left(parcours: ParcoursFacts, states: list[Champ]) -> int | None:
    """The limit that what the replay wrote and what the page says is left make together.

    They may be counted otherwise: only a round number is one.
    """
    written = _written(parcours, states)
    for champ in states:
        said = fold(text_about(parcours.pages[champ.lieu.page], champ))
        left = _LEFT_TO_WRITE.search(said)
        if left and "{{" not in written:
            whole = int(left[1] or left[2]) + len(written)
            return whole if whole % _ROUND == 0 else None
    return None


def _told(said: str) -> int | None:
    """The limit that a text tells; what is left of one is none."""
    said = _LEFT_TO_WRITE.sub(" ", said)
    found = [re.sub(r"\D", "", m[1]) for m in (*_NUMBER.finditer(said), *_COUNTED.finditer(said))]
    return max(map(int, found), default=None)


def _names(limit: int, said: str) -> bool:
    """Whether a folded text names a number, however its thousands are set apart."""
    return bool(re.search(rf"(?<!\d){limit}(?!\d)", _THOUSANDS.sub("", said)))


def _beside(parcours: ParcoursFacts, champ: Champ) -> str:
    """The texts of the page of a box that count signs, folded."""
    blocs = parcours.pages[champ.lieu.page].blocs
    said = (fold(bloc.texte) for bloc in blocs)
    return "".join(f" | {text}" for text in said if "caracteres" in text or "signes" in text)


def name_of_text(champ: Champ) -> str:
    """The words by which a person knows a box; what is drawn on its buttons is none."""
    name = label_of(champ).rstrip(" *")
    return name if len(name) <= _NAME and "_" not in name else "Champ sans nom"


_NAME = 120
"""Signs at most of the name of a box."""

"""Tells a field that tests whether one is a robot: a captcha, beside all that a field may ask."""

import re
from collections.abc import Mapping

from exigences.facts.page.collecte import ChampBrut
from exigences.facts.page.dit import LABEL, NAME, NO_TEXT, SURE, Said
from exigences.facts.page.humain import (
    beside_its_picture,
    denies_robot,
    sorts_robots_out,
    tells_another_thing,
)
from exigences.facts.page.signes import Signs, all_signs
from exigences.model.facts.champs import Nature
from exigences.mots import notion

_PICTURE, _HELP, _DOUBT = 5, 3, 2
_CALLED = re.compile(r"captcha|\banti ?(?:spam|robots?|bots?)\b")
"""Names that say what a field is for."""
_ANY_SECRET = notion("code-de-securite")
_ANY_SECRET_IN_CHINESE = re.compile(r"[验驗][证證][码碼]|校验码")
"""Words for a code that may be that of a card, of a message or of a picture."""


def is_captcha_box(said: Said, name: str) -> bool:
    """Whether a box to tick is one: it is called so, or one says by it that one is no robot."""
    signs = all_signs()[Nature.CAPTCHA]
    called = "captcha" in name or (
        signs.names.search(name) and (not said.label or signs.words.search(said.label))
    )
    return bool(called) or denies_robot(f"{said.label} {said.hint}")


def stands_by_a_picture_alone(
    raw: ChampBrut, said: Said, name: str, scores: Mapping[Nature, int]
) -> bool:
    """Whether only a picture beside it speaks for a captcha, and a clear word for another thing."""
    if scores.get(Nature.CAPTCHA) != _PICTURE:
        return False
    if not beside_its_picture(raw, said.spoken, name, told=False):
        return False
    codes = (Nature.CAPTCHA, Nature.CODE_USAGE_UNIQUE)
    return any(score >= SURE for nature, score in scores.items() if nature not in codes)


def captcha_score(raw: ChampBrut, signs: Signs, said: Said, name: str, score: int) -> int:
    """A captcha is answered in writing, but for a list that says so; its question may be around."""
    if raw["type"] in NO_TEXT:
        chosen = raw["type"] == "select" and "captcha" in name
        return score * bool(chosen or (signs.names.search(name) and score > NAME))
    if _CALLED.search(name):  # whatever else is written on it
        score = max(score, LABEL + NAME)
    elif score == NAME and tells_another_thing(said.label):
        score = _DOUBT
    weak = None if score or signs.other_names.search(name) else signs.weak_names.search(name)
    named = "code" in name or "challenge" in name
    if weak and (named or not tells_another_thing(said.label)):
        score = _DOUBT * (not signs.never.search(said.label))
    other = signs.never.search(said.hint)
    score += _HELP * bool(not score and not other and signs.words.search(said.hint))
    if not score and not other and signs.doubts.search(said.hint):
        score = _DOUBT * (not signs.other_names.search(name))
    return score + _PICTURE * beside_its_picture(raw, said.spoken, name, told=bool(score))


def captcha_only_supposed(raw: ChampBrut, said: Said, name: str) -> bool:
    """Whether words that may ask another code are all that tells a captcha."""
    signs = all_signs()[Nature.CAPTCHA]
    spoken = f"{said.label} | {said.placeholder} | {said.group} | {said.hint}"
    plain = _ANY_SECRET_IN_CHINESE.sub(" ", _ANY_SECRET.sub(" ", spoken))
    named = _CALLED.search(name) or (signs.names.search(name) and plain == spoken)
    pictured = beside_its_picture(raw, said.spoken, name, told=True)
    return not (named or pictured or signs.words.search(plain))


def may_be_captcha(raw: ChampBrut, said: Said, styles: str) -> bool:
    """Whether its classes, or the words around, let suppose it of a field that nothing tells."""
    named = all_signs()[Nature.CAPTCHA].names.search(styles)
    styled = named and not tells_another_thing(said.spoken)
    return bool(styled) or "captcha" in styles or sorts_robots_out(raw, said.spoken, said.hint)

"""Says what a field asks for, from what the page says of it in French and in English."""

import re
from collections.abc import Iterator

from exigences.facts.page.captcha import (
    captcha_only_supposed,
    captcha_score,
    is_captcha_box,
    may_be_captcha,
    stands_by_a_picture_alone,
)
from exigences.facts.page.collecte import ChampBrut
from exigences.facts.page.dit import LABEL, NAME, NO_TEXT, SURE, Said, names_of, said_of
from exigences.facts.page.humain import stands_by_a_code
from exigences.facts.page.signes import Signs, all_signs, words_of_name
from exigences.model.facts.champs import Nature
from exigences.mots import notion

_AUTOCOMPLETE, _SAMPLE, _TYPE = 6, 6, 4
_PLACEHOLDER, _HINT = 3, 1

_NEW_PASSWORD = notion("mot-de-passe-nouveau")
_CHOSEN_CODE = notion("code-a-inventer")
"""A code that the person invents, as a password."""
_RULES = notion("regles-du-mot-de-passe")
"""Rules to follow; a number of digits only tells the shape of a code that the person has."""
_FORGOTTEN = notion("oublie-ou-perdu")
_OPENS_A_FILE = notion("cle-d-un-fichier")
_ONLY_ADDRESS = notion("adresse-sans-rue")
"""« Confirmation de l'adresse », in a field whose name speaks of e-mail."""
_ONE_WORD = re.compile(r"\^?\[(?:(?! |\\s|\]).)+\](?:[+*]|\{\d+,?\d*\})\$?")
_SAMPLE_MAIL = re.compile(r"[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}\.[a-z]{2,10}|\bnom@")
_SAMPLE_PHONE = re.compile(r"\b0[1-9](?:[ .]?\d\d){4}\b|\+33")
_BOXES = frozenset({"checkbox", "radio", "switch"})
_ONE_LINE = frozenset({Nature.COURRIEL, Nature.TELEPHONE, Nature.NOM, Nature.RECHERCHE})
"""Never asked in a box of several lines: that one is for a message."""
_CHOSEN = NO_TEXT - {"combobox"}
"""Types of fields where no word to look for can be written."""
_PICKED = frozenset({"date", "datetime-local", "month", "time", "week"})
"""Types of fields that hold a moment and nothing else, and what a moment may be."""
_MOMENTS = frozenset({Nature.NAISSANCE, Nature.PAIEMENT})
_LATIN = re.compile(r"(?=.*[a-z]{3})[\x00-\x7f]+")
_PERSON_NAME = re.compile(
    r"\b(?:first|last|middle|given|family|full|sur|fore|real|your|birth|f|l) ?name\b"
    r"|prenom|vorname|nachname|apellido|cognome|patronym|civilite|\bfio\b"
)
_WORDS = re.compile(r"[^\W\d_]{2}")
_DIGITS = re.compile(r"[#x_().\s-]*#{2,4}[#x_().\s-]*")
"""« ### », the label of a part of a number."""


def takes_one_word(motif: str) -> bool:
    """Whether a pattern takes no space: the end of the address of a page, and of no street."""
    return bool(_ONE_WORD.fullmatch(motif))


def nature_of(raw: ChampBrut) -> tuple[Nature, bool]:
    """Nature of a collected field and whether it is sure (alone, without its form)."""
    if raw["type"] == "file":
        return Nature.FICHIER, True
    said, name = said_of(raw), names_of(raw)
    if raw["type"] in _BOXES:
        return _box(said, name)
    if _CHOSEN_CODE.search(said.label) and "one-time-code" not in raw["autocomplete"]:
        return Nature.NOUVEAU_MOT_DE_PASSE, True
    return _written(raw, said, name)


def _written(raw: ChampBrut, said: Said, name: str) -> tuple[Nature, bool]:
    """Nature of a field to write in, by what is said of it and by its names."""
    if "one-time-code" in raw["autocomplete"]:
        return Nature.CODE_USAGE_UNIQUE, True
    if score := _password(raw, said, name):
        return _secret(raw, said, name, score)
    scores = dict(_scores(raw, said, name))
    if stands_by_a_picture_alone(raw, said, name, scores):
        scores.pop(Nature.CAPTCHA)
    no_street = Nature.COURRIEL in scores and _ONLY_ADDRESS.search(said.label)
    if no_street or takes_one_word(raw.get("motif", "")):
        scores.pop(Nature.ADRESSE, None)
    if Nature.CAPTCHA in scores and stands_by_a_code(raw):
        scores.pop(Nature.CODE_USAGE_UNIQUE, None)
    if not scores:
        return _of_the_unknown(raw, said)
    best = max(scores, key=scores.__getitem__)
    if best is Nature.IDENTIFIANT_CONNEXION and _asks_for_an_address(raw, said, name):
        return Nature.COURRIEL, True
    second = max((score for other, score in scores.items() if other is not best), default=0)
    sure = scores[best] >= SURE and scores[best] > second
    return best, sure and not (best is Nature.CAPTCHA and captcha_only_supposed(raw, said, name))


def _secret(raw: ChampBrut, said: Said, name: str, score: int) -> tuple[Nature, bool]:
    """Nature of a field where what is typed is not seen; `score`: how much it is a password."""
    if _is_card_code(said, name):
        return Nature.PAIEMENT, True
    if _is_hidden_number(said):
        return Nature.IDENTIFIANT_ADMINISTRATIF, True
    if _OPENS_A_FILE.search(said.label):
        return Nature.AUTRE, True
    return _kind_of_password(raw, said, name), score >= SURE


def _box(said: Said, name: str) -> tuple[Nature, bool]:
    if is_captcha_box(said, name):
        return Nature.CAPTCHA, True
    if all_signs()[Nature.CONSENTEMENT].words.search(said.label or said.hint):
        return Nature.CONSENTEMENT, True
    return Nature.AUTRE, True


def _scores(raw: ChampBrut, said: Said, name: str) -> Iterator[tuple[Nature, int]]:
    tokens = frozenset(raw["autocomplete"].split())
    for nature, signs in all_signs().items():
        if nature in (Nature.CONSENTEMENT, Nature.MOT_DE_PASSE):
            continue
        score = _score(raw, signs, said, name, tokens)
        if nature in (Nature.COURRIEL, Nature.TELEPHONE) and raw["type"] not in NO_TEXT:
            sample = _SAMPLE_MAIL if nature is Nature.COURRIEL else _SAMPLE_PHONE
            score += _SAMPLE * bool(sample.search(f"{said.placeholder} {said.hint}"))
        if nature is Nature.CAPTCHA:
            score = captcha_score(raw, signs, said, name, score)
        if nature is Nature.NOM and score == NAME and _says_another_thing(said, name):
            score = 0
        if _cannot_hold(raw["type"], nature):
            score = 0
        if score:
            yield nature, score


def _cannot_hold(type_: str | None, nature: Nature) -> bool:
    """Whether no field of a type is asked for a thing: a code is never picked in a list."""
    if type_ in _PICKED and nature not in _MOMENTS:
        return True
    if nature in (Nature.COURRIEL, Nature.CODE_USAGE_UNIQUE) and type_ in NO_TEXT:
        return True
    if nature is Nature.RECHERCHE and type_ in _CHOSEN:
        return True
    return nature in _ONE_LINE and type_ == "textarea"


def _says_another_thing(said: Said, name: str) -> bool:
    """Whether a label that can be read says no name, and « name » in the code tells no more."""
    return bool(_LATIN.fullmatch(said.label)) and not _PERSON_NAME.search(name)


def _asks_for_an_address(raw: ChampBrut, said: Said, name: str) -> bool:
    """Whether an identifier must be an e-mail address, by the format shown or by its own name."""
    shown = f"{said.placeholder} {said.hint}"
    if all_signs()[Nature.COURRIEL].names.search(name) and not all_signs()[
        Nature.IDENTIFIANT_CONNEXION
    ].names.search(name):
        return True
    return "username" not in raw["autocomplete"] and bool(_SAMPLE_MAIL.search(shown))


def _of_the_unknown(raw: ChampBrut, said: Said) -> tuple[Nature, bool]:
    """What its class or its words let suppose of a field that nothing tells, never for sure."""
    if raw["type"] in NO_TEXT | _PICKED or raw["type"] == "textarea":
        return Nature.AUTRE, True
    if _DIGITS.fullmatch(said.label):
        return Nature.TELEPHONE, False
    styles = words_of_name(raw.get("classe", ""))
    if may_be_captcha(raw, said, styles):
        return Nature.CAPTCHA, False
    # A label that says another thing tells more than a class: « mobile » is a layout as well.
    phone = not _WORDS.search(said.label) and all_signs()[Nature.TELEPHONE].names.search(styles)
    return (Nature.TELEPHONE, False) if phone else (Nature.AUTRE, True)


def _score(raw: ChampBrut, signs: Signs, said: Said, name: str, tokens: frozenset[str]) -> int:
    score = _AUTOCOMPLETE * bool(tokens & signs.autocomplete)
    if raw["type"] in signs.types and not (
        raw["type"] == "tel" and _speaks_of_else(raw, signs, said, name)
    ):
        score += _TYPE
    if signs.never.search(f"{said.label} | {said.placeholder}") and not score:
        return 0
    if signs.names.search(name) and not signs.other_names.search(name):
        score += NAME
    if found := signs.words.search(said.label):
        score += LABEL + (len(found[0]) == len(said.label)) + (found.start() == 0)
    elif signs.doubts.search(said.label or said.placeholder) and not signs.other_names.search(name):
        score += LABEL
    score += _PLACEHOLDER * bool(signs.words.search(said.placeholder))
    score += _HINT * bool(not said.label and signs.words.search(f"{said.group} {said.hint}"))
    return score + _HINT * bool(said.group and signs.words.search(said.group))


def _speaks_of_else(raw: ChampBrut, signs: Signs, said: Said, name: str) -> bool:
    """Whether `type=tel` is but a keyboard: words are read there, and no word tells a telephone."""
    told = f"{said.label} | {said.placeholder} | {said.group}"
    if signs.words.search(told) or signs.names.search(name):
        return False
    return raw["max"] == 1 or any(letter.isalpha() for letter in told)


def _password(raw: ChampBrut, said: Said, name: str) -> int:
    """How much a field is a password.

    Where what is typed is seen, « new-password » only keeps the browser from filling it: lists that
    one searches in say so.
    """
    if raw["type"] in NO_TEXT or raw["type"] == "email" or "captcha" in name:
        return 0
    hidden = raw["type"] == "password"
    tokens = frozenset(raw["autocomplete"].split()) if hidden else frozenset[str]()
    score = _score(raw, all_signs()[Nature.MOT_DE_PASSE], said, name, tokens)
    if hidden:
        return max(score, SURE)
    if raw["type"] != "text" or score <= NAME or _FORGOTTEN.search(said.label):
        return 0
    others = (Nature.NOM, Nature.COURRIEL, Nature.IDENTIFIANT_CONNEXION)
    return 0 if any(all_signs()[other].names.search(name) for other in others) else score


def _is_card_code(said: Said, name: str) -> bool:
    """Whether what is typed unseen is the code of a bank card."""
    card, secret = all_signs()[Nature.PAIEMENT], all_signs()[Nature.MOT_DE_PASSE]
    spoken = f"{said.label} {said.placeholder}"
    told = card.words.search(spoken) or card.names.search(name)
    return bool(told and not secret.words.search(spoken) and not secret.names.search(name))


def _is_hidden_number(said: Said) -> bool:
    """Whether what is typed unseen is a national or a tax number, and no password."""
    number, secret = all_signs()[Nature.IDENTIFIANT_ADMINISTRATIF], all_signs()[Nature.MOT_DE_PASSE]
    return bool(number.words.search(said.label)) and not secret.words.search(said.label)


def _kind_of_password(raw: ChampBrut, said: Said, name: str) -> Nature:
    code = all_signs()[Nature.CODE_USAGE_UNIQUE].words
    if "one-time-code" in raw["autocomplete"] or code.search(said.label):
        return Nature.CODE_USAGE_UNIQUE
    if "current-password" in raw["autocomplete"]:
        return Nature.MOT_DE_PASSE
    new = (
        "new-password" in raw["autocomplete"]
        or _NEW_PASSWORD.search(f"{said.label} {said.placeholder} {said.group} {name}")
        or _RULES.search(said.hint)
    )
    return Nature.NOUVEAU_MOT_DE_PASSE if new else Nature.MOT_DE_PASSE

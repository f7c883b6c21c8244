"""Writes the pattern of what must not stand before a place: texts of a known length."""

import re
from itertools import product

from exigences.mots.flexion import forms_of
from exigences.mots.grammaire import LigneError
from exigences.mots.tournure import Choix, Flexion, Lettres, Piece, Suite

APRES_MAX = 200
"""Ways to write what must not stand before."""


def not_after(options: tuple[Suite, ...]) -> str:
    """The pattern of a place that none of these turns precedes."""
    texts = [text for option in options for text in _texts(option)]
    return "".join(f"(?<!{_behind(text)})" for text in dict.fromkeys(texts))


def _texts(option: Suite) -> list[str]:
    """All the texts that a turn without gap may be."""
    words = [[""] for _ in option]
    for i, mot in enumerate(option):
        for piece in mot:
            words[i] = [a + b for a, b in product(words[i], _texts_of(piece))]
    told = [" ".join(filter(None, told)).replace("' ", "'") for told in product(*words)]
    if len(told) > APRES_MAX:
        raise LigneError("« pas après » a trop de variantes : écrivez-en moins.")
    return told


def _texts_of(piece: Piece) -> list[str]:
    match piece:
        case Lettres():
            return [piece.texte]
        case Choix():
            texts = [text for option in piece.options for text in _texts(option)]
            return ["", *texts] if piece.facultatif else texts
        case Flexion():
            return list(forms_of(piece.lemme))
        case _:
            raise LigneError(
                "« pas après » n'accepte que des mots entiers et leurs variantes : "
                "retirez-en écarts, étoiles et renvois."
            )


def _behind(text: str) -> str:
    """What stands right before: a whole word, and the space after it."""
    left = r"\b" if is_letter(text[0]) else ""
    space = "" if text.endswith(("'", "-", "(")) else " "
    return left + literal(text) + space


def literal(text: str) -> str:
    """The pattern of a text as it stands."""
    return re.escape(text).replace(r"\ ", " ").replace(r"\-", "-")


def is_letter(edge: str) -> bool:
    """Whether a sign is one of a word."""
    return edge.isalnum() or edge == "_"

"""Finds the number, the receipt or the copy that a service gives once a request is sent."""

import re
from collections.abc import Iterator
from itertools import pairwise

from exigences.facts.langue.texte import fold
from exigences.model.facts.facts import Bloc, PageFacts
from exigences.mots import Trouve, notion

_PROOF = notion("preuve-de-depot")
_BEFORE_A_NUMBER = notion("annonce-un-numero")
_NUMBER = re.compile(r" ?:? ?[\w/-]*\d")
"""What names one request, right after the words that announce it: « : 4521 », « DS-2026/12 »."""
_NAMES_IT = notion("nom-d-un-numero-de-demande")
_CODE = re.compile(r"(?=(?:\D*\d){4})[\w/-]+")
"""What names one request, and stands alone: four figures at least."""
_NUMBERED = re.compile(
    r"\b(?:n ?°|numero)[^.;!?\d]{0,30}(?<!\w)(?!0\d{9}\b|(?:19|20)\d\d[-/]\d)"
    r"(?=[\w/-]*\d{4})[\w/-]+"
)
"""A number and what it is: « n° SIG-48440934 », « porte le numero DEM-57149606 »."""
_CODED = re.compile(r"\b[a-z]{2,5}-(?:\d{4}-)?\d{4,}\b")
"""A code that stands in a sentence: « demande de certificat CU-090036533 »."""
_SENT = notion("nom-de-ce-qui-est-envoye")
_NEAR = 60
"""Signs before a number where what bears it is named."""
_CALLED = notion("nom-d-une-reference")


def numbers_given(page: PageFacts) -> Iterator[Bloc]:
    """The texts that give the number of a request: « FRM-2767 » beside what names it, or after."""
    plain = [(bloc, fold(bloc.texte)) for bloc in page.blocs]
    for (one, before), (other, after) in pairwise(plain):
        name, code = before.strip(" :"), after.strip(" :")
        if _NAMES_IT.search(name) and _CODE.fullmatch(code):
            yield other
        elif _NAMES_IT.search(code) and _CODE.fullmatch(name):
            yield one
    for bloc, text in plain:
        said = _announces(_CALLED, text) or _announces(_BEFORE_A_NUMBER, text)
        if said or _bears_a_number(text):
            yield bloc


def _bears_a_number(plie: str) -> bool:
    """Whether a folded text gives a number of its own to a thing that was sent."""
    return any(
        _SENT.search(plie[max(0, found.start() - _NEAR) : found.end()])
        for pattern in (_NUMBERED, _CODED)
        for found in pattern.finditer(plie)
    )


def is_proof(plie: str) -> bool:
    """Whether a folded text gives a number, a receipt or a copy to keep."""
    return bool(_PROOF.search(plie)) or _announces(_BEFORE_A_NUMBER, plie)


def _announces(words: Trouve, plie: str) -> bool:
    """Whether a number comes right after some words."""
    return any(_NUMBER.match(plie, told.end()) for told in words.finditer(plie))

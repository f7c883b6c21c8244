"""The rules that a service sets on a password to invent."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exigences.facts.langue.saisies import bare_of
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import phrases_of, text_about
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts
from exigences.mots import Trouve, notion

_PASSWORD = notion("regle-de-mot-de-passe")
_LENGTH = re.compile(
    r"\b(\d{1,2}) (?:caracteres|signes|lettres|chiffres)"
    r"(?: (?:minimum|au moins|au minimum|ou plus))?"
    r"|\b(?:au moins|minimum ?:?|minimale? de|plus de) ?(\d{1,2}) (?:caracteres|signes|chiffres)"
    r"|\b(?:longueur minim(?:ale|um)(?: de)?|min) ?:? ?(\d{1,2})\b"
)
_ENOUGH = re.compile(r"\b\d{1,2} (?:caracteres|signes) suffi\w+")
_RANGE = re.compile(
    r"\b(?:(?:entre|de) )?(\d{1,2}) ?(?:et|a|-|/) ?(\d{1,3}) (caracteres|signes|chiffres)"
    r"(?: maximum)?"
)
_MAXIMUM = re.compile(
    r"\b(?:jusqu'a|maximum ?:?|au plus|pas plus de|depasse[rz]?|exceder?) ?(\d{1,3}) "
    r"(?:caracteres|signes|chiffres)"
    r"|\b(\d{1,3}) (?:caracteres|signes|chiffres) (?:maximum|max|au (?:plus|maximum))\b"
)
_NUMBERS = {"six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "douze": 12, "quatorze": 14,
            "quinze": 15, "seize": 16, "vingt": 20}  # fmt: skip
_IN_LETTERS = re.compile(
    rf"\b({'|'.join(_NUMBERS)})(?= (?:a \w+ )?(?:caracteres|signes|lettres|chiffres)\b)"
)
_SHORT = re.compile(r"(?<=\d )car\b\.?|(?<=\d )charactere\w?")
"""« 6 car. », or a word that translators misspell."""
_NOT_ASKED = re.compile(
    r"\b(?:pas|sans|aucune?|ni|n'utilisez|evitez|interdits?)\b"
    r"(?:(?!\b(?:avec|mais|et|au moins)\b)[^.,;|]){0,40}?(?:majuscules?|minuscules?|chiffres?"
    r"|caracteres? spec\w+|symboles?)"
    r"(?:,? (?:ni|ou|et) (?:(?:de |d')?(?:majuscules?|minuscules?|chiffres?"
    r"|caracteres? spec\w+|symboles?)))*"
)
"""Kinds of characters that are not wanted, or not asked."""
_CLASSES: Mapping[str, Trouve] = {
    "une majuscule": re.compile(r"\bmajuscules?\b|\bcapitales?\b"),
    "une minuscule": re.compile(r"\bminuscules?\b"),
    "un chiffre": re.compile(r"\bchiffres?\b"),
    "un caractère spécial": notion("caractere-special"),
    "rien de courant": notion("mot-de-passe-trop-courant"),
}
_PATTERNS = {
    "une majuscule": "A-Z",
    "une minuscule": "a-z",
    "un chiffre": r"(?=.*\d",
    "un caractère spécial": r"(?=.*[^",
}
_EXPIRY = notion("mot-de-passe-a-changer")
"""A password that must be changed after some time, which CNIL asks no more (2022)."""
_IN_PATTERN = re.compile(r"\{(\d{1,2}),(\d{0,3})\}\$?$")
_LEAST = 6
"""Characters under which a number told is not the maximum of a password."""
_GLUED = 2
"""Texts, itself counted, that one holds when it only glues lines together."""
_SHORTEST = 4
"""Characters under which a number told is not the minimum of a password."""
_UNSAID = notion("mot-de-passe-robuste")
ROOM = 64
"""Characters that a service should accept at least (NIST SP 800-63B-4, 3.1.1.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordRules:
    """What a password must hold."""

    longueur: int | None
    """Least number of characters."""
    longueur_dite: int | None
    """The same, where a text that people see demands it."""
    maximum: int | None
    """Most characters that it may have."""
    classes: tuple[str, ...]
    """Kinds of characters that must be in it, in French."""
    expire: str
    """The sentence that says when it must be changed; '' where none does."""
    vague: bool
    """Whether it must be « robuste » with no rule told."""
    textes: tuple[str, ...]
    """Where the page says so, quoted."""

    @property
    def phrase(self) -> str:
        """The rules as the page says them, else in one French phrase; '' where there is none.

        What the page says comes with the longest password that its field takes, if it is short.
        """
        least = f"{self.longueur} caractères au moins" if self.longueur else ""
        most = f"{self.maximum} caractères au plus" if self.maximum else ""
        said = " ".join(self.textes)
        if said and self.maximum and self.maximum < ROOM and str(self.maximum) not in said:
            return f"{said} ; {most}"
        return said or ", ".join(part for part in (least, *self.classes, most) if part)


def password_rules(page: PageFacts, champ: Champ) -> PasswordRules:
    """Read the rules of a new password in its attributes, its hints and the page's sentences."""
    about = (*text_about(page, champ).split("\n"), *filter(None, (champ.bulle,)))
    texts = tuple(dict.fromkeys((*about, *_sentences(page))))
    said = _IN_LETTERS.sub(lambda word: str(_NUMBERS[word[1]]), fold(" | ".join(texts)))
    said = _SHORT.sub("caracteres", said)
    wanted = _NOT_ASKED.sub(" ", said)
    least = _MAXIMUM.sub(" ", _RANGE.sub(r"\1 \3", wanted))
    said_lengths = [int("".join(told)) for told in _LENGTH.findall(_ENOUGH.sub(" ", least))]
    lengths = [n for n in said_lengths if n >= _SHORTEST]
    told = max(lengths, default=None)
    in_pattern = _IN_PATTERN.search(champ.motif)
    lengths += [champ.longueur_min] if champ.longueur_min else []
    lengths += [int(in_pattern[1])] if in_pattern else []
    return PasswordRules(
        longueur=max(lengths, default=None),
        longueur_dite=told,
        maximum=_most(said, champ, in_pattern),
        classes=tuple(
            name
            for name, pattern in _CLASSES.items()
            if pattern.search(wanted) or (name in _PATTERNS and _PATTERNS[name] in champ.motif)
        ),
        expire=next((text for text in texts if _EXPIRY.search(fold(text))), ""),
        vague=bool(_UNSAID.search(said)),
        textes=_without_repeats(
            text for text in texts if _tells_a_rule(_SHORT.sub("caracteres", fold(text)))
        ),
    )


def _most(said: str, champ: Champ, in_pattern: re.Match[str] | None) -> int | None:
    """The smallest of the maximums that the page, the field or its pattern sets."""
    told = [int(a or b) for a, b in _MAXIMUM.findall(said)]
    told += [int(high) for _, high, _ in _RANGE.findall(said)]
    told += [champ.longueur_max] if champ.longueur_max else []
    told += [int(in_pattern[2])] if in_pattern and in_pattern[2] else []
    return min((most for most in told if most >= _LEAST), default=None)


def told_rule(texte: str) -> bool:
    """Whether a sentence alone tells a rule of a password."""
    plain = _SHORT.sub("caracteres", _IN_LETTERS.sub(lambda w: str(_NUMBERS[w[1]]), fold(texte)))
    return bool(_PASSWORD.search(plain)) and _tells_a_rule(_NOT_ASKED.sub(" ", plain))


def _tells_a_rule(plie: str) -> bool:
    rules: tuple[Trouve, ...] = (_LENGTH, _MAXIMUM, _EXPIRY, _UNSAID, *_CLASSES.values())
    return any(rule.search(plie) for rule in rules)


def _without_repeats(texts: Iterable[str]) -> tuple[str, ...]:
    """Texts in order, each once, spaces apart; one glued from several others gives way to them."""
    bare = {bare_of(text): text for text in reversed(tuple(texts))}
    glued = {long for long in bare if sum(part in long for part in bare) > _GLUED}
    kept: list[str] = []
    for text in reversed([name for name in bare if name not in glued]):
        if not any(text in other or other in text for other in kept):
            kept.append(text)
    return tuple(bare[text] for text in kept)


def _sentences(page: PageFacts) -> list[str]:
    """Sentences about passwords, and the list that follows one that ends with a colon."""
    several = sum(1 for c in page.champs if c.nature is Nature.NOUVEAU_MOT_DE_PASSE)
    kept: list[str] = []
    open_list = False
    for phrase in phrases_of(page):
        if several and _PASSWORD.search(phrase.plie):
            kept.append(phrase.texte)
            open_list = phrase.texte.endswith(":")
        elif open_list and len(phrase.texte) < 80:
            kept.append(phrase.texte)
        else:
            open_list = False
    return kept

"""In what language a text is written, by its small words and its script; and which is declared."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from exigences.donnees import read_data
from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.elements import BLOCS

_SCRIPTS = (
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
)
_SHARED = {"ru": ("uk", "bg", "sr", "be", "mk"), "ar": ("fa", "ur"), "zh": ("ja",), "he": ("yi",)}
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 5
_HITS = 4
_MOST, _LIKELY = 0.3, 0.2
"""Share of the small words of a language among all words, from which it is sure, or likely."""
_OTHERS = 0.4
"""What part of that the small words of any other language are at most."""
_SIGNS = 6
_SKIPPED = frozenset({"pre", "code", "samp", "kbd", "textarea", "select", "option", "svg"})


@dataclass(frozen=True, slots=True)
class Lecture:
    """What a text shows of its language; '' where it shows nothing."""

    langue: str = ""
    sure: bool = False
    proches: tuple[str, ...] = ()
    """Other languages that are written alike."""

    def admits(self, langue: str) -> bool:
        """Whether the text may be in a language."""
        return langue in (self.langue, *self.proches)


def declared(node: Noeud) -> str:
    """The language that is declared for an element, without its country; '' for none or unknown."""
    for up in (node, *node.ancetres()):
        written = up.attributs.get("lang", up.attributs.get("xml:lang"))
        if written is not None:
            main = written.strip().lower().replace("_", "-").split("-")[0]
            return main if main in _KNOWN or main in _OTHERS_KNOWN else ""
    return ""


_OTHERS_KNOWN = frozenset("da no nb nn fi cs sk hu tr ro hr sl et lv lt id vi sw eu".split())  # noqa: SIM905
"""Languages that are not read, but that no sure reading of another one is mistaken for."""


def hides(langue: str, read: "Lecture") -> bool:
    """Whether a reading says nothing of a text declared in a language that is not read."""
    return langue in _OTHERS_KNOWN and not (read.sure and read.langue in _FAR)


_FAR = ("fr", "en")
"""Languages whose small words are those of no other."""


_KNOWN = frozenset(
    [
        "fr",
        "en",
        "de",
        "es",
        "it",
        "pt",
        "nl",
        "sv",
        "pl",
        "ar",
        "fa",
        "ur",
        "he",
        "yi",
        "ru",
        "uk",
        "bg",
        "sr",
        "be",
        "mk",
        "el",
        "ja",
        "zh",
        "ko",
    ]
)


def passages(arbre: Arbre, least: int = _FEWEST) -> Iterator[tuple[Noeud, str]]:
    """The texts of the smallest blocks that are seen, with at least some words."""
    for node in arbre.noeuds:
        if (
            not node.vu
            or not node.entendu
            or (node.balise not in BLOCS and not node.attribut("lang"))
        ):
            continue
        if any(up.balise in _SKIPPED for up in (node, *node.ancetres())):
            continue
        text = _own(node)
        if len(_WORD.findall(text)) >= least:
            yield node, text


def _own(node: Noeud) -> str:
    """The text of a block that is in no block of its own, nor in what declares a language."""
    parts: list[str] = []
    stack = node.enfants[::-1]
    while stack:
        child = stack.pop()
        if child.balise == "#texte":
            parts.append(child.brut.get("x", "") if child.vu else "")
        elif child.balise not in BLOCS | _SKIPPED and "lang" not in child.attributs:
            stack += child.enfants[::-1]
        else:
            parts.append(" ")
    return " ".join("".join(parts).split())


@lru_cache(maxsize=4096)
def spoken(text: str) -> Lecture:
    """In what language a text is."""
    letters = sum(sign.isalpha() for sign in text)
    for name, script in _SCRIPTS:
        if (found := len(script.findall(text))) >= _SIGNS and found > letters / 2:
            return Lecture(name, sure=True, proches=_SHARED.get(name, ()))
    words = _WORD.findall(text.lower())
    if len(words) < _FEWEST:
        return Lecture()
    hits = {name: sum(w in small for w in words) for name, small in _small_words().items()}
    best, *others = sorted(hits, key=lambda name: -hits[name])
    second = max(hits[name] for name in others)
    share = hits[best] / len(words)
    if hits[best] < _HITS or share < _LIKELY or second > hits[best] * (1 + _OTHERS) / 2:
        return Lecture()
    return Lecture(best, sure=share >= _MOST and second <= hits[best] * _OTHERS)


@cache
def _small_words() -> Mapping[str, frozenset[str]]:
    raw: Mapping[str, str] = read_data("mots_outils.yaml")
    return {name: frozenset(words.split()) for name, words in raw.items()}

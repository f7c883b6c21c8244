"""Reads what a question says once it is answered by yes or no: « Faut-il un compte ? Non. »."""

import re
from functools import lru_cache

from exigences.facts.langue.texte import Force, fold, force_of, read_sentences
from exigences.model.facts.facts import Bloc
from exigences.mots import notion
from exigences.mots.pliage import KEPT

_ANSWER = re.compile(r"(oui|non)(?= ?[.,;:!–—-]| malheureusement\b)")
"""How an answer begins, folded; alone and without a stop, it is one of a form."""
_SO = notion("reponse-qui-reprend-la-question")
"""An answer that repeats what the question asks: « Faut-il une adresse ? Elle est demandée. »."""
_BUT = notion("revient-sur-un-non")
"""What takes back a part of a « non » that comes before."""
_DENIED = re.compile(r"\? non\b")
_RANK = re.compile(r"^(?:\d+[.)] ?|q ?: ?|[•–-] ?)")
_ASKS = re.compile(r"\best-ce (?:que |qu')")
_INVERTED = re.compile(
    r"(?P<with>\b(?:m'|s'|l'|y |me |se |lui |leur ))?"
    r"(?P<verb>\b\w+)-(?:t-)?(?P<who>je|il|elle|on|ils|elles|ce)\b ?"
)
_OPEN = re.compile(
    r"^(?:[a-z]+ )?(?:comment|quand|pourquoi|ou|qui|que|quoi|combien|quel(?:le)?s?)\b|\bqu'est-ce\b"
)
"""What asks for more than yes or no."""
_WITHOUT = re.compile(r"\bsans\b")
"""What turns the sense of an answer that takes up the words of the question."""
_CLAUSE = re.compile(r"\b(?:qui|que|dont|pour)\b|\bqu'|,")
"""What may bring a verb that is not the one that is asked about."""
_VERB = re.compile(
    r"(?P<who>\b(?:je |j'|il |elle |on |ils |elles |c'|ce ))?(?P<with>\b(?:m'|s'|l'|y |me |se ))?"
    r"(?P<verb>\b(?:peu[xt]|peuvent|doi[st]|doivent|vais|ai|(?<=\by )a|ont|suis|est|sont|sera|faut"
    r"|existe)\b) ?"
)
_SECOND = {
    "peux": "pouvez",
    "puis": "pouvez",
    "pourrai": "pourrez",
    "dois": "devez",
    "devrai": "devrez",
    "vais": "allez",
    "ai": "avez",
    "aurai": "aurez",
    "suis": "etes",
    "serai": "serez",
    "recevrai": "recevrez",
}
"""Verbs of whoever asks, as the answer turns them to the reader."""
_OBLIGE = {
    "devez": "avez pas a",
    "devrez": "aurez pas a",
    "doit": "a pas a",
    "doivent": "ont pas a",
    "devra": "aura pas a",
    "faut": "est pas necessaire",
    "faudra": "sera pas necessaire",
}
"""What one is not held to do: « Dois-je… ? Non » leaves the choice."""
_HAVE = frozenset({"avez", "aurez", "a", "ont", "aura", "auront", "existe", "existent"})
_SOME = re.compile(r"^(?:une?|des|du|de la|de l') ?")
_I_AM = re.compile(r"\bj(?:e |')(n'|ne )?(ai|suis|peux|dois|vais)\b")
_MINE = (
    (re.compile(r"\b(?:mon|ma)\b"), "votre"),
    (re.compile(r"\bmes\b"), "vos"),
    (re.compile(r"\b(?:me|moi|je)\b|\b[mj]'"), "vous "),
)
_INFINITIVE = re.compile(r"^(?:(?:me|se|le|la|les|lui|leur|y|en) |[mls]')*\w+(?:er|ir|re|oir)\b")
_VOWEL = tuple("aeiouyh")


def read_with(bloc: Bloc) -> str:
    """A text as it is quoted: after the question that it answers."""
    return f"{bloc.question} {bloc.texte}".strip()


def is_denied(texte: str) -> bool:
    """Whether what was read of a question and its answer is that it is not so.

    « Non, un proche peut le faire » goes on to say what is so: it denies nothing more than that.
    """
    plain = fold(texte)
    return bool(_DENIED.search(plain)) and not _BUT.search(plain)


def said_in(bloc: Bloc) -> tuple[tuple[str, str, Force], ...]:
    """The sentences of a block as written, folded, and how strongly each asks.

    A question that is answered by yes or no is read with its answer, as what both say together.
    """
    return _said(bloc.texte, bloc.question, bloc.reponse)


@lru_cache(maxsize=KEPT)
def _said(text: str, question: str, reponse: str) -> tuple[tuple[str, str, Force], ...]:
    read = read_sentences(text)
    answers = [*(answer_of(texte) for texte, *_ in read[1:]), reponse][: len(read)]
    found: list[tuple[str, str, Force]] = []
    for one, answer in zip(read, answers, strict=True):
        texte, plie, _ = one
        told = told_by_answer(question, answer_of(texte)) if question else ""
        if told:
            found.append((f"{question} {texte}", told, force_of(told)))
        question = texte if answer and plie.endswith("?") else ""
        if not (question and (answer == "non" or told_by_answer(question, answer))):
            found.append(one)
    return tuple(found)


@lru_cache(maxsize=KEPT)
def answer_of(text: str) -> str:
    """The « oui » or « non » by which a sentence answers; '' where it is none, or not wholly no."""
    plain = fold(text)
    if _SO.search(plain):
        return "oui"
    found = _ANSWER.match(plain)
    return "" if found is None or _BUT.search(plain) else found[1]


@lru_cache(maxsize=KEPT)
def told_by_answer(question: str, answer: str) -> str:
    """What a question says once answered (`oui`, `non`), as a folded sentence that states it.

    « Puis-je payer par chèque ? Non. » says « vous ne pouvez pas payer par cheque. ». Empty where
    the question is of no known shape, asks more than yes or no, or asks of the reader (« vous »).
    """
    plain = _RANK.sub("", fold(question).rstrip("? "))
    if answer == "oui" and _WITHOUT.search(plain):
        return ""
    asks = _ASKS.search(plain)
    found = _VERB.search(plain, asks.end()) if asks else _INVERTED.search(plain)
    if found is None or _OPEN.match(plain) or (asks and _CLAUSE.search(plain[asks.end() :])):
        return ""
    start = asks.start() if asks else 0
    before = f"{plain[:start]}{plain[asks.end() if asks else 0 : found.start()]}".rstrip()
    who, verb = (found["who"] or "").strip(), found["verb"]
    if who in ("je", "j'"):
        verb = _SECOND.get(verb, "")
    subject = _subject(who, before)
    if not verb or not subject:
        return ""
    rest = plain[found.end() :]
    said = _denied(subject, found["with"] or "", verb, rest) if answer == "non" else ""
    said = said or " ".join(f"{subject} {found['with'] or ''}{verb} {rest}".split())
    return f"{_to_the_reader(said)}."


def _subject(who: str, before: str) -> str:
    """Who does it: what stands before, or the pronoun of the question."""
    if who in ("je", "j'"):
        return f"{before} vous".strip()
    named = bool(before) and not before.endswith(",")
    return before if named and who not in ("on", "ce", "c'") else f"{before} {who}".strip()


def _denied(subject: str, pronoun: str, verb: str, rest: str) -> str:
    if verb in ("faut", "faudra"):
        held = _OBLIGE[verb]
        if not _INFINITIVE.match(rest):
            subject, rest = rest, ""
        elif rest:
            rest = f"de {rest}"
        return f"{subject} {_not(held)}{held} {rest}".strip()
    held = _OBLIGE.get(verb, f"{verb} pas")
    if verb in _HAVE:
        rest = _SOME.sub("de ", rest)
    return f"{subject} {_not(pronoun or held)}{pronoun}{held} {rest}"


def _not(verb: str) -> str:
    return "n'" if verb.startswith(_VOWEL) else "ne "


def _to_the_reader(said: str) -> str:
    said = _I_AM.sub(lambda m: f"vous {m[1] or ''}{_SECOND[m[2]]}", said)
    for mine, yours in _MINE:
        said = mine.sub(yours, said)
    said = re.sub(r"\bce (?=est\b)", "c'", re.sub(r"\bde (?=[aeiouy])", "d'", said))
    return " ".join(said.split())

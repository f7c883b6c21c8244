"""Supposes a test against robots in the one question of a form that is not about the person."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from exigences.facts.langue.texte import fold, words
from exigences.facts.page.humain import tells_another_thing, tells_of_robots
from exigences.model.facts.champs import Champ, Nature, UsageFormulaire
from exigences.model.facts.facts import Bloc
from exigences.mots import Trouve, notion

_WRITTEN = frozenset({"text", "number", "tel"})
_FAR = 30
"""Elements before a field among which the words of its test stand."""
_SAID = 400
"""Characters read before a field."""
_WORDY = 6
"""Words of a label that says by itself what its field asks."""
_LONGEST = 160
"""Characters of a question or of an order that such a test asks."""
_PERSONAL = notion("sur-la-personne")
"""Words by which a question is about the person, or about their message."""
_FRENCH = notion("mot-interrogatif")
"""French services count children and incomes: their riddles are known by their words."""
_COPY = notion("ordre-de-taper")
_NEAR = 90
"""Characters after an order among which it gives its own answer."""
_GIVES: tuple[Trouve, ...] = (
    notion("endroit-de-l-ecran"),
    re.compile(r"[\"'«“„][^\"'»”]{1,30}[\"'»”]|\d"),
)
"""« Type “blue” », « enter 5 », « copy the word on the left »: what is to be written."""
_EDGES = re.compile(r"^\W+|\W+$")
_BARE = notion("code-nu")
"""A label that asks a code or a sum, and says no more."""
_TOKEN = re.compile(r"\W*(?=\d*[a-z])(?=[a-z]*\d)[0-9a-z]{4,8}\W*")
"""A label that is no word: the code to copy itself."""
_ANSWER = notion("demande-une-reponse")
"""A label that asks an answer, and not to what."""
_SECRET = re.compile(r"secur|secret")
_QUESTION = notion("parle-d-une-question")
_KNOWN = frozenset(
    {Nature.NOM, Nature.COURRIEL, Nature.TELEPHONE, Nature.IDENTIFIANT_CONNEXION, Nature.CAPTCHA}
)


def with_riddles(
    champs: Sequence[Champ], usages: Mapping[int, UsageFormulaire]
) -> tuple[Champ, ...]:
    """The same fields; the lone riddle of a form to join or to write to someone is a doubt."""
    forms: dict[int, list[Champ]] = {}
    for champ in champs:
        if champ.formulaire is not None:
            forms.setdefault(champ.formulaire, []).append(champ)
    riddles = {
        id(riddle)
        for index, fields in forms.items()
        if (riddle := _lone_riddle(fields, usages.get(index))) is not None
    }
    return tuple(
        replace(c, nature=Nature.CAPTCHA, certaine=False) if id(c) in riddles else c for c in champs
    )


def with_questions(champs: Sequence[Champ], blocs: Iterable[Bloc]) -> tuple[Champ, ...]:
    """The same fields; the last of a form that nothing tells, under words of a test, is a doubt.

    The words stand in a row or a paragraph of their own, between the field before and it.
    """
    answered = {champ.formulaire for champ in champs if champ.nature is Nature.CAPTCHA}
    unknown = {c.formulaire: rank for rank, c in enumerate(champs) if _says_nothing(c)}
    lone = {rank for form, rank in unknown.items() if form is not None and form not in answered}
    if not lone:
        return tuple(champs)
    texts = [(bloc.lieu.ordre, bloc.texte) for bloc in blocs]
    orders = [champ.lieu.ordre for champ in champs if champ.visible]
    return tuple(
        replace(champ, nature=Nature.CAPTCHA, certaine=False)
        if rank in lone and tells_of_robots(_before(champ.lieu.ordre, orders, texts))
        else champ
        for rank, champ in enumerate(champs)
    )


def _says_nothing(champ: Champ) -> bool:
    """Whether nothing tells what a field asks; a whole phrase that names no test asks its own."""
    said = _spoken(champ)
    if not _is_unknown(champ) or not champ.visible or tells_another_thing(said):
        return False
    return len(words(said)) < _WORDY or "?" in said or tells_of_robots(said)


def _before(here: int, fields: Sequence[int], texts: Sequence[tuple[int, str]]) -> str:
    """What is written between the field before and the one of this rank, folded."""
    start = max((rank for rank in fields if rank < here), default=0)
    near = [text for rank, text in texts if max(start, here - _FAR) < rank <= here]
    return fold(" | ".join(near)[-_SAID:])


def _lone_riddle(fields: Sequence[Champ], usage: UsageFormulaire | None) -> Champ | None:
    if usage is not UsageFormulaire.INSCRIPTION and not _writes_to_someone(fields):
        return None
    if any(champ.nature is Nature.CAPTCHA for champ in fields):
        return None
    asked = [champ for champ in fields if _is_riddle(champ) or _answers_nothing(champ, fields)]
    return asked[0] if len(asked) == 1 else None


def _answers_nothing(champ: Champ, fields: Sequence[Champ]) -> bool:
    """An answer to a question that no other field chooses or writes, and that is no secret."""
    if not _is_unknown(champ) or not _ANSWER.fullmatch(_EDGES.sub("", _spoken(champ))):
        return False
    others = (fold(f"{c.nom} {c.libelle_visible}") for c in fields if c is not champ)
    return not (_SECRET.search(fold(champ.nom)) or any(map(_QUESTION.search, others)))


def _is_unknown(champ: Champ) -> bool:
    return champ.nature is Nature.AUTRE and champ.type in _WRITTEN


def _spoken(champ: Champ) -> str:
    return fold(champ.libelle_visible or champ.indice)


def _writes_to_someone(fields: Sequence[Champ]) -> bool:
    """A comment or a message: a box to write in, and beside it who writes, at most."""
    boxes = [champ for champ in fields if champ.type == "textarea"]
    lines = [champ for champ in fields if champ.type in _WRITTEN]
    unknown = [champ for champ in lines if champ.nature not in _KNOWN]
    return len(boxes) == 1 and len(unknown) <= len(lines) - len(unknown)


def _is_riddle(champ: Champ) -> bool:
    said = _spoken(champ)
    if not _is_unknown(champ) or len(said) > _LONGEST or _PERSONAL.search(said):
        return False
    asks = "?" in said.rstrip("*: ")[-2:] and not _FRENCH.search(said)
    bare = _EDGES.sub("", said)
    return asks or _gives_its_answer(said) or bool(_BARE.fullmatch(bare) or _TOKEN.fullmatch(said))


def _gives_its_answer(said: str) -> bool:
    """Whether an order to write says what, or where it stands."""
    after = (said[order.end() : order.end() + _NEAR] for order in _COPY.finditer(said))
    return any(answer.search(text) for text in after for answer in _GIVES)

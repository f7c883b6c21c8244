"""Supposes a test against robots in the one question of a form that is not about the person."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from exigences.facts.texte import fold
from exigences.model.champs import Champ, Nature, UsageFormulaire

_WRITTEN = frozenset({"text", "number", "tel"})
_LONGEST = 160
"""Characters of a question or of an order that such a test asks."""
_PERSONAL = re.compile(
    r"\b(?:you(?:rs?|rself)?|my|me|i|us|our|we|vous|votre|vos|tu|ton|ta|tes|te|toi|mon|ma|mes"
    r"|nous|notre|nos|dein\w*|du|ihr\w*|sie|mein\w*|uns\w*|su|sus|usted\w*|mi|mis|nuestr\w*"
    r"|tuo|tua|suo|sua|vostr\w*|nostr\w*|seu|voce|vc|meu|uw|je|jouw|twoj\w*|pan\w*|vas\w*"
    r"|tvoj\w*|svoj\w*|ваш\w*|вы|вас|вам|ты|твой|тебя|мы|нас|наш\w*|hear|find|found|objet|sujet"
    r"|subject|regarding|about|motif|message)\b"
)
"""Words by which a question is about the person, or about their message."""
_FRENCH = re.compile(
    r"\b(?:quel(?:le)?s?|lequel|laquelle|combien|qui|quand|comment|pourquoi|est-ce|y a-t-il)\b"
    r"|\bou \w+-"
)
"""French services count children and incomes: their riddles are known by their words."""
_COPY = re.compile(
    r"\b(?:type|enter|write|copy|repeat|input|tape[rz]|saisi\w+|ecri(?:re|vez)|recopi\w+|entre[rz]"
    r"|schreib\w*|tippen?|gib|geben|escrib\w+|scriv\w+|digit[ea]\w*|wpisz|napis\w*|vul|typ|skriv"
    r"|kirjoita|введ\w+|напиш\w+|впиш\w+)\b"
    r"(?=.{0,60}(?:[\"'«“„][^\"'»”]{1,30}[\"'»”]|\d|\b(?:below|above|left|right|shown|backwards?"
    r"|reverse|ci-(?:contre|dessous|dessus)|gauche|droite|unten|oben|links|rechts|abajo|arriba"
    r"|derecha|izquierda|ниже|выше|слева|справа)\b))"
)
"""« Type “blue” », « enter 5 »: an order that gives its own answer."""
_BARE = re.compile(
    r"\W*(?:please |enter |type |the |this |your |le |la |введите )*(?:codes?|kode|kod|koodi|kood"
    r"|codigo|codice|result|resultat|ergebnis|resultado|risultato|wynik|vysledok|vysledek|sum|summe"
    r"|somme|suma|soma|somma|код|результат|сумма|символы|κωδικ[οό]ς|コード|코드)\W*"
)
"""A label that asks a code or a sum, and says no more."""
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


def _lone_riddle(fields: Sequence[Champ], usage: UsageFormulaire | None) -> Champ | None:
    if usage is not UsageFormulaire.INSCRIPTION and not _writes_to_someone(fields):
        return None
    if any(champ.nature is Nature.CAPTCHA for champ in fields):
        return None
    asked = [champ for champ in fields if _is_riddle(champ)]
    return asked[0] if len(asked) == 1 else None


def _writes_to_someone(fields: Sequence[Champ]) -> bool:
    """A comment or a message: a box to write in, and beside it who writes, at most."""
    boxes = [champ for champ in fields if champ.type == "textarea"]
    lines = [champ for champ in fields if champ.type in _WRITTEN]
    unknown = [champ for champ in lines if champ.nature not in _KNOWN]
    return len(boxes) == 1 and len(unknown) <= len(lines) - len(unknown)


def _is_riddle(champ: Champ) -> bool:
    if champ.nature is not Nature.AUTRE or champ.type not in _WRITTEN:
        return False
    said = fold(champ.libelle_visible or champ.indice)
    if len(said) > _LONGEST or _PERSONAL.search(said):
        return False
    asks = "?" in said.rstrip("*: ")[-2:] and not _FRENCH.search(said)
    return asks or bool(_COPY.search(said) or _BARE.fullmatch(said))

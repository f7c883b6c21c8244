"""Finds the time limits that a page puts to the person: a session, a code, a countdown."""

import re
from collections.abc import Iterator

from exigences.facts.langue.texte import excerpt, fold, sentences
from exigences.model.facts.facts import Bloc, Delai
from exigences.model.lieu import Lieu
from exigences.mots import notion

_UNITES = ((3600, "heure"), (60, "minute"), (1, "seconde"))
_AUTOUR = 120
"""Characters read on each side of a duration."""
_NOMBRES = {
    "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "douze": 12, "quinze": 15, "vingt": 20,
    "trente": 30, "quarante-cinq": 45, "soixante": 60,
}  # fmt: skip
_SECONDES = {"s": 1, "sec": 1, "seconde": 1, "mn": 60, "min": 60, "minute": 60, "h": 3600,
             "heure": 3600}  # fmt: skip
_DUREE = re.compile(
    rf"\b(?:(?P<demie>une demi[- ]heure)|(?P<quart>un quart d'heure)|"
    rf"(?P<nombre>\d{{1,3}}|{'|'.join(_NOMBRES)})\s?(?:\(\d{{1,3}}\)\s?)?"
    rf"(?P<unite>heure|minute|seconde|min|mn|sec|h|s)s?)\b"
)
_REBOURS = re.compile(r"(?:temps|duree|session|expire)[^.]{0,40}?\b(\d{1,2}):([0-5]\d)\b")
_SUJET = notion("parle-d-une-session")
_CODE = notion("code-qui-expire")
_LIMITE = notion("met-fin")
_INACTIF = notion("d-inactivite")
_POUR = notion("temps-donne")
_TACHE = notion("pour-remplir")
_RETENU = notion("retenu-pendant")
"""What was chosen is kept for a time only: past it, the person begins again."""
_APRES = notion("apres-une-duree")
_PERTE = notion("perte-de-la-saisie")
_NOMME = notion("limite-nommee")
"""A limit that is named before its duration: « Délai d'inactivité : »."""
_SANS_ACTIVITE = notion("sans-geste-pendant")
_AUTRE_SESSION = notion("autre-session")
"""A meeting, an exam or a hotspot, and not the session of the service."""
_SANS_LIMITE = notion("sans-limite")
_AUTRE_DELAI = notion("autre-delai")
_FIN_DE_SESSION = notion("fin-de-session")


def find_delays(blocs: tuple[Bloc, ...]) -> tuple[Delai, ...]:
    """Read the time limits of a page; the delay of an answer is not one put to the person."""
    return tuple(delai for bloc in blocs for delai in _of_bloc(bloc))


def refresh_delay(lieu: Lieu, content: str) -> Delai | None:
    """Read the content of a meta refresh; under a minute it is a redirection, not a limit."""
    head = content.partition(";")[0].strip()
    if not head.isdigit() or int(head) < 60:
        return None
    elsewhere = "url" in content.lower()
    does = "La page laisse la place à une autre" if elsewhere else "La page se recharge"
    said = f"{does} au bout de {_in_words(int(head))}"
    return Delai(lieu=lieu, secondes=float(head), extrait=said, moyen="meta")


def _in_words(seconds: int) -> str:
    """A number of seconds in the largest unit that counts it whole."""
    size, unit = next((n, u) for n, u in _UNITES if seconds % n == 0)
    count = seconds // size
    return f"{count} {unit}{'s' if count > 1 else ''}"


def _of_bloc(bloc: Bloc) -> Iterator[Delai]:
    for sentence in sentences(bloc.texte):
        read = fold(sentence)
        if _SANS_LIMITE.search(read) or _AUTRE_SESSION.search(read):
            continue
        seconds = _limit(read)
        if seconds is None and not _FIN_DE_SESSION.search(read):
            continue
        yield Delai(lieu=bloc.lieu, secondes=seconds, extrait=excerpt(sentence), moyen="texte")


def _limit(plain: str) -> float | None:
    countdown = _REBOURS.search(plain)
    if countdown:
        return int(countdown[1]) * 60.0 + int(countdown[2])
    for match in _DUREE.finditer(plain):
        if _binds(plain, match):
            return _seconds(match)
    return None


def _binds(plain: str, duree: re.Match[str]) -> bool:
    """Whether this duration limits the person, by the words that stand around it."""
    before = plain[max(0, duree.start() - _AUTOUR) : duree.start()]
    after = plain[duree.end() : duree.end() + _AUTOUR]
    ended, begun = before.rstrip(), after.lstrip()
    if _INACTIF.match(begun) or _SANS_ACTIVITE.search(ended) or _NOMME.search(ended):
        return True
    if _RETENU.search(ended) or (_POUR.search(ended) and _TACHE.match(begun)):
        return True
    clause = re.split(r"[,;:]", before)[-1] + duree.group() + re.split(r"[,;:]", after)[0]
    if _AUTRE_DELAI.search(clause):
        return False
    if _SUJET.search(clause) and (_LIMITE.search(clause) or _APRES.search(ended)):
        return True
    if _CODE.search(before):
        return True
    return bool(_APRES.search(ended) and _PERTE.search(before + after))


def _seconds(duree: re.Match[str]) -> float:
    if duree["demie"]:
        return 1800.0
    if duree["quart"]:
        return 900.0
    number = duree["nombre"]
    return float(_NOMBRES.get(number) or int(number)) * _SECONDES[duree["unite"]]

"""Makes of turns of phrase the pattern that finds them, whose time is linear by construction.

Nothing in it repeats without bound but runs of letters, which give nothing back; the product of
its gaps is bounded. So no text can make it backtrack without end.
"""

from collections.abc import Callable, Iterable
from math import prod

from exigences.mots.apres import is_letter, literal, not_after
from exigences.mots.flexion import forms_of
from exigences.mots.formes import FORMES
from exigences.mots.grammaire import LigneError
from exigences.mots.tournure import (
    Bord,
    Borne,
    Choix,
    Ecart,
    Etoile,
    Flexion,
    Forme,
    Garde,
    Lettres,
    Mot,
    Piece,
    Renvoi,
    Reste,
    Suite,
    Unite,
)

ECARTS_MAX = 20_000
"""Product of the gaps of a turn: how often, at worst, it is tried at one place."""

type Renvois = Callable[[str], Iterable[Suite]]
"""The turns of a notion that another names."""


def pattern_of(suites: Iterable[Suite], renvois: Renvois) -> str:
    """The pattern that finds, at a place, the first of these turns that stands there."""
    writer = _Writer(renvois)
    told = [_bare(writer.suite(suite)) for suite in suites]
    if len(told) > 1 and all(one.startswith(r"\b") for one in told):
        return rf"\b(?:{'|'.join(one.removeprefix(r'\b') for one in told)})"
    return "|".join(told)


def _bare(pattern: str) -> str:
    """A pattern without the edges of words that a space already tells."""
    return pattern.replace(r"\b ", " ").replace(r" \b", " ")


def check_cost(suite: Suite, renvois: Renvois) -> None:
    """Raise LigneError where the gaps of a turn, one after the other, would cost too much."""
    if (cost := _cost(suite, renvois)) > ECARTS_MAX:
        raise LigneError(
            f"ces écarts se multiplient ({cost} façons, {ECARTS_MAX} au plus) : "
            "raccourcissez-les, ou coupez la tournure."
        )


def _cost(suite: Suite, renvois: Renvois) -> int:
    return prod(_cost_of(piece, renvois) for mot in suite for piece in mot)


def _cost_of(piece: Piece, renvois: Renvois) -> int:
    match piece:
        case Ecart():
            return piece.nombre + 1
        case Choix() | Garde():
            return max(_cost(option, renvois) for option in piece.options)
        case Renvoi():
            return max((_cost(option, renvois) for option in renvois(piece.notion)), default=1)
        case _:
            return 1


class _Writer:
    """Writes patterns; knows the notions that turns name."""

    def __init__(self, renvois: Renvois) -> None:
        self._renvois = renvois

    def either(self, options: tuple[Suite, ...], *, after: bool) -> str:
        """One of several turns, each with the space that parts it from what comes `after`."""
        return "|".join(dict.fromkeys(self.suite(option, after=after) for option in options))

    def suite(self, suite: Suite, *, after: bool = False) -> str:
        """Words in a row, whole, each with what parts it from the next."""
        if any(isinstance(piece, Reste) for mot in suite[:-1] for piece in mot):
            raise LigneError("« {suite} » finit la tournure : mettez-la au bout.")
        last = _last_needed(suite)
        told: list[str] = []
        for i, mot in enumerate(suite):
            spaced = (after or i < last) and not _eats_spaces(suite[i + 1 : i + 2])
            lead = _lead(suite[i - 1]) if i > last and not after else ""
            told.append(self._word(mot, spaced=spaced, lead=lead))
        return "".join(told)

    def _word(self, mot: Mot, *, spaced: bool, lead: str) -> str:
        match mot:
            case (Choix() as choix,):
                return self._choice(choix, spaced=spaced, lead=lead)
            case (Renvoi() as renvoi,):
                return f"(?:{self.either(tuple(self._renvois(renvoi.notion)), after=spaced)})"
            case (Garde() as garde,):
                return self._guard(garde, space=lead)
            case (Ecart() as ecart,):
                return _gap(ecart)
            case (Reste() as reste,):
                return self._rest(reste)
            case _:
                space = " " if spaced and not _elided(mot) and not _bound(mot[-1]) else ""
                return self._glued(mot) + space

    def _choice(self, choix: Choix, *, spaced: bool, lead: str) -> str:
        """A choice that stands alone; where it may be missing, the space goes with it."""
        if choix.facultatif and lead:
            return f"(?:{lead}(?:{self.either(choix.options, after=False)}))?"
        inner = self.either(choix.options, after=spaced)
        return _maybe(inner) if choix.facultatif else f"(?:{inner})"

    def _glued(self, mot: Mot) -> str:
        """Pieces without a space between them, with the edges of a word at both ends."""
        told = [self._piece(piece, i, mot) for i, piece in enumerate(mot)]
        left = r"\b" if is_letter(_edge(mot[0], first=True)) else ""
        right = r"\b" if is_letter(_edge(mot[-1], first=False)) else ""
        return left + "".join(told) + right

    def _piece(self, piece: Piece, i: int, mot: Mot) -> str:
        match piece:
            case Etoile():
                if 0 < i < len(mot) - 1:
                    raise LigneError("« * » se met à un bout d'un mot : déplacez-la.")
                return r"\w*+" if i else ""
            case Choix():
                inner = "|".join(
                    self._inside(option, first=i == 0, last=i == len(mot) - 1)
                    for option in piece.options
                )
                return _maybe(inner) if piece.facultatif else f"(?:{inner})"
            case Renvoi():
                return f"(?:{self.either(tuple(self._renvois(piece.notion)), after=False)})"
            case Garde():
                return self._guard(piece, space="")
            case Reste():
                return self._rest(piece)
            case _:
                return _plain_piece(piece)

    def _inside(self, option: Suite, *, first: bool, last: bool) -> str:
        """A choice within a word, « envoy[er|ez] »: its outer edges are those of the word."""
        if len(option) == 1:
            return "".join(self._piece(piece, i, option[0]) for i, piece in enumerate(option[0]))
        told = self.suite(option)
        told = told if first else told.removeprefix(r"\b")
        return told if last else told.removesuffix(r"\b")

    def _rest(self, reste: Reste) -> str:
        stops = ".;|," if reste.sans_virgule else ".;|"
        if not reste.jusqu_a:
            return f"[^{stops}]*+"
        return f"(?:(?!{self.either(reste.jusqu_a, after=False)})[^{stops}])*+"

    def _guard(self, garde: Garde, *, space: str) -> str:
        if not garde.avant:
            return not_after(garde.options)
        told = (
            ("" if _eats_spaces(option[:1]) or _begins_with_sign(option) else space)
            + self.suite(option)
            for option in garde.options
        )
        return f"(?!{'|'.join(told)})"


def _plain_piece(piece: Piece) -> str:
    """A piece that holds no other."""
    match piece:
        case Lettres():
            return literal(piece.texte)
        case Flexion():
            return f"(?:{'|'.join(map(literal, forms_of(piece.lemme)))})"
        case Forme():
            return FORMES[piece.nom]
        case Borne():
            return "^" if piece.bord is Bord.DEBUT else "$"
        case _:
            raise LigneError("un écart ou « suite » est un mot à part : laissez un espace.")


def _maybe(pattern: str) -> str:
    return f"{pattern}?" if len(pattern) == 1 else f"(?:{pattern})?"


def _last_needed(suite: Suite) -> int:
    """Place of the last word that must be there: what follows it brings its own space."""
    needed = (i for i, mot in enumerate(suite) if not _may_be_missing(mot))
    return max(needed, default=len(suite) - 1)


def _may_be_missing(mot: Mot) -> bool:
    match mot:
        case (Choix(facultatif=True),) | (Garde(),) | (Borne(bord=Bord.FIN),) | (Reste(),):
            return True
        case _:
            return False


def _eats_spaces(next_words: tuple[Mot, ...]) -> bool:
    """Whether what comes next is a gap in signs, which takes the spaces too, or an end."""
    match next_words:
        case ((Ecart(unite=Unite.SIGNES), *_),) | ((Borne(bord=Bord.FIN), *_),) | ((Reste(), *_),):
            return True
        case _:
            return False


def _lead(mot: Mot) -> str:
    """What stands between a word and what may follow it."""
    if isinstance(mot[-1], Choix | Renvoi):
        return " ?"
    return "" if _elided(mot) else " "


def _elided(mot: Mot) -> bool:
    match mot[-1]:
        case Lettres(texte=texte):
            return texte.endswith("'")
        case _:
            return False


def _bound(piece: Piece) -> bool:
    return isinstance(piece, Borne | Ecart | Garde)


def _gap(ecart: Ecart) -> str:
    if ecart.unite is Unite.MOTS:
        return rf"(?:\b\w++[ '-]){{{ecart.au_moins},{ecart.nombre}}}"
    stops = ".;|," if ecart.sans_virgule else ".;|"
    return f"[^{stops}]{{0,{ecart.nombre}}}?"


def _edge(piece: Piece, *, first: bool) -> str:
    """The letter at one end of a piece, or nothing where it brings its own edge."""
    match piece:
        case Lettres(texte=texte):
            return texte[0 if first else -1]
        case Flexion():
            return "a"
        case Choix():
            option = piece.options[0]
            inner = option[0 if first else -1]
            return _edge(inner[0 if first else -1], first=first)
        case _:
            return ""


def _begins_with_sign(option: Suite) -> bool:
    match option[0][0]:
        case Lettres(texte=texte):
            return not is_letter(texte[0])
        case _:
            return False

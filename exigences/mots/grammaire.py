"""Reads a turn of phrase as a person of the field writes it; docs/mots.md tells the grammar."""

import re
from difflib import get_close_matches

from exigences.mots.formes import FORMES
from exigences.mots.pliage import fold
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

MOTS_MAX, SIGNES_MAX = 12, 160
"""Largest gaps; a sentence of an administration has some 150 signs."""
PROFONDEUR_MAX = 6
"""Brackets within brackets."""
LONGUEUR_MAX = 300
"""Characters of a line: more is several turns."""

_LETTRES = re.compile(r"[^\s()\[\]{}<>|*~\\^$+?]+")
_ECART = re.compile(r"(?:(\d) a )?(\d{1,3}) ?(mots?|signes?)( sans virgule)?")
_GARDE = re.compile(r"pas (avant|apres) ?: ?")
_RESTE = re.compile(r"suite( sans virgule)?(?: jusqu'a ?: ?|(?=\}))")
_RENVOI = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FERMETURES = {"(": ")", "[": "]", "{": "}", "<": ">"}
_REGEX = {
    "\\": "écrivez le mot lui-même : les bords des mots vont de soi",
    "^": "écrivez « {début} »",
    "$": "écrivez « {fin} »",
    "+": "écrivez « {2 mots} » ou « {40 signes} » pour ce qui peut s'intercaler",
    "?": "mettez entre parenthèses ce qui peut manquer, comme « dossier(s) »",
}


class LigneError(ValueError):
    """A line that is not a turn of phrase; its message says why and what to write, in French."""


def read_line(line: str) -> Suite:
    """The turn that a line writes; LigneError where it writes none."""
    plain = fold(line)
    if not plain:
        raise LigneError("cette ligne est vide : écrivez-y un mot ou une tournure.")
    if len(plain) > LONGUEUR_MAX:
        raise LigneError(
            f"plus de {LONGUEUR_MAX} caractères : coupez cette ligne en plusieurs tournures."
        )
    reader = _Reader(plain)
    suite = reader.suite("", 0)
    if reader.rest:
        raise LigneError(f"« {reader.rest[0]} » ne ferme rien : retirez-le.")
    if not any(_needed(piece) for mot in suite for piece in mot):
        raise LigneError("cette ligne peut ne rien trouver : écrivez-y un mot obligatoire.")
    return suite


def _needed(piece: Piece) -> bool:
    match piece:
        case Choix():
            return not piece.facultatif
        case Lettres() | Renvoi() | Flexion() | Forme():
            return True
        case _:
            return False


class _Reader:
    """Reads a folded line from left to right."""

    def __init__(self, line: str) -> None:
        self._line = line
        self._at = 0

    @property
    def rest(self) -> str:
        return self._line[self._at :]

    def suite(self, end: str, depth: int) -> Suite:
        """Words until the sign that closes them, a bar, or the end of the line."""
        if depth > PROFONDEUR_MAX:
            raise LigneError("trop de crochets les uns dans les autres : coupez cette tournure.")
        mots: list[Mot] = []
        current: list[Piece] = []
        while self.rest and self.rest[0] not in f"{end}|)]}}":
            if self.rest[0] == " ":
                self._at += 1
                mots, current = _with(mots, current), []
            else:
                current.append(self._piece(depth))
        return tuple(_with(mots, current))

    def _piece(self, depth: int) -> Piece:
        sign = self.rest[0]
        if sign in _REGEX:
            raise LigneError(f"« {sign} » ne s'écrit pas dans une tournure : {_REGEX[sign]}.")
        if found := _LETTRES.match(self.rest):
            self._at += found.end()
            return Lettres(texte=found[0])
        self._at += 1
        match sign:
            case "*":
                return Etoile()
            case "(" | "[":
                return Choix(options=self._options(sign, depth), facultatif=sign == "(")
            case "{":
                return self._braces(depth)
            case "<":
                return Renvoi(notion=self._name("<"))
            case _:
                return self._inflected()

    def _inflected(self) -> Flexion:
        found = _LETTRES.match(self.rest)
        if not found:
            raise LigneError("« ~ » précède un mot dont on veut toutes les formes : écrivez-le.")
        self._at += found.end()
        return Flexion(lemme=found[0])

    def _name(self, opening: str) -> str:
        inner = self._until(opening).strip()
        if not _RENVOI.fullmatch(inner):
            raise LigneError(f"« <{inner}> » doit nommer une notion, comme « <lieu-d-accueil> ».")
        return inner

    def _until(self, opening: str) -> str:
        closing = _FERMETURES[opening]
        inner, found, _ = self.rest.partition(closing)
        if not found:
            raise LigneError(f"il manque « {closing} » après « {opening} » : fermez-le.")
        self._at += len(inner) + 1
        return inner

    def _options(self, opening: str, depth: int) -> tuple[Suite, ...]:
        """The choices up to the sign that closes them."""
        closing = _FERMETURES[opening]
        options: list[Suite] = []
        while True:
            start = self._at
            option = self.suite(closing, depth + 1)
            if not option and self._at == start:
                raise LigneError("un choix est vide : écrivez-y un mot, ou retirez-le.")
            options.append(option or ((Lettres(texte=" "),),))
            sign, self._at = self.rest[:1], self._at + 1
            if sign == closing:
                return tuple(options)
            if sign != "|":
                raise LigneError(f"il manque « {closing} » après « {opening} » : fermez-le.")

    def _braces(self, depth: int) -> Piece:
        if found := _GARDE.match(self.rest):
            self._at += found.end()
            return Garde(avant=found[1] == "avant", options=self._options("{", depth))
        if found := _RESTE.match(self.rest):
            self._at += found.end()
            until = found[0].endswith((":", " "))
            options = self._options("{", depth) if until else ()
            self._at += not until
            return Reste(sans_virgule=bool(found[1]), jusqu_a=options)
        inner = self._until("{").strip()
        if inner in Bord:
            return Borne(bord=Bord(inner))
        if found := _ECART.fullmatch(inner):
            return _gap(found)
        if inner in FORMES:
            return Forme(nom=inner)
        raise LigneError(f"« {{{inner}}} » n'est pas connu : {_nearest(inner)}")


def _with(mots: list[Mot], current: list[Piece]) -> list[Mot]:
    return [*mots, tuple(current)] if current else mots


def _gap(found: re.Match[str]) -> Ecart:
    least, number = int(found[1] or 0), int(found[2])
    unite = Unite.MOTS if found[3].startswith("mot") else Unite.SIGNES
    largest = MOTS_MAX if unite is Unite.MOTS else SIGNES_MAX
    if not 1 <= number <= largest:
        raise LigneError(f"un écart va de 1 à {largest} {unite} : changez « {number} ».")
    if unite is Unite.MOTS and found[4]:
        raise LigneError("des mots ne passent jamais une virgule : retirez « sans virgule ».")
    if least > number or (least and unite is Unite.SIGNES):
        raise LigneError("« au moins » se compte en mots, du moins au plus : « {1 à 3 mots} ».")
    return Ecart(nombre=number, unite=unite, sans_virgule=bool(found[4]), au_moins=least)


def _nearest(word: str) -> str:
    guards = ["pas avant : …", "pas après : …"]
    names = ["début", "fin", "suite", "3 mots", "40 signes", *guards, *FORMES]
    if near := get_close_matches(word, [fold(name) for name in names], n=1, cutoff=0.6):
        return f"vouliez-vous dire « {{{near[0]}}} » ?"
    return "sont possibles : " + ", ".join(f"{{{name}}}" for name in names) + "."

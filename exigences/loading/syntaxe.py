"""Faults of YAML syntax, said in French with what to do."""

import re

import yaml

_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

PROFONDEUR_MAX = 30
TROP_PROFOND = f"plus de {PROFONDEUR_MAX} niveaux d'imbrication : simplifiez l'écriture."

_PROBLEMS = (
    ("maximum nesting depth", TROP_PROFOND),
    (
        "mapping values are not allowed",
        "deux-points inattendu : mettez la valeur entre guillemets, ou vérifiez l'indentation.",
    ),
    (
        "could not find expected ':'",
        "deux-points attendu : écrivez « clé: valeur », ou vérifiez l'indentation.",
    ),
    (
        "found unexpected end of stream",
        "un guillemet ouvert n'est pas refermé : ajoutez le guillemet fermant.",
    ),
    (
        "escape character",
        "« \\ » ne peut pas être là entre guillemets doubles : mettez des guillemets simples.",
    ),
    (
        "did not find expected ',' or",
        "un crochet ou une accolade n'est pas refermé, ou une virgule manque.",
    ),
    (
        "did not find expected '-' indicator",
        "cette ligne n'est pas alignée avec ses voisines : reprenez l'indentation.",
    ),
    (
        "did not find expected key",
        "cette ligne n'est pas alignée avec ses voisines : reprenez l'indentation.",
    ),
    (
        "expected <block end>",
        "cette ligne n'est pas alignée avec ses voisines : reprenez l'indentation.",
    ),
    (
        "block sequence entries are not allowed",
        "un tiret de liste ne peut pas être ici : passez à la ligne après les deux-points.",
    ),
    (
        "cannot start any token",
        "ce caractère ne peut pas commencer une valeur : mettez la valeur entre guillemets.",
    ),
)
_OTHERWISE = (
    "l'écriture YAML n'est pas correcte ici : "
    "vérifiez l'indentation, les deux-points et les guillemets."
)


class SyntaxFault(Exception):  # noqa: N818 - it never leaves loading, where it becomes a Faute
    """A text that is not accepted: its line and its column (from 1), and a French sentence."""

    def __init__(self, place: tuple[int, int], texte: str) -> None:
        super().__init__(texte)
        self.ligne, self.colonne = place
        self.texte = texte


def first_forbidden(text: str, place: tuple[int, int] | None = None) -> None:
    """Raise SyntaxFault at the first control character or lone surrogate."""
    if found := _FORBIDDEN.search(text):
        raise SyntaxFault(
            place or place_in(text, found.start()),
            f"caractère de contrôle U+{ord(found.group()):04X} interdit : retirez-le.",
        )


def place_in(text: str, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of a character of a text."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _at_a_tab(line: str, mark: yaml.Mark | None) -> bool:
    return mark is not None and line[mark.column : mark.column + 1] == "\t"


def translate(error: yaml.YAMLError, text: str) -> SyntaxFault:
    """Say a fault of the YAML parser in French."""
    mark = getattr(error, "problem_mark", None)
    ligne, colonne = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    lines = text.splitlines()
    around = lines[max(ligne - 2, 0) : ligne]
    for written in range(len(around)):
        line = around[written]
        if "\t" in line[: len(line) - len(line.lstrip())]:
            first = max(ligne - 2, 0) + written + 1
            place = (first, line.index("\t") + 1)
            return SyntaxFault(place, "une tabulation sert d'indentation : mettez des espaces.")
    problem = str(getattr(error, "problem", "") or "")
    if "cannot start any token" in problem and around[-1:] and _at_a_tab(around[-1], mark):
        return SyntaxFault((ligne, colonne), "une tabulation est mal placée : mettez des espaces.")
    texte = next((t for p, t in _PROBLEMS if p in problem), _OTHERWISE)
    if ligne > len(lines):  # the end of the text is after its last line
        ligne, colonne = len(lines) or 1, len(lines[-1]) + 1 if lines else 1
    return SyntaxFault((ligne, colonne), texte)

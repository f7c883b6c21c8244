"""List the regular expressions of the code that hold more than three alternatives of words.

Words stand in `exigences/donnees/mots/`; what stays in code has its reason in
`mots_du_code.yaml`, and `tests/outils` refuses one that has none.
"""

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

RACINE = Path(__file__).resolve().parent.parent
RAISONS = Path(__file__).with_suffix(".yaml")
AU_PLUS = 3
"""Alternatives of words, in one group, that a regular expression may hold without a reason."""

_CALLS = frozenset(
    {"compile", "search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split"}
)
_SKIPPED = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|\?P?[<!=][=!]?\w*>?|\?P=\w+")
"""What is no word of a pattern: escapes, classes, heads of groups."""
_WORD = re.compile(r"[^\W\d_]{2,}")

_LOOPS = (ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp)

type Motif = tuple[str, str]
"""A file, and the name of what holds the pattern in it."""


def alternatives(pattern: str) -> int:
    """Count the alternatives that hold a word in the largest group of a pattern."""
    opened = [[""]]
    largest = 0
    for sign in _SKIPPED.sub(lambda found: " " * len(found[0]), pattern):
        if sign == "(":
            opened.append([""])
        elif sign == ")" and len(opened) > 1:
            inner = opened.pop()
            largest = max(largest, _words(inner))
            opened[-1][-1] += "".join(inner)
        elif sign == "|":
            opened[-1].append("")
        else:
            opened[-1][-1] += sign
    return max(largest, *(_words(group) for group in opened))


def _words(branches: list[str]) -> int:
    return sum(bool(_WORD.search(branch)) for branch in branches) if len(branches) > 1 else 0


def patterns_of(source: str) -> Iterator[tuple[str, str]]:
    """Yield the patterns of a module, each with the name that holds it, or its function."""
    tree = ast.parse(source)
    constants = {
        name: value
        for node in tree.body
        for name in _targets(node)
        if (value := getattr(node, "value", None)) is not None
    }
    for node in tree.body:
        name = next(iter(_targets(node)), getattr(node, "name", ""))
        for inner in ast.walk(node):
            if isinstance(inner, ast.Call) and _is_regex(inner.func) and inner.args:
                yield name, _text(inner.args[0], constants)
            elif isinstance(inner, _LOOPS) and any(map(_is_call_of_regex, ast.walk(inner))):
                yield from ((name, text) for text in _looped(inner))


def _is_call_of_regex(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and _is_regex(node.func)


def _looped(loop: ast.GeneratorExp | ast.ListComp | ast.SetComp | ast.DictComp) -> Iterator[str]:
    """Yield the texts that a loop makes into patterns, one after the other."""
    for over in loop.generators:
        for node in ast.walk(over.iter):
            match node:
                case ast.Constant(value=str() as text):
                    yield text


def _targets(node: ast.stmt) -> Iterator[str]:
    match node:
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            yield name


def _is_regex(called: ast.expr) -> bool:
    match called:
        case ast.Attribute(value=ast.Name(id="re"), attr=attr):
            return attr in _CALLS
        case _:
            return False


def _text(node: ast.AST, constants: Mapping[str, ast.expr]) -> str:
    """Return the text of a pattern; what only a run would tell is left out."""
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_text(part, constants) for part in parts)
        case ast.FormattedValue(value=value) | ast.Attribute(value=value, attr="pattern"):
            return _text(value, constants)
        case ast.BinOp(left=left, right=right):
            return _text(left, constants) + _text(right, constants)
        case ast.Name(id=name) if name in constants:
            return _text(constants[name], constants)
        case ast.Call(func=called, args=[first, *_]) if _is_regex(called):
            return _text(first, constants)
        case _:
            return ""


def found(racine: Path) -> Mapping[Motif, int]:
    """Return what holds more than three alternatives of words, and how many."""
    many: dict[Motif, int] = {}
    for path in sorted((racine / "exigences").rglob("*.py")):
        for name, pattern in patterns_of(path.read_text("utf-8")):
            if (count := alternatives(pattern)) > AU_PLUS:
                motif = (path.relative_to(racine).as_posix(), name)
                many[motif] = max(count, many.get(motif, 0))
    return many


def reasons(path: Path = RAISONS) -> tuple[Mapping[str, str], Mapping[Motif, str]]:
    """Read the reasons, and that of each pattern that stays in code."""
    read = yaml.safe_load(path.read_text("utf-8"))
    given = {
        (file, name): reason
        for file, names in read["motifs"].items()
        for name, reason in names.items()
    }
    return read["raisons"], given


def faults(racine: Path = RACINE) -> Iterator[str]:
    """Say, in French, what has no reason, and what has one and is gone."""
    told, given = reasons()
    many = found(racine)
    for (file, name), count in many.items():
        if (file, name) not in given:
            yield (
                f"{file} : « {name} » a {count} choix de mots : faites-en une notion "
                f"(docs/mots.md), ou dites dans {RAISONS.name} pourquoi c'est une forme."
            )
    for (file, name), reason in given.items():
        if (file, name) not in many:
            yield f"{RAISONS.name} : « {name} » n'est plus dans {file} : retirez-le."
        if reason not in told:
            yield f"{RAISONS.name} : « {reason} » n'est pas une raison connue."


def main() -> int:
    """Write how many patterns stay in code, by reason, or what is to mend."""
    if wrong := list(faults()):
        sys.stderr.writelines(f"{line}\n" for line in wrong)
        return 1
    told, given = reasons()
    counts = Counter(given.values())
    sys.stdout.writelines(f"{counts[reason]:4} {sense}\n" for reason, sense in told.items())
    return 0


if __name__ == "__main__":
    sys.exit(main())

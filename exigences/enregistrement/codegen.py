"""Reads what Playwright's codegen writes in Python: its text is parsed, and never run."""

import ast
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exigences.enregistrement.geste import (
    TWICE,
    Enregistrement,
    Genre,
    Geste,
    RecordingError,
    Sorte,
    Vise,
    lost,
)
from exigences.enregistrement.jsonl import seen
from exigences.enregistrement.localisation import Maillon, literal, located
from exigences.loading.erreur import excerpt

_KINDS = {
    "get_by_role": "role",
    "get_by_label": "label",
    "get_by_placeholder": "placeholder",
    "get_by_text": "text",
    "get_by_alt_text": "alt",
    "get_by_title": "title",
    "get_by_test_id": "test-id",
    "locator": "default",
    "frame_locator": "frame-locator",
    "nth": "nth",
    "content_frame": "frame",
    "first": "first",
    "last": "last",
}
"""What Playwright calls the kind of each link (`locatorGenerators`)."""
_APART = frozenset({"browser", "context", "playwright", "asyncio", "p"})
"""What is not the page: it is opened, set and closed, and nothing of it is a gesture."""
_GESTES = {
    "click": Genre.CLIC,
    "dblclick": Genre.CLIC,
    "tap": Genre.CLIC,
    "fill": Genre.SAISIE,
    "type": Genre.SAISIE,
    "press_sequentially": Genre.SAISIE,
    "check": Genre.COCHE,
    "uncheck": Genre.DECOCHE,
    "select_option": Genre.CHOIX,
    "set_input_files": Genre.FICHIER,
    "press": Genre.TOUCHE,
    "wait_for": Genre.VOIT,
    "wait_for_selector": Genre.VOIT,
}
_VALUED = frozenset({Genre.SAISIE, Genre.CHOIX, Genre.TOUCHE})
_SEEN = frozenset({"to_be_visible", "to_contain_text", "to_have_text", "to_have_value"})
_QUIET = frozenset(
    {"close", "once", "on", "set_viewport_size", "set_default_timeout", "screenshot", "pause"}
    | {"wait_for_load_state", "wait_for_timeout", "wait_for_url", "focus", "blur", "bring_to_front"}
    | {"scroll_into_view_if_needed", "storage_state", "to_be_checked", "to_be_empty"}
)
"""What asks nothing of a replay, which waits and looks by itself."""
_BACK = 40
"""Lines given up at the end of a file that is cut."""


@dataclass(frozen=True, slots=True)
class _Appel:
    """A link of a chain of calls."""

    nom: str
    appel: ast.Call | None


def read_codegen(text: str) -> Enregistrement:
    """Read a script, whole or cut; RecordingError where it drives no page."""
    tree, coupe = _parsed(text)
    gestes = tuple(_of_body(tree.body))
    if not any(g.genre not in (Genre.TU, Genre.PERDU) for g in gestes):
        raise RecordingError(
            "ce script Python ne conduit aucune page : donnez celui qu'écrit "
            "« playwright codegen »."
        )
    coupe = coupe or _ends_amid(gestes[-1], text)
    return Enregistrement(sorte=Sorte.PYTHON, titre="", gestes=gestes, coupe=coupe)


def _ends_amid(last: Geste, text: str) -> str:
    """Tell that a script ends amid a call: what is left of it is Python, and no gesture."""
    if last.genre is not Genre.PERDU or last.rang != len(text.rstrip().splitlines()):
        return ""
    return f"le script s'arrête au milieu de la ligne {last.rang} : ce qui précède est repris."


def _parsed(text: str) -> tuple[ast.Module, str]:
    lines = text.splitlines(keepends=True)
    for given_up in range(min(_BACK, len(lines))):
        kept = lines[: len(lines) - given_up]
        try:
            tree = ast.parse("".join(kept))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        where = f"le script est coupé ou abîmé après la ligne {len(kept)}"
        return tree, f"{where} : ce qui précède est repris." if given_up else ""
    raise RecordingError("ce fichier n'est pas du Python qui se lise : enregistrez de nouveau.")


def _of_body(body: Sequence[ast.stmt]) -> Iterator[Geste]:
    for statement in body:
        match statement:
            case ast.FunctionDef(body=inner) | ast.AsyncFunctionDef(body=inner):
                yield from _of_body(inner)
            case ast.With(body=inner) | ast.AsyncWith(body=inner):
                yield from _of_body(inner)
            case ast.Expr(value=value):
                yield from _of_expression(value)
            case ast.Assign() | ast.AnnAssign() | ast.Import() | ast.ImportFrom() | ast.Pass():
                pass
            case _:
                what = f"une suite d'instructions ({type(statement).__name__}), jamais lancée"
                yield lost(statement.lineno, what)


def _of_expression(value: ast.expr) -> Iterator[Geste]:
    node = value.value if isinstance(value, ast.Await) else value
    if isinstance(node, ast.Constant):
        return
    root, chain = _unwound(node)
    if isinstance(root, ast.Call) and isinstance(root.func, ast.Name) and chain:
        yield from _of_call(root, chain)
    elif isinstance(root, ast.Name) and chain and root.id not in _APART:
        yield from _of_page(chain, node.lineno)
    elif isinstance(root, ast.Name) and not (chain and root.id in _APART):
        yield _lost(node)


def _of_call(root: ast.Call, chain: Sequence[_Appel]) -> Iterator[Geste]:
    """A check (`expect(…)`); any other function is left alone."""
    if isinstance(root.func, ast.Name) and root.func.id == "expect" and root.args:
        _, aimed = _unwound(root.args[0])
        yield _checked(root, located(_links(aimed)), chain[-1])
    elif not (isinstance(root.func, ast.Name) and root.func.id.endswith("_playwright")):
        yield _lost(root)


def _checked(root: ast.Call, vise: Vise, check: _Appel) -> Geste:
    if check.nom in _SEEN:
        value = "" if check.nom == "to_have_value" else _first(check)
        return seen(root.lineno, vise, value)
    if check.nom in _QUIET:
        return Geste(genre=Genre.TU, rang=root.lineno, valeur="vérification d'un champ")
    return _lost(root)


def _unwound(node: ast.expr) -> tuple[ast.expr, list[_Appel]]:
    """What a chain begins with, and its links in order."""
    chain: list[_Appel] = []
    while True:
        match node:
            case ast.Call(func=ast.Attribute(value=inner, attr=name)) as call:
                chain.append(_Appel(name, call))
                node = inner
            case ast.Attribute(value=inner, attr=name):
                chain.append(_Appel(name, None))
                node = inner
            case ast.Await(value=inner):
                node = inner
            case _:
                return node, chain[::-1]


def _of_page(chain: Sequence[_Appel], line: int) -> Iterator[Geste]:
    *before, last = chain
    if before and before[0].nom == "keyboard":
        yield Geste(genre=Genre.TOUCHE, rang=line, valeur=_first(last))
    elif last.nom == "goto":
        yield Geste(genre=Genre.OUVRE, rang=line, valeur=_first(last))
    elif last.nom in ("go_back", "reload"):
        yield Geste(genre=Genre.RETOUR if last.nom == "go_back" else Genre.RECHARGE, rang=line)
    elif last.nom in _QUIET:
        yield Geste(genre=Genre.TU, rang=line, valeur="attente ou fenêtre")
    else:
        yield _acted(line, _links(before), last)


def _acted(line: int, links: Iterator[Maillon], last: _Appel) -> Geste:
    vise = located(links)
    value = _first(last)
    if not vise.designe:  # the old way: page.click("#selector"), page.fill("#selector", "text")
        vise = located((Maillon(sorte="default", corps=value),)) if value else vise
        value = _argument(last, 1)
    kind = _GESTES.get(last.nom)
    if kind is None:
        what = f"« {excerpt(last.nom)} » sur « {excerpt(vise.dit)} »"
        return lost(line, what)
    if kind is Genre.CLIC and last.appel and any(k.arg == "button" for k in last.appel.keywords):
        return lost(line, "un clic d'un autre bouton")
    return Geste(
        genre=kind,
        rang=line,
        vise=vise,
        valeur=value if kind in _VALUED else "",
        note=TWICE if last.nom == "dblclick" else "",
    )


def _lost(node: ast.expr) -> Geste:
    return lost(node.lineno, "un appel que l'enregistreur n'écrit pas")


def _links(chain: Sequence[_Appel]) -> Iterator[Maillon]:
    for link in chain:
        if link.nom == "filter" and link.appel is not None:
            yield from _filter(link.appel)
            continue
        words = {k.arg: k.value for k in link.appel.keywords} if link.appel else {}
        body = _written(link.appel.args[0]) if link.appel and link.appel.args else ""
        name = _written(words["name"]) if "name" in words else ""
        yield Maillon(
            sorte=_KINDS.get(link.nom, link.nom),
            corps=body or "",
            nom=name,
            illisible=body is None or name is None,
        )
        if "has_text" in words:
            yield Maillon(sorte="has-text", corps=_written(words["has_text"]) or "")


def _filter(call: ast.Call) -> Iterator[Maillon]:
    for word in call.keywords:
        text = _written(word.value)
        if word.arg == "has_text":
            yield Maillon(sorte="has-text", corps=text or "", illisible=text is None)
        else:
            yield Maillon(sorte="visible" if word.arg == "visible" else f"filter {word.arg}")


def _written(node: ast.expr) -> str | None:
    """A text or a number that is written as such, or an expression that only quotes one."""
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.Constant(value=bool()):
            return None
        case ast.Constant(value=int() as number) if number <= sys.maxsize:
            return str(number)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() as number)):
            return f"-{number}" if number <= sys.maxsize else None
        case ast.List(elts=[first, *_]):
            return _written(first)
        case ast.Call(func=ast.Attribute(attr="compile"), args=[ast.Constant(value=text), *_]):
            return literal(text) if isinstance(text, str) else None
        case _:
            return None


def _first(link: _Appel) -> str:
    return _argument(link, 0)


def _argument(link: _Appel, rank: int) -> str:
    if link.appel is None:
        return ""
    if len(link.appel.args) > rank:
        return _written(link.appel.args[rank]) or ""
    named = {k.arg: k.value for k in link.appel.keywords}
    option = named.get("label") or named.get("value")
    return (_written(option) or "") if option is not None else ""

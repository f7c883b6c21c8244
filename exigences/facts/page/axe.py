"""From axe-core's result object to findings that name the RGAA tests and EN 301 549 clauses."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from exigences.facts.page.collecte import Controle, NoeudAxe, RegleAxe, RegleJugee, ResultatAxe
from exigences.facts.page.contrastes import least, settled
from exigences.facts.page.referentiel import load_regles_axe
from exigences.model.facts.axe import AxeFinding, AxeNode, CoucheAxe, IssueAxe
from exigences.model.lieu import Boite, CheminCadre

_RGAA = re.compile(r"RGAA-(\d+\.\d+\.\d+)")
_EN = re.compile(r"EN-(9(?:\.\d+)+)")
_WCAG_A_AA = re.compile(r"wcag2\d?aa?")
_EXCERPT = 300
_FOR_A_HUMAN = frozenset({"region", "scrollable-region-focusable"})
"""Rules that find less than a fault of the RGAA, so that what they find is left undecided.

Test 9.2.1 asks for a header, a navigation, a main part and a footer, where the page is in HTML5;
axe finds all that stands outside, were it a path or a link to skip to the text. What scrolls and
holds nothing that takes the focus takes it itself in Chromium and in Firefox, not in Safari.
"""
_PROVEN = frozenset({"css-orientation-lock"})
"""Experimental rules whose fault is one: a page that turns its content against the screen."""
_WITHOUT_DOUBT = frozenset({"css-orientation-lock"})
"""Rules whose doubt says only that a style sheet could not be read: it is so on every page."""
_OWN_TEXT = frozenset({"avoid-inline-spacing"})
"""Rules about words, that find too the elements which hold none of their own."""
_WORDS = re.compile(r"<[^>]*>\s*[^<\s]")
_CONTROLS = frozenset({"a", "button", "input", "select", "textarea", "summary"})
_TAG = re.compile(r"<([a-z]+)")
_ALIVE = re.compile(r"<[^>]*\s(?:tabindex|on[a-z]+|aria-(?!label|describedby|hidden)[a-z]+)=")
"""The HTML of what a person uses, or whose state is told, and not of what is only read."""
SHADOW = " >>> "
_LISTBOX = re.compile(r"""<[^>]*\brole=["']?listbox\b""")
_INNER = (re.compile(r"^<input\b[^>]* readonly\b"), re.compile(r"^<input\b[^>]* tabindex=\"-1\""))
FRAME = " » "

type Cadres = Mapping[tuple[str, ...], CheminCadre]


def read_axe(stored: Mapping[str, Any]) -> tuple[AxeFinding, ...]:
    """Return the violations, then the incomplete results, in axe's order; some are left undecided.

    `cadres`, which the engine adds, gives the path of each frame by axe's own selectors of it:
    `{"cible": ["iframe"], "chemin": [0]}`. An unknown frame stays in the selector, before ` » `.
    """
    raw = _result(stored)
    cadres = {
        tuple(_joined(part) for part in cadre["cible"]): tuple(cadre["chemin"])
        for cadre in raw.get("cadres", ())
    }
    return tuple(
        _finding(rule, issue, cadres)
        for issue, rules in (
            (IssueAxe.VIOLATION, raw.get("violations", ())),
            (IssueAxe.INCOMPLETE, raw.get("incomplete", ())),
        )
        for rule in map(_with_words, rules)
        if rule["nodes"] and not (issue is IssueAxe.INCOMPLETE and rule["id"] in _WITHOUT_DOUBT)
    )


def _with_words(rule: RegleJugee) -> RegleJugee:
    """Return a rule without the elements that it does not concern."""
    if rule["id"] not in _OWN_TEXT:
        return rule
    return {**rule, "nodes": [n for n in rule["nodes"] if _WORDS.match(n.get("html") or "")]}


def decidable_tests(stored: Mapping[str, Any]) -> tuple[str, ...]:
    """List the RGAA tests that the rules which ran can find at fault, by number."""
    raw = _result(stored)
    ran: tuple[RegleAxe, ...] = (
        *raw.get("violations", ()),
        *raw.get("incomplete", ()),
        *raw.get("passes", ()),
        *raw.get("inapplicable", ()),
    )
    return tuple(sorted({test for r in ran for test in rgaa_tests(r["tags"])}, key=numbers_of))


def silent_rules(stored: Mapping[str, Any]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the rules of the norm that judged without finding, then those with nothing to judge.

    A rule that accepts some elements and not others is in neither.
    """
    raw = _result(stored)
    found = {
        rule["id"]
        for rule in (*raw.get("violations", ()), *raw.get("incomplete", ()))
        if rule["nodes"]
    }
    passed, inapplicable = (
        frozenset(
            rule["id"]
            for rule in rules
            if rule["id"] not in found and layer(rule["tags"]) is CoucheAxe.NORME
        )
        for rules in (raw.get("passes", ()), raw.get("inapplicable", ()))
    )
    return passed, inapplicable - passed


def _result(stored: Mapping[str, Any]) -> ResultatAxe:
    """Read what a state keeps, whose shape was held before, with the doubts that pixels settle."""
    return settled(cast("ResultatAxe", stored))


def numbers_of(test: str) -> tuple[int, ...]:
    """Return the sort key of a test such as `11.1.1`."""
    return tuple(int(part) for part in test.split("."))


def rgaa_tests(tags: Sequence[str]) -> tuple[str, ...]:
    """List the RGAA tests that axe's tags name: `RGAA-1.1.1` gives `1.1.1`."""
    return tuple(match[1] for tag in tags if (match := _RGAA.fullmatch(tag)))


def en_clauses(tags: Sequence[str]) -> tuple[str, ...]:
    """List the clauses of EN 301 549 that axe's tags name: `EN-9.1.1.1` gives `9.1.1.1`."""
    return tuple(match[1] for tag in tags if (match := _EN.fullmatch(tag)))


def layer(tags: Sequence[str]) -> CoucheAxe:
    """Say what a rule stands on: only `norme` weighs in the score."""
    if rgaa_tests(tags) or any(_WCAG_A_AA.fullmatch(tag) for tag in tags):
        return CoucheAxe.NORME
    return CoucheAxe.AAA if "wcag2aaa" in tags else CoucheAxe.BONNE_PRATIQUE


def _is_for_a_human(rule: RegleJugee) -> bool:
    """Whether what a rule finds may be no fault: axe itself calls some of its rules experimental.

    A table that lays out a form, for one, is taken for data without a title.
    """
    experimental = "experimental" in rule["tags"] and rule["id"] not in _PROVEN
    return rule["id"] in _FOR_A_HUMAN or experimental


def _finding(rule: RegleJugee, issue: IssueAxe, cadres: Cadres) -> AxeFinding:
    tags = tuple(rule["tags"])
    tests = rgaa_tests(tags)
    nodes = tuple(_node(rule["id"], node, cadres) for node in rule["nodes"])
    doubted = _is_for_a_human(rule) or (bool(nodes) and all(node.autrement for node in nodes))
    return AxeFinding(
        regle=rule["id"],
        issue=IssueAxe.INCOMPLETE if doubted else issue,
        impact=rule.get("impact") or "",
        aide=rule.get("help") or "",
        tags=tags,
        tests_rgaa=tests,
        clauses_en=en_clauses(tags),
        theme=numbers_of(tests[0])[0] if tests else None,
        couche=layer(tags),
        noeuds=nodes,
    )


def _node(rule: str, node: NoeudAxe, cadres: Cadres) -> AxeNode:
    *frames, selector = (_joined(part) for part in node["target"])
    known = next((n for n in range(len(frames), 0, -1) if tuple(frames[:n]) in cadres), 0)
    return AxeNode(
        cadre=cadres[tuple(frames[:known])] if known else (),
        selecteur=node.get("chemin") or FRAME.join((*frames[known:], selector)),
        extrait=_cut(node.get("html") or ""),
        message=" ".join(dict.fromkeys(_messages(node))),
        boite=_box(node.get("boite")),
        manque=_lack(node),
        derriere=node.get("derriere", False),
        autrement=_gives_otherwise(rule, node),
    )


def _lack(node: NoeudAxe) -> float:
    """How far a contrast or a target is from what it must be: 0.01 for 4.45 where 4.5 is due."""
    if seen := node.get("pixels"):
        return _share(seen["meilleur"], least(seen))
    measured = [check.get("data") for check in node.get("any") or ()]
    return max((lack for data in measured if (lack := _lack_told(data)) is not None), default=1.0)


def _lack_told(data: Any) -> float | None:
    match data:
        case {"contrastRatio": int() | float() as ratio, "expectedContrastRatio": str() as wanted}:
            return _share(ratio, float(wanted.split(":")[0]))
        case {"minSize": int() | float() as wanted, "width": int() | float() as width}:
            return _share(min(width, data.get("height", width)), wanted)
    return None


def _share(measured: float, wanted: float) -> float:
    return max(0.0, 1 - measured / wanted) if wanted else 1.0


def is_inside_a_list(html: str) -> bool:
    """Whether an element is the inside of a list that a script draws.

    Nobody writes in it nor comes to it by Tab.
    """
    return all(sign.search(html) for sign in _INNER)


def _gives_otherwise(rule: str, node: NoeudAxe) -> bool:
    """Whether an element gives in an older or another way what a rule wants.

    A list tied by `aria-owns`, as ARIA 1.0 had it, in place of `aria-controls`; a link inside a tab
    that the keyboard does not reach apart from its tab; a target that less than a pixel parts from
    the space that it needs; a name that is of no use, on what shows nothing, or that lacks there; a
    role that does not exist, on what nobody uses: it is read as if it had none; the inside of
    a list that has a name, or the box that is drawn in one of its answers; a list that its arrows
    scroll.
    """
    if rule == "scrollable-region-focusable":
        return bool(_LISTBOX.match(node.get("html") or ""))
    if rule == "label":
        return node.get("choix", False) or is_inside_a_list(node.get("html") or "")
    if rule in ("aria-prohibited-attr", "frame-title"):
        box = _box(node.get("boite"))
        return box is None or not (box.largeur and box.hauteur)
    if rule == "aria-roles":
        html = node.get("html") or ""
        tag = _TAG.match(html)
        return not (_ALIVE.match(html) or (tag is not None and tag[1] in _CONTROLS))
    if rule == "target-size":
        return any(_is_all_but_spaced(check) for check in node.get("any") or ())
    if rule == "aria-required-attr":
        missing = [check.get("data") for check in node.get("any") or ()]
        return "aria-owns=" in (node.get("html") or "") and missing == [["aria-controls"]]
    return rule == "nested-interactive" and any(
        isinstance(data := check.get("data"), dict) and data.get("messageKey") == "notHidden"
        for check in node.get("any") or ()
    )


def _is_all_but_spaced(check: Controle) -> bool:
    """Whether a target lacks less than a pixel of space: no finger tells it, nor two screens."""
    match check.get("data"):
        case {"closestOffset": int() | float() as space, "minOffset": int() | float() as needed}:
            return 0 < needed - space < 1
    return False


def _joined(part: str | Sequence[str]) -> str:
    """One selector of a target, that axe gives as a list through shadow roots."""
    return part if isinstance(part, str) else SHADOW.join(part)


def _box(raw: Sequence[float] | None) -> Boite | None:
    return Boite(x=raw[0], y=raw[1], largeur=raw[2], hauteur=raw[3]) if raw else None


def _cut(text: str) -> str:
    folded = " ".join(text.split())
    return folded if len(folded) <= _EXCERPT else folded[: _EXCERPT - 1] + "…"


def _messages(node: NoeudAxe) -> Iterator[str]:
    if seen := node.get("pixels"):
        yield (
            f"Contraste mesuré sur l'image : de {_french(seen['decile'])} à "
            f"{_french(seen['meilleur'])} pour 1 ; il faut {_french(least(seen))} pour 1."
        )
    groups: tuple[list[Controle] | None, ...] = (node.get("any"), node.get("all"), node.get("none"))
    for check in (check for group in groups for check in group or ()):
        if not (seen and _is_computed(check.get("data"))):
            yield from _message(check.get("id") or "", check.get("data"))


def _is_computed(data: Any) -> bool:
    """Whether axe gives a contrast that it worked out from styles, in no doubt."""
    return isinstance(data, dict) and "contrastRatio" in data and not data.get("messageKey")


def _message(check: str, data: Any) -> Iterator[str]:
    """Say in French what axe measured; nothing where the rule's own title says it all."""
    match data:
        case {"contrastRatio": int() | float() as ratio, "expectedContrastRatio": str() as wanted}:
            if reason := load_regles_axe().contraste_incertain.get(str(data.get("messageKey"))):
                yield reason
            elif ratio:
                yield (
                    f"Contraste de {_french(ratio)} pour 1 (texte {data.get('fgColor')}, "
                    f"fond {data.get('bgColor')}) ; il faut {_french(wanted.split(':')[0])} pour 1."
                )
        case {"messageKey": str() as key} if check.startswith("color-contrast"):
            if reason := load_regles_axe().contraste_incertain.get(key):
                yield reason
        case {"width": int() | float() as width, "height": int() | float() as height}:
            yield f"Cible de {_french(width)} × {_french(height)} px."
        case [str(), *_] if check.startswith("aria-"):
            yield f"En cause : {', '.join(str(item) for item in data)}."


def _french(number: float | str) -> str:
    return f"{float(number):g}".replace(".", ",")

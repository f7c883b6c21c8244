"""Settles by the pixels that were measured the contrasts of which axe was in doubt."""

from collections.abc import Sequence

from exigences.facts.page.collecte import NoeudAxe, PixelsAxe, RegleJugee, ResultatAxe
from exigences.model.facts.axe import IssueAxe

_TEXT, _LARGE = 4.5, 3.0
"""Least contrast of a text, and of one that is large (WCAG 2.2, 1.4.3)."""


def settled(raw: ResultatAxe) -> ResultatAxe:
    """Return axe's results without the doubts that pixels settle: at fault, or well."""
    if not any("pixels" in node for rule in raw.get("incomplete", ()) for node in rule["nodes"]):
        return raw
    violations = list(raw.get("violations", ()))
    incomplete: list[RegleJugee] = []
    passes = list(raw.get("passes", ()))
    for rule in raw["incomplete"]:
        faults = [node for node in rule["nodes"] if _answer(node) is IssueAxe.VIOLATION]
        doubts = [node for node in rule["nodes"] if _answer(node) is IssueAxe.INCOMPLETE]
        if faults:
            violations = _with_faults(violations, rule, faults)
        if doubts:
            incomplete.append({**rule, "nodes": doubts})
        elif not faults and all(one["id"] != rule["id"] for one in passes):
            passes.append({"id": rule["id"], "tags": rule["tags"]})
    return {**raw, "violations": violations, "incomplete": incomplete, "passes": passes}


def _answer(node: NoeudAxe) -> IssueAxe | None:
    """A fault, a doubt, or None where all is well."""
    if (seen := node.get("pixels")) is None:
        return IssueAxe.INCOMPLETE
    if seen["meilleur"] < least(seen):
        return IssueAxe.VIOLATION
    return None if seen["decile"] >= least(seen) else IssueAxe.INCOMPLETE


def _with_faults(
    rules: Sequence[RegleJugee], rule: RegleJugee, nodes: list[NoeudAxe]
) -> list[RegleJugee]:
    """The rules at fault, with elements more of one, which may be among them."""
    if all(one["id"] != rule["id"] for one in rules):
        return [*rules, {**rule, "nodes": nodes}]
    return [
        {**one, "nodes": [*one["nodes"], *nodes]} if one["id"] == rule["id"] else one
        for one in rules
    ]


def least(seen: PixelsAxe) -> float:
    """The contrast that a text must have."""
    return _LARGE if seen["grand"] else _TEXT

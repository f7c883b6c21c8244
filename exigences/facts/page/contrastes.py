"""Settles by the pixels that were measured the contrasts that axe left in doubt, or mistook."""

from collections.abc import Sequence
from itertools import product

from exigences.facts.page.collecte import NoeudAxe, PixelsAxe, RegleJugee, ResultatAxe
from exigences.model.facts.axe import IssueAxe

_TEXT, _LARGE = 4.5, 3.0
"""Least contrast of a text, and of one that is large (WCAG 2.2, 1.4.3)."""


def settled(raw: ResultatAxe) -> ResultatAxe:
    """Return axe's results as pixels settle them: a doubt may be a fault, or a fault be well."""
    asked = {
        IssueAxe.VIOLATION: raw.get("violations", ()),
        IssueAxe.INCOMPLETE: raw.get("incomplete", ()),
    }
    if not any("pixels" in node for rules in asked.values() for r in rules for node in r["nodes"]):
        return raw
    told: dict[IssueAxe, list[RegleJugee]] = {answer: [] for answer in asked}
    for issue, rules in asked.items():
        for rule, answer in product(rules, told):
            if nodes := [node for node in rule["nodes"] if _answer(node, issue) is answer]:
                told[answer] = _with_nodes(told[answer], rule, nodes)
    passes = {rule["id"]: rule for rule in raw.get("passes", ())}
    left = {rule["id"] for rules in told.values() for rule in rules}
    for rule in (rule for rules in asked.values() for rule in rules):
        if rule["id"] not in left:
            passes.setdefault(rule["id"], {"id": rule["id"], "tags": rule["tags"]})
    return {
        **raw,
        "violations": told[IssueAxe.VIOLATION],
        "incomplete": told[IssueAxe.INCOMPLETE],
        "passes": list(passes.values()),
    }


def _answer(node: NoeudAxe, said: IssueAxe) -> IssueAxe | None:
    """A fault, a doubt, or None where all is well: what axe said, unless pixels tell."""
    if (seen := node.get("pixels")) is None:
        return said
    if seen["meilleur"] < least(seen):
        return IssueAxe.VIOLATION
    return None if seen["decile"] >= least(seen) else IssueAxe.INCOMPLETE


def _with_nodes(
    rules: Sequence[RegleJugee], rule: RegleJugee, nodes: list[NoeudAxe]
) -> list[RegleJugee]:
    """The rules, with elements more of one, which may be among them."""
    if all(one["id"] != rule["id"] for one in rules):
        return [*rules, {**rule, "nodes": nodes}]
    return [
        {**one, "nodes": [*one["nodes"], *nodes]} if one["id"] == rule["id"] else one
        for one in rules
    ]


def least(seen: PixelsAxe) -> float:
    """The contrast that a text must have."""
    return _LARGE if seen["grand"] else _TEXT

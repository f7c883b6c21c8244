"""Runs the checks on the frames of a state: findings like those of axe, and who was silent."""

from collections.abc import Iterator, Sequence
from typing import cast

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Controle, Regle, Vu
from exigences.facts.acces.collecte import AccesBrut
from exigences.facts.acces.registre import load_controles
from exigences.model.facts.axe import AxeFinding, AxeNode, CoucheAxe, IssueAxe
from exigences.model.parcours.etat import PageSnapshot

type Muets = tuple[frozenset[str], frozenset[str]]
"""The checks of the norm that judged without finding, then those with nothing to judge."""
type _Reponses = Sequence[tuple[Regle, Sequence[tuple[Arbre, Vu]]]]


def read_access(snapshot: PageSnapshot) -> tuple[AxeFinding, ...]:
    """What the checks found on a state."""
    return _findings(_answered(tuple(trees_of(snapshot))))


def judge_access(
    snapshot: PageSnapshot, trees: Sequence[Arbre]
) -> tuple[tuple[AxeFinding, ...], Muets]:
    """What the checks found on a state whose trees are known, and who was silent."""
    found = _answered(trees)
    return _findings(found), _silent(snapshot, found)


def silent_checks(snapshot: PageSnapshot) -> Muets:
    """Who was silent on a state that is not judged."""
    return _silent(snapshot, _answered(tuple(trees_of(snapshot))))


def _answered(trees: Sequence[Arbre]) -> _Reponses:
    """What each check answers: each runs once."""
    return [(one.regle, tuple(_answers(one, trees))) for one in load_controles().values()]


def _findings(found: _Reponses) -> tuple[AxeFinding, ...]:
    """The faults, then what a person has to look at."""
    return tuple(
        _finding(rule, issue, nodes)
        for issue, avis in ((IssueAxe.VIOLATION, Avis.ECHEC), (IssueAxe.INCOMPLETE, Avis.DOUTE))
        for rule, seen in found
        if (nodes := tuple(_node(tree, vu) for tree, vu in seen if vu.avis is avis))
    )


INSTEAD = frozenset({"label-content-name-mismatch"})
"""Rules of axe in the place of which one of ours judges, where it could."""


def judged_here(snapshot: PageSnapshot) -> bool:
    """Whether the checks could read a state."""
    return any(cadre.acces for cadre in snapshot.cadres)


def _silent(snapshot: PageSnapshot, found: _Reponses) -> Muets:
    passed, idle = set(), set()
    for rule, seen in found if judged_here(snapshot) else ():
        answers = {vu.avis for _, vu in seen}
        if rule.couche is not CoucheAxe.NORME:
            continue
        if not answers:
            idle.add(rule.nom)
        elif answers == {Avis.PASSE}:
            passed.add(rule.nom)
    return frozenset(passed), frozenset(idle)


def decidable_by_checks(snapshot: PageSnapshot) -> frozenset[str]:
    """The RGAA tests that the checks which ran can find at fault."""
    if not judged_here(snapshot):
        return frozenset()
    tried = any("essais" in (cadre.acces or {}) for cadre in snapshot.cadres)
    rules = (one.regle for one in load_controles().values())
    return frozenset(t for rule in rules if tried or not rule.approfondi for t in rule.tranche)


def trees_of(snapshot: PageSnapshot) -> Iterator[Arbre]:
    """The frames whose tree was collected."""
    for cadre in snapshot.cadres:
        if cadre.acces:
            yield Arbre(cast("AccesBrut", cadre.acces), cadre.chemin, cadre.url)


def _answers(one: Controle, trees: Sequence[Arbre]) -> Iterator[tuple[Arbre, Vu]]:
    """The answers of a check; one that breaks on a page leaves the question to a person."""
    for tree in trees:
        try:
            yield from ((tree, vu) for vu in tuple(one(tree)))
        except Exception as error:  # noqa: BLE001 - one check must not take the others with it
            kind = type(error).__name__
            yield tree, Vu(tree.racine, Avis.DOUTE, f"Ce contrôle n'a pas pu finir ({kind}).")


def _finding(rule: Regle, issue: IssueAxe, nodes: tuple[AxeNode, ...]) -> AxeFinding:
    return AxeFinding(
        regle=rule.nom,
        issue=issue,
        impact=rule.impact,
        aide=rule.titre,
        tags=rule.tags,
        tests_rgaa=rule.rgaa,
        clauses_en=tuple(f"9.{number}" for number in rule.wcag),
        theme=int(rule.rgaa[0].split(".")[0]) if rule.rgaa else None,
        couche=rule.couche,
        noeuds=nodes,
    )


def _node(tree: Arbre, vu: Vu) -> AxeNode:
    holder = _element(vu.noeud)
    return AxeNode(
        cadre=tree.chemin,
        selecteur=holder.selecteur,
        extrait=holder.extrait,
        message=vu.message,
        boite=None if tree.chemin else holder.boite,
    )


def _element(node: Noeud) -> Noeud:
    return node.parent if node.balise.startswith("#") and node.parent else node

"""Reads what axe found as evidence: a violation is certain, an undecided point is a question."""

from collections.abc import Callable, Iterator

from exigences.facts.page.referentiel import load_regles_axe
from exigences.model.catalogue.exigence import Certitude, Preuve
from exigences.model.facts.axe import AxeFinding, AxeNode, CoucheAxe, IssueAxe
from exigences.model.facts.facts import ParcoursFacts

ELSEWHERE = frozenset({"meta-viewport"})
"""Rules that have an exigence of their own, and are not counted twice."""


def theme_evidence(parcours: ParcoursFacts, theme: int, question: str) -> Iterator[Preuve]:
    """What the rules of an RGAA theme found, each element once, where it first stands."""
    return axe_evidence(parcours, lambda f: f.theme == theme and f.regle not in ELSEWHERE, question)


def axe_evidence(
    parcours: ParcoursFacts, wanted: Callable[[AxeFinding], bool], question: str
) -> Iterator[Preuve]:
    """What some rules found; advice beyond the standard (AAA, good practice) is left out."""
    seen: set[tuple[object, ...]] = set()
    for page in parcours.etats:
        for finding in page.axe or ():
            if finding.couche is not CoucheAxe.NORME or not wanted(finding):
                continue
            for node in finding.noeuds:
                key = (finding.regle, node.cadre, node.selecteur, node.extrait)
                if key not in seen:
                    seen.add(key)
                    yield _evidence(page.indice, finding, node, question)


def _evidence(page: int, finding: AxeFinding, node: AxeNode, question: str) -> Preuve:
    certain = finding.issue is IssueAxe.VIOLATION
    return Preuve(
        page=page,
        cadre=node.cadre,
        selecteur=node.selecteur,
        boite=node.boite,
        extrait=" ".join(node.extrait.split())[:300],
        certitude=Certitude.CERTAINE if certain else Certitude.DOUTEUSE,
        question="" if certain else _own_question(finding.regle) or question,
    )


def _own_question(rule: str) -> str:
    """The question that goes with a rule, '' for a rule that we have no words for."""
    words = load_regles_axe().regles.get(rule)
    return words.question if words else ""

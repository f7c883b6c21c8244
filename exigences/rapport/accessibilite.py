"""Accessibility by RGAA theme: tests that failed, tests left to a human, never a rate."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal

from exigences.facts.acces.jugement import Muets, decidable_by_checks, silent_checks
from exigences.facts.page.axe import decidable_tests, numbers_of, silent_rules
from exigences.facts.page.referentiel import Referentiel, Theme, words_of
from exigences.model.facts.axe import AxeFinding, AxeNode, CoucheAxe, IssueAxe
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Parcours
from exigences.model.rapport.accessibilite import (
    Accessibilite,
    EcranAxe,
    NoeudAxe,
    RegleAxe,
    ThemeRGAA,
)
from exigences.rapport.plan import Plan

NOEUDS_MAX = 12
"""How many elements of one rule are printed; all are counted."""


def build_accessibility(
    parcours: Parcours,
    faits: ParcoursFacts,
    plan: Plan,
    referentiel: Referentiel,
) -> Accessibilite:
    """Sort what axe found on all screens by theme of the referential."""
    rules = _rules(faits, plan)
    normal = [r for r in rules if r.couche == "norme"]
    decidable = sorted(
        {t for page in parcours.etats if page.axe for t in _decidable(page)}
        | {t for r in rules for t in r.tests_rgaa},
        key=numbers_of,
    )
    themes = tuple(_theme(t, normal, decidable) for t in referentiel.themes)
    return Accessibilite(
        lancee=bool(faits.pages) and all(p.axe is not None for p in faits.pages),
        themes=themes,
        hors_rgaa=tuple(r for r in normal if not r.tests_rgaa),
        pour_information=tuple(r for r in rules if r.couche != "norme"),
        tests_en_echec=sum(len(t.tests_en_echec) for t in themes),
        tests_decidables=sum(len(t.tests_decidables) for t in themes),
        tests_total=referentiel.tests,
        ecrans=tuple(_silent(parcours, faits, plan)),
    )


def _silent(parcours: Parcours, faits: ParcoursFacts, plan: Plan) -> Iterator[EcranAxe]:
    """Yield, for each screen that axe read whole, the rules that found nothing in any state."""
    known = {page.indice: page.muets for page in faits.pages}
    read: dict[int, list[tuple[frozenset[str], frozenset[str]]]] = {}
    unread: set[int] = set()
    frames: dict[int, int] = {}
    for page in parcours.etats:
        numero = plan.numero(page.indice)
        if numero is None:  # a page of error is no screen
            continue
        frames[numero] = max(frames.get(numero, 0), len(page.cadres) - 1)
        if page.axe is None:
            unread.add(numero)
        else:
            read.setdefault(numero, []).append(
                _silence(page.axe, known.get(page.indice) or silent_checks(page))
            )
    for numero, states in sorted(read.items()):
        if numero in unread:
            continue
        tried = {rule for passed, idle in states for rule in passed | idle}
        silent = {rule for rule in tried if all(rule in p | i for p, i in states)}
        idle = {rule for rule in silent if all(rule in i for _, i in states)}
        yield EcranAxe(
            ecran=numero,
            sans_defaut=tuple(sorted(silent - idle)),
            sans_objet=tuple(sorted(idle)),
            cadres=frames[numero],
        )


def _decidable(page: PageSnapshot) -> frozenset[str]:
    """The tests of the RGAA that axe and our own checks can find at fault on a state."""
    return frozenset(decidable_tests(page.axe or {})) | decidable_by_checks(page)


def _silence(axe: Mapping[str, Any], ours: Muets) -> Muets:
    """The rules of a state that found nothing, then those with nothing to judge."""
    passed, idle = silent_rules(axe)
    return passed | ours[0], idle | ours[1]


def _theme(theme: Theme, rules: Iterable[RegleAxe], decidable: Iterable[str]) -> ThemeRGAA:
    failed = _tests(rules, "violation", theme)
    return ThemeRGAA(
        numero=theme.numero,
        nom=theme.nom,
        tests=theme.tests,
        tests_en_echec=failed,
        tests_a_verifier=tuple(t for t in _tests(rules, "incomplete", theme) if t not in failed),
        tests_decidables=tuple(t for t in decidable if numbers_of(t)[0] == theme.numero),
        regles=tuple(
            r for r in rules if r.tests_rgaa and numbers_of(r.tests_rgaa[0])[0] == theme.numero
        ),
    )


def _tests(
    rules: Iterable[RegleAxe], issue: Literal["violation", "incomplete"], theme: Theme
) -> tuple[str, ...]:
    tests = {t for r in rules if r.issue == issue for t in r.tests_rgaa}
    mine = (t for t in tests if numbers_of(t)[0] == theme.numero)
    return tuple(sorted(mine, key=numbers_of))


def _rules(faits: ParcoursFacts, plan: Plan) -> list[RegleAxe]:
    """Every rule with its elements on all screens: violations first, then by name."""
    groups: dict[tuple[IssueAxe, str], list[tuple[int, AxeFinding]]] = {}
    for page in faits.etats:
        for finding in page.axe or ():
            key = (finding.issue, finding.regle)
            groups.setdefault(key, []).append((plan.numeros[page.indice], finding))
    order = sorted(groups, key=lambda k: (k[0] is not IssueAxe.VIOLATION, k[1]))
    return [_rule(groups[key]) for key in order]


def _rule(found: Sequence[tuple[int, AxeFinding]]) -> RegleAxe:
    first = found[0][1]
    words = words_of(first.regle)
    nodes = {
        (numero, node.cadre, node.selecteur): _node(numero, node)
        for numero, finding in found
        for node in finding.noeuds
    }
    doubtful = first.issue is IssueAxe.INCOMPLETE
    return RegleAxe(
        regle=first.regle,
        titre=words.titre if words else first.aide,
        remede=words.remede if words else "",
        question=words.question if words and doubtful else "",
        impact=first.impact,
        tests_rgaa=first.tests_rgaa,
        clauses_en=first.clauses_en,
        issue="incomplete" if doubtful else "violation",
        couche=_layer(first.couche),
        noeuds=tuple(nodes.values())[:NOEUDS_MAX],
        noeuds_total=len(nodes),
    )


def _layer(couche: CoucheAxe) -> Literal["norme", "aaa", "bonne-pratique"]:
    match couche:
        case CoucheAxe.NORME:
            return "norme"
        case CoucheAxe.AAA:
            return "aaa"
        case CoucheAxe.BONNE_PRATIQUE:
            return "bonne-pratique"


def _node(numero: int, node: AxeNode) -> NoeudAxe:
    return NoeudAxe(
        ecran=numero,
        cadre=node.cadre,
        selecteur=node.selecteur,
        extrait=node.extrait,
        message=node.message,
    )

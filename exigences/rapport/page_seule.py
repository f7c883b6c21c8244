"""A page that was looked at alone, as plain data: a format that others build on."""

from collections.abc import Iterator, Sequence
from typing import Any

from exigences.facts.page.referentiel import norms_of, words_of
from exigences.model.catalogue.exigence import Certitude, Constat, Preuve, Verdict
from exigences.model.facts.axe import AxeFinding, AxeNode, CoucheAxe, IssueAxe
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts
from exigences.model.rapport.empreintes import EXI

type Objet = dict[str, Any]


def page_object(url: str, page: PageFacts, constats: Sequence[Constat]) -> Objet:
    """A page and what was found on it; docs/inspecter.md gives the keys."""
    return {
        "url": url,
        "titre": page.titre,
        "champs": [_field(c) for c in (*page.champs, *page.champs_caches)],
        "constats": [_constat(c) for c in constats if c.verdict is not Verdict.NON_TESTE],
        "axe": {
            "violations": [_rule(f) for f in _of_axe(page) if f.issue is IssueAxe.VIOLATION],
            "incomplete": [_rule(f) for f in _of_axe(page) if f.issue is IssueAxe.INCOMPLETE],
        },
        "accessibilite": [_judged(f) for f in _of_layer(page, norm=True)],
        "pour_information": [_judged(f) for f in _of_layer(page, norm=False)],
    }


def _of_axe(page: PageFacts) -> Iterator[AxeFinding]:
    return (f for f in page.axe or () if not f.regle.startswith(EXI))


def _of_layer(page: PageFacts, *, norm: bool) -> Iterator[AxeFinding]:
    return (f for f in page.axe or () if (f.couche is CoucheAxe.NORME) is norm)


def _judged(finding: AxeFinding) -> Objet:
    norms = norms_of(finding.regle)
    sure = finding.issue is IssueAxe.VIOLATION
    words = words_of(finding.regle)
    return {
        "regle": finding.regle,
        "titre": words.titre if words else finding.aide,
        "rgaa": list(finding.tests_rgaa),
        "wcag": list(norms.wcag),
        "act": list(norms.act),
        "verdict": (Verdict.CONSTATE if sure else Verdict.A_VERIFIER).value,
        "noeuds": [_node(node) for node in finding.noeuds],
        **({} if sure or not words else {"question": words.question}),
    }


def _field(champ: Champ) -> Objet:
    return {
        "nom": champ.nom,
        "identifiant": champ.identifiant,
        "formulaire": champ.formulaire,
        "nature": champ.nature.value,
        "obligatoire": champ.obligatoire,
        "visible": champ.visible,
        "selecteur": champ.lieu.selecteur,
        "cadre": list(champ.lieu.cadre),
        "certaine": champ.certaine,
        "libelle": champ.libelle,
    }


def _constat(constat: Constat) -> Objet:
    return {
        "exigence": constat.exigence.id,
        "verdict": constat.verdict.value,
        "preuves": [_proof(p) for p in constat.preuves],
    }


def _proof(preuve: Preuve) -> Objet:
    return {
        "selecteur": preuve.selecteur,
        "cadre": list(preuve.cadre),
        "extrait": preuve.extrait,
        "certaine": preuve.certitude is Certitude.CERTAINE,
        **({"question": preuve.question} if preuve.question else {}),
    }


def _rule(finding: AxeFinding) -> Objet:
    return {
        "id": finding.regle,
        "tags": list(finding.tags),
        "noeuds": [_node(node) for node in finding.noeuds],
    }


def _node(node: AxeNode) -> Objet:
    return {"selecteur": node.selecteur, "cadre": list(node.cadre), "extrait": node.extrait}

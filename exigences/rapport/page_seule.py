"""A page that was looked at alone, as plain data: a format that others build on."""

from collections.abc import Sequence
from typing import Any

from exigences.model.catalogue.exigence import Certitude, Constat, Preuve, Verdict
from exigences.model.facts.axe import AxeFinding, AxeNode, IssueAxe
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts

type Objet = dict[str, Any]


def page_object(url: str, page: PageFacts, constats: Sequence[Constat]) -> Objet:
    """A page and what was found on it; docs/inspecter.md gives the keys."""
    return {
        "url": url,
        "titre": page.titre,
        "champs": [_field(c) for c in (*page.champs, *page.champs_caches)],
        "constats": [_constat(c) for c in constats if c.verdict is not Verdict.NON_TESTE],
        "axe": {
            "violations": [_rule(f) for f in page.axe or () if f.issue is IssueAxe.VIOLATION],
            "incomplete": [_rule(f) for f in page.axe or () if f.issue is IssueAxe.INCOMPLETE],
        },
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

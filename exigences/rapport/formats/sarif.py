"""The report as SARIF 2.1.0 (OASIS), for the code scanning of a forge.

Limits of GitHub, read in its documentation in 2026 (« SARIF support for code scanning »): of a run
it keeps 5,000 results, the most severe; it knows a result again by `primaryLocationLineHash` alone,
and a run by the part of its id before the last slash. It reads neither `kind`, `baselineState` nor
`suppressions`: a result that is gone would be an alert there, so it is left out, which closes it.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from exigences.fichiers.textes import neutralise
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.tri import SANS_REGLAGES, Tri
from exigences.model.reglages import ExceptionAdmise
from exigences.rapport.formats import GatedRenderer
from exigences.rapport.signalements import Niveau, Regle, Signalement, signalements

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
RESULTATS_MAX = 5_000
_LEVELS = {
    Niveau.FORT: "error",
    Niveau.MOYEN: "warning",
    Niveau.FAIBLE: "warning",
    Niveau.INFO: "none",  # §3.27.10: what is not a failure has no other
}
_RANKS = {Niveau.FORT: 90.0, Niveau.MOYEN: 60.0, Niveau.FAIBLE: 30.0, Niveau.INFO: 10.0}
"""From 0 to 100, what to look at first."""
_MESSAGE = 1_000
_RULE = 1_024


@dataclass(frozen=True, slots=True)
class SarifRenderer:
    """A finding is a result on the line of its step; what is to verify is left to a review."""

    extension: str = "sarif"

    def render(self, rapport: Rapport) -> str:
        """Return the report as SARIF, without reference nor exception."""
        return self.render_sorted(rapport, SANS_REGLAGES)

    def render_sorted(self, rapport: Rapport, tri: Tri) -> str:
        """Return the report as SARIF: what is new, and what is accepted, is said of each result."""
        found = sorted(signalements(rapport), key=lambda s: -_RANKS[s.niveau])[:RESULTATS_MAX]
        document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(rapport, found, tri)]}
        return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _run(rapport: Rapport, found: Iterable[Signalement], tri: Tri) -> dict[str, Any]:
    shown = tuple(found)
    rules = {s.regle.id: s.regle for s in shown}
    ranks = {id_: rank for rank, id_ in enumerate(rules)}
    nom = rapport.procedure.nom
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "exigences",
                "version": rapport.outil.exigences,
                "rules": [_rule(r) for r in rules.values()],
            }
        },
        "automationDetails": {
            "id": f"exigences/{_text(nom).replace('/', '-')}/{_text(rapport.date)}",
            "guid": _guid(nom, rapport.date),
        },
        "language": "fr",
        "columnKind": "unicodeCodePoints",
        "results": [_result(s, ranks[s.regle.id], tri) for s in shown],
    }
    return run | ({"baselineGuid": _guid(nom, tri.reference)} if tri.reference else {})


def _guid(nom: str, date: str) -> str:
    """Name the audit of a procedure at a time, the same in its report and in those after it."""
    return str(uuid5(NAMESPACE_URL, f"exigences/{nom}/{date}"))


def _rule(regle: Regle) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": regle.id,
        "shortDescription": {"text": _text(regle.titre, _RULE)},
        "fullDescription": {"text": _text(regle.explication, _RULE)},
        "help": {"text": _text(regle.remede or regle.explication)},
    }
    return rule | ({"helpUri": _text(regle.sources[0])} if regle.sources else {})


def _result(found: Signalement, rank: int, tri: Tri) -> dict[str, Any]:
    where = f"{found.url} {found.selecteur}".strip()
    exception = tri.admises.get(found.empreinte)
    result: dict[str, Any] = {
        "ruleId": found.regle.id,
        "ruleIndex": rank,
        "level": _LEVELS[found.niveau],
        "kind": "fail" if found.certain else "review",
        "rank": _RANKS[found.niveau],
        "message": {"text": _text(found.phrase)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(_text(found.fichier))},
                    "region": {
                        "startLine": found.ligne,
                        "startColumn": 1,
                        "endLine": found.ligne,
                        "endColumn": 2,
                    },
                },
                "logicalLocations": [{"fullyQualifiedName": _text(where)}],
            }
        ],
        "partialFingerprints": {
            "exigences/v1": found.empreinte,
            "primaryLocationLineHash": f"{found.empreinte}:1",
        },
        "suppressions": [] if exception is None else [_suppression(exception)],
    }
    return result | _baseline(found.empreinte, tri)


def _suppression(exception: ExceptionAdmise) -> dict[str, str]:
    until = f"{exception.jusqu_au:%d/%m/%Y}"
    return {
        "kind": "external",
        "status": "accepted",
        "justification": _text(f"{exception.motif} (jusqu'au {until} compris)"),
    }


def _baseline(empreinte: str, tri: Tri) -> dict[str, str]:
    """Say what became of a finding since the reference; nothing where it had not been there."""
    if empreinte in tri.connues:
        return {"baselineState": "unchanged"}
    return {"baselineState": "new"} if empreinte in tri.nouvelles else {}


def _text(text: str, limit: int = _MESSAGE) -> str:
    return neutralise(text)[:limit]


RENDERER: GatedRenderer = SarifRenderer()

"""The report as SARIF 2.1.0 (OASIS), for the code scanning of a forge.

Limits of GitHub, read in its documentation in 2026: 5,000 results are kept of a run, and 1,000
characters of a message are shown.
"""

import json
from dataclasses import dataclass
from typing import Any

from exigences.fichiers.textes import neutralise
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.formats import Renderer
from exigences.rapport.signalements import Niveau, Regle, Signalement, signalements

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
RESULTATS_MAX = 5_000
_LEVELS = {
    Niveau.FORT: "error",
    Niveau.MOYEN: "warning",
    Niveau.FAIBLE: "warning",
    Niveau.INFO: "note",
}
_MESSAGE = 1_000


@dataclass(frozen=True, slots=True)
class SarifRenderer:
    """A finding is a result on the line of its step; what is to verify is a note."""

    extension: str = "sarif"

    def render(self, rapport: Rapport) -> str:
        """Return the report as SARIF."""
        found = sorted(signalements(rapport), key=lambda s: not s.certain)[:RESULTATS_MAX]
        rules = {s.regle.id: s.regle for s in found}
        ranks = {id_: rank for rank, id_ in enumerate(rules)}
        document = {
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {
                        "driver": {
                            "name": "exigences",
                            "version": rapport.outil.exigences,
                            "rules": [_rule(r) for r in rules.values()],
                        }
                    },
                    "automationDetails": {"id": _text(f"exigences/{rapport.procedure.nom}")},
                    "language": "fr",
                    "columnKind": "unicodeCodePoints",
                    "results": [_result(s, ranks[s.regle.id]) for s in found],
                }
            ],
        }
        return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _rule(regle: Regle) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": regle.id,
        "shortDescription": {"text": _text(regle.titre)},
        "fullDescription": {"text": _text(regle.explication)},
        "help": {"text": _text(regle.remede or regle.explication)},
    }
    return rule | ({"helpUri": _text(regle.sources[0])} if regle.sources else {})


def _result(found: Signalement, rank: int) -> dict[str, Any]:
    where = f"{found.url} {found.selecteur}".strip()
    return {
        "ruleId": found.regle.id,
        "ruleIndex": rank,
        "level": _LEVELS[found.niveau],
        "kind": "fail" if found.certain else "review",
        "message": {"text": _text(found.phrase)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _text(found.fichier)},
                    "region": {"startLine": found.ligne},
                },
                "logicalLocations": [{"fullyQualifiedName": _text(where)}],
            }
        ],
        "partialFingerprints": {"exigences/v1": found.empreinte},
    }


def _text(text: str) -> str:
    return neutralise(text)[:_MESSAGE]


RENDERER: Renderer = SarifRenderer()

"""The report as GitLab's Code Quality: an array of findings, each with its fingerprint."""

import json
from dataclasses import dataclass

from exigences.fichiers.textes import neutralise
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.formats import Renderer
from exigences.rapport.signalements import Niveau, signalements

_SEVERITIES = {
    Niveau.FORT: "critical",
    Niveau.MOYEN: "major",
    Niveau.FAIBLE: "minor",
    Niveau.INFO: "info",
}


@dataclass(frozen=True, slots=True)
class CodeQualityRenderer:
    """What is to verify is information; equal fingerprints would be merged, and none are."""

    extension: str = "codequality.json"

    def render(self, rapport: Rapport) -> str:
        """Return the report as Code Quality."""
        found = [
            {
                "description": neutralise(one.phrase),
                "check_name": one.regle.id,
                "fingerprint": one.empreinte,
                "severity": _SEVERITIES[one.niveau],
                "location": {"path": neutralise(one.fichier), "lines": {"begin": one.ligne}},
            }
            for one in signalements(rapport)
        ]
        return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


RENDERER: Renderer = CodeQualityRenderer()

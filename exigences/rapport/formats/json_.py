"""The report as JSON: the document itself, byte for byte the same for the same report."""

import re
from dataclasses import dataclass

from exigences.model.rapport.rapport import Rapport
from exigences.rapport.formats import Renderer

# They only ever stand inside JSON strings: escaped there, the text is the same for a program,
# and harmless for the terminal that prints it.
_DANGEREUX = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class JsonRenderer:
    """Keys in the order of the model, UTF-8, two spaces of indent."""

    extension: str = "json"

    def render(self, rapport: Rapport) -> str:
        """Return the report as JSON."""
        document = rapport.model_dump_json(by_alias=True, indent=2, ensure_ascii=False)
        return harmless(document) + "\n"


def harmless(document: str) -> str:
    """Return the same JSON, where no character drives a terminal."""
    return _DANGEREUX.sub(lambda trouve: f"\\u{ord(trouve.group()):04x}", document)


RENDERER: Renderer = JsonRenderer()

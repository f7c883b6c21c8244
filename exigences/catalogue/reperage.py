"""Reads the signs that tell a person which step they are at."""

import re
from collections.abc import Iterator

from exigences.facts.langue.texte import fold
from exigences.model.facts.facts import PageFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_ETAPE = notion("dit-l-etape")
_NUMEROTE = re.compile(r"^\d{1,2} ?[.)/:-] ?[a-z]")
_MARQUEUR = "fil-d-etapes"


def step_signs(page: PageFacts) -> Iterator[Lieu]:
    """Places of a page that say the step: a known structure, a text, a numbered heading."""
    for name, places in page.marqueurs.items():
        if name.startswith(_MARQUEUR):
            yield from places
    for bloc in page.blocs:
        plain = fold(bloc.texte[:200])
        if _ETAPE.search(plain) or (bloc.niveau is not None and _NUMEROTE.match(plain)):
            yield bloc.lieu
    for image in page.images:
        if _ETAPE.search(fold(image.alternative)):
            yield image.lieu

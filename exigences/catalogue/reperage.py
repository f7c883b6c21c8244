"""Reads the signs that tell a person which step they are at."""

import re
from collections.abc import Iterator

from exigences.facts.langue.texte import fold
from exigences.model.catalogue.exigence import Annonce, Exigence, Preuve
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_ETAPE = notion("dit-l-etape")
_NUMEROTE = re.compile(r"^\d{1,2} ?[.)/:-] ?[a-z]")
_MARQUEUR = "fil-d-etapes"
_COUNTED = "nombre-d-ecrans"
"""What the steps shown on the way tell, however late."""


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


def told_by_the_steps(
    exigence: Exigence, asked: Preuve, parcours: ParcoursFacts
) -> tuple[Annonce, Preuve] | None:
    """Where the steps shown on the way tell that there are several screens: late, yet told."""
    if exigence.id != _COUNTED:
        return None
    for page in parcours.pages[: asked.page + 1]:
        for lieu in step_signs(page):
            place = (lieu.cadre, lieu.selecteur)
            said = (b.texte for b in page.blocs if (b.lieu.cadre, b.lieu.selecteur) == place)
            return Annonce.TARDIVE, Preuve.at(lieu, next(said, "Fil d'étapes")[:300])
    return None

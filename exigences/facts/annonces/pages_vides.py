"""Finds the pages that the law makes a service have, and that nobody wrote."""

from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Bloc, PageFacts, ParcoursFacts
from exigences.mots import Trouve

FEW = 20
"""Words under which such a page says nothing yet."""
PARTS = 2
"""Headings from which somebody wrote it, part by part, however briefly."""


def unwritten(parcours: ParcoursFacts, title: Trouve) -> Bloc | None:
    """The words that hold the place of a text on its own page, read to the end.

    `title` finds the heading of that page. A link in its body may lead to the text itself.
    """
    return next((bloc for page in parcours.lues if (bloc := _held(page, title))), None)


def _held(page: PageFacts, title: Trouve) -> Bloc | None:
    told = [bloc for bloc in page.blocs if bloc.region in CORPS]
    heading = next((b for b in told if b.niveau == 1 and title.search(fold(b.texte))), None)
    if heading is None or page.fermes or not all(cadre.vu for cadre in page.cadres):
        return None
    words = [bloc for bloc in told if bloc.niveau is None]
    parts = [b for b in told if b.niveau is not None and b.niveau > 1]
    leads = any(
        lien.region in CORPS and lien.lieu.ordre > heading.lieu.ordre for lien in page.liens
    )
    if leads or len(parts) >= PARTS or sum(len(bloc.texte.split()) for bloc in words) >= FEW:
        return None
    return words[0] if words else heading

"""Reads the help that a page offers: someone to reach, or a page of help."""

from collections.abc import Iterator

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_on
from exigences.facts.page.liens import AIDE
from exigences.facts.voies.alternatives import reachable
from exigences.facts.voies.entrees import Voie, ways_on
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts, TypeContact
from exigences.model.lieu import Lieu

SOMEONE = (TypeContact.TELEPHONE, TypeContact.ADRESSE, TypeContact.COURRIEL)
"""Contacts by which someone can be reached."""
_IDENTIFICATION = (
    Nature.MOT_DE_PASSE,
    Nature.NOUVEAU_MOT_DE_PASSE,
    Nature.IDENTIFIANT_CONNEXION,
)


def help_signs(page: PageFacts, typed: frozenset[str]) -> Iterator[Lieu]:
    """Someone to reach, or a link, a button or a heading that promises help.

    What the person `typed` is their own (see `typed_values`): shown back, it helps nobody.
    """
    for kind in SOMEONE:
        yield from (lieu for lieu, _ in reachable((page,), kind, typed))
    for lien in page.liens:
        if AIDE.search(fold(lien.texte)):
            yield lien.lieu
    for bouton in page.boutons:
        if AIDE.search(fold(bouton.texte)):
            yield bouton.lieu
    for bloc in page.blocs:
        if bloc.niveau is not None and AIDE.search(fold(bloc.texte)):
            yield bloc.lieu


def first_identified(parcours: ParcoursFacts) -> int | None:
    """Index of the first page that asks to identify oneself; None where none does."""
    for page in parcours.pages:
        if any(c.nature in _IDENTIFICATION for c in asked_on(page)):
            return page.indice
        if any(way.voie is Voie.FOURNISSEUR for way in ways_on(page)):
            return page.indice
    return None

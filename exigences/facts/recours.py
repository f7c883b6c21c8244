"""Says which ways to reach the service a whole parcours gives."""

from collections.abc import Iterator

from exigences.facts.alternatives import Voie, reachable, ways_said
from exigences.facts.saisies import typed_values
from exigences.model.facts import ParcoursFacts, TypeContact
from exigences.model.lieu import Lieu


def gives(parcours: ParcoursFacts, *kinds: TypeContact) -> bool:
    """Whether some page gives a contact of these kinds, of the service itself."""
    return next(contacts_of(parcours, *kinds), None) is not None


def contacts_of(parcours: ParcoursFacts, *kinds: TypeContact) -> Iterator[Lieu]:
    """Places of the contacts of these kinds; what the person typed is none."""
    typed = typed_values(parcours.procedure, parcours.scenario)
    for kind in kinds:
        for place, _ in reachable(parcours.pages, kind, typed):
            yield place


def offers(parcours: ParcoursFacts, *voies: Voie) -> bool:
    """Whether a sentence offers one of these ways."""
    return any(voie.voies & set(voies) for voie in ways_said(parcours.pages))

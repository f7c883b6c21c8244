"""Says which ways to reach the service a whole parcours gives."""

from collections.abc import Iterator

from exigences.facts.langue.numeros import phone_numbers
from exigences.facts.langue.saisies import typed_values
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import place_of
from exigences.facts.page.liens import helpful
from exigences.facts.voies.alternatives import Voie, reachable, ways_said
from exigences.model.facts.champs import CORPS, Region
from exigences.model.facts.facts import ParcoursFacts, TypeContact
from exigences.model.lieu import Lieu
from exigences.model.parcours.alentours import GenreVoisine
from exigences.mots import notion

_RECEIVES, _COMPLAINT = notion("heures-d-un-accueil"), notion("porte-plainte")
_BESIDE = frozenset({GenreVoisine.MENTIONS, GenreVoisine.ACCUEIL})


def gives(parcours: ParcoursFacts, *kinds: TypeContact) -> bool:
    """Whether some page gives a contact of these kinds, of the service itself."""
    return next(contacts_of(parcours, *kinds), None) is not None


def contacts_of(parcours: ParcoursFacts, *kinds: TypeContact) -> Iterator[Lieu]:
    """Places of the contacts of these kinds; what the person typed is none."""
    typed = typed_values(parcours.procedure, parcours.scenario)
    for kind in kinds:
        for place, _ in reachable(helpful(parcours), kind, typed):
            yield place


def named_beside(parcours: ParcoursFacts, *kinds: TypeContact) -> Iterator[tuple[Lieu, str]]:
    """Contacts that the legal notice or the home page alone gives.

    They are the service's, or those of who looks after it, or of another of its procedures.
    """
    typed = typed_values(parcours.procedure, parcours.scenario)
    pages = tuple(v.page for v in parcours.voisines if v.genre in _BESIDE)
    for kind in kinds:
        yield from reachable(pages, kind, typed)


def offers(parcours: ParcoursFacts, *voies: Voie) -> bool:
    """Whether a sentence offers one of these ways."""
    return any(voie.voies & set(voies) for voie in ways_said(helpful(parcours)))


def addresses_in_body(parcours: ParcoursFacts) -> tuple[tuple[Lieu, str], ...]:
    """Where the body of the pages gives the service's address: that of a footer says less."""
    return addresses_in(parcours, *CORPS)


def addresses_in(parcours: ParcoursFacts, *regions: Region) -> tuple[tuple[Lieu, str], ...]:
    """Where these parts of the pages give a postal address of the service, and the words.

    A choice of a list that a later screen shows again, « Lieu : … », is none to write to.
    """
    there = {
        place_of(bloc.lieu)
        for page in helpful(parcours)
        for bloc in page.blocs
        if bloc.region in regions
    }
    typed = typed_values(parcours.procedure, parcours.scenario)
    found = reachable(helpful(parcours), TypeContact.ADRESSE, typed)
    chosen = {fold(o) for page in parcours.pages for c in page.champs for o in c.options}
    return tuple(
        (lieu, said)
        for lieu, said in found
        if place_of(lieu) in there and not {fold(said), _after_its_name(said)} & chosen
    )


def _after_its_name(said: str) -> str:
    """What « Lieu : … » says of a place, folded."""
    return fold(said.partition(":")[2]).strip()


def opening_hours(parcours: ParcoursFacts) -> tuple[tuple[Lieu, str], ...]:
    """Where the pages say when people are received."""
    typed = typed_values(parcours.procedure, parcours.scenario)
    return tuple(reachable(helpful(parcours), TypeContact.HORAIRES, typed))


def is_of_a_line_alone(hours: str) -> bool:
    """Whether the words of some hours give a number to call, and nothing of a place to come to."""
    plain = fold(hours)
    return bool(phone_numbers(plain)) and not _RECEIVES.search(plain)


def offers_a_counter(parcours: ParcoursFacts) -> bool:
    """Whether a sentence offers to come; a complaint to lodge first is received elsewhere."""
    return any(
        Voie.GUICHET in way.voies and not sends_to_the_police(way.texte)
        for way in ways_said(helpful(parcours))
    )


def sends_to_the_police(text: str) -> bool:
    """Whether a text tells to lodge a complaint before the procedure."""
    return bool(_COMPLAINT.search(fold(text)))

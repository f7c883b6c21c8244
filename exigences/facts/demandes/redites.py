"""What a person writes twice: an address whole then in pieces, an answer on two screens."""

from collections.abc import Iterator

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_on, place_of, signs_in_by
from exigences.model.facts.champs import CORPS, Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.parcours.parcours import StatutEtape, StepRecord
from exigences.model.procedure.etape import Remplir
from exigences.model.procedure.procedure import step_at
from exigences.mots import Notion, notion

_WHOLE, _STREET = notion("adresse-entiere"), notion("rue-d-une-adresse")
_EDGES = " *:?"
_AGAIN = frozenset(
    {
        Nature.COURRIEL,
        Nature.TELEPHONE,
        Nature.IDENTIFIANT_CONNEXION,
        Nature.IDENTIFIANT_ADMINISTRATIF,
        Nature.NOM,
        Nature.NAISSANCE,
        Nature.ADRESSE,
    }
)

_OF_SOMEONE = frozenset({Nature.NOM, Nature.NAISSANCE})
"""What a child may be asked after its parent, in the same words."""


def addresses_twice(page: PageFacts) -> Iterator[tuple[Champ, Champ]]:
    """A field for a whole address, and the one for its street, of one form."""
    fields = [c for c in asked_on(page) if c.nature is Nature.ADRESSE or _is_named(c, _STREET)]
    streets = [champ for champ in fields if _is_named(champ, _STREET)]
    for champ in fields:
        beside = (s for s in streets if s.formulaire == champ.formulaire and s is not champ)
        street = next(beside, None)
        if street is not None and _is_named(champ, _WHOLE):
            yield champ, street


def _is_named(champ: Champ, name: Notion) -> bool:
    """Whether the whole label of a field is a name, and nothing besides."""
    plain = fold(champ.libelle_visible).strip(_EDGES)
    found = name.match(plain)
    return found is not None and found.end() == len(plain)


def written_again(parcours: ParcoursFacts) -> Iterator[tuple[Champ, bool]]:
    """The fields where the replay wrote again, under the same label, what another screen had.

    With whether it surely is the same thing: under another heading, a name may be someone else's.
    """
    written: dict[tuple[str, str], PageFacts] = {}
    for record in parcours.journal:
        told = _written(record, parcours)
        if told is None:
            continue
        champ, value, page = told
        key = (fold(champ.libelle_visible or champ.libelle).strip(_EDGES), value)
        first = written.setdefault(key, page)
        if first.ecran != page.ecran:
            someone = champ.nature in _OF_SOMEONE and _headings(first) != _headings(page)
            yield champ, not someone


def _headings(page: PageFacts) -> list[str]:
    """What heads the body of a screen."""
    return [fold(b.texte) for b in page.blocs if b.niveau == 1 and b.region in CORPS]


def _written(record: StepRecord, parcours: ParcoursFacts) -> tuple[Champ, str, PageFacts] | None:
    """The field that a step filled, what it wrote there, and on which screen; not to sign in."""
    if record.verbe != "remplir" or record.lieu is None or record.statut is not StatutEtape.FAITE:
        return None
    if record.lieu.page >= len(parcours.pages):
        return None
    step = step_at(parcours.procedure, record.etape)
    page = parcours.pages[record.lieu.page]
    place = place_of(record.lieu)
    champ = next((c for c in page.champs if place_of(c.lieu) == place), None)
    if champ is None or champ.nature not in _AGAIN or not isinstance(step, Remplir):
        return None
    if signs_in_by(page, champ):
        return None
    return champ, step.remplir.valeur, page

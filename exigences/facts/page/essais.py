"""The steps of an audit that no person has to do: forms sent empty, to read their errors."""

from collections.abc import Iterable, Iterator

from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import Bouton, PageFacts, ParcoursFacts
from exigences.model.lieu import CheminCadre, Lieu
from exigences.model.parcours.parcours import StepRecord

type Formulaire = tuple[int, CheminCadre, int]
"""Screen, frame, and index of a form in its frame."""


def gestures_needed(parcours: ParcoursFacts) -> int:
    """Clicks, choices and entries of a person who goes through the procedure; trials left out."""
    apart = trials(parcours)
    return sum(record.gestes for record in parcours.journal if record.etape not in apart)


def trials(parcours: ParcoursFacts) -> frozenset[str]:
    """Paths of the steps that sent a form before anything was written in it, and stayed there."""
    return frozenset(_trials(parcours))


def _trials(parcours: ParcoursFacts) -> Iterator[str]:
    screens = {page.indice: page.ecran for page in parcours.pages}
    sent = [_form_at(record.lieu, parcours, sends=True) for record in parcours.journal]
    filled = [_form_at(record.lieu, parcours, sends=False) for record in parcours.journal]
    for rank, (record, form) in enumerate(zip(parcours.journal, sent, strict=True)):
        if record.verbe != "cliquer" or form is None or record.page is None:
            continue
        stayed = screens.get(record.page) == form[0] and not _adds(record, form[2], parcours)
        if stayed and form in filled[rank + 1 :] and form not in filled[:rank]:
            yield record.etape


def _adds(record: StepRecord, form: int, parcours: ParcoursFacts) -> bool:
    """Whether a click made the form longer: a button that adds an answer sends nothing."""
    if record.lieu is None or record.page is None:
        return False
    fields = {p.indice: sum(c.formulaire == form for c in p.champs) for p in parcours.pages}
    return fields.get(record.page, 0) > fields.get(record.lieu.page, 0)


def _form_at(lieu: Lieu | None, parcours: ParcoursFacts, *, sends: bool) -> Formulaire | None:
    """The form of the button, or of the field, of a place."""
    page = next((p for p in parcours.pages if lieu and p.indice == lieu.page), None)
    if lieu is None or page is None:
        return None
    return form_of(lieu, page, page.boutons if sends else page.champs)


def form_of(lieu: Lieu, page: PageFacts, parts: Iterable[Bouton | Champ]) -> Formulaire | None:
    """The form of the button, or of the field, that stands at a place of a page."""
    forms = (p.formulaire for p in parts if p.lieu.element == lieu.element)
    form = next((form for form in forms if form is not None), None)
    return None if form is None else (page.ecran, lieu.cadre, form)

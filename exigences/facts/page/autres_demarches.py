"""Tells what a screen says of the procedures beside the one that the person takes."""

import re
from collections.abc import Callable, Iterator, Sequence

from exigences.facts.langue.texte import fold, stems
from exigences.facts.page.autres_formulaires import of_another_form
from exigences.facts.page.lecture import Phrase, acted_by_screen, phrases
from exigences.facts.page.liens import AIDE, CONTACT
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Bloc, Lien, PageFacts, PageVoisine, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.model.parcours.alentours import GenreVoisine
from exigences.model.procedure.procedure import Procedure

_RANK = re.compile(r":nth-of-type\(\d+\)")
_STEM = 5
"""First letters by which two words are of one family."""
_STEP = " > "
"""What parts the elements of a selector."""


def of_another_procedure(parcours: ParcoursFacts, lieu: Lieu) -> bool:
    """Whether a place is under the link of another procedure than the one taken on its screen.

    Both links stand alike, as items of one list or under headings of one level; the section of a
    link, its heading or its item, is its own. A link to a help or to a contact is for everybody.
    """
    if lieu.page >= len(parcours.pages):
        return False
    page, acted = parcours.pages[lieu.page], acted_by_screen(parcours)
    ways = [lien for lien in page.liens if lien.region in CORPS and lien.url]
    taken = [lien for lien in ways if (page.ecran, *lien.lieu.element) in acted]
    held = (b for b in page.blocs if b.niveau is not None and b.region in CORPS)
    headings = sorted(held, key=lambda bloc: bloc.lieu.ordre) if taken else []
    return any(
        stand_alike(here, other) and _holds(headings, here, other, lieu)
        for here in taken
        for other in ways
        if other not in taken and not _serves_all(other)
    )


def is_of_this_procedure(parcours: ParcoursFacts, lieu: Lieu) -> bool:
    """Whether what stands in a place is surely said of the procedure that the person takes.

    It is not under the link of another, nor on the page where one arrives, before the one that
    tells of the procedure, unless it names it.
    """
    if of_another_procedure(parcours, lieu):
        return False
    if lieu.page >= len(parcours.pages) or not _is_a_hall(
        parcours.pages, parcours.seuil, lieu.page
    ):
        return True
    page = parcours.pages[lieu.page]
    held = [bloc for bloc in page.blocs if bloc.niveau is not None and bloc.region in CORPS]
    headings = sorted(held, key=lambda bloc: bloc.lieu.ordre)
    said = " ".join(bloc.texte for bloc in page.blocs if bloc.lieu.element == lieu.element)
    above = _heading(headings, lieu)
    return _names(parcours.procedure, f"{said} {above.texte if above else ''}")


def is_notice_of_another(
    voisine: PageVoisine,
    pages: Sequence[PageFacts],
    seuil: tuple[int, int] | None,
    procedure: Procedure,
) -> bool:
    """Whether a linked page explains another procedure: the hall links it, and it names not this.

    A help, a contact, or how the site works, is for everybody.
    """
    if voisine.genre is not GenreVoisine.NOTICE or not _is_a_hall(pages, seuil, voisine.depuis):
        return False
    heads = (bloc.texte for bloc in voisine.page.blocs if bloc.niveau == 1)
    said = " ".join((voisine.nom, voisine.page.titre, *heads))
    for_all = AIDE.search(fold(said)) or CONTACT.search(fold(said))
    return not for_all and not _names(procedure, said)


def _names(procedure: Procedure, said: str) -> bool:
    """Whether words share a family with those of a procedure, or of its right."""
    named = stems(f"{procedure.nom} {procedure.droit}", _STEM)
    return not named.isdisjoint(stems(said, _STEM))


def _is_a_hall(pages: Sequence[PageFacts], seuil: tuple[int, int] | None, indice: int) -> bool:
    """Whether a state is of the first screen, and another one comes before the first field."""
    if seuil is None or indice >= len(pages):
        return False
    first, begun = pages[0].ecran, pages[seuil[0]].ecran
    between = {page.ecran for page in pages[: seuil[0]]} - {first, begun}
    return pages[indice].ecran == first != begun and bool(between)


def sentences_here(parcours: ParcoursFacts, wanted: Callable[[Phrase], bool]) -> Iterator[Phrase]:
    """The sentences of the screens that are wanted, each once: none of another form or procedure.

    A sentence of another one counts where it is said again of this one.
    """
    seen: set[str] = set()
    for phrase in phrases(parcours):
        if phrase.plie in seen or not wanted(phrase) or of_another_form(parcours, phrase.bloc):
            continue
        if not of_another_procedure(parcours, phrase.bloc.lieu):
            seen.add(phrase.plie)
            yield phrase


def _serves_all(lien: Lien) -> bool:
    name = fold(lien.texte)
    return bool(AIDE.search(name) or CONTACT.search(name)) or not lien.url.startswith("http")


def stand_alike(here: Lien, other: Lien) -> bool:
    """Whether two links to different pages differ by the rank of what holds them alone."""
    own, its = here.lieu, other.lieu
    apart = here.url != other.url and own.cadre == its.cadre and own.selecteur != its.selecteur
    return apart and _RANK.sub("", own.selecteur) == _RANK.sub("", its.selecteur)


def _holds(headings: Sequence[Bloc], here: Lien, other: Lien, lieu: Lieu) -> bool:
    """Whether a place is in the item, or in the section, of the other link."""
    item = _item(other.lieu.selecteur, here.lieu.selecteur)
    inside = f"{lieu.selecteur}{_STEP}".startswith(f"{item}{_STEP}")
    return lieu.cadre == other.lieu.cadre and (inside or _is_under(headings, here, other, lieu))


def _item(selecteur: str, beside: str) -> str:
    """What holds an element, down to the first part that is not the same beside it."""
    parts, others = selecteur.split(_STEP), beside.split(_STEP)
    pairs = enumerate(zip(parts, others, strict=True), start=1)
    return _STEP.join(parts[: next(rank for rank, (part, its) in pairs if part != its)])


def _is_under(headings: Sequence[Bloc], here: Lien, other: Lien, lieu: Lieu) -> bool:
    """Whether a place is between the heading of the other link and the next one of its level."""
    own, its = _heading(headings, here.lieu), _heading(headings, other.lieu)
    if own is None or its is None or own is its or own.niveau != its.niveau:
        return False
    after = (b for b in headings if b.lieu.ordre > its.lieu.ordre)
    ends = (b.lieu.ordre for b in after if (b.niveau or 0) <= (its.niveau or 0))
    end = next(ends, None)
    return its.lieu.ordre <= lieu.ordre and (end is None or lieu.ordre < end)


def _heading(headings: Sequence[Bloc], lieu: Lieu) -> Bloc | None:
    """The last heading of the body before a place, or around it."""
    before = [b for b in headings if b.lieu.ordre <= lieu.ordre]
    return before[-1] if before else None

"""Reads the signs that tell a person which step they are at."""

import re
from collections.abc import Iterator, Sequence

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import text_at
from exigences.model.catalogue.exigence import Annonce, Exigence, Preuve
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Bloc, Bouton, Lien, PageFacts, ParcoursFacts
from exigences.model.lieu import CheminCadre, Lieu, is_within
from exigences.mots import notion

_ETAPE = notion("dit-l-etape")
_NUMEROTE = re.compile(r"^(\d{1,2}) ?[.)/:-] ?[a-z]")
_MARK = notion("note-donnee")
"""What « 4/5 » tells otherwise."""
_RANG = re.compile(
    r"[(\[] ?(\d{1,2}) ?/ ?(\d{1,2}) ?[)\]]"
    r"|(?:^|(?<= ))(\d{1,2}) ?/ ?(\d{1,2})(?=$| [-–|:]|[:.])"
)
"""« (1/3) » wherever it stands; « 1/3 » at the end of a name, or before what parts it."""
_SHORT, _ROW = 60, 3
"""Letters of the name of a step, and least names that follow one another to make a row."""
_LOW, _BEYOND = 160, 2
"""Pixels under which a row of steps holds nothing else, and names past the window that are felt."""
_SCREENS = 2
"""Screens that show the same row, from which it goes with the person."""
_MARQUEUR = "fil-d-etapes"
_COUNTED = "nombre-d-ecrans"
"""What the steps shown on the way tell, however late."""


def step_signs(page: PageFacts) -> Iterator[Lieu]:
    """Places of a page that say the step; a row of which one is marked may do so too."""
    for name, places in page.marqueurs.items():
        if name.startswith(f"{_MARQUEUR}-"):
            yield from places
    yield from told_steps(page)


def told_steps(page: PageFacts) -> Iterator[Lieu]:
    """Places that surely say the step: a known structure, a text, a numbered heading."""
    yield from page.marqueurs.get(_MARQUEUR, ())
    for bloc in page.blocs:
        plain = fold(bloc.texte[:200])
        if _ETAPE.search(plain) or (bloc.niveau is not None and _NUMEROTE.match(plain)):
            yield bloc.lieu
    yield from _ranked(page)
    yield from _numbered_row(page)
    for image in page.images:
        if _ETAPE.search(fold(image.alternative)):
            yield image.lieu


def only_ranked(pages: Sequence[PageFacts]) -> Bloc | None:
    """The first heading that gives a rank, where such headings, one a screen, alone say the step.

    « 3. Votre bateau » tells neither how many there are, nor what comes next.
    """
    first: Bloc | None = None
    for page in pages:
        heads = [b for b in page.blocs if b.niveau is not None and _rank_of(b)]
        signs = {lieu.element for lieu in step_signs(page)} - {b.lieu.element for b in heads}
        if signs or len({_rank_of(b) for b in heads}) > 1:
            return None
        first = first or next(iter(heads), None)
    return first


def _rank_of(bloc: Bloc) -> str:
    found = _NUMEROTE.match(fold(bloc.texte[:200]))
    return found[1] if found else ""


def steps_out_of_sight(page: PageFacts) -> tuple[Lieu, tuple[str, ...]] | None:
    """The row of steps that goes past the window, and the names that are wholly beyond it."""
    edge = page.fenetre.x + page.fenetre.largeur
    for lieu in page.marqueurs.get(_MARQUEUR, ()):
        low = lieu.boite is not None and lieu.boite.hauteur < _LOW
        beyond = [
            bloc.texte
            for bloc in page.blocs
            if low
            and bloc.lieu.selecteur != lieu.selecteur
            and is_within(bloc.lieu.selecteur, lieu.selecteur)
            and bloc.lieu.boite is not None
            and bloc.lieu.boite.x >= edge
            and any(map(str.isalpha, bloc.texte))
        ]
        if len(beyond) >= _BEYOND:
            return lieu, tuple(beyond)
    return None


def _ranked(page: PageFacts) -> Iterator[Lieu]:
    """Places of the headings, of the buttons and of the title of a page that say « (1/3) »."""
    if _says_its_rank(page.titre) or _ETAPE.search(fold(page.titre)):
        yield Lieu(page=page.indice, selecteur="html")
    named: list[Bloc | Bouton] = [b for b in page.blocs if b.niveau is not None]
    named.extend(page.boutons)
    for part in named:
        if _says_its_rank(part.texte):
            yield part.lieu


def _says_its_rank(name: str) -> bool:
    """Whether a name tells a rank among several, which is no mark and no half."""
    plain = fold(name[:200]).strip()
    found = _RANG.search(plain)
    if found is None or _MARK.search(plain):
        return False
    rank, total = (int(n) for n in found.groups() if n is not None)
    return 0 < rank <= total and total > 1


def _numbered_row(page: PageFacts) -> Iterator[Lieu]:
    """Place of the first of the names « 1. Adresse », « 2. Envoi », « 3. Paiement » of a row.

    Sentences that are numbered tell how to do a thing, and not where one is.
    """
    named: list[Bloc | Lien | Bouton] = [b for b in page.blocs if not b.courant]
    named.extend(page.liens)
    named.extend(page.boutons)
    row: list[Lieu] = []
    for part in sorted(named, key=lambda p: p.lieu.ordre):
        plain = fold(part.texte[:_SHORT])
        found = _NUMEROTE.match(plain) if len(part.texte) < _SHORT else None
        if found is None:
            continue
        rank = int(found[1])
        if rank == len(row) + 1:
            row.append(part.lieu)
        elif rank != len(row):  # the same step again, as a text and as its link, changes nothing
            row = [part.lieu] if rank == 1 else []
        if len(row) == _ROW:
            yield row[0]
            return


def plain_row(parcours: ParcoursFacts) -> tuple[Bloc, bool] | None:
    """The first of a row of bare names that stands above the fields of several screens.

    And whether it surely tells the steps: one of the names is the heading of its screen.
    """
    met: dict[tuple[str, ...], list[tuple[PageFacts, Bloc]]] = {}
    for page in parcours.pages:
        for row in _plain_rows(page):
            met.setdefault(tuple(fold(b.texte) for b in row), []).append((page, row[0]))
    for names, seen in met.items():
        if len({page.ecran for page, _ in seen}) < _SCREENS:
            continue
        heads = {fold(b.texte) for page, _ in seen for b in page.blocs if b.niveau is not None}
        return seen[0][1], not heads.isdisjoint(names)
    return None


def _plain_rows(page: PageFacts) -> Iterator[list[Bloc]]:
    """The lists of short names, neither links nor buttons, above the first field of a page."""
    first = min((c.lieu.ordre for c in page.champs if c.visible), default=None)
    if first is None:
        return
    pressed = {one.lieu.element for one in page.boutons}
    lists: dict[tuple[CheminCadre, str], list[Bloc]] = {}
    for bloc in page.blocs:
        bare = not (bloc.courant or bloc.champ or bloc.part_liens or bloc.lieu.element in pressed)
        short = bare and len(bloc.texte) < _SHORT
        if bloc.balise == "li" and bloc.region in CORPS and short and bloc.lieu.ordre < first:
            held_by = bloc.lieu.selecteur.rpartition(" > ")[0]
            lists.setdefault((bloc.lieu.cadre, held_by), []).append(bloc)
    for row in lists.values():
        if len(row) >= _ROW:
            yield row


def told_by_the_steps(
    exigence: Exigence, asked: Preuve, parcours: ParcoursFacts
) -> tuple[Annonce, Preuve] | None:
    """Where the steps shown on the way tell that there are several screens: late, yet told."""
    if exigence.id != _COUNTED:
        return None
    for page in parcours.pages[: asked.page + 1]:
        for lieu in step_signs(page):
            said = text_at(page, lieu, "Fil d'étapes")
            return Annonce.TARDIVE, Preuve.at(lieu, said[:300])
    row = plain_row(parcours)
    if row is not None and row[1] and row[0].lieu.page <= asked.page:
        return Annonce.TARDIVE, Preuve.at(row[0].lieu, row[0].texte)
    return None

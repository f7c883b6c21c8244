"""Tells a service that mixes English in its French from one where a name is left in it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from exigences.facts.langue.francais import is_french
from exigences.facts.langue.passages import Passage, is_an_order, is_marked, is_named_in_english
from exigences.facts.langue.texte import fold, words
from exigences.facts.page.editeurs import RIGHTS
from exigences.model.facts.champs import CORPS, Region
from exigences.model.facts.facts import Bloc, PageFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_SKIP = notion("evitement-en-anglais")
_SIGN = re.compile(r"[a-z]+(?:_[a-z]+)+")
"""The name of a sign in a font of signs."""
_MIXED = 2
"""Passages of several words that are seen from which English surely is mixed in."""
_FILE = "file"
_NEAR = 12
"""Pixels from a field within which the button drawn for it stands."""


def surest(pages: Sequence[PageFacts], passages: Iterable[Passage]) -> Passage | None:
    """The first of several passages that are seen beside the French, one of which is no name.

    What is only heard, or stands in a title, a picture or a footer, is not.
    """
    seen = {page.indice: _shown(page) for page in pages}
    told: dict[str, Passage] = {}
    rights = {b.lieu for page in pages for b in page.blocs if RIGHTS.search(b.texte)}
    for passage in passages:
        if passage.lieu in rights:
            continue  # who holds the rights of the program asks nothing of anybody
        for part in passage.texte.split(" ; "):
            if _is_read(part) and fold(part) in seen.get(passage.lieu.page, ""):
                place = _place(pages, part, passage.lieu)
                told.setdefault(part, Passage(place, part, certaine=True))
    if len(told) < _MIXED:
        return None
    return next((passage for part, passage in told.items() if _is_no_name(part)), None)


def _place(pages: Sequence[PageFacts], part: str, among: Lieu) -> Lieu:
    """Where a part of a passage is read itself; the place of the whole where that is not known."""
    page = next(page for page in pages if page.indice == among.page)
    return next((b.lieu for b in page.blocs if b.texte == part), among)


def _shown(page: PageFacts) -> str:
    """What a page shows, but for its footer, folded."""
    said = [b.texte for b in page.blocs if b.region is not Region.PIED and not b.replie]
    for champ in page.champs:
        if champ.visible:
            said += champ.options
    return " | ".join(map(fold, said))


def _is_no_name(text: str) -> bool:
    """Whether a word without a capital follows another one: a name has none."""
    return any(map(str.islower, words(text)[1:]))


def heard_or_drawn(page: PageFacts) -> Iterator[Passage]:
    """What a file field shows in English on its button; then what is only heard, or on focus."""
    for bloc in page.blocs:
        if is_an_order(bloc.texte) and _is_on_a_file(page, bloc):
            yield Passage(bloc.lieu, bloc.texte, certaine=True)
    told = dict.fromkeys(a for a in page.ancres or () if _SKIP.search(fold(a)))
    told |= dict.fromkeys(b.texte for b in page.boutons if b.icone and _is_read(b.texte))
    if told:
        top = Lieu(page=page.indice, selecteur="html")
        yield Passage(top, " ; ".join(told), certaine=False)


def _is_read(name: str) -> bool:
    """Whether a name is in English, of which French knows half at most; no sign of a font is."""
    told = [word.lower() for word in words(name)]
    plain = is_named_in_english(name) and not _SIGN.fullmatch(name)
    return plain and 2 * sum(map(is_french, told)) <= len(told)


def _is_on_a_file(page: PageFacts, bloc: Bloc) -> bool:
    return (
        bloc.region in CORPS
        and not is_marked(page, bloc)
        and any(
            champ.type == _FILE
            and bloc.lieu.boite is not None
            and bloc.lieu.boite.meets(champ.lieu.boite, margin=_NEAR)
            for champ in page.champs
            if champ.lieu.cadre == bloc.lieu.cadre
        )
    )

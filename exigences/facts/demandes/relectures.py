"""Finds the screens that show back what was asked before: a list, a table, fields that are shut."""

from collections import Counter
from collections.abc import Iterable, Iterator, Set

from exigences.facts.demandes.a_remplir import offered_by_screen
from exigences.facts.langue.saisies import LONGUEUR_MIN, as_shown, bare_of
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import (
    asked_fields,
    last_screen,
    last_until_sending,
    until_sending,
    written_at,
)
from exigences.facts.page.liens import address_of
from exigences.model.facts.champs import CORPS, Champ, Nature
from exigences.model.facts.facts import Bloc, PageFacts, ParcoursFacts
from exigences.mots import notion

_TITLE, _CHOSEN = notion("titre-de-resume"), notion("titre-de-ce-qui-est-choisi")
_ENOUGH = 2
"""Labels of earlier fields that a screen shows with their answers for it to be a review."""
_NAME, _VALUE = 24, 60
"""Signs at most of what is chosen and of its name, in one text: more is a sentence."""
_ALL = 100
_LONG = 20
"""Letters of a text from which a page that shows it shows what was written, and nothing else."""
_TESTS = frozenset({Nature.CODE_USAGE_UNIQUE, Nature.CAPTCHA})
type _Place = tuple[object, ...]

_EDGES = " :*\u00a0?"


def reviews(parcours: ParcoursFacts) -> Iterator[PageFacts]:
    """The screens where labels of earlier fields stand again, with nothing to write under them.

    What shows them once all is sent is no time to read them again. A label that stands where it was
    as it was asked is of a step that the page keeps, folded, beside the next ones.
    """
    end = _where_it_ends(parcours)
    last = last_until_sending(parcours)
    asked: set[str] = set()
    filled: set[str] = set()
    kept: set[_Place] = set()
    for states, fields in zip(parcours.ecrans, offered_by_screen(parcours), strict=True):
        here = _names(fields)
        for page in states:
            again = len((asked - here) & _shown(page, kept)) >= _ENOUGH
            recalls = page.ecran in end and _recalls(page)
            told = again or recalls or (asked and _is_summary(page, filled))
            if told and page.indice <= last:
                yield page
        asked |= {name for name in here if name}
        if here:
            filled |= {_path(page.url) for page in states}
        kept |= {_place(bloc) for page in states for bloc in page.blocs}


def is_told_back(parcours: ParcoursFacts, page: PageFacts) -> bool:
    """Whether a screen names again what was asked on those before it, as a copy does."""
    asked = _names(champ for _, champ in asked_fields(parcours))
    return len((asked - {""}) & _shown(page)) >= _ENOUGH


def _is_summary(page: PageFacts, filled: set[str]) -> bool:
    """Whether a screen is headed as a summary, or leads back to correct.

    `filled`: the addresses of the screens filled so far. Links without words, each to another of
    them, are the pencils beside the answers; those of a list of steps bear a name.
    """
    if any(b.niveau is not None and _TITLE.search(fold(b.texte)) for b in page.blocs):
        return True
    pencils = {
        _path(lien.url)
        for lien in page.liens
        if lien.region in CORPS and not any(c.isalnum() for c in lien.texte)
    }
    return len(pencils & filled) >= _ENOUGH


def _where_it_ends(parcours: ParcoursFacts) -> range:
    """The screens from the last where one answers to that of the sending: a recap helps there.

    The code of a message, or a test, is no answer to read again.
    """
    last = max((p.ecran for p, c in asked_fields(parcours) if c.nature not in _TESTS), default=0)
    end = last_screen(parcours)
    return range(min(last, end), end + 1)


def _recalls(page: PageFacts) -> bool:
    """Whether « Votre rendez-vous » heads a list of what was chosen, beside what is to write.

    A title that stands over fields is that of their part of the form.
    """
    headed, under = False, list[Bloc]()
    for bloc in page.blocs:
        if bloc.niveau is not None or bloc.champ:
            headed, under = bloc.niveau is not None and _is_chosen(bloc), []
        under.append(bloc)
        if headed and _pairs(under[1:]) >= _ENOUGH:
            return True
    return False


def _is_chosen(bloc: Bloc) -> bool:
    return bool(_CHOSEN.search(fold(bloc.texte)))


def _pairs(blocs: list[Bloc]) -> int:
    """How many names stand with their values: terms, rows of two, or « Date : 8 décembre »."""
    plain = [bloc for bloc in blocs if bloc.balise != "button" and bloc.part_liens < _ALL]
    terms = sum(bloc.balise == "dt" for bloc in plain)
    rows = Counter(_row(bloc) for bloc in plain if bloc.balise not in ("dt", "dd"))
    two = sum(count == _ENOUGH for count in rows.values())
    return terms or max(two, sum(_names_a_value(bloc.texte) for bloc in plain))


def _row(bloc: Bloc) -> tuple[object, str]:
    return bloc.lieu.cadre, bloc.lieu.selecteur.rpartition(" > ")[0]


def _names_a_value(text: str) -> bool:
    name, colon, value = text.partition(":")
    return bool(colon and value.strip()) and len(name) <= _NAME and len(value) <= _VALUE


def _path(url: str) -> str:
    return address_of(url).partition("?")[0]


def _place(bloc: Bloc) -> _Place:
    return *bloc.lieu.element, bloc.texte


def _shown(page: PageFacts, kept: Set[_Place] = frozenset()) -> set[str]:
    """What names an answer that is shown and cannot be written: a term, a shut field."""
    texts = [bloc.texte for bloc in page.blocs if not bloc.champ and _place(bloc) not in kept]
    before = [text.partition(":")[0] for text in texts if ":" in text]
    shut = _names(champ for champ in page.champs if champ.desactive)
    return shut | {_name(text) for text in (*texts, *before)}


def _names(champs: Iterable[Champ]) -> set[str]:
    return {_name(champ.libelle_visible or champ.libelle) for champ in champs}


def _name(text: str) -> str:
    return fold(text[:120]).strip(_EDGES)


def is_previewed(parcours: ParcoursFacts) -> bool:
    """Whether a text shows again, beside its field, as it is written there."""
    for page, champ, typed in _typed(parcours):
        if champ.type == "textarea" and champ.visible and len(typed) >= _LONG:
            states = (one for one in parcours.pages if one.ecran == page.ecran)
            said = (b.texte for state in states for b in state.blocs if not b.champ)
            if any(typed in bare_of(text) for text in said):
                return True
    return False


def said_back(parcours: ParcoursFacts) -> PageFacts | None:
    """The first later state where a text, or a list, says again what was written in two fields."""
    written: dict[str, int] = {}
    for page, _, typed in _typed(parcours):
        if len(typed) >= LONGUEUR_MIN:
            written.setdefault(typed, page.indice)
    for page in until_sending(parcours):
        before = [typed for typed, first in written.items() if first < page.indice]
        said = map(bare_of, _together(page)) if before else ()
        if any(_apart(typed for typed in before if typed in text) >= _ENOUGH for text in said):
            return page
    return None


def _typed(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, Champ, str]]:
    """The fields that the steps type in, and what, in the letters and figures that a page shows."""
    shown = as_shown(parcours.scenario)
    for page in parcours.pages:
        for champ in page.champs:
            if written := written_at(parcours, champ):
                yield page, champ, bare_of(shown(written))


def _apart(typed: Iterable[str]) -> int:
    """How many answers are said, those that begin another once: a name typed to search, a town."""
    found = set(typed)
    return sum(not any(one != other and one in other for other in found) for one in found)


def _together(page: PageFacts) -> Iterator[str]:
    """The texts that no field has, then those of each list or table as one."""
    lists: dict[tuple[object, str], list[str]] = {}
    for bloc in page.blocs:
        if not bloc.champ and bloc.region in CORPS:
            yield bloc.texte
            if bloc.balise in ("li", "td"):
                lists.setdefault(_list_of(bloc), []).append(bloc.texte)
    yield from map(" ".join, lists.values())


def _list_of(bloc: Bloc) -> tuple[object, str]:
    """The list that holds an item, or the table that holds a cell."""
    cadre, row = _row(bloc)
    return cadre, (row.rpartition(" > tr")[0] or row) if bloc.balise == "td" else row

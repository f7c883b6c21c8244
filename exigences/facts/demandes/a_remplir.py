"""The fields that the person has to fill on each screen, as a person counts them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Set

from exigences.facts.demandes.ajouts import without_added
from exigences.facts.demandes.fichiers_libres import is_a_paper
from exigences.facts.langue.texte import fold
from exigences.facts.page.champs import binds
from exigences.facts.page.dates_en_cases import first_boxes
from exigences.facts.page.lecture import (
    acted_by_screen,
    asked_fields,
    asked_on,
    is_answered,
    is_labelled,
    last_until_sending,
    offered_on,
    only_signs_in,
    signs_in_by,
)
from exigences.facts.page.liens import address_of
from exigences.facts.page.noms_tires import is_drawn, lasting
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.model.procedure.etape import Role, verbs_that
from exigences.model.procedure.procedure import GenreProvocation


def fields_by_screen(parcours: ParcoursFacts) -> tuple[tuple[Champ, ...], ...]:
    """Fields to fill, screen by screen, each once; a group of radio buttons is one field.

    So is a date in three boxes.

    What a screen offers once the request is sent is no part of it.
    """
    last = last_until_sending(parcours)
    return tuple(
        first_boxes(c for c in champs if not c.facultatif and c.lieu.page <= last)
        for champs in offered_by_screen(parcours)
    )


_MARKED_LEAST = 2
"""Fields of a form that people see marked, from which those that are not may be left empty."""


def questions(parcours: ParcoursFacts) -> tuple[Champ, ...]:
    """The fields to answer, each once.

    Those by which one signs in ask nothing new, nor does a form that comes back as it was filled.
    """
    pages = {page.indice: page for page in parcours.pages}
    site = of_the_site(parcours)
    asked = (champ for champs in fields_by_screen(parcours) for champ in champs)
    new = (c for c in asked if _named(c) not in site and not signs_in_by(pages[c.lieu.page], c))
    return without_shown_again(parcours, new)


def least_due(parcours: ParcoursFacts) -> tuple[Champ, ...]:
    """The questions that may not stay empty, or as they are, for all that marks and answers say."""
    asked = without_given(parcours, without_unmarked(parcours, questions(parcours)))
    due = without_added(parcours, without_left(parcours, _without_untried(parcours, asked)))
    return tuple(_surely_apart(parcours, due))


def _surely_apart(parcours: ParcoursFacts, champs: Iterable[Champ]) -> Iterator[Champ]:
    """Fields, but for those that may be one which a script drew again at the same address.

    As many of the same words are surely there as the person has seen of them at once.
    """
    pages = {page.indice: page for page in parcours.pages}

    def known(champ: Champ) -> tuple[str, ...]:
        return address_of(pages[champ.lieu.page].url), *_spoken(champ), champ.type

    most: Counter[tuple[str, ...]] = Counter()
    for page in parcours.pages:
        most |= Counter(map(known, asked_on(page)))
    told: Counter[tuple[str, ...]] = Counter()
    for champ in champs:
        key = known(champ)
        told[key] += 1
        if told[key] <= max(most[key], 1):
            yield champ


def _without_untried(parcours: ParcoursFacts, champs: Iterable[Champ]) -> tuple[Champ, ...]:
    """Fields, but for those that nothing requires of a step of which others were let by empty.

    That step was not tried: it may well be as they are. A lone box that binds to nothing may be
    left unticked.
    """
    pages = {page.indice: page for page in parcours.pages}
    trials = parcours.provoquees(GenreProvocation.ENVOI_VIDE)
    tried = {pages[one.page].ecran for one in trials}
    free = {pages[one.page].document for one in trials if one.avance} - {""}

    def due(champ: Champ) -> bool:
        page = pages[champ.lieu.page]
        told = champ.obligatoire or binds(champ.nature, fold(champ.libelle_visible))
        if told or (champ.type == "checkbox" and not champ.groupe):
            return told
        return page.ecran in tried or page.document not in free

    return tuple(filter(due, champs))


def to_sign_in(parcours: ParcoursFacts) -> tuple[Champ, ...]:
    """The fields by which one signs in, each once a screen."""
    pages = {page.indice: page for page in parcours.pages}
    shown = (champ for champs in fields_by_screen(parcours) for champ in champs)
    return tuple(c for c in shown if signs_in_by(pages[c.lieu.page], c))


def without_shown_again(parcours: ParcoursFacts, champs: Iterable[Champ]) -> tuple[Champ, ...]:
    """Fields, but for those of an earlier screen that come back and that nobody fills again.

    A preview shows the whole form again; the next child of a family is asked in the same words.
    """
    screens = _screens(parcours)
    written = acted_by_screen(parcours)
    first: dict[tuple[object, ...], int] = {}
    kept = []
    for champ in champs:
        screen = screens[champ.lieu.page]
        known = _has_a_name(champ) and first.setdefault(_named(champ), screen) != screen
        if not known or is_answered(champ, screen, written):
            kept.append(champ)
    return tuple(kept)


def _screens(parcours: ParcoursFacts) -> dict[int, int]:
    """The screen of each page, by its index."""
    return {page.indice: page.ecran for page in parcours.pages}


def _named(champ: Champ) -> tuple[object, ...]:
    named = lasting(champ.nom), lasting(champ.identifiant)
    return (*named, champ.type, champ.libelle, champ.groupe)


def _has_a_name(champ: Champ) -> bool:
    return bool(champ.nom or champ.identifiant)


_EVERYWHERE = 3
"""Screens with a field that nobody fills, from which it is the site's, and asks nothing."""


def of_the_site(parcours: ParcoursFacts) -> frozenset[tuple[object, ...]]:
    """What names the fields of the site itself: on screen after screen, and filled on none."""
    written = acted_by_screen(parcours)
    where: dict[tuple[object, ...], set[int]] = {}
    used = set()
    for page in parcours.pages:
        for champ in filter(_has_a_name, asked_on(page)):
            where.setdefault(_named(champ), set()).add(page.ecran)
            if is_answered(champ, page.ecran, written):
                used.add(_named(champ))
    return frozenset(n for n, on in where.items() if len(on) >= _EVERYWHERE and n not in used)


def asked_of_all(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, Champ]]:
    """The fields that the procedure asks to fill, but for those of the site itself."""
    site = of_the_site(parcours)
    return ((page, champ) for page, champ in asked_fields(parcours) if _named(champ) not in site)


def without_unmarked(parcours: ParcoursFacts, champs: Iterable[Champ]) -> tuple[Champ, ...]:
    """Fields, but for those that stand without a mark in a form where others bear one.

    One that an answer has made appear is of the form that was there, in an earlier state. A lone
    mark tells as much where the other screens have theirs.

    A file that is not required beside fields that are may be joined, marked or not. What one
    certifies, or undertakes, is due without a mark.
    """
    kept, form = tuple(champs), _form_of_a_screen(parcours)
    signs = Counter(form(c) for c in kept if c.obligatoire and c.obligatoire_signale)
    required = Counter(form(c) for c in kept if c.obligatoire)

    def spared(champ: Champ) -> bool:
        if binds(champ.nature, fold(champ.libelle_visible)):
            return False
        others = required if champ.nature is Nature.FICHIER else signs
        least = _MARKED_LEAST if others.total() - others[form(champ)] < _MARKED_LEAST else 1
        return not champ.obligatoire and others[form(champ)] >= least

    return tuple(c for c in kept if not spared(c))


def without_given(parcours: ParcoursFacts, champs: Iterable[Champ]) -> tuple[Champ, ...]:
    """Fields, but for those that came with an answer, which the journey left as it was."""
    kept = tuple(champs)
    answered = _answered(parcours, kept)
    return tuple(c for c in kept if not c.prerempli or c in answered)


def without_left(parcours: ParcoursFacts, champs: Iterable[Champ]) -> tuple[Champ, ...]:
    """Fields, but for those that a replay to the end leaves aside, in a form where it answers."""
    kept = tuple(champs)
    if not parcours.complet:
        return kept
    form = _form_of_a_screen(parcours)
    answered = {id(c) for c in _answered(parcours, kept)}
    filled = {form(c) for c in kept if id(c) in answered}
    return tuple(c for c in kept if c.obligatoire or id(c) in answered or form(c) not in filled)


def answers_due(parcours: ParcoursFacts) -> tuple[Champ, ...]:
    """The fields to answer, each once, but for those that no mark asks beside marked ones."""
    return without_unmarked(parcours, questions(parcours))


def _form_of_a_screen(parcours: ParcoursFacts) -> Callable[[Champ], tuple[object, ...]]:
    """The form that holds a field, the same in all the states of its screen."""
    screens = _screens(parcours)
    return lambda champ: (screens[champ.lieu.page], champ.lieu.cadre, champ.formulaire)


def _form(champ: Champ) -> tuple[object, ...]:
    """The form that holds a field, among those of all pages."""
    return champ.lieu.page, champ.lieu.cadre, champ.formulaire


def offered_by_screen(parcours: ParcoursFacts) -> tuple[tuple[Champ, ...], ...]:
    """The same, with those that may be left empty."""
    return tuple(tuple(_unique(found.values())) for found in fields_by_identity(parcours))


def fields_by_identity(
    parcours: ParcoursFacts,
) -> tuple[Mapping[tuple[object, ...], Champ], ...]:
    """The fields that may be filled on each screen, by what each of their states makes them."""
    return tuple(map(_by_identity, parcours.ecrans))


def _unique(champs: Iterable[Champ]) -> Iterator[Champ]:
    """Fields, those of several identities once."""
    return iter({id(champ): champ for champ in champs}.values())


def _by_identity(states: tuple[PageFacts, ...]) -> Mapping[tuple[object, ...], Champ]:
    documents = {page.indice: page.document for page in states}
    found: dict[tuple[object, ...], Champ] = {}
    for page in states:
        drawn = {
            (c.lieu.cadre, c.lieu.ordre)
            for c in page.champs
            if (c.type == "combobox" or c.propose) and not c.nom
        }
        offered = [c for c in offered_on(page) if not _part_of_a_list(c, drawn)]
        there = {id(found[key]) for c in offered if (key := identity(c)) in found}
        gone = [c for c in _unique(found.values()) if id(c) not in there]
        for champ in offered:
            if (key := identity(champ)) in found:
                continue
            anew = [
                c
                for c in gone
                if documents[c.lieu.page] != page.document
                or c.type == "file"
                or not _has_a_name(c)
                or is_drawn(c.nom or c.identifiant)
            ]
            again = next((c for c in anew if _words(c) == _words(champ) != _WORDLESS), champ)
            gone = [c for c in gone if c is not again]
            found[key] = again
    return found


_WORDLESS = ("", "")


def _words(champ: Champ) -> tuple[str, ...]:
    """What a field is for a person who finds it again where a script has named it otherwise."""
    words = _spoken(champ)
    name = "" if is_drawn(champ.nom) else champ.nom
    return words if words == _WORDLESS else (*words, champ.type, name)


def _spoken(champ: Champ) -> tuple[str, str]:
    """The words that a person reads of a field: its own, then those of its question."""
    return champ.libelle_visible or champ.libelle, champ.groupe


def _part_of_a_list(champ: Champ, drawn: Set[tuple[object, int]]) -> bool:
    """Whether it is what a drawn list opens, or the choice that it shows: one field for a person.

    `drawn`: the frames and orders of the lists that the page draws.
    """
    shows = champ.type == "textbox" and (champ.lieu.cadre, champ.lieu.ordre - 1) in drawn
    return not champ.nom and bool(shows or (champ.type == "listbox" and drawn))


def identity(champ: Champ) -> tuple[object, ...]:
    """What makes two fields of a screen one for a person.

    The boxes of one name, or of one legend, are answers of one question, but for the consents to
    tick, which are given one by one; a captcha that is drawn again is the same; the day, the month
    and the year that a script draws in one box are one date. The fields of files of one form that
    no word tells apart, nor any question, are opened by one button; two of the same name, words and
    question are one, for who has scripts and who has none.
    """
    if champ.nature is Nature.CAPTCHA:
        return (champ.lieu.cadre, champ.formulaire, champ.nature)
    if champ.type == "spinbutton" and champ.groupe:
        return (champ.lieu.cadre, champ.formulaire, champ.type, champ.groupe)
    ticked = champ.type == "checkbox" and champ.nature is not Nature.CONSENTEMENT
    if ticked and champ.groupe:
        return (champ.lieu.cadre, champ.formulaire, champ.type, champ.groupe)
    if champ.nom and (ticked or champ.type == "radio"):
        return (champ.lieu.cadre, champ.formulaire, champ.nom)
    if champ.type == "file" and champ.formulaire is not None and not is_labelled(champ):
        return (champ.lieu.cadre, champ.formulaire, champ.type, champ.groupe)
    if champ.type == "file" and champ.nom:
        return (champ.lieu.cadre, champ.type, champ.nom, champ.libelle, champ.groupe)
    return champ.lieu.element


def asked_and_due(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, Champ, bool]]:
    """The fields that the procedure asks, and whether each is to be filled.

    It is where it is required, or where the replay answered it and no mark of others spares it.
    """
    acted = acted_by_screen(parcours)
    every = tuple(asked_of_all(parcours))
    marked = {id(champ) for champ in without_unmarked(parcours, (c for _, c in every))}
    for page, champ in every:
        given = is_answered(champ, page.ecran, acted) and id(champ) in marked
        yield page, champ, champ.obligatoire or given


ANSWERS_MANY, SCREENS_MANY = 8, 3
"""From so many answers, or screens to fill, a procedure is not seen at a glance."""


def takes_long(parcours: ParcoursFacts) -> bool:
    """Whether what is asked is more than a person sees at a glance: many answers, or papers.

    Signing in asks nothing new; what no mark asks, beside marked fields, may be left empty, and so
    may what the journey left in a form of settings, which requires nothing that it does not hold. A
    few screens of one field are a name here, and a line there.
    """
    answers = answers_due(parcours)
    if parcours.complet:
        answers = _without_settings(parcours, answers)
    screens = {parcours.pages[champ.lieu.page].ecran for champ in answers}
    if any(is_a_paper(parcours, champ) for champ in answers) and _more_than_a_file(
        parcours, answers
    ):
        return True
    walked = len(screens) >= SCREENS_MANY and len(answers) > len(screens)
    return len(answers) >= ANSWERS_MANY or walked


def _more_than_a_file(parcours: ParcoursFacts, champs: tuple[Champ, ...]) -> bool:
    """Whether more is due than a file and what it is, beside what the service has answered already.

    A list that the whole journey left as it was has its answer.
    """
    answered = _answered(parcours, champs) if parcours.complet else ()
    due = [c for c in champs if c.obligatoire or not c.prerempli]
    left = [c for c in due if answered and c.type in _LISTS and c not in answered]
    return len(due) - len(left) > _A_FILE_AND_ITS_KIND


_LISTS = frozenset({"select", "combobox"})
_A_FILE_AND_ITS_KIND = 2


_ON_ONE = 20
"""Answers of a lone screen from which a person no more sees them together."""


def is_seen_whole(parcours: ParcoursFacts) -> bool:
    """Whether all that is to answer stands on one screen, where a person sees its end."""
    answers = answers_due(parcours)
    screens = {parcours.pages[champ.lieu.page].ecran for champ in answers}
    return len(screens) <= 1 and len(answers) < _ON_ONE


def asks_on_several_screens(parcours: ParcoursFacts) -> bool:
    """Whether more than one screen is to fill, but for those by which one signs in."""
    return sum(not only_signs_in(page) for page in screens_to_answer(parcours)) > 1


def _without_settings(parcours: ParcoursFacts, champs: tuple[Champ, ...]) -> tuple[Champ, ...]:
    """Fields, but for those left by who answered their form, where none of it must be filled."""
    answered = _answered(parcours, champs)
    touched = set(map(_form, answered))
    due = {_form(champ) for champ in champs if champ.obligatoire and not champ.prerempli}
    return tuple(c for c in champs if c in answered or _form(c) in due or _form(c) not in touched)


def _answered(parcours: ParcoursFacts, champs: Iterable[Champ]) -> tuple[Champ, ...]:
    """The fields that the replay answered, in whatever state of their screen."""
    acted = acted_by_screen(parcours)
    screens = _screens(parcours)
    return tuple(champ for champ in champs if is_answered(champ, screens[champ.lieu.page], acted))


_FETCHED = frozenset({Nature.IDENTIFIANT_ADMINISTRATIF, Nature.PAIEMENT})
"""What one has to get up for, besides papers."""


def has_much_to_gather(parcours: ParcoursFacts) -> bool:
    """Whether a person should have things at hand before they begin: papers, or many answers."""
    answers = answers_due(parcours)
    return len(answers) >= ANSWERS_MANY or _holds_things_to_fetch(parcours, answers)


def has_things_to_fetch(parcours: ParcoursFacts) -> bool:
    """Whether something is asked that nobody knows of oneself: a paper, a number of a card."""
    return _holds_things_to_fetch(parcours, answers_due(parcours))


def _holds_things_to_fetch(parcours: ParcoursFacts, answers: Iterable[Champ]) -> bool:
    return any(champ.nature in _FETCHED or is_a_paper(parcours, champ) for champ in answers)


def screens_to_fill(parcours: ParcoursFacts) -> tuple[PageFacts, ...]:
    """The first state of each screen to fill: the fields of the site itself ask nothing."""
    site = of_the_site(parcours)

    def asks(page: PageFacts) -> bool:
        return any(_named(champ) not in site for champ in asked_on(page))

    firsts = (next(filter(asks, states), None) for states in parcours.ecrans)
    return tuple(page for page in firsts if page is not None)


def far_from_answers(parcours: ParcoursFacts) -> Callable[[Lieu], int]:
    """How far a place is from what is to answer: on a screen to fill, after it, or where one comes.

    Words that stand there must be understood in order to answer.
    """
    filled = {page.indice for page in screens_to_fill(parcours)}
    return lambda lieu: (
        0 if lieu.page in filled else 2 if parcours.pages[lieu.page].ecran == 0 else 1
    )


def only_crosses_pages(parcours: ParcoursFacts) -> bool:
    """Whether one signs in at most once, and crosses pages to the one to answer, which is the last.

    A screen that comes after it, or a second sign-in, is a step; what follows the sending is none.
    """
    answered = screens_to_answer(parcours)
    asks = [p for p in answered if not only_signs_in(p)]
    after = 1 if parcours.envoye else 0
    last = {states[0].ecran for states in parcours.ecrans[-1 - after :]}
    return len(asks) == 1 and len(answered) <= _ONE_AND_SIGN_IN and asks[0].ecran in last


_ONE_AND_SIGN_IN = 2
"""Screens to answer: that by which one signs in, and another."""


def screens_to_answer(parcours: ParcoursFacts) -> tuple[PageFacts, ...]:
    """The screens to fill where something must be filled, or was: a filter left alone is no step.

    All of them where the replay filled nothing.
    """
    written = acted_by_screen(parcours)
    screens = screens_to_fill(parcours)

    def answered(page: PageFacts) -> bool:
        states = (one for one in parcours.pages if one.ecran == page.ecran)
        fields = [champ for state in states for champ in asked_on(state)]
        return any(c.obligatoire or is_answered(c, page.ecran, written) for c in fields)

    kept = tuple(filter(answered, screens))
    return kept if any(record.verbe in _FILLS for record in parcours.journal) else screens


_FILLS = verbs_that(Role.REMPLIT)

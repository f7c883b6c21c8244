"""Reads the accessibility statement: where it is named, and what its own page says."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exigences.facts.annonces.aides import SOMEONE
from exigences.facts.langue.dates import dates_in
from exigences.facts.langue.texte import excerpt, fold, sentences
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Bloc, Lien, PageFacts, ParcoursFacts, TypeContact
from exigences.model.lieu import Lieu
from exigences.model.procedure.hotes import belongs
from exigences.mots import Trouve, notion

ANS = 3
"""Years after which DINUM takes an audit as too old (« Vos démarches essentielles »)."""
MOTS_D_UNE_DECLARATION = 40
"""Under this number of words, a page is a statement by its title and the state it tells, alone."""

ETAT = notion("etat-de-conformite")
_CLAIM = notion("dit-respecter-les-regles-d-accessibilite")
"""« Respecte les WCAG »: a state, though not in the words of the law."""
NOM = notion("nom-de-la-declaration")
SUJET = notion("accessibilite")
_TAUX = re.compile(r"\b\d{1,3}(?:[.,]\d+)? ?%")
_TAUX_DE = notion("taux-de-conformite")
_ECHANTILLON = notion("pages-verifiees")
_PORTEE = notion("portee-de-la-declaration")
_HOTE = re.compile(
    r"\bhttps?://([a-z0-9.-]+)|\b((?:[a-z0-9-]+\.)+(?:gouv\.fr|fr|com|org|eu|net))\b"
)
_AUDIT = notion("verification-d-accessibilite")
SANS_AUDIT = notion("aucun-audit")
"""A statement that says that nothing was verified: its own date is then none of an audit."""
_ETABLIE = notion("declaration-etablie")
_RECOURS = notion("recours-de-la-declaration")
_ECRIRE: tuple[Trouve, ...] = (
    notion("ecrire-au-service"),
    re.compile(r"\w ?[\[(] ?(?:a|at|arobase|@) ?[\])] ?\w"),
)
"""To write to someone, or an address that hides its « @ »."""


class Point(StrEnum):
    """What a statement must say to be received by DINUM, and what it is about."""

    ETAT = "etat"
    TAUX = "taux"
    AUDIT = "audit"
    PAGES = "pages"
    CONTACT = "contact"
    PORTEE = "portee"


_OF_AN_AUDIT = (Point.TAUX, Point.PAGES)
"""What comes of an audit, and of nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One thing that a statement must say, and whether it does."""

    point: Point
    tenue: bool | None
    """None where a human must look."""
    lieu: Lieu
    extrait: str = ""
    """What the page says of it; '' where it says nothing."""


def named_on(page: PageFacts) -> tuple[Lieu, str] | None:
    """Where a page names the statement, or says the state of the service."""
    things: list[Lien | Bloc] = [*page.liens, *page.blocs]
    for thing in things:
        plain = fold(thing.texte)
        if NOM.search(plain) or (SUJET.search(plain) and ETAT.search(plain)):
            return thing.lieu, excerpt(thing.texte)
    return None


def screens_without(parcours: ParcoursFacts) -> tuple[PageFacts, ...]:
    """The first state of each screen of the service where nothing leads to the statement."""
    return tuple(
        states[0]
        for states in parcours.ecrans
        if not any(named_on(page) or _topic_of(page) for page in states)
    )


def statement_of(parcours: ParcoursFacts) -> PageFacts | None:
    """The page of the statement, where it was read."""
    return next((page for page in parcours.lues if _is_statement(page)), None)


def conditions_of(page: PageFacts, jour: date, hotes: Collection[str]) -> tuple[Condition, ...]:
    """What the page of a statement says and leaves out; `jour` is that of the replay.

    Where it says that nothing was verified, it has neither a rate to give nor verified pages.
    """
    told = [bloc for bloc in page.blocs if bloc.region in CORPS]
    audit = _audit(told, jour, page)
    found = (
        _state(told, page),
        _found(Point.TAUX, _rate(told), page),
        audit,
        _found(Point.PAGES, _where(told, _ECHANTILLON), page),
        _contact(told, page),
        _scope(told, page, hotes),
    )
    none = audit.tenue is False and SANS_AUDIT.search(fold(audit.extrait))
    return tuple(c for c in found if not (none and c.point in _OF_AN_AUDIT and c.tenue is False))


def digital_contact(page: PageFacts) -> tuple[Lieu, str] | None:
    """Where a statement tells to whom to write on line, and gives neither a phone nor a place.

    What it gives of the Défenseur des droits is for another step, and the address of a footer only
    says who speaks.
    """
    told = [bloc for bloc in page.blocs if bloc.region in CORPS]
    contact, of_service = _contact(told, page), _before_the_recourse(told)
    after = {b.lieu.selecteur for b in told if not of_service(b.lieu)}
    before = {b.lieu.selecteur for b in told} - after
    ways = [c for c in page.contacts if c.lieu.selecteur not in after]
    phone = any(c.type is TypeContact.TELEPHONE for c in ways)
    place = any(c.type is TypeContact.ADRESSE and c.lieu.selecteur in before for c in ways)
    return None if phone or place or not contact.tenue else (contact.lieu, contact.extrait)


def _is_statement(page: PageFacts) -> bool:
    titles = (page.titre, *(b.texte for b in page.blocs if b.niveau == 1))
    told = [bloc for bloc in page.blocs if bloc.region in CORPS]
    if not any(SUJET.search(fold(title)) for title in titles):
        return False
    named, state = any(NOM.search(fold(t)) for t in titles), _where(told, ETAT)
    if sum(len(b.texte.split()) for b in told) < MOTS_D_UNE_DECLARATION:
        return named and state is not None
    return named or state is not None or _where(told, NOM) is not None


def _topic_of(page: PageFacts) -> bool:
    return any(SUJET.search(fold(lien.texte)) for lien in page.liens)


def _where(blocs: Sequence[Bloc], *said: Trouve) -> Bloc | None:
    return next((bloc for bloc in blocs if _says(bloc.texte, said)), None)


def _says(text: str, said: Sequence[Trouve]) -> bool:
    plain = fold(text)
    return any(one.search(plain) for one in said)


def _rate(blocs: Sequence[Bloc]) -> Bloc | None:
    for bloc in blocs:
        plain = fold(bloc.texte)
        if _TAUX.search(plain) and _TAUX_DE.search(plain):
            return bloc
    return None


def _found(point: Point, bloc: Bloc | None, page: PageFacts) -> Condition:
    lieu = bloc.lieu if bloc else _whole(page)
    text = excerpt(bloc.texte) if bloc else ""
    return Condition(point=point, tenue=bloc is not None, lieu=lieu, extrait=text)


def _state(blocs: Sequence[Bloc], page: PageFacts) -> Condition:
    """The state of the service, in the words of the law; in others, a human looks."""
    bloc = _where(blocs, ETAT)
    claim = None if bloc else _where(blocs, _CLAIM)
    if claim is None:
        return _found(Point.ETAT, bloc, page)
    text = excerpt(claim.texte)
    return Condition(point=Point.ETAT, tenue=None, lieu=claim.lieu, extrait=text)


def _audit(blocs: Sequence[Bloc], jour: date, page: PageFacts) -> Condition:
    """The date of the audit, or else that of the statement, which is no earlier."""
    audited = max(_dated(blocs, _AUDIT), key=_first, default=None)
    none = _where(blocs, SANS_AUDIT)
    if audited is None and none is not None:
        text = excerpt(none.texte)
        return Condition(point=Point.AUDIT, tenue=False, lieu=none.lieu, extrait=text)
    made = max(_dated(blocs, _ETABLIE), key=_first, default=None)
    known = audited or made
    if known is None:
        return _found(Point.AUDIT, None, page)
    day, bloc = known
    recent = (day.year + ANS, day.month, day.day) >= (jour.year, jour.month, jour.day)
    held = None if recent and audited is None else recent
    return Condition(point=Point.AUDIT, tenue=held, lieu=bloc.lieu, extrait=excerpt(bloc.texte))


def _first(dated: tuple[date, Bloc]) -> date:
    return dated[0]


def _dated(blocs: Sequence[Bloc], pattern: Trouve) -> Iterator[tuple[date, Bloc]]:
    for bloc in blocs:
        for sentence in sentences(bloc.texte):
            plain = fold(sentence)
            if pattern.search(plain) and not SANS_AUDIT.search(plain):
                yield from ((day, bloc) for day in dates_in(plain))


def _contact(blocs: Sequence[Bloc], page: PageFacts) -> Condition:
    """Someone of the service to write to; the Défenseur des droits is another way."""
    of_service = _before_the_recourse(blocs)
    places = {bloc.lieu.selecteur for bloc in blocs if of_service(bloc.lieu)}
    reachable = [contact for contact in page.contacts if contact.type in SOMEONE]
    for contact in reachable:
        if contact.lieu.selecteur in places:
            return _yes(Point.CONTACT, contact.lieu, contact.extrait)
    for lien in page.liens:
        writes = lien.url.startswith("mailto:") or _says(lien.texte, _ECRIRE)
        if writes and lien.region in CORPS and of_service(lien.lieu):
            return _yes(Point.CONTACT, lien.lieu, lien.texte)
    said = _where([bloc for bloc in blocs if of_service(bloc.lieu)], *_ECRIRE)
    if said:
        text = excerpt(said.texte)
        return Condition(point=Point.CONTACT, tenue=None, lieu=said.lieu, extrait=text)
    if reachable or any(_says(lien.texte, _ECRIRE) for lien in page.liens):
        return Condition(point=Point.CONTACT, tenue=None, lieu=_whole(page))
    return _found(Point.CONTACT, None, page)


def _before_the_recourse(blocs: Sequence[Bloc]) -> Callable[[Lieu], bool]:
    """Whether a place stands before what a statement says of the Défenseur des droits."""
    end = _where(blocs, _RECOURS)
    return lambda lieu: end is None or lieu.ordre < end.lieu.ordre


def _yes(point: Point, lieu: Lieu, text: str) -> Condition:
    return Condition(point=point, tenue=True, lieu=lieu, extrait=text)


def _scope(blocs: Sequence[Bloc], page: PageFacts, hotes: Collection[str]) -> Condition:
    """What the statement is about: a human looks where it names another site, or none."""
    bloc = _where(blocs, _PORTEE)
    if bloc is None:
        return Condition(point=Point.PORTEE, tenue=None, lieu=_whole(page))
    named = [m[1] or m[2] for m in _HOTE.finditer(fold(bloc.texte))]
    ours = [host for host in named if belongs(host, hotes)]
    held = True if ours or not named else None
    return Condition(point=Point.PORTEE, tenue=held, lieu=bloc.lieu, extrait=excerpt(bloc.texte))


def _whole(page: PageFacts) -> Lieu:
    return Lieu(page=page.indice, selecteur="html")

"""Finds the nine points that a service should tell before the person identifies themselves."""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from exigences.facts.annonces.espaces import space_of_another
from exigences.facts.annonces.points import says_it_is_free, tells_point
from exigences.facts.langue.langues import other_language
from exigences.facts.langue.questions import said_in
from exigences.facts.langue.saisies import typed_numbers, typed_values
from exigences.facts.langue.texte import excerpt, fold
from exigences.facts.page.autres_demarches import is_of_this_procedure
from exigences.facts.page.autres_formulaires import of_another_form
from exigences.facts.page.lecture import acted_on, place_of
from exigences.facts.page.liens import (
    CONTACT,
    helpful,
    left_in_english,
    tells_of_itself,
    unopened,
)
from exigences.facts.voies.alternatives import reachable
from exigences.facts.voies.entrees import Voie, in_body, ways_on
from exigences.facts.voies.recours import named_beside
from exigences.model.facts.champs import CORPS, Nature
from exigences.model.facts.facts import Bloc, PageFacts, ParcoursFacts, TypeContact
from exigences.model.facts.prealable import EtatPrealable, InformationPrealable, PointPrealable
from exigences.model.lieu import Lieu
from exigences.mots import notion

_CLOSED = {
    PointPrealable.ETAPES: notion("lien-des-etapes"),
    PointPrealable.AUTORITE: CONTACT,
    PointPrealable.IDENTIFICATION: notion("lien-de-l-identification"),
    PointPrealable.PIECES: notion("lien-des-pieces"),
    PointPrealable.RECOURS: notion("lien-des-recours"),
    PointPrealable.FRAIS: notion("lien-des-frais"),
    PointPrealable.DELAIS: notion("lien-des-delais"),
    PointPrealable.SILENCE: notion("lien-du-silence"),
    PointPrealable.LANGUES: notion("lien-des-langues"),
}
"""Links that may lead to what is missing."""
_NOTICE = notion("lien-d-une-notice")
"""Links to a page that may tell any of them."""
_ANYWHERE = (PointPrealable.AUTORITE, PointPrealable.LANGUES)
"""Points that a page of questions and answers does not stand for."""
_OF_ONE = (PointPrealable.DELAIS, PointPrealable.PIECES, PointPrealable.SILENCE)
"""Points that each procedure has of its own: those of a site are of another."""
_FOLLOWS = "La page change de langue avec le navigateur"
_LINKS = 60
"""Share of a text in links, in %, from which it is a menu."""
_PASSWORDS = frozenset({Nature.MOT_DE_PASSE, Nature.NOUVEAU_MOT_DE_PASSE})
_WITHOUT = notion("se-passe-de-compte")
_DIGITS, _NUMBER = re.compile(r"\D"), re.compile(r"\d[\d \u202f]*")
_PANEL, _LEAD = 8, 9
"""Levels of the title of a panel, and of the words before a list: below all headings."""
OPENERS = frozenset({"button", "summary"})
"""What opens a panel, and is its title; or the answer to a question that it asks."""
_NAMES, _CELLS = ("dt", "th"), ("dd", "td", "dt", "th")
_PEOPLE = (TypeContact.TELEPHONE, TypeContact.ADRESSE, TypeContact.COURRIEL)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """A place that tells a point."""

    lieu: Lieu
    extrait: str
    partout: bool = False
    """Whether it is seen from anywhere on its page, with nothing to fill before."""


def prior_information(parcours: ParcoursFacts) -> tuple[InformationPrealable, ...]:
    """The nine points in the order of the Regulation (EU) 2018/1724, each found or not."""
    return tuple(_look_for(parcours, point) for point in PointPrealable)


def begins_by_information(parcours: ParcoursFacts) -> bool:
    """Whether the parcours shows some text to read before what it asks first."""
    return any(
        bloc.courant and bloc.region in CORPS and _before(parcours, bloc.lieu)
        for page in parcours.pages
        for bloc in page.blocs
    )


def told_in_time(parcours: ParcoursFacts, point: PointPrealable) -> Iterator[tuple[Lieu, str]]:
    """Where one of the nine points is told before the person begins, and in what words."""
    for place in _places(parcours, point):
        if _shown_before(parcours, place):
            yield place.lieu, place.extrait


def _look_for(parcours: ParcoursFacts, point: PointPrealable) -> InformationPrealable:
    found = list(_places(parcours, point))
    early = next((place for place in found if _shown_before(parcours, place)), None)
    if early is not None:
        return _told(point, EtatPrealable.TROUVE, early)
    if parcours.seuil is None and not parcours.complet:
        return InformationPrealable(point=point, etat=EtatPrealable.NON_VU)
    if link := _unread(parcours, point):
        return _told(point, EtatPrealable.A_VERIFIER, link)
    if found:
        return _told(point, EtatPrealable.TARDIF, found[0])
    seen = begins_by_information(parcours)
    sought = seen and not parcours.autre_langue
    absent = EtatPrealable.ABSENT if sought else EtatPrealable.NON_VU
    return InformationPrealable(point=point, etat=absent)


def _told(point: PointPrealable, etat: EtatPrealable, place: _Place) -> InformationPrealable:
    return InformationPrealable(point=point, etat=etat, lieu=place.lieu, extrait=place.extrait)


def _places(parcours: ParcoursFacts, point: PointPrealable) -> Iterator[_Place]:
    if point is PointPrealable.AUTORITE:
        yield from _people(parcours)
        return
    if point is PointPrealable.LANGUES and parcours.suit_le_navigateur:
        yield _Place(lieu=Lieu(page=0, selecteur="html"), extrait=_FOLLOWS, partout=True)
    foreign = left_in_english(parcours) if point is PointPrealable.LANGUES else ()
    for page in helpful(parcours):
        match point:
            case PointPrealable.LANGUES:
                if page.indice not in foreign and (told := other_language(page)):
                    yield _Place(lieu=told[0], extrait=told[1], partout=True)
                continue
            case PointPrealable.IDENTIFICATION:
                yield from _ways(page)
            case PointPrealable.ETAPES:
                for lieu in page.marqueurs.get("fil-d-etapes", ()):
                    yield _Place(lieu=lieu, extrait="Fil d'étapes")
            case _:
                pass
        yield from _sentences(parcours, page, point)


def _people(parcours: ParcoursFacts) -> Iterator[_Place]:
    typed = typed_values(parcours.procedure, parcours.scenario)
    for kind in _PEOPLE:
        for lieu, said in reachable(helpful(parcours), kind, typed):
            yield _Place(lieu=lieu, extrait=said, partout=True)
    for lieu, said in named_beside(parcours, *_PEOPLE):
        yield _Place(lieu=lieu, extrait=said, partout=True)


def _sentences(parcours: ParcoursFacts, page: PageFacts, point: PointPrealable) -> Iterator[_Place]:
    numbers = typed_numbers(parcours.procedure) if point is PointPrealable.FRAIS else frozenset()
    signing = point is PointPrealable.IDENTIFICATION
    of_else = signing and _comes_in(parcours)
    space = space_of_another(parcours) if signing else None
    for bloc, name, above in _with_names(page):
        if of_another_form(parcours, bloc) or (
            point in _OF_ONE and not is_of_this_procedure(parcours, bloc.lieu)
        ):
            continue
        before, names = "", tuple(map(fold, above))
        for texte, plie, _ in said_in(bloc):
            if space is not None and space.search(plie):
                continue
            if _shows_an_answer(plie, numbers) or (of_else and _WITHOUT.search(plie)):
                continue
            said = f"{fold(name)} : {plie}" if name else plie
            alone = tells_point(point, said) or (
                point is PointPrealable.FRAIS and says_it_is_free(before, plie)
            )
            before = plie
            if alone:
                yield _Place(
                    lieu=bloc.lieu, extrait=excerpt(f"{name} : {texte}" if name else texte)
                )
            elif tells_point(point, said, names, listed=bloc.balise == "li"):
                yield _Place(lieu=bloc.lieu, extrait=excerpt(f"{above[-1]} : {texte}"))


def _comes_in(parcours: ParcoursFacts) -> bool:
    """Whether a password was given: what is had « without an account » is then something else."""
    written = acted_on(parcours)
    return any(
        champ.nature in _PASSWORDS and place_of(champ.lieu) in written
        for page in parcours.pages
        for champ in page.champs
    )


def _shows_an_answer(plie: str, numbers: Set[str]) -> bool:
    """Whether a folded sentence shows a sum that the person typed: no price, but their answer."""
    shown = {_DIGITS.sub("", number) for number in _NUMBER.findall(plie)}
    return not shown.isdisjoint(numbers)


def _with_names(page: PageFacts) -> Iterator[tuple[Bloc, str, tuple[str, ...]]]:
    """What the body tells, the name of its row (« Coût » before « Gratuit »), what is above it.

    Above stand its subheadings, and the words that end with a colon before a list. Neither a
    heading alone, nor the label of a field, nor a menu, nor a cell without a name tells.
    """
    before: Bloc | None = None
    above: dict[int, str] = {}
    for bloc in page.blocs:
        level = _PANEL if bloc.balise in OPENERS else bloc.niveau
        if bloc.region not in CORPS or bloc.champ or level is not None:
            if level is not None and bloc.region in CORPS:
                above = _under(above, level, bloc.texte)
            before = None
            continue
        named = before is not None and bloc.balise in _CELLS and before.balise in _NAMES
        if bloc.part_liens < _LINKS and (named or bloc.courant or bloc.balise not in _CELLS):
            headings = tuple(said for level, said in sorted(above.items()) if level > 1)
            yield bloc, before.texte.rstrip(" :") if before is not None and named else "", headings
        if bloc.texte.endswith(":"):
            above = _under(above, _LEAD, bloc.texte)
        before = bloc


def _under(above: dict[int, str], level: int, texte: str) -> dict[int, str]:
    """What stands above the next text, once a heading of this level is met."""
    kept = {other: said for other, said in above.items() if other < level}
    return {**kept, level: texte.rstrip(" :")}


def _ways(page: PageFacts) -> Iterator[_Place]:
    """Buttons and links that name a means of identification: a choice is information too.

    The button that sends a password is none.
    """
    fields = {c.lieu.element for c in page.champs}
    filled = {(c.lieu.cadre, c.formulaire) for c in page.champs if c.formulaire is not None}
    fields |= {
        b.lieu.element
        for b in page.boutons
        if b.type == "submit" and (b.lieu.cadre, b.formulaire) in filled
    }
    for way in ways_on(page):
        provider = way.voie is Voie.FOURNISSEUR
        if in_body(way) and (provider or way.lieu.element not in fields):
            yield _Place(lieu=way.lieu, extrait=way.nom, partout=True)


def _shown_before(parcours: ParcoursFacts, place: _Place) -> bool:
    """Whether a place is seen without having begun."""
    if (met := parcours.moment(place.lieu.page)) != place.lieu.page:
        return parcours.seuil is None or met <= parcours.seuil[0]
    if parcours.seuil is not None and place.partout:
        return place.lieu.page <= parcours.seuil[0]
    return _before(parcours, place.lieu)


def _before(parcours: ParcoursFacts, lieu: Lieu) -> bool:
    return parcours.seuil is None or (lieu.page, lieu.ordre) < parcours.seuil


def _unread(parcours: ParcoursFacts, point: PointPrealable) -> _Place | None:
    """The first link, before the person begins, to a page not opened that may tell a point."""
    last = parcours.seuil[0] if parcours.seuil else len(parcours.pages)
    own = (_CLOSED[point],)
    for wanted in own if point in _ANYWHERE else (*own, _NOTICE):
        for lien in unopened(parcours, wanted):
            if lien.lieu.page <= last and not tells_of_itself(lien):
                return _Place(lieu=lien.lieu, extrait=lien.texte)
    return None

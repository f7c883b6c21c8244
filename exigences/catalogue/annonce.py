"""Says whether a demand was announced: before the first field, later, or never."""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType

from exigences.catalogue.mots_propres import WORDS_MAX, own_words
from exigences.catalogue.portes import told_by_a_door
from exigences.catalogue.pressenti import says_something
from exigences.catalogue.prix import told_by_a_price
from exigences.catalogue.reperage import told_by_the_steps
from exigences.catalogue.sans_annonce import fields_of, needs_no_announcement, shown_by_a_sign_in
from exigences.catalogue.textes_qui_annoncent import (
    FILES_ASIDE,
    NOT_RECEIVED,
    PAPERS_ASIDE,
    Names,
    NamesBeside,
    NamesInAWord,
    announces,
    before_the_screen,
    is_a_question,
    may_announce,
    names_of_controls,
    place,
    texts_until,
    without,
)
from exigences.facts.annonces.espaces import SPACE, space_of_another
from exigences.facts.annonces.prealable import told_in_time
from exigences.facts.langue.declaree import ANGLAIS, written_in
from exigences.facts.langue.questions import read_with, said_in
from exigences.facts.langue.texte import Force, fold
from exigences.facts.page.autres_formulaires import of_another_form
from exigences.facts.page.lecture import acted_on, label_of, place_of, text_about
from exigences.facts.page.voisines import unread
from exigences.model.catalogue.exigence import Annonce, Categorie, Certitude, Exigence, Preuve
from exigences.model.facts.facts import Bloc, Bouton, Lien, ParcoursFacts
from exigences.model.facts.prealable import PointPrealable
from exigences.model.lieu import Lieu
from exigences.model.parcours.alentours import GenreVoisine
from exigences.mots import Notion, Trouve, notion
from exigences.mots.flair import flair, is_taught

__all__ = ["announcement_of", "announcement_pattern", "fold"]

_PAPERS = notion("parle-de-pieces")
"""Without them, « Demander un passeport » names what a procedure gives, and no paper to bring."""
_READY = notion("fournir")
_STREET = notion("rue-dite-mail")
_BESIDE: Mapping[str, tuple[Notion, ...]] = MappingProxyType(
    {
        "compte-utilisateur": (SPACE,),
        "adresse-electronique": (_STREET, notion("adresse-electronique-d-un-autre")),
        "courriel-a-consulter": (_STREET,),
        "deplacement": (notion("sur-des-places"),),
        "copie-d-identite": (notion("papier-de-la-banque"),),
        "personne-a-nommer": (notion("parle-de-cookies"),),
        "renseignement-a-chercher": (notion("ressources-qui-sont-une-condition"),),
    }
)
"""What only looks like the terms of a demand: a street, the adviser's address, places to park, a
« relevé d'identité bancaire », a « témoin de connexion », a ceiling."""
_VERB = 4
"""Letters of the longest word in -er that is not taken for a verb."""
_ALL = re.compile("")
_POINTS: Mapping[str, tuple[PointPrealable, Trouve | None]] = MappingProxyType(
    {
        "compte-utilisateur": (PointPrealable.IDENTIFICATION, notion("compte-ou-connexion")),
        "frais-a-payer": (PointPrealable.FRAIS, notion("somme-a-payer")),
        "identite-numerique": (PointPrealable.IDENTIFICATION, None),
        "nombre-d-ecrans": (PointPrealable.ETAPES, _ALL),
        "pieces-a-televerser": (PointPrealable.PIECES, _ALL),
    }
)
"""The point to tell beforehand that a demand is about, and what of it names the demand; None where
the demand's own words do."""
_AT_THE_DOOR = frozenset({"compte-utilisateur"})
"""Demands that a first screen makes by what it is: one signs in there, or goes back."""
_ANYTHING = frozenset(
    {
        GenreVoisine.AIDE,
        GenreVoisine.QUESTIONS,
        GenreVoisine.COMMENT_FAIRE,
        GenreVoisine.CONDITIONS,
        GenreVoisine.NOTICE,
    }
)
"""Linked pages that may announce anything."""
_ANNOUNCES_NOTHING = frozenset({GenreVoisine.ACCESSIBILITE, GenreVoisine.ACCUEIL})
_OF_ONE = (
    (GenreVoisine.TARIFS, notion("lien-des-frais")),
    (GenreVoisine.TARIFS, notion("parle-de-payer")),
    (GenreVoisine.PIECES, notion("lien-des-pieces")),
)
"""Those that announce what their own links name."""
_IS_IT_THAT = "Cette phrase l'annonce-t-elle ?"
_TO_WHOM = "Qui en manque va-t-il le lire là, avant de commencer ?"
type _Told = tuple[Annonce, Preuve | None]
SHORT_GAP = r"\W+(?:\w+\W+){0,2}?"


def announcement_of(
    exigence: Exigence, preuves: Iterable[Preuve], parcours: ParcoursFacts
) -> tuple[Annonce, Preuve | None]:
    """Compare where a demand is made with where running text speaks of it before.

    Where a text makes it first, and a field later, that text may itself tell it in time.
    """
    if not exigence.annonce:
        return Annonce.SANS_OBJET, None
    made = sorted(preuves, key=lambda p: (p.page, p.ordre))
    told = _announcement(exigence, made[0], parcours)
    field = next((p for p in made if any(fields_of(p, parcours.etats[p.page]))), None)
    if told[0] is Annonce.PREALABLE or field is None or field is made[0]:
        return told
    later = _announcement(exigence, field, parcours)
    return later if later[0] is Annonce.PREALABLE else told


def _announcement(exigence: Exigence, asked: Preuve, parcours: ParcoursFacts) -> _Told:
    """The same, of one proof of the demand."""
    named = tuple(_named(exigence, asked, parcours))
    alone = tuple(name for name in named if " " not in name)
    terms = announcement_pattern((*exigence.annonce, *(n for n in named if n not in alone)))
    beside = _beside(exigence, parcours)
    pattern = _without_what_looks_like_it(exigence, terms, beside)
    if alone:
        word = _without_what_looks_like_it(exigence, announcement_pattern(alone), beside)
        pattern = NamesInAWord(pattern, word)
    own = _told_on_the_way(exigence, asked, pattern, parcours)
    if own is not None and own[0] is Annonce.PREALABLE:
        return own
    priced = told_by_a_price(exigence, asked, parcours)
    if priced is not None and priced[0] is Annonce.PREALABLE:
        return priced
    door = told_by_a_door(exigence, asked, parcours)
    pressed = _told_by_the_way_taken(asked, pattern, parcours) or (
        door if door and door[0] is not Annonce.A_VERIFIER else None
    )
    if pressed is not None and pressed[0] is Annonce.PREALABLE:
        return pressed
    around = _told_around(asked, pattern, parcours)
    if around is not None and around[0] is Annonce.PREALABLE:
        return around
    told = _told_by_a_point(exigence, asked, pattern, parcours)
    if told is None and needs_no_announcement(exigence, asked, terms, parcours):
        return Annonce.SANS_OBJET, None
    doubt = (
        told
        or _unread_link(exigence, asked, parcours)
        or _met_at_the_door(exigence, asked, parcours)
        or _named_in_a_statement(exigence, pattern, parcours)
        or (door if pressed is None else None)
    )
    late = (
        told_by_the_steps(exigence, asked, parcours)
        or shown_by_a_sign_in(exigence, asked, parcours)
        or _offered_before(asked, pattern, parcours)
    )
    said = doubt or own or pressed or around or late or priced
    if said is None or said[0] is Annonce.TARDIVE:
        return _sensed_before(exigence, asked, parcours) or said or (Annonce.JAMAIS, None)
    return said


def _beside(exigence: Exigence, parcours: ParcoursFacts) -> tuple[Notion, ...]:
    """What only looks like the terms of a demand: the space of another service, not of this one."""
    aside = _BESIDE.get(exigence.id, ())
    return tuple(one for one in aside if one is not SPACE or space_of_another(parcours))


def _without_what_looks_like_it(
    exigence: Exigence, terms: re.Pattern[str], own: tuple[Notion, ...]
) -> Names:
    """The terms of a demand, but for what only looks like them: a street, another paper."""
    if exigence.categorie is not Categorie.PIECES:
        return NamesBeside(terms, own) if own else terms
    if exigence.regle:
        return NamesBeside(terms, FILES_ASIDE)
    return NamesBeside(terms, (*PAPERS_ASIDE, *own))


def _sensed_before(exigence: Exigence, asked: Preuve, parcours: ParcoursFacts) -> _Told | None:
    """The first text before one begins that may tell a demand, in words that nobody foresaw."""
    if exigence.absence or not is_taught(exigence.id):
        return None
    scent, aside = flair(exigence.id), _beside(exigence, parcours)
    for bloc in texts_until((asked.page, asked.ordre), parcours):
        if parcours.seuil is not None and place(bloc) >= parcours.seuil:
            return None
        if not before_the_screen(bloc.lieu, asked.page, parcours):
            return None
        for texte, plie, force in said_in(bloc):
            said = force is not Force.ECARTEE and says_something(texte)
            said = said and not NOT_RECEIVED.search(plie)
            if said and scent.senses(without(plie, aside)):
                return _doubted(bloc.lieu, texte, _IS_IT_THAT)
    return None


def _named(exigence: Exigence, asked: Preuve, parcours: ParcoursFacts) -> Iterator[str]:
    """What the field of a demand is called: one word says which paper, and nothing else.

    The name of a field says nothing of the rule that is set on it, nor of what befalls its answer.
    """
    if exigence.regle or exigence.categorie is Categorie.ERREUR:
        return
    for champ in fields_of(asked, parcours.etats[asked.page]):
        words = own_words(label_of(champ))
        least = 1 if exigence.categorie is Categorie.PIECES else 2
        if least <= len(words) <= WORDS_MAX:
            yield " ".join(words)


def _told(lieu: Lieu, texte: str, *, early: bool) -> _Told:
    return Annonce.PREALABLE if early else Annonce.TARDIVE, Preuve.at(lieu, texte[:300])


def _doubted(lieu: Lieu, texte: str, question: str) -> _Told:
    """What may tell a demand, and what to ask of it."""
    doubt = Preuve.at(lieu, texte, certitude=Certitude.DOUTEUSE, question=question)
    return Annonce.A_VERIFIER, doubt


def _begun(asked: Preuve, parcours: ParcoursFacts) -> int:
    """The page on which a person begins, or already meets the demand."""
    here = parcours.moment(asked.page)
    return here if parcours.seuil is None else min(here, parcours.seuil[0])


def _told_by_the_way_taken(asked: Preuve, pattern: Names, parcours: ParcoursFacts) -> _Told | None:
    """The control that the person pressed to come there, where it names the demand.

    A button that others would press announces nothing; whoever pressed « Créer un compte » knew.
    """
    pressed = acted_on(parcours)
    for page in parcours.pages[: asked.page]:
        controls: list[Bouton | Lien] = [*page.liens, *page.boutons]
        for control in controls:
            if place_of(control.lieu) in pressed and pattern.search(fold(control.texte)):
                here = (control.lieu.page, control.lieu.ordre)
                early = parcours.seuil is None or here < parcours.seuil
                return _told(control.lieu, control.texte, early=early)
    return None


def _told_by_a_point(
    exigence: Exigence, asked: Preuve, pattern: Names, parcours: ParcoursFacts
) -> _Told | None:
    """What the nine points to tell beforehand hold of a demand: both parts of a report agree."""
    if exigence.id not in _POINTS:
        return None
    point, about = _POINTS[exigence.id]
    for lieu, extrait in told_in_time(parcours, point):
        plain = without(fold(extrait), _beside(exigence, parcours))
        if (about or pattern).search(plain) and before_the_screen(lieu, asked.page, parcours):
            return Annonce.PREALABLE, Preuve.at(lieu, extrait)
    return None


def _met_at_the_door(exigence: Exigence, asked: Preuve, parcours: ParcoursFacts) -> _Told | None:
    """An account that the very first screen asks for: nobody saw the page that leads to it."""
    first = parcours.pages[0]
    if exigence.id not in _AT_THE_DOOR or parcours.etats[asked.page].ecran != first.ecran:
        return None
    question = "La page qui mène à cet écran dit-elle qu'il faut un compte ?"
    lieu = Lieu(page=asked.page, cadre=asked.cadre, selecteur=asked.selecteur)
    return _doubted(lieu, asked.extrait, question)


def _named_in_a_statement(
    exigence: Exigence, pattern: Names, parcours: ParcoursFacts
) -> _Told | None:
    """A tool that the statement of accessibility names: no announcement, yet it was written."""
    if exigence.categorie is not Categorie.EQUIPEMENT:
        return None
    statements = (v.page for v in parcours.voisines if v.genre is GenreVoisine.ACCESSIBILITE)
    blocs = (bloc for page in statements for bloc in page.blocs)
    bloc = next((b for b in blocs if pattern.search(fold(b.texte))), None)
    if bloc is None:
        return None
    return _doubted(bloc.lieu, bloc.texte[:300], _TO_WHOM)


def _unread_link(exigence: Exigence, asked: Preuve, parcours: ParcoursFacts) -> _Told | None:
    """A link, met before the person begins, to a page that was not read and may announce it."""
    begun = _begun(asked, parcours)
    terms = [fold(term) for term in exigence.annonce]
    kinds = _ANYTHING | {kind for kind, said in _OF_ONE if any(map(said.search, terms))}
    for lien in unread(parcours, kinds):
        if lien.lieu.page <= begun:
            question = f"La page « {lien.texte} » le dit-elle d'avance ?"
            return _doubted(lien.lieu, lien.texte, question)
    return None


def _told_around(asked: Preuve, pattern: Names, parcours: ParcoursFacts) -> _Told | None:
    """The first text of a linked page that speaks of a demand, and whether it was linked in time.

    What a statement of accessibility names was tested with, and is asked of nobody; a home page
    speaks of other procedures; neither the words of a link nor a page in English announce anything.
    Where a page of help says where to find a thing, by a question, it tells to have it.
    """
    here, begun = parcours.moment(asked.page), _begun(asked, parcours)
    for voisine in sorted(parcours.voisines, key=lambda v: v.depuis):
        if voisine.genre in _ANNOUNCES_NOTHING or voisine.depuis > here:
            continue
        if written_in(voisine.page) == ANGLAIS:
            continue
        controls = names_of_controls(voisine.page)
        for bloc in voisine.page.blocs:
            asked_there = voisine.genre in _ANYTHING and is_a_question(voisine.page, bloc)
            leads = not asked_there and fold(bloc.texte) in controls
            if leads or not (asked_there or may_announce(bloc)):
                continue
            if not of_another_form(parcours, bloc) and announces(pattern, bloc):
                return _told(bloc.lieu, read_with(bloc), early=voisine.depuis <= begun)
    return None


def _told_on_the_way(
    exigence: Exigence, asked: Preuve, pattern: Names, parcours: ParcoursFacts
) -> _Told | None:
    """The first text of the screens that speaks of a demand, and whether it stands before it.

    Of those that stand before it, the one that says to have a thing ready is told rather than one
    that only names it.
    """
    named: _Told | None = None
    papers = exigence.categorie is Categorie.PIECES
    nowhere = exigence.absence and asked.selecteur == "html"  # it weighs to the end
    until = (len(parcours.pages) - 1, sys.maxsize) if nowhere else (asked.page, asked.ordre)
    for bloc in texts_until(until, parcours):
        if papers and bloc.niveau == 1 and not _PAPERS.search(fold(bloc.texte)):
            continue
        itself = (bloc.lieu.page, bloc.lieu.cadre, bloc.lieu.selecteur) == (
            asked.page,
            asked.cadre,
            asked.selecteur,
        )
        if itself or announces(pattern, bloc):
            early = parcours.seuil is None or place(bloc) < parcours.seuil
            ahead = itself or before_the_screen(bloc.lieu, asked.page, parcours)
            if not (early and ahead):
                return named or _told(bloc.lieu, read_with(bloc), early=False)
            named = named or _told(bloc.lieu, read_with(bloc), early=True)
            if _READY.search(fold(bloc.texte)):
                return _told(bloc.lieu, read_with(bloc), early=True)
    if named is not None:
        return named
    if (kept := _told_without_scripts(asked, pattern, parcours)) is not None:
        return kept
    if (told := _told_there(asked, pattern, parcours)) is not None:
        return _told(told.lieu, told.texte, early=False)
    if exigence.regle and (hint := _told_by_the_field(asked, pattern, parcours)) is not None:
        return Annonce.TARDIVE, hint
    return None


def _offered_before(asked: Preuve, pattern: Names, parcours: ParcoursFacts) -> _Told | None:
    """The answer that names the demand, among those to choose from on an earlier screen."""
    screen = parcours.etats[asked.page].ecran
    for page in parcours.pages[: asked.page]:
        for champ in page.champs if page.ecran < screen else ():
            named = next((one for one in champ.options if pattern.search(fold(one))), "")
            if named and champ.visible:
                return _told(champ.lieu, f"{label_of(champ)} : {named}", early=False)
    return None


def _told_without_scripts(asked: Preuve, pattern: Names, parcours: ParcoursFacts) -> _Told | None:
    """What a page says to those who have no scripts, in place of its fields.

    They read it beforehand on the first page alone; elsewhere, once they have come to the form.
    """
    kept = parcours.etats[asked.page].sans_script
    said = next((text for text in kept if pattern.search(fold(text))), None)
    if asked.extrait not in kept and said is None:
        return None
    early = parcours.etats[asked.page].ecran == parcours.pages[0].ecran
    told = asked if asked.extrait in kept else replace(asked, extrait=said or "")
    return (Annonce.PREALABLE if early else Annonce.TARDIVE), told


def _told_by_the_field(asked: Preuve, pattern: Names, parcours: ParcoursFacts) -> Preuve | None:
    """The label, the hint or a text beside a field where it tells the rule that is set on it."""
    page = parcours.etats[asked.page]
    for champ in fields_of(asked, page):
        for text in text_about(page, champ).split("\n"):
            if pattern.search(fold(text)):
                return Preuve.at(champ.lieu, text[:300])
    beside = (b for b in page.blocs if may_announce(b) and announces(pattern, b))
    told = next(beside, None)
    return Preuve.at(told.lieu, told.texte[:300]) if told else None


def _told_there(asked: Preuve, pattern: Names, parcours: ParcoursFacts) -> Bloc | None:
    """The sentence by which the service itself first tells the demand: late, yet told.

    It is the demand itself, or a paragraph of its page that stands before it and speaks of it.
    """
    own = (asked.cadre, asked.selecteur)
    for bloc in parcours.etats[asked.page].blocs:
        if not bloc.courant or bloc.champ:
            continue
        if bloc.lieu.element == own:
            return bloc
        above = place(bloc) <= (asked.page, asked.ordre) and may_announce(bloc)
        if above and announces(pattern, bloc):
            return bloc
    return None


@lru_cache(maxsize=512)
def announcement_pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    """One expression for all terms: folded, whole words, plurals, two words between at most."""
    alternatives = (
        SHORT_GAP.join(_inflected(word) for word in fold(term).split()) for term in terms
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)")


def _inflected(word: str) -> str:
    """A word with its plural and feminine; a verb in -er with its imperative and participle too."""
    if len(word) > _VERB and word.endswith("er"):
        return re.escape(word[:-2]) + r"(?:er(?:ez|a|ont)?|ez|ant|e?e?s?)"
    return re.escape(word) + r"(?:e?s|e|x)?"

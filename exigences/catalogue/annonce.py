"""Says whether a demand was announced: before the first field, later, or never."""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from exigences.catalogue.mots_propres import WORDS_MAX, own_words
from exigences.catalogue.reperage import told_by_the_steps
from exigences.facts.annonces.prealable import told_in_time
from exigences.facts.langue.texte import Force, fold, read_sentences
from exigences.facts.page.lecture import label_of, place_of, speaks_of_a_letter, text_about
from exigences.facts.page.voisines import unread
from exigences.model.catalogue.exigence import Annonce, Categorie, Certitude, Exigence, Preuve
from exigences.model.facts.champs import Champ, Region
from exigences.model.facts.facts import Bloc, Bouton, Lien, PageFacts, ParcoursFacts
from exigences.model.facts.prealable import PointPrealable
from exigences.model.lieu import Lieu
from exigences.model.parcours.alentours import GenreVoisine
from exigences.mots import Trouve, notion

__all__ = ["announcement_of", "announcement_pattern", "fold"]

_LABELS = frozenset({"label", "legend", "th", "td", "caption", "button", "summary"})
_PAPERS = notion("parle-de-pieces")
"""Without them, « Demander un passeport » names what a procedure gives, and no paper to bring."""
_WRITE_TO_US = notion("ecrire-un-message-au-service")
"""The address of the service, or the offer to write to it."""
_VERB = 4
"""Letters of the longest word in -er that is not taken for a verb."""
_HELP_BEHIND = notion("aide-derriere-la-connexion")
"""How to ask for help once signed in, which is not what the procedure asks."""
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
_OF_ONE = (
    (GenreVoisine.TARIFS, notion("lien-des-frais")),
    (GenreVoisine.TARIFS, notion("parle-de-payer")),
    (GenreVoisine.PIECES, notion("lien-des-pieces")),
)
"""Those that announce what their own links name."""
type _Told = tuple[Annonce, Preuve | None]
SHORT_GAP = r"\W+(?:\w+\W+){0,2}?"


def announcement_of(
    exigence: Exigence, preuves: Iterable[Preuve], parcours: ParcoursFacts
) -> tuple[Annonce, Preuve | None]:
    """Compare where a demand is made with where running text speaks of it before."""
    if not exigence.annonce:
        return Annonce.SANS_OBJET, None
    asked = min(preuves, key=lambda p: (p.page, p.ordre))
    pattern = announcement_pattern((*exigence.annonce, *_named(exigence, asked, parcours)))
    own = _told_on_the_way(exigence, asked, pattern, parcours)
    if own is not None and own[0] is Annonce.PREALABLE:
        return own
    pressed = _told_by_the_way_taken(asked, pattern, parcours)
    if pressed is not None and pressed[0] is Annonce.PREALABLE:
        return pressed
    around = _told_around(asked, pattern, parcours)
    if around is not None and around[0] is Annonce.PREALABLE:
        return around
    told = _told_by_a_point(exigence, pattern, parcours)
    doubt = told or _unread_link(exigence, asked, parcours)
    steps = told_by_the_steps(exigence, asked, parcours)
    return doubt or own or pressed or around or steps or (Annonce.JAMAIS, None)


def _named(exigence: Exigence, asked: Preuve, parcours: ParcoursFacts) -> Iterator[str]:
    """What the field of a demand is called: one word says which paper, and nothing else.

    The name of a field says nothing of the rule that is set on it.
    """
    if exigence.regle:
        return
    for champ in _fields_of(asked, parcours.etats[asked.page]):
        words = own_words(label_of(champ))
        least = 1 if exigence.categorie is Categorie.PIECES else 2
        if least <= len(words) <= WORDS_MAX:
            yield " ".join(words)


def _fields_of(asked: Preuve, page: PageFacts) -> Iterator[Champ]:
    """The field that makes a demand, where one does."""
    place = (asked.cadre, asked.selecteur)
    return (champ for champ in page.champs if (champ.lieu.cadre, champ.lieu.selecteur) == place)


def _told(lieu: Lieu, texte: str, *, early: bool) -> _Told:
    return Annonce.PREALABLE if early else Annonce.TARDIVE, Preuve.at(lieu, texte[:300])


def _begun(asked: Preuve, parcours: ParcoursFacts) -> int:
    """The page on which a person begins, or already meets the demand."""
    here = parcours.moment(asked.page)
    return here if parcours.seuil is None else min(here, parcours.seuil[0])


def _told_by_the_way_taken(
    asked: Preuve, pattern: re.Pattern[str], parcours: ParcoursFacts
) -> _Told | None:
    """The control that the person pressed to come there, where it names the demand.

    A button that others would press announces nothing; whoever pressed « Créer un compte » knew.
    """
    pressed = {place_of(r.lieu) for r in parcours.journal if r.lieu is not None}
    for page in parcours.pages[: asked.page]:
        controls: list[Bouton | Lien] = [*page.liens, *page.boutons]
        for control in controls:
            if place_of(control.lieu) in pressed and pattern.search(fold(control.texte)):
                here = (control.lieu.page, control.lieu.ordre)
                early = parcours.seuil is None or here < parcours.seuil
                return _told(control.lieu, control.texte, early=early)
    return None


def _told_by_a_point(
    exigence: Exigence, pattern: re.Pattern[str], parcours: ParcoursFacts
) -> _Told | None:
    """What the nine points to tell beforehand hold of a demand: both parts of a report agree."""
    if exigence.id not in _POINTS:
        return None
    point, about = _POINTS[exigence.id]
    for lieu, extrait in told_in_time(parcours, point):
        plain = fold(extrait)
        if (about or pattern).search(plain):
            return Annonce.PREALABLE, Preuve.at(lieu, extrait)
    return None


def _unread_link(exigence: Exigence, asked: Preuve, parcours: ParcoursFacts) -> _Told | None:
    """A link, met before the person begins, to a page that was not read and may announce it."""
    begun = _begun(asked, parcours)
    terms = [fold(term) for term in exigence.annonce]
    kinds = _ANYTHING | {kind for kind, said in _OF_ONE if any(map(said.search, terms))}
    for lien in unread(parcours, kinds):
        if lien.lieu.page <= begun:
            doubt = Preuve.at(
                lien.lieu,
                lien.texte,
                certitude=Certitude.DOUTEUSE,
                question=f"La page « {lien.texte} » le dit-elle d'avance ?",
            )
            return Annonce.A_VERIFIER, doubt
    return None


def _told_around(asked: Preuve, pattern: re.Pattern[str], parcours: ParcoursFacts) -> _Told | None:
    """The first text of a linked page that speaks of a demand, and whether it was linked in time.

    What a statement of accessibility names was tested with, and is asked of nobody.
    """
    here, begun = parcours.moment(asked.page), _begun(asked, parcours)
    for voisine in sorted(parcours.voisines, key=lambda v: v.depuis):
        if voisine.genre is GenreVoisine.ACCESSIBILITE or voisine.depuis > here:
            continue
        for bloc in voisine.page.blocs:
            if _may_announce(bloc) and _announces(pattern, bloc):
                return _told(bloc.lieu, bloc.texte, early=voisine.depuis <= begun)
    return None


def _told_on_the_way(
    exigence: Exigence, asked: Preuve, pattern: re.Pattern[str], parcours: ParcoursFacts
) -> _Told | None:
    """The first text of the screens that speaks of a demand, and whether it stands before it."""
    papers = exigence.categorie is Categorie.PIECES
    nowhere = exigence.absence and asked.selecteur == "html"  # it weighs to the end
    until = (len(parcours.pages) - 1, sys.maxsize) if nowhere else (asked.page, asked.ordre)
    for bloc in _texts_until(until, parcours):
        if papers and bloc.niveau == 1 and not _PAPERS.search(fold(bloc.texte)):
            continue
        itself = (bloc.lieu.page, bloc.lieu.cadre, bloc.lieu.selecteur) == (
            asked.page,
            asked.cadre,
            asked.selecteur,
        )
        if itself or _announces(pattern, bloc):
            early = parcours.seuil is None or _place(bloc) < parcours.seuil
            return _told(bloc.lieu, bloc.texte, early=early)
    if (told := _told_there(asked, pattern, parcours)) is not None:
        return _told(told.lieu, told.texte, early=False)
    if exigence.regle and (hint := _told_by_the_field(asked, pattern, parcours)) is not None:
        return Annonce.TARDIVE, hint
    return None


def _told_by_the_field(
    asked: Preuve, pattern: re.Pattern[str], parcours: ParcoursFacts
) -> Preuve | None:
    """The label or the hint of a field where it tells the rule that is set on it."""
    page = parcours.etats[asked.page]
    for champ in _fields_of(asked, page):
        for text in text_about(page, champ).split("\n"):
            if pattern.search(fold(text)):
                return Preuve.at(champ.lieu, text[:300])
    return None


def _told_there(asked: Preuve, pattern: re.Pattern[str], parcours: ParcoursFacts) -> Bloc | None:
    """The sentence by which the service itself first tells the demand: late, yet told.

    It is the demand itself, or a paragraph of its page that stands before it and speaks of it.
    """
    place = (asked.cadre, asked.selecteur)
    for bloc in parcours.etats[asked.page].blocs:
        if not bloc.courant or bloc.champ:
            continue
        if (bloc.lieu.cadre, bloc.lieu.selecteur) == place:
            return bloc
        above = _place(bloc) <= (asked.page, asked.ordre) and _may_announce(bloc)
        if above and _announces(pattern, bloc):
            return bloc
    return None


def _texts_until(asked: tuple[int, int], parcours: ParcoursFacts) -> Iterator[Bloc]:
    """Texts that stand before a demand, and the text that is the demand when it comes early.

    On the page where it is asked, only what precedes the first field of the whole procedure is an
    announcement: the words just above a field are already its question.
    """
    for page in parcours.pages[: asked[0] + 1]:
        controls = {fold(text) for text in (*_texts(page.liens), *_texts(page.boutons))}
        for bloc in page.blocs:
            if bloc.lieu.page == asked[0] and not _early(bloc, asked, parcours.seuil):
                continue
            may = _titles(bloc, asked, page) if bloc.niveau == 1 else _may_announce(bloc)
            if may and fold(bloc.texte) not in controls:
                yield bloc


def _texts(controls: Iterable[Lien | Bouton]) -> Iterator[str]:
    return (control.texte for control in controls)


def _may_announce(bloc: Bloc) -> bool:
    """Whether a text of the body speaks to the reader: no subheading, no label, no lone cell."""
    if bloc.region is not Region.CONTENU or bloc.champ or bloc.niveau is not None:
        return False
    return bloc.courant or bloc.balise not in _LABELS


def _titles(bloc: Bloc, asked: tuple[int, int], page: PageFacts) -> bool:
    """Whether the title of a page speaks of what follows, and is not the question of a field."""
    if bloc.region is not Region.CONTENU or bloc.champ:
        return False
    return bloc.lieu.page < asked[0] or any(
        other.courant and other.niveau is None and not other.champ
        for other in page.blocs
        if _place(bloc) < _place(other) < asked
    )


def _early(bloc: Bloc, asked: tuple[int, int], seuil: tuple[int, int] | None) -> bool:
    return _place(bloc) <= asked and (seuil is None or _place(bloc) < seuil)


def _place(bloc: Bloc) -> tuple[int, int]:
    return bloc.lieu.page, bloc.lieu.ordre


def _announces(pattern: re.Pattern[str], bloc: Bloc) -> bool:
    """Whether a sentence of the block names the thing, and does not say that it is not needed.

    A newsletter, and a way to write to the service, say nothing of what the person must have.
    """
    return any(
        force is not Force.ECARTEE
        and pattern.search(_WRITE_TO_US.sub(" ", plie))
        and not speaks_of_a_letter(plie)
        and not _HELP_BEHIND.search(plie)
        for _, plie, force in read_sentences(bloc.texte)
    )


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

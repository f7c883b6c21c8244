"""Where pages name a place or a person to turn to, without saying how."""

import re
from collections.abc import Iterator

from exigences.facts.alternatives import reachable
from exigences.facts.guichets import GUICHET, SE_FAIT, STREET
from exigences.facts.lecture import phrases
from exigences.facts.saisies import typed_values
from exigences.facts.texte import excerpt, fold, sentences
from exigences.model.facts import ParcoursFacts, TypeContact
from exigences.model.lieu import Lieu

_NAMED = (GUICHET, SE_FAIT)
_ONLY_A_BODY = re.compile(r"(?:a la|a votre) mairie$")
"""A body that may be written to as well: alone, it names no place to go to."""
_START = re.compile(
    r"\b(?:retour\w*|reven\w+|aller|page|lien) (?:\w+ )?a l'accueil\b|^a l'accueil$"
)
"""The first page of the site."""
_REFUSED = re.compile(
    r"\baucune?s?\b|\bni\b|\bn(?:e |')[^,.]{0,40}?\b(?:pas|plus|aucune?|jamais)\b"
    r"|\b(?:pas|plus) (?:de|d')|\bsupprim|\bremplac|\bferme|\bevite[rz]\b|\bau lieu d|\bplutot qu"
    r"|\bsans (?:avoir a |devoir )?(?:vous |se )?(?:deplacer|rendre|passer|venir|aller|attendre)\b"
)
_IF = re.compile(r"^(?:si|lorsque|quand|faute d|sans|pour|en cas|a defaut)\b[^,?]{0,120}[,?]\s*")
"""For whom a sentence speaks: « si vous n'avez pas internet, … » (folded text)."""
_NOT_ONLY = re.compile(
    r"\bne [^,.]{0,60}?\bqu[e'] ?(?:en|au|aux|a|sur)\b|\bn'est pas (?:oblig|necess)"
)
"""What looks like a refusal and names the place as the way."""
_SOMEONE = re.compile(
    r"\b(?:contacte[rz]|adresse[rz]-vous|vous adresser|rapproche[rz]-vous|vous rapprocher"
    r"|appele[rz]|interroge[rz]|demande[rz] (?:de l')?(?:aide|conseil))\b[^.;@]{0,60}"
    r"\b(?:services?|secretariats?|mairies?|conseillere?s?|agents?|caisses?|caf|cpam|msa"
    r"|assistante?s? sociales?"
    r"|travailleurs?|etablissements?|ecoles?|gestionnaires?|accueil|equipes?|assistance|guichets?|referente?s?"
    r"|administration|(?:sous-)?prefectures?|tresoreries?|direction|bureaux?|agences?|ccas|proche)\b"
    r"|\bpoints? numeriques?\b|\bfrance services\b"
    r"|\b(?:conseillere?s?|agents?|benevoles?|mediat\w+|services?|travailleurs? socia(?:l|ux)"
    r"|assistante?s? sociales?|associations?)\b[^.;]{0,40}\b(?:vous|peu(?:t|vent))"
    r" (?:\w+ )?(?:aide|accompagne|accueille)\w*"
)
"""Someone to turn to (folded text)."""
_DONE_THERE = re.compile(
    r"(?<!sera )(?<!est )(?<!pre-)(?<!vous )"
    r"\b(?:inscriptions?|demandes?|depots?|dossiers?|declarations?|demarches?)\b[^.;,:]{0,40}"
    r"\b(?:(?:en|a la|dans votre) (?:mairie|prefecture|sous-prefecture|agence)|au guichet|sur place"
    r"|a l'accueil)\b"
)


def done_in_a_place(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str]]:
    """Sentences by which the thing asked is itself done in a place: « inscription en mairie »."""
    for lieu, said in places_named(parcours):
        if _DONE_THERE.search(fold(said)):
            yield lieu, said


def people_named(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str]]:
    """Sentences that name someone to turn to, without saying how, each once."""
    seen: set[str] = set()
    for phrase in phrases(parcours):
        plain = phrase.plie
        if plain not in seen and _SOMEONE.search(plain) and not _is_refused(plain):
            seen.add(plain)
            yield phrase.bloc.lieu, excerpt(phrase.texte)


def places_named(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str]]:
    """Sentences that name a place to go to, each once; else the addresses of the service.

    A sentence that refuses is none, and then an address alone receives nobody.
    """
    refused = False
    said: dict[str, tuple[Lieu, str]] = {}
    for page in parcours.pages:
        for bloc in page.blocs:
            for sentence in sentences(bloc.texte):
                plain = fold(sentence)
                if not _names_a_place(plain):
                    continue
                if _is_refused(plain):
                    refused = True
                else:
                    said.setdefault(plain, (bloc.lieu, excerpt(sentence)))
    yield from said.values()
    if not said and not refused:
        yield from _addresses(parcours)


def _is_refused(plain: str) -> bool:
    return bool(_REFUSED.search(_NOT_ONLY.sub(" ", _IF.sub("", plain))))


def _names_a_place(plain: str) -> bool:
    plain = _START.sub(" ", plain)
    found = (match[0] for named in _NAMED for match in named.finditer(plain))
    return any(not _ONLY_A_BODY.match(said) for said in found)


def _addresses(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str]]:
    """Addresses in a street: a box of the post office receives letters alone."""
    typed = typed_values(parcours.procedure, parcours.scenario)
    for lieu, text in reachable(parcours.pages, TypeContact.ADRESSE, typed):
        if STREET.search(fold(text)):
            yield lieu, text

"""Where pages name a place or a person to turn to, without saying how."""

from collections.abc import Iterator
from itertools import pairwise

from exigences.facts.langue.questions import said_in
from exigences.facts.langue.saisies import typed_values
from exigences.facts.langue.texte import Force, excerpt, fold
from exigences.facts.page.lecture import phrases_read
from exigences.facts.page.liens import helpful
from exigences.facts.voies.alternatives import reachable, without_condition
from exigences.facts.voies.guichets import GUICHET, SE_FAIT, STREET
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import PageFacts, ParcoursFacts, TypeContact
from exigences.model.lieu import Lieu
from exigences.mots import notion

_NAMED = (GUICHET, SE_FAIT, notion("lieu-ouvert"))
_ONLY_A_BODY = notion("mairie-seule")
_START = notion("accueil-du-site")
_REFUSED = notion("lieu-refuse")
_NOT_ONLY = notion("pas-seulement-refuse")
_LABEL = notion("etiquette-de-lieu")
_SOMEONE = notion("quelqu-un-vers-qui-se-tourner")
_DONE_THERE = notion("fait-dans-un-lieu")


def done_in_a_place(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str]]:
    """Sentences by which the thing asked is itself done in a place: « inscription en mairie »."""
    for lieu, said in places_named(parcours):
        if _DONE_THERE.search(fold(said)):
            yield lieu, said


def people_named(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str]]:
    """Sentences that name someone to turn to, without saying how, each once."""
    seen: set[str] = set()
    for phrase in phrases_read(parcours):
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
    for page in helpful(parcours):
        for bloc in page.blocs:
            for sentence, plain, force in said_in(bloc):
                if force is Force.ECARTEE and bloc.question and sentence.startswith(bloc.question):
                    continue
                if not _names_a_place(plain):
                    continue
                if _is_refused(plain):
                    refused = True
                else:
                    said.setdefault(plain, (bloc.lieu, excerpt(sentence)))
    for page in helpful(parcours):
        for lieu, text in _labelled(page):
            said.setdefault(fold(text), (lieu, text))
    yield from said.values()
    if not said and not refused:
        yield from _addresses(parcours)


def _labelled(page: PageFacts) -> Iterator[tuple[Lieu, str]]:
    """Places named after « Lieu : », in one text or in the next; one word may be a mere code."""
    for before, bloc in pairwise(page.blocs):
        label, colon, value = before.texte.partition(":")
        if colon and not bloc.champ and _LABEL.search(fold(label).strip()):
            place, text = (before, value.strip()) if value.strip() else (bloc, bloc.texte)
            if len(text.split()) > 1 and place.region in CORPS:
                yield place.lieu, excerpt(text)


def _is_refused(plain: str) -> bool:
    return bool(_REFUSED.search(_NOT_ONLY.sub(" ", without_condition(plain))))


def _names_a_place(plain: str) -> bool:
    plain = _START.sub(" ", plain)
    found = (match[0] for named in _NAMED for match in named.finditer(plain))
    return any(not _ONLY_A_BODY.match(said) for said in found)


def _addresses(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str]]:
    """Addresses in a street: a box of the post office receives letters alone."""
    typed = typed_values(parcours.procedure, parcours.scenario)
    for lieu, text in reachable(helpful(parcours), TypeContact.ADRESSE, typed):
        if STREET.search(fold(text)):
            yield lieu, text

"""From the mistakes made on purpose to what the service said of them, and what it kept."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from http import HTTPStatus
from typing import Any

from exigences.facts.langue.texte import fold
from exigences.facts.page.calendriers import words_of_calendars
from exigences.facts.page.ecritures import looks_other, read_writings, refuses_more
from exigences.facts.page.erreurs import LABEL_MIN, error_messages, says_how
from exigences.facts.page.etat import read_page
from exigences.facts.page.vue import how_far
from exigences.model.facts.facts import Bloc, PageFacts
from exigences.model.facts.provocation import (
    Ecriture,
    LienMessage,
    MessageProvoque,
    ProvocationFacts,
)
from exigences.model.lieu import Lieu, is_within
from exigences.model.parcours.parcours import Parcours, Provocation
from exigences.model.parcours.trafic import LECTURES
from exigences.model.procedure.procedure import GenreProvocation

_FILE = re.compile(r"\w\.(?:pdf|jpe?g|png|webp|docx?|odt|heic|tiff?)\b")
"""The name of a file that a page shows."""
_SPEAK = (GenreProvocation.ENVOI_VIDE, GenreProvocation.ECRITURE, GenreProvocation.FAUTE)
"""The mistakes of which a service says something."""


def read_provocations(
    parcours: Parcours, pages: Sequence[PageFacts], declared: Callable[[str], bool]
) -> tuple[tuple[ProvocationFacts, ...], tuple[PageFacts, ...]]:
    """The facts of the provocations, and the states that they gave, numbered after the pages."""
    found: list[ProvocationFacts] = []
    states: list[PageFacts] = []
    for provocation in parcours.provocations:
        page = pages[provocation.page]
        state = None
        if provocation.etat is not None:
            snapshot = replace(provocation.etat, indice=len(pages) + len(states))
            state = read_page(snapshot, page.ecran, declared)
            states.append(state)
        found.append(_facts(provocation, page, state))
    return tuple(found), tuple(states)


def _facts(provocation: Provocation, page: PageFacts, state: PageFacts | None) -> ProvocationFacts:
    places = {c.lieu.element: c.lieu for c in page.champs}

    def place(selector: str) -> Lieu:
        return places.get(((), selector)) or Lieu(page=page.indice, selecteur=selector)

    sent = provocation.genre in _SPEAK and state is not None
    refused = provocation.genre is GenreProvocation.ENVOI_VIDE and not provocation.avance
    messages = tuple(_messages(provocation, page, state)) if sent and state else ()
    written = tuple(read_writings(provocation, page, state, messages)) if state else ()
    if astray := bool(written and state and provocation.avance and _is_of_fault(state)):
        written = tuple(e for e in written if e.mal_prise)
    return ProvocationFacts(
        genre=provocation.genre,
        etape=provocation.etape,
        page=provocation.page,
        abstention=provocation.abstention,
        bouton=provocation.bouton,
        definitif=provocation.definitif,
        avance=provocation.avance and not astray,
        gardes=tuple(place(s) for s in provocation.gardes),
        perdus=tuple(place(s) for s in provocation.perdus),
        efface=provocation.efface,
        etat=state.indice if state else None,
        messages=messages,
        marques=_marked(provocation, page, state) if sent and state else False,
        refuses=_refused(provocation, page, state) if refused and state else frozenset(),
        ecritures=written,
        partie=_is_gone(provocation),
        loin=how_far(provocation, _of_a_fault(messages, state), messages, state) if state else 0,
        fichiers_perdus=tuple(place(s) for s in _files_lost(provocation, state, written)),
        opaque=state is not None and bool(state.fermes or not all(c.vu for c in state.cadres)),
    )


def _of_a_fault(
    messages: Sequence[MessageProvoque], state: PageFacts
) -> tuple[MessageProvoque, ...]:
    """The messages that say a fault, by their words or by the code: not those of a success."""
    known = {m.bloc.texte for m in error_messages(state)}
    tied = (LienMessage.CHAMP, LienMessage.RENVOI, LienMessage.NAVIGATEUR, LienMessage.DIALOGUE)
    return tuple(
        m for m in messages if m.lien in tied or m.texte in known or refuses_more("", m.texte)
    )


def _is_gone(provocation: Provocation) -> bool:
    pressed = provocation.definitif and provocation.bouton is not None
    left = (r for r in provocation.requetes if r.partie)
    return pressed and any(r.methode.upper() not in LECTURES or r.porte for r in left)


def _files_lost(
    provocation: Provocation, state: PageFacts | None, written: Sequence[Ecriture]
) -> Iterator[str]:
    """Selectors of the fields that lost their files as the service refused an answer.

    A page that names a file may well keep it.
    """
    refused = any(e.refusee for e in written)
    if state is None or provocation.bouton is None or provocation.avance or not refused:
        return
    if any(_FILE.search(fold(bloc.texte)) for bloc in state.blocs):
        return
    after = {c["selecteur"]: c for c in provocation.apres.get("champs", ())}
    for champ in provocation.avant.get("champs", ()):
        now = after.get(champ["selecteur"])
        if champ["type"] == "file" and not champ["vide"] and now is not None and now["vide"]:
            yield champ["selecteur"]


def _is_of_fault(state: PageFacts) -> bool:
    """Whether a page says a fault: nothing tells that what led there was taken."""
    return (state.statut or 0) >= HTTPStatus.BAD_REQUEST or any(error_messages(state))


def _messages(
    provocation: Provocation, page: PageFacts, state: PageFacts
) -> Iterator[MessageProvoque]:
    """What is said since the mistake: by the page, by the browser, by a message box.

    Words that a page takes from the browser are the browser's, and the bubble of the browser says
    those of the service where it gave them.
    """
    fields = provocation.apres.get("champs", ())
    borrowed = {fold(c["dirait"]) for c in fields if c.get("dirait")}
    labels = [fold(c.libelle_visible) for c in page.champs if len(c.libelle_visible) >= LABEL_MIN]
    ties = _Ties(provocation.apres)
    for bloc in _new_blocs(provocation, page, state):
        plain = fold(bloc.texte)
        if plain in borrowed:
            yield _said(bloc.lieu, bloc.texte, LienMessage.NAVIGATEUR, named=True)
            continue
        link = ties.of(bloc)
        tied = link in (LienMessage.CHAMP, LienMessage.RENVOI)
        yield MessageProvoque(
            lieu=bloc.lieu,
            texte=bloc.texte,
            lien=link,
            nomme=tied or any(label in plain for label in labels),
            remede=says_how(bloc.texte),
        )
    for champ in fields:
        if champ["bulle"]:
            where = Lieu(page=state.indice, selecteur=champ["selecteur"])
            by = LienMessage.CHAMP if champ.get("propre") else LienMessage.NAVIGATEUR
            yield _said(where, champ["bulle"], by, named=True)
    for texte in provocation.dialogues:
        named = any(label in fold(texte) for label in labels)
        where = provocation.bouton or Lieu(page=page.indice, selecteur="html")
        yield _said(where, texte, LienMessage.DIALOGUE, named=named)


def _said(lieu: Lieu, texte: str, lien: LienMessage, *, named: bool) -> MessageProvoque:
    remede = says_how(texte) or lien is LienMessage.NAVIGATEUR
    return MessageProvoque(lieu=lieu, texte=texte, lien=lien, nomme=named, remede=remede)


def _new_blocs(provocation: Provocation, page: PageFacts, state: PageFacts) -> Iterator[Bloc]:
    """Texts that were not on the page; where the service went on, only those about a mistake.

    What a closed panel holds is not said, nor do the days of a calendar say anything.
    """
    days = words_of_calendars(state.blocs)
    known = Counter(bloc.texte for bloc in page.blocs)
    faults = {m.bloc.lieu.selecteur for m in error_messages(state)}
    for bloc in (one for one in state.blocs if not one.replie):
        known[bloc.texte] -= 1
        if bloc.lieu.element in days:
            continue
        if known[bloc.texte] < 0 and (not provocation.avance or bloc.lieu.selecteur in faults):
            yield bloc


class _Ties:
    """How the texts of a page are tied to its fields, by their selectors."""

    def __init__(self, held: Mapping[str, Any]) -> None:
        fields = held.get("champs", ())
        self._fields = {
            place for c in fields for place in (*c.get("erreur", ()), *c.get("decrit", ()))
        }
        self._links = [link["selecteur"] for link in held.get("renvois", ())]
        self._alerts = list(held.get("alertes", ()))

    def of(self, bloc: Bloc) -> LienMessage:
        """The strongest tie of a text."""
        own = bloc.lieu.selecteur
        if bloc.champ or any(is_within(own, place) for place in self._fields):
            return LienMessage.CHAMP
        if any(is_within(link, own) for link in self._links):
            return LienMessage.RENVOI
        if any(is_within(own, place) for place in self._alerts):
            return LienMessage.ALERTE
        return LienMessage.APPARU


def _marked(provocation: Provocation, page: PageFacts, state: PageFacts) -> bool:
    """Whether fields or pictures changed without a word."""
    before = {c["selecteur"]: c for c in provocation.avant.get("champs", ())}
    after = provocation.apres.get("champs", ())
    changed = any(_changed(before.get(c["selecteur"]), c) for c in after)
    focus = provocation.apres.get("focus", "")
    moved = focus != provocation.avant.get("focus", "") and focus in {c["selecteur"] for c in after}
    return changed or moved or len(state.images) != len(page.images)


def _refused(provocation: Provocation, page: PageFacts, state: PageFacts) -> frozenset[str]:
    """The fields that were empty, and that the page says wrong once the form was sent so.

    It marks them, writes something beside each, or leads to each from what it writes.
    """
    fields = provocation.avant.get("champs", ())
    right = {c["selecteur"] for c in fields if c["vide"] and not c["invalide"]}
    said = [bloc.lieu.selecteur for bloc in _new_blocs(provocation, page, state)]

    led = {
        link["champ"]
        for link in provocation.apres.get("renvois", ())
        if any(is_within(link["selecteur"], own) for own in said)
    }

    def told(champ: Mapping[str, Any]) -> bool:
        if champ["selecteur"] in led:
            return True
        places = (*champ.get("erreur", ()), *champ.get("decrit", ()))
        return any(is_within(own, place) for own in said for place in places)

    after = (c for c in provocation.apres.get("champs", ()) if c["visible"])
    return frozenset(right & {c["selecteur"] for c in after if c["invalide"] or told(c)})


def _changed(before: Mapping[str, Any] | None, after: Mapping[str, Any]) -> bool:
    if before is None:
        return False
    return looks_other(before, after) or bool(before["invalide"] != after["invalide"])

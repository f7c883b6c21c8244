"""File fields that a page hides, and that a label or a button which people see opens."""

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from exigences.facts.langue.texte import fold
from exigences.facts.page.champs import says_required
from exigences.facts.page.fichiers_nommes import names_no_paper
from exigences.model.facts.champs import CORPS, Champ, Nature
from exigences.model.facts.facts import Bloc, Bouton, PageFacts
from exigences.model.lieu import Lieu, is_within
from exigences.model.parcours.parcours import StatutEtape, StepRecord
from exigences.mots import notion

_EDGES = re.compile(r"^\W+|\W+$")
"""What is no word at both ends of a button: an arrow, a sign."""
_ADDS_A_FILE = notion("choisir-un-fichier")
_BARE = notion("ajouter")
"""The same beside a file field that is hidden."""
_NEAR = 6
"""Elements between a hidden field and the button that opens it, or its title and this button."""
_AT_THE_END = re.compile(r"html > body > input(?::nth-of-type\(\d+\))?")
"""Where a script puts the field of a zone to drop files on: out of its form."""


def with_opened_files(
    champs: Sequence[Champ], boutons: Sequence[Bouton], blocs: Sequence[Bloc]
) -> tuple[Champ, ...]:
    """The same fields; a hidden file field that is opened stands where people open it.

    Its own label opens it for sure; a button beside it only seems to.
    """
    labels = {(b.lieu.cadre, b.champ): b for b in blocs if b.champ and b.balise == "label"}
    zones = dict(_zones(champs, boutons))
    return tuple(
        _opened(champ, labels.get(champ.lieu.element), boutons, zones.get(rank), blocs)
        if _is_closed(champ)
        else champ
        for rank, champ in enumerate(champs)
    )


def _is_closed(champ: Champ) -> bool:
    return champ.nature is Nature.FICHIER and not champ.visible and not champ.desactive


def _zones(champs: Sequence[Champ], boutons: Sequence[Bouton]) -> Iterable[tuple[int, Bouton]]:
    """The fields at the end of a page, by rank, each with the button of its zone.

    The one and the other are then as many, in the same order; a button that opens a field of its
    own is of none of them.
    """
    away = [
        rank
        for rank, champ in enumerate(champs)
        if _is_closed(champ) and _AT_THE_END.fullmatch(champ.lieu.selecteur)
    ]
    inside = [champ for rank, champ in enumerate(champs) if _is_closed(champ) and rank not in away]
    adding = [
        b
        for b in boutons
        if not b.lieu.cadre
        and b.region in CORPS
        and adds_a_file(b)
        and not any(_opens(b, champ) for champ in inside)
    ]
    return zip(away, adding, strict=True) if len(away) == len(adding) else ()


def _opened(
    champ: Champ,
    label: Bloc | None,
    boutons: Sequence[Bouton],
    zone: Bouton | None,
    blocs: Sequence[Bloc],
) -> Champ:
    if label is not None:
        return champ if label.replie else replace(champ, lieu=label.lieu, visible=True)
    near = [bouton for bouton in boutons if _opens(bouton, champ)]
    if near:
        button = min(near, key=lambda b: abs(b.lieu.ordre - champ.lieu.ordre))
        named = champ.libelle_visible or _question(button, blocs) or button.texte
    elif zone is not None:
        button, named = zone, _title(zone, blocs) or zone.texte
    else:
        return champ
    starred = says_required(fold(named)) and not champ.facultatif
    return replace(
        champ,
        lieu=button.lieu,
        libelle_visible=named,
        visible=True,
        certaine=False,
        obligatoire=champ.obligatoire or starred,
        obligatoire_signale=champ.obligatoire_signale or starred,
    )


def _question(button: Bouton, blocs: Sequence[Bloc]) -> str:
    """The text right before a button that does not say which file it opens."""
    above = _just_before(button.lieu, blocs) if names_no_paper(button.texte) else []
    return above[-1].texte if above else ""


def _title(zone: Bouton, blocs: Sequence[Bloc]) -> str:
    """The label of no other field that stands right above the button of a zone."""
    above = [b.texte for b in _just_before(zone.lieu, blocs) if b.balise == "label"]
    return above[-1] if above else ""


def _just_before(lieu: Lieu, blocs: Sequence[Bloc]) -> list[Bloc]:
    """The texts right before a place, in order, but for the words of fields."""
    return [
        b
        for b in sorted(blocs, key=lambda b: b.lieu.ordre)
        if not b.champ and b.lieu.cadre == lieu.cadre and 0 < lieu.ordre - b.lieu.ordre <= _NEAR
    ]


def with_joined_files(
    pages: Iterable[PageFacts], journal: Iterable[StepRecord]
) -> tuple[PageFacts, ...]:
    """The same pages; a file field is sure where the replay joined a file to it or around it.

    So is one that the page hides, and that was given a file on this screen: what is drawn over it
    opens it. On the other ones, it waits in a part that is shut.
    """
    states, given = tuple(pages), given_files(journal)
    places = {lieu.element for lieu in given}
    on: dict[int, set[tuple[object, str]]] = {}
    for lieu in given:
        if lieu.page < len(states):
            on.setdefault(states[lieu.page].ecran, set()).add(lieu.element)
    return tuple(
        replace(page, champs=tuple(_joined(champ, places) for champ in page.champs))
        for page in (_with_unseen(page, on.get(page.ecran, set())) for page in states)
    )


def given_files(journal: Iterable[StepRecord]) -> tuple[Lieu, ...]:
    """Where the replay gave a file, in its order."""
    return tuple(
        r.lieu
        for r in journal
        if r.verbe == "televerser" and r.statut is StatutEtape.FAITE and r.lieu is not None
    )


def _with_unseen(page: PageFacts, given: Set[tuple[object, str]]) -> PageFacts:
    """The page with the hidden fields that were given a file, named by what stands before them."""
    unseen = [c for c in page.champs_caches if _is_closed(c) and c.lieu.element in given]
    if not unseen:
        return page
    found = [
        replace(c, visible=True, certaine=True, libelle_visible=_named(c, page.blocs))
        for c in unseen
    ]
    kept = tuple(c for c in page.champs_caches if c not in unseen)
    champs = sorted((*page.champs, *found), key=lambda c: c.lieu.ordre)
    return replace(page, champs=tuple(champs), champs_caches=kept)


def _named(champ: Champ, blocs: Sequence[Bloc]) -> str:
    """The words of a hidden field: its own, or the text right before what is drawn over it."""
    near = _just_before(champ.lieu, blocs)
    over = {
        b.texte for b in near if b.lieu.boite and b.lieu.boite.meets(champ.lieu.boite, margin=0)
    }
    if champ.libelle_visible and champ.libelle_visible not in over:
        return champ.libelle_visible
    return next((b.texte for b in reversed(near) if b.texte not in over), champ.libelle_visible)


def _joined(champ: Champ, given: Iterable[tuple[object, str]]) -> Champ:
    if champ.nature is not Nature.FICHIER or champ.certaine:
        return champ
    for cadre, zone in given:
        if cadre == champ.lieu.cadre and is_within(champ.lieu.selecteur, zone):
            return replace(champ, certaine=True, autres=(*champ.autres, zone))
    return champ


def _opens(bouton: Bouton, champ: Champ) -> bool:
    return (
        bouton.lieu.cadre == champ.lieu.cadre
        and bouton.region in CORPS
        and abs(bouton.lieu.ordre - champ.lieu.ordre) <= _NEAR
        and (adds_a_file(bouton) or bool(_BARE.fullmatch(_bare(bouton))))
    )


def adds_a_file(bouton: Bouton) -> bool:
    """Whether a button is one by which a person chooses a file."""
    return bool(_ADDS_A_FILE.search(_bare(bouton)))


def _bare(bouton: Bouton) -> str:
    return _EDGES.sub("", fold(bouton.texte))
